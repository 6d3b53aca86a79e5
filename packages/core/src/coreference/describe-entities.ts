/**
 * Turns gathered mentions into entities: name, aliases, gender, kind, roles; numbered by first mention.
 *
 * @example describeEntities(segmented, names, gatherEntities(segmented, names)).entities[0]?.name
 */
import { nameLexicon, organizationKind, phraseKeys } from '../mentions/name-lexicon.ts';
import type { Entity, Mention, NameMention, RoleMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Gender, OrganizationKind } from '../model/vocabulary.ts';
import { firstFrom } from './antecedents.ts';
import type { Cluster, Gathered } from './gather-entities.ts';
import { headedName } from './headed-name.ts';
import { bareWord, shownName } from './name-words.ts';
import { longerForms } from './placed-name.ts';

/** Entities in the order of their first mention, and mentions that point to them. */
export function describeEntities(
  segmented: Segmented,
  names: readonly NameMention[],
  { clusters, clusterOf }: Gathered,
): { mentions: Mention[]; entities: Entity[] } {
  const numbered = new Map<number, number>();
  for (const cluster of clusterOf) if (!numbered.has(cluster)) numbered.set(cluster, numbered.size);
  const mentions = names.map(
    ({ roles: _roles, ...name }, index): Mention => ({
      ...name,
      entity: numbered.get(clusterOf[index] as number) as number,
    }),
  );
  const entities: Entity[] = [];
  for (const [cluster, number] of numbered)
    entities[number] = describe(segmented, names, clusters[cluster] as Cluster, mentions);
  return { mentions, entities };
}

function describe(
  segmented: Segmented,
  names: readonly NameMention[],
  cluster: Cluster,
  mentions: readonly Mention[],
): Entity {
  const members = [...cluster.members].sort((a, b) => a - b);
  const forms = members.map((member) => names[member] as NameMention);
  const named = members.filter((member) => !['nominal', 'title', 'pronoun'].includes(names[member]?.form ?? ''));
  const shown = named.flatMap((member) => {
    const form = names[member] as NameMention;
    return [shownName(segmented, form), ...headedName(segmented, form), ...longerForms(segmented, names, member)];
  });
  const roles = forms.flatMap((form) => form.roles);
  const name = cluster.type === 'place' ? (mostUsed(shown) ?? cluster.name) : nominative(cluster.name, shown);
  return {
    type: cluster.type,
    name,
    aliases: [...new Set([...shown, cluster.name])].filter((alias) => alias !== name),
    latin: cluster.known?.latin ?? null,
    country: cluster.known?.country ?? countryOf(cluster),
    organizationKind: cluster.type === 'organization' ? kindOf(cluster, names) : null,
    placeKind: cluster.known?.placeKind ?? null,
    gender: genderOf(cluster, roles),
    roles: distinct(roles).map((role): RoleMention => ({ ...role, of: bodyIn(role, mentions) })),
    mentions: members,
    knownAs: cluster.known?.name ?? null,
  };
}

/** الحوثيون rather than الحوثيين, where the text has both. */
function nominative(name: string, forms: readonly string[]): string {
  if (!name.endsWith('ين')) return name;
  const subject = `${name.slice(0, -2)}ون`;
  return forms.includes(subject) ? subject : name;
}

/** A country is called what the text calls it most (إيران), not by its longest style (الجمهورية الإسلامية الإيرانية). */
function mostUsed(forms: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | null = null;
  for (const [form, count] of counts) if (best === null || count > (counts.get(best) as number)) best = form;
  return best;
}

function distinct(roles: readonly Omit<RoleMention, 'of'>[]): Omit<RoleMention, 'of'>[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The body that a role names, or the place when it names no body. */
function bodyIn(role: { start: number; end: number }, mentions: readonly Mention[]): number | null {
  let place: number | null = null;
  for (let index = firstFrom(mentions, role.start); index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    if (mention.start >= role.end) break;
    if (mention.end > role.end) continue;
    if (mention.type === 'organization') return mention.entity;
    if (mention.type === 'place') place ??= mention.entity;
  }
  return place;
}

/** Nouns that are no clubs or companies when a person's name follows: فريق بايدن, حملة ترامب, مكتب كيري. */
const PERSONAL = new Set(['فريق', 'حمله', 'مكتب']);

function kindOf({ known, name, members }: Cluster, names: readonly NameMention[]): OrganizationKind {
  if (known?.organizationKind) return known.organizationKind;
  const { organizationHeads } = nameLexicon();
  const first = name.split(' ', 1)[0] as string;
  if (PERSONAL.has(bareWord(first)) && members.some((member) => names[member]?.form === 'title')) return 'other';
  const head = organizationHeads.get([bareWord(first)])[0] ?? organizationHeads.get([`ال${bareWord(first)}`])[0];
  return organizationKind(head?.kind ?? null);
}

/** وزارة الخارجية الأميركية: the country that an adjective of origin in the name speaks of. */
function countryOf({ type, words }: Cluster): string | null {
  if (type !== 'organization' || words.length < 2) return null;
  const { demonyms } = nameLexicon();
  for (let index = words.length - 1; index > 0; index -= 1) {
    const country = demonyms.get(words[index] as string)?.country;
    if (country) return country;
  }
  return null;
}

/** By the lexicon, the given name, or the form of a title (الوزيرة). */
function genderOf({ type, known, words }: Cluster, roles: readonly { readonly text: string }[]): Gender {
  if (type !== 'person') return 'unknown';
  if (known && known.gender !== 'unknown') return known.gender;
  const { given, titles } = nameLexicon();
  const byName = given.get(words[0] ?? '')?.gender ?? 'unknown';
  if (byName !== 'unknown') return byName;
  for (const { text } of roles) {
    const title = titles.longestAt(phraseKeys(text), 0)?.entries[0];
    if (title) return title.gender;
  }
  return 'unknown';
}
