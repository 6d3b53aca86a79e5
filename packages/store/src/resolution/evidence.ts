/**
 * What a document says of an entity, as far as it helps to tell who it is.
 *
 * @example evidenceOf(parsed, parsed.entities[0]).names // [{ form: 'جو بايدن', key: 'جو بايدن', kind: 'full' }, …]
 */
import type { Entity, EntityType, MentionForm, ParsedDocument } from '@isnad/core';
import type { AliasKind } from '../generated/prisma/enums.ts';
import { isLatin, nameKey } from '../name-key.ts';
import { StoreError } from '../store-error.ts';

/** One spelling of a name. */
export interface Name {
  readonly form: string;
  /** `nameKey(form)`; never empty. */
  readonly key: string;
  readonly kind: AliasKind;
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
    names.set(key, { form, key, kind });
  }
  const [name] = names.values();
  if (name === undefined) throw new StoreError('READING_INVALID', `The reading holds a ${entity.type} without a name.`);
  if (entity.type === 'person' && isNamed)
    for (const whole of [...names.values()]) {
      const surname = surnameOf(whole);
      if (surname !== null && !names.has(surname.key)) names.set(surname.key, surname);
    }

  return {
    type: entity.type,
    name,
    names: [...names.values()].filter((candidate) => candidate === name || belongsTo(candidate, name, entity.type)),
    isNamed,
    knownKey: entity.knownAs === null ? null : nameKey(entity.knownAs) || null,
    latin: entity.latin,
    country: /^[A-Z]{2}$/.test(entity.country ?? '') ? entity.country : null,
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

/** The last word of a person's name, by which texts go on naming them; with عبد it is two words. */
function surnameOf({ form, key, kind }: Name): Name | null {
  if (kind !== 'full' && kind !== 'latin') return null;
  const words = key.split(' ');
  const spelled = form.trim().split(/\s+/);
  if (spelled.length !== words.length) return null;
  const length = words.at(-2) === 'عبد' ? 2 : 1;
  if (words.length <= length) return null;
  return { form: spelled.slice(-length).join(' '), key: words.slice(-length).join(' '), kind: 'short' };
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

/** The evidence that a source's name of the outlet is: an organization of the media. */
export function outletEvidence(form: string): Evidence {
  const key = nameKey(form) || form.trim();
  const name: Name = { form, key, kind: isLatin(form) ? 'latin' : 'full' };
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
