/**
 * What a document says of an entity, as far as it helps to tell who it is.
 *
 * @example evidenceOf(parsed, parsed.entities[0]).names // [{ form: 'جو بايدن', key: 'جو بايدن', kind: 'full' }, …]
 */
import { readTable } from '@isnad/arabic';
import type { Entity, EntityType, Mention, MentionForm, ParsedDocument } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import { isLatin, nameKey } from '../name-key.ts';
import { soundKey, unpartedKey } from '../sound-key.ts';
import { StoreError } from '../store-error.ts';
import { isNameOfAnother, isOfEveryCountry, kindsListedAs, oneBody } from './known-bodies.ts';
import { type Name, shorterNames, withoutHead, withoutState } from './shorter-names.ts';
import { isNamedAfter, isSpellingOf, originOf, withoutSpellingOfOrigin } from './spellings.ts';
import { withoutItsTitle, withoutTitle } from './without-title.ts';

export type { Name };

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
  const { type } = entity;
  const own = entity.mentions.flatMap((index) => parsed.mentions[index] ?? []);
  const named = own.filter(({ form }) => NAMING.includes(form));
  const isNamed =
    named.length > 0 || entity.knownAs !== null || isDescribedByName(parsed, entity) || isOfOrigin(entity);
  const listedAs = entity.knownAs === null ? null : oneBody(entity.knownAs, type);
  const isOfAny = type === 'organization' && listedAs !== null && isOfEveryCountry(nameKey(listedAs));
  const knownAs = isOfAny ? null : listedAs;
  const names = namesOf(parsed.text, entity, knownAs, isNamed ? named : []);
  const [name] = names;
  if (name === undefined) throw new StoreError('READING_INVALID', `The reading holds a ${type} without a name.`);
  return {
    type,
    name,
    names: isNamed ? withShorterNames(names, type) : names,
    isNamed,
    knownKey: knownAs === null ? null : nameKey(knownAs) || null,
    latin: entity.latin,
    country: /^[A-Z]{2}$/.test(entity.country ?? '') ? entity.country : countryOfRoles(entity),
    organizationKind: type === 'organization' ? entity.organizationKind : null,
    placeKind: type === 'place' ? entity.placeKind : null,
    gender: type === 'person' ? entity.gender : 'unknown',
    roles: [...new Set(entity.roles.map(({ text }) => nameKey(text)))],
  };
}

/** The name, then its other spellings: those that the lexicon lists for it, and those that are one by their letters. */
function namesOf(text: string, entity: Entity, knownAs: string | null, named: readonly Mention[]): Name[] {
  const { type } = entity;
  const formOf = new Map(named.map((mention) => [nameKey(mention.text), mention.form]));
  const names = new Map<string, Name>();
  const add = (form: string, isWhole: boolean): void => {
    const key = nameKey(form) || form.trim();
    if (key === '' || names.has(key)) return;
    const given = isWhole ? wholeKind(form) : kindOf(form, key, type, formOf.get(key));
    const [name] = names.values();
    // What lacks the name's last words is a part of it: رجب طيب, علي عبد الله; so is what is left of بلدية ليفربول.
    const isLeft = (whole: string) =>
      type !== 'person' && knownAs === null && (isNamedAfter(whole, key, null) || isNamedAfterListed(whole, key, type));
    const isPart = given === 'full' && name !== undefined && (isPartOf(key, name.key) || isLeft(name.key));
    const kind = isPart ? 'short' : given;
    names.set(key, { form, key, kind, sound: kind === 'full' ? soundOf(key, type) : null });
  };
  if (knownAs !== null) add(knownAs, true);
  if (entity.knownAs !== null) add(entity.knownAs, true);
  const [name] = names.values();
  const isPlaceApart = (key: string) =>
    type === 'place' && knownAs !== null && isNameOfAnother(nameKey(knownAs), key, type);
  const entityKey = nameKey(entity.name);
  if (name === undefined || (isSpellingOf(entityKey, name.key, type) && !isPlaceApart(entityKey)))
    add(entity.name, false);
  if (entity.latin !== null && (named.length > 0 || knownAs !== null)) add(entity.latin, false);
  const [first] = names.values();
  for (const mention of named) {
    if (isContracted(text, mention)) continue;
    const listedAs = mention.known ? oneBody(mention.known.name, type) : null;
    const key = nameKey(mention.text);
    const isListed = listedAs !== null && listedAs === knownAs;
    const isAnothers = isPlaceApart(key) || (listedAs !== null && listedAs !== knownAs && knownAs !== null);
    if (first === undefined || isListed || mention.form === 'acronym' || isLatin(mention.text))
      add(mention.text, false);
    else if (!isAnothers && (isSpellingOf(key, first.key, type) || (knownAs === null && isPartOf(key, first.key))))
      add(mention.text, false);
  }
  const all = [...names.values()];
  // What one text links wrongly would make two one in all others: تيريزا ماي جيريمي هانت is none.
  const isOwn = ({ key, kind }: Name) => kind === 'latin' || first === undefined || isSpellingOf(key, first.key, type);
  return type === 'person' ? all.filter(isOwn) : all;
}

