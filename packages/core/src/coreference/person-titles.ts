/**
 * Links a bare title to the person last named with it: الوزير → لافروف, who was introduced as وزير الخارجية الروسي.
 *
 * @example linkTitles(segmented, names, titles, gathered) // [{ mention, cluster }]
 */
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import type { Gathered } from './gather-entities.ts';
import { bodyWords } from './name-words.ts';
import type { Nominal } from './nominals.ts';

interface Bearer {
  readonly cluster: number;
  readonly words: ReadonlySet<string>;
  /** Order in which he was last named. */
  readonly last: number;
}

/** Bare titles that have a bearer earlier in their article; the others are left out. */
export function linkTitles(
  segmented: Segmented,
  names: readonly NameMention[],
  titles: readonly NameMention[],
  gathered: Gathered,
): Nominal[] {
  const found: Nominal[] = [];
  /** Bearers by the title's noun, in this article. */
  const bearers = new Map<string, Map<number, Bearer>>();
  const nounsOf = new Map<number, Set<string>>();
  let article = -1;
  let next = 0;
  for (const title of titles) {
    for (; next < names.length && (names[next] as NameMention).start < title.start; next += 1) {
      const name = names[next] as NameMention;
      const at = articleOf(segmented, name.firstToken);
      if (at !== article) {
        article = at;
        bearers.clear();
        nounsOf.clear();
      }
      if (name.type === 'person') remember(bearers, nounsOf, name, gathered.clusterOf[next] as number, next);
    }
    if (articleOf(segmented, title.firstToken) !== article) continue;
    const bearer = bearerOf(title, bearers);
    if (bearer) found.push({ mention: { ...title, rule: 'coreference/title' }, cluster: bearer.cluster });
  }
  return found;
}

function articleOf(segmented: Segmented, token: number): number {
  return segmented.layout.blocks[segmented.blockOfToken[token] as number]?.article ?? -1;
}

function remember(
  bearers: Map<string, Map<number, Bearer>>,
  nounsOf: Map<number, Set<string>>,
  name: NameMention,
  cluster: number,
  last: number,
): void {
  const nouns = nounsOf.get(cluster) ?? new Set<string>();
  nounsOf.set(cluster, nouns);
  for (const role of name.roles) {
    const words = bodyWords(role.text);
    const noun = words[0];
    if (noun === undefined) continue;
    nouns.add(noun);
    const known = bearers.get(noun) ?? new Map<number, Bearer>();
    bearers.set(noun, known);
    const before = known.get(cluster)?.words ?? [];
    known.set(cluster, { cluster, words: new Set([...before, ...words]), last });
  }
  for (const noun of nouns) {
    const known = bearers.get(noun);
    const bearer = known?.get(cluster);
    if (known && bearer) known.set(cluster, { ...bearer, last });
  }
}

/** The person last named of those whose roles hold every word of the title; origin may be told by his country. */
function bearerOf(title: NameMention, bearers: ReadonlyMap<string, ReadonlyMap<number, Bearer>>): Bearer | null {
  const words = bodyWords(title.text);
  let best: Bearer | null = null;
  for (const bearer of bearers.get(words[0] ?? '')?.values() ?? []) {
    if (!words.every((word) => holds(bearer, word))) continue;
    if (!best || bearer.last > best.last) best = bearer;
  }
  return best;
}

/** A word of the role; or an adjective of origin that the role gives in another spelling (أميركي, أمريكي). */
function holds(bearer: Bearer, word: string): boolean {
  if (bearer.words.has(word)) return true;
  const { demonyms } = nameLexicon();
  const origin = demonyms.get(word);
  if (!origin) return false;
  for (const other of bearer.words)
    if (demonyms.get(other)?.country === origin.country && origin.country !== null) return true;
  return false;
}
