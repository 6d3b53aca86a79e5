/**
 * What a document says of an entity, as far as it helps to tell who it is.
 *
 * @example evidenceOf(parsed, parsed.entities[0]).names // [{ form: 'جو بايدن', key: 'جو بايدن', kind: 'full' }, …]
 */
import { readTable } from '@isnad/arabic';
import type { Entity, EntityType, MentionForm, ParsedDocument } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import { isLatin, nameKey } from '../name-key.ts';
import { soundKey, unpartedKey } from '../sound-key.ts';
import { StoreError } from '../store-error.ts';

/** One spelling of a name. */
export interface Name {
  readonly form: string;
  /** `nameKey(form)`; never empty. */
  readonly key: string;
  readonly kind: AliasKind;
  /** What other spellings of a whole name share with it: a person's `soundKey`, another's `unpartedKey`. */
  readonly sound: string | null;
}

export interface Evidence {
  readonly type: EntityType;
  /** What a new entity would be called: the lexicon's form, or else the document's fullest. */
  readonly name: Name;
  /** Spellings that the document or the lexicon uses, `name` first, each key once. */
  readonly names: readonly Name[];
  /** True when the text names it at all, rather than only pointing to it (الشبكة, المنفذ). */
  readonly isNamed: boolean;
  readonly knownKey: string | null;
  readonly latin: string | null;
  readonly country: string | null;
  readonly organizationKind: Entity['organizationKind'];
  readonly placeKind: Entity['placeKind'];
  readonly gender: Entity['gender'];
  /** Keys of the roles it is given. */
  readonly roles: readonly string[];
}

const NAMING: readonly MentionForm[] = ['name', 'short_name', 'acronym'];

/** @throws StoreError READING_INVALID for an entity without a name. */
export function evidenceOf(parsed: Pick<ParsedDocument, 'mentions' | 'text'>, entity: Entity): Evidence {
  const { mentions } = parsed;
  const naming = entity.mentions.map((index) => mentions[index]).filter((mention) => mention !== undefined);
  const named = naming.filter(({ form }) => NAMING.includes(form));
  const formOf = new Map(named.map(({ text, form }) => [nameKey(text), form]));
  const isNamed = named.length > 0 || entity.knownAs !== null || isDescribedByName(parsed, entity);

  const forms = [
    entity.knownAs,
    entity.name,
    ...(isNamed
      ? [entity.latin, ...named.filter((mention) => !isContracted(parsed.text, mention)).map(({ text }) => text)]
      : []),
  ];
  const names = new Map<string, Name>();
  for (const form of forms) {
    if (form === null || form === undefined) continue;
    const key = nameKey(form) || form.trim();
    if (key === '' || names.has(key)) continue;
    const kind = form === entity.knownAs ? wholeKind(form) : kindOf(form, key, entity.type, formOf.get(key));
    names.set(key, {
      form,
      key,
      kind,
      sound: kind === 'full' ? (entity.type === 'person' ? soundKey(key) : unpartedKey(key)) : null,
    });
  }
  const [name] = names.values();
  if (name === undefined) throw new StoreError('READING_INVALID', `The reading holds a ${entity.type} without a name.`);
  if (entity.type === 'person' && isNamed)
    for (const whole of [...names.values()]) {
      for (const shorter of shorterNames(whole)) if (!names.has(shorter.key)) names.set(shorter.key, shorter);
    }

  if (entity.type === 'organization' && isNamed)
    for (const whole of [...names.values()]) {
      const proper = withoutHead(whole);
      if (proper !== null && !names.has(proper.key)) names.set(proper.key, proper);
    }

  return {
    type: entity.type,
    name,
    names: [...names.values()].filter((candidate) => candidate === name || belongsTo(candidate, name, entity.type)),
    isNamed,
    knownKey: entity.knownAs === null ? null : nameKey(entity.knownAs) || null,
    latin: entity.latin,
    country: /^[A-Z]{2}$/.test(entity.country ?? '') ? entity.country : countryOfRoles(entity),
    organizationKind: entity.type === 'organization' ? entity.organizationKind : null,
    placeKind: entity.type === 'place' ? entity.placeKind : null,
    gender: entity.type === 'person' ? entity.gender : 'unknown',
    roles: [...new Set(entity.roles.map(({ text }) => nameKey(text)))],
  };
}

function wholeKind(form: string): AliasKind {
  return isLatin(form) ? 'latin' : 'full';
}

/** A person is named whole by two words at least; other names are whole unless the text says otherwise. */
function kindOf(form: string, key: string, type: EntityType, mentioned: MentionForm | undefined): AliasKind {
  if (isLatin(form)) return 'latin';
  if (mentioned === 'acronym') return 'acronym';
  if (type === 'person') return key.includes(' ') ? 'full' : 'short';
  return mentioned === 'short_name' ? 'short' : 'full';
}