/** True when what is left is how the lexicon knows bodies, and none of this kind: تليفزيون برشلونة, سوق عكاظ. */
function isNamedAfterListed(whole: string, key: string, type: EntityType): boolean {
  const kinds = type === 'organization' ? [...kindsListedAs(key)] : [];
  return kinds.length > 0 && kinds.every((kind) => isNamedAfter(whole, key, kind));
}

/** What other spellings of a whole name share with it. */
function soundOf(key: string, type: EntityType): string | null {
  return type === 'person' ? soundKey(key) : unpartedKey(withoutSpellingOfOrigin(key));
}

/** The name without its last words. */
function isPartOf(key: string, name: string): boolean {
  return name.startsWith(`${key} `);
}

/** Names by which people and bodies are called besides: a person's last word, a body without the word for what it is. */
function withShorterNames(names: readonly Name[], type: EntityType): Name[] {
  const all = new Map(names.map((name) => [name.key, name]));
  for (const whole of names) {
    const shorter =
      type === 'person'
        ? [untitled(whole, type), ...shorterNames(untitled(whole, type) ?? whole)]
        : type === 'organization'
          ? [withoutHead(whole), untitled(whole, type)].map((name) => name && leftOf(whole, name))
          : [withoutState(whole)];
    for (const name of shorter) if (name !== null && !all.has(name.key)) all.set(name.key, name);
  }
  return [...all.values()];
}

/** What is left of a body's name, as its short name where others are known by it. */
function leftOf(whole: Name, left: Name): Name {
  return isNamedAfterListed(whole.key, left.key, 'organization') ? { ...left, kind: 'short', sound: null } : left;
}

/** The whole name without a title before it, or within. */
function untitled(name: Name, type: EntityType): Name | null {
  const given = name.kind !== 'full' ? null : type === 'person' ? withoutTitle(name) : withoutItsTitle(name);
  return given && { ...given, kind: 'full', sound: soundOf(given.key, type) };
}

/**
 * The evidence of a document as one: a body that every country has is of the country that the document is about, where
 * it is about one more than about all others.
 */
export function inContext(evidence: readonly Evidence[], parsed: Pick<ParsedDocument, 'entities'>): Evidence[] {
  const isOpen = ({ type, country, name }: Evidence) =>
    type === 'organization' && country === null && isOfEveryCountry(name.key);
  const about = evidence.some(isOpen) ? countryOf(evidence, parsed) : null;
  return evidence.map((item) => {
    if (item.type !== 'organization' || !isOfEveryCountry(item.name.key)) return item;
    const country = item.country ?? about;
    if (country === null) return item;
    const located = { ...item.name, sound: unpartedKey(`${item.name.key} ${country}`) };
    return { ...item, country, names: [located, ...item.names.slice(1)], name: located };
  });
}

/** The country of more than half of the mentions of whatever has one. */
function countryOf(evidence: readonly Evidence[], { entities }: Pick<ParsedDocument, 'entities'>): string | null {
  const mentions = new Map<string, number>();
  let all = 0;
  evidence.forEach(({ country }, index) => {
    const count = entities[index]?.mentions.length ?? 0;
    if (country === null) return;
    mentions.set(country, (mentions.get(country) ?? 0) + count);
    all += count;
  });
  const [most] = [...mentions].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 > all ? most[0] : null;
}

/** A noun with its country is a body's name wherever it stands: الحكومة التركية, القضاء الفرنسي. */
function isOfOrigin({ type, name, country }: Entity): boolean {
  const words = nameKey(name).split(' ');
  return (
    type === 'organization' && country !== null && words.length > 1 && originOf(words.at(-1) as string) === country
  );
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