/** A description says who is meant when it encloses a name: إدارة بايدن, unlike الإدارة. */
function isDescribedByName({ mentions }: Pick<ParsedDocument, 'mentions'>, entity: Entity): boolean {
  const own = new Set(entity.mentions);
  return mentions.some(({ nestedIn, form }) => nestedIn !== null && own.has(nestedIn) && NAMING.includes(form));
}

/** After the preposition ل an article loses its alef: what is left of الحزب in للحزب is no spelling of its own. */
function isContracted(text: string, { start }: { readonly start: number }): boolean {
  return text[start] === 'ل' && text[start - 1] === 'ل';
}

/**
 * By what else texts name a person of this whole name: the last word; of three words and more the first with the last;
 * of a chain of fathers its first two links (محمد بن نايف of محمد بن نايف بن عبدالعزيز).
 */
function shorterNames({ form, key, kind }: Name): Name[] {
  if (kind !== 'full' && kind !== 'latin') return [];
  const words = key.split(' ');
  const spelled = form
    .trim()
    .replace(/(?<=^|\s)عبد\s+(?=ال)/g, 'عبد')
    .split(/\s+/);
  if (spelled.length !== words.length || words.length < 2) return [];
  const pick = (...indexes: number[]): Name => ({
    form: indexes.map((index) => spelled[index]).join(' '),
    key: indexes.map((index) => words[index]).join(' '),
    kind: 'short',
    sound: null,
  });
  const last = words.length - 1;
  const isChain = words[1] === 'بن' || words[1] === 'بنت';
  const endsInFather = words[last - 1] === 'بن' || words[last - 1] === 'بنت' || words[last - 1] === 'ال';
  const shorter = [pick(last)];
  if (words.length >= 3 && !endsInFather) shorter.push(pick(0, last));
  if (isChain && words.length > 3) shorter.push(pick(0, 1, 2));
  return shorter;
}

/**
 * A person's other spelling must share a word with the name, or be in another script: a wrong link within one document
 * must not make two people one in all others.
 */
function belongsTo(candidate: Name, name: Name, type: EntityType): boolean {
  if (type !== 'person' || isLatin(candidate.form) !== isLatin(name.form)) return true;
  const words = new Set(name.key.split(' '));
  return candidate.key.split(' ').some((word) => words.has(word));
}

/** Kinds of organizations whose names stand without the word for what they are: وكالة رويترز, رويترز. */
const NAMED_WITHOUT_HEAD = new Set(['media', 'armed_group', 'party', 'ngo', 'company', 'sports']);
let headKinds: ReadonlyMap<string, string> | undefined;

/** What is left of an organization's name without its head, when that still names it. */
function withoutHead({ form, key, kind }: Name): Name | null {
  headKinds ??= new Map(readTable('organization-heads', ['form', 'kind']).map((row) => [nameKey(row.form), row.kind]));
  const [head = '', ...rest] = key.split(' ');
  const headKind = headKinds.get(head) ?? '';
  // A ministry's subject is no name, with its country it is: الخارجية الأميركية.
  const isNaming = NAMED_WITHOUT_HEAD.has(headKind) ? rest.length > 0 : headKind === 'government' && rest.length > 1;
  const spelled = form.trim().split(/\s+/);
  if (kind !== 'full' || !isNaming || spelled.length !== rest.length + 1) return null;
  return { form: spelled.slice(1).join(' '), key: rest.join(' '), kind: 'full', sound: null };
}

let countries: ReadonlyMap<string, string> | undefined;

/** A person's country by a role of two words, the role and the nationality: اللاعب السعودي. */
function countryOfRoles({ type, roles }: Entity): string | null {
  if (type !== 'person') return null;
  countries ??= new Map(readTable('demonyms', ['form', 'country']).map((row) => [nameKey(row.form), row.country]));
  const found = new Set<string>();
  for (const { text } of roles) {
    const words = nameKey(text).split(' ');
    const country = words.length === 2 ? countries.get((words[1] as string).replace(/^ال/, '')) : undefined;
    if (country) found.add(country);
  }
  const [country] = found;
  return found.size === 1 && country !== undefined && /^[A-Z]{2}$/.test(country) ? country : null;
}

/** The evidence that a source's name of the outlet is: an organization of the media. */
export function outletEvidence(form: string): Evidence {
  const key = nameKey(form) || form.trim();
  const name: Name = { form, key, kind: isLatin(form) ? 'latin' : 'full', sound: null };
  return {
    type: 'organization',
    name,
    names: [name],
    isNamed: true,
    knownKey: null,
    latin: name.kind === 'latin' ? form : null,
    country: null,
    organizationKind: 'media',
    placeKind: null,
    gender: 'unknown',
    roles: [],
  };
}
