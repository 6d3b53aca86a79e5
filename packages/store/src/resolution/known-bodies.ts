/**
 * Names that the lexicon lists apart, because one is an ordinary word too, though they are of one body.
 *
 * @example oneBody('برشلونة', 'organization') // 'نادي برشلونة'
 */
import { listCell, readTable } from '@isnad/arabic';
import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { originOf } from './spellings.ts';

const TABLES: Readonly<Record<EntityType, readonly string[]>> = {
  person: [],
  organization: ['organizations', 'media-outlets'],
  place: ['places', 'places-geonames'],
};
const SAME_BODY = /^same body as (.+)$/;

const bodies = new Map<EntityType, ReadonlyMap<string, string>>();

/** The name that stands for the body in the archive: the one listed first, or the name itself. */
export function oneBody(name: string, type: EntityType): string {
  let known = bodies.get(type);
  if (known === undefined) {
    known = readBodies(type);
    bodies.set(type, known);
  }
  return known.get(name) ?? name;
}

/** The lexicon says it, or two have one Latin name (no acronym: many share one), one country and one kind. */
function readBodies(type: EntityType): Map<string, string> {
  const standsFor = new Map<string, string>();
  const byLatin = new Map<string, string>();
  for (const table of TABLES[type]) {
    const columns = ['name', 'latin', 'kind', 'country'] as const;
    const rows: { name: string; latin: string; kind: string; country: string; note?: string }[] =
      type === 'organization' ? readTable(table, [...columns, 'note']) : readTable(table, columns);
    for (const { name, latin, kind, country, note } of rows) {
      const said = SAME_BODY.exec(note ?? '')?.[1];
      const isWord = /\p{Ll}/u.test(latin);
      const key = [latin.toLowerCase(), country, type === 'place' ? '' : kind].join('|');
      const before = isWord ? byLatin.get(key) : undefined;
      if (isWord && before === undefined) byLatin.set(key, name);
      const other = said ?? before;
      if (other !== undefined && other !== name) standsFor.set(name, standsFor.get(other) ?? other);
    }
  }
  return standsFor;
}

let ofEveryCountry: ReadonlySet<string> | undefined;

/**
 * True for the name of a body that every country has (وزارة الداخلية, مجلس الوزراء): it says who is meant only with a
 * country.
 * @param key `nameKey` of the name
 */
export function isOfEveryCountry(key: string): boolean {
  ofEveryCountry ??= readBodiesOfEveryCountry();
  return ofEveryCountry.has(key);
}

/** What the lexicon knows of no country, a head and a field its whole name, no word of it an origin. */
function readBodiesOfEveryCountry(): Set<string> {
  const heads = new Set(
    readTable('organization-heads', ['form', 'kind', 'complement'])
      .filter(({ kind, complement }) => kind === 'government' && complement.includes('field_phrase'))
      .map(({ form }) => nameKey(form)),
  );
  const names = readTable('organizations', ['name', 'aliases', 'kind', 'country'])
    .filter(({ kind, country }) => kind === 'government' && country === '')
    .flatMap(({ name, aliases }) => [name, ...listCell(aliases)].map(nameKey));
  return new Set(
    names.filter((name) => {
      const [head = '', ...rest] = name.split(' ');
      return heads.has(head) && rest.length > 0 && rest.every((word) => originOf(word) === null);
    }),
  );
}

const listedForms = new Map<EntityType, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * True when the lexicon lists the form for who is known by the other; what a text alone calls a body or a place may be what
 * it was wrongly taken for (كتائب الحسين for the Houthis).
 * @param knownKey `nameKey` of the name that stands for it in the archive
 * @param key `nameKey` of the form
 */
export function isListedFor(knownKey: string, key: string, type: EntityType): boolean {
  return formsOf(type).get(knownKey)?.has(key) ?? false;
}

/** True when the lexicon knows another by this form: دمشق is none of ريف دمشق. */
export function isNameOfAnother(knownKey: string, key: string, type: EntityType): boolean {
  return key !== knownKey && formsOf(type).has(key) && !isListedFor(knownKey, key, type);
}

let listedKinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Which organizations the lexicon knows by this form; none where it knows none.
 * @param key `nameKey` of the form
 */
export function kindsListedAs(key: string): ReadonlySet<string> {
  if (listedKinds === undefined) {
    const kinds = new Map<string, Set<string>>();
    for (const table of TABLES.organization)
      for (const { name, aliases, kind } of readTable(table, ['name', 'aliases', 'kind']))
        for (const form of [name, ...listCell(aliases)]) {
          const own = kinds.get(nameKey(form)) ?? new Set();
          kinds.set(nameKey(form), own.add(kind));
        }
    listedKinds = kinds;
  }
  return listedKinds.get(key) ?? NONE;
}
const NONE: ReadonlySet<string> = new Set();

function formsOf(type: EntityType): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = listedForms.get(type) ?? readForms(type);
  listedForms.set(type, forms);
  return forms;
}

function readForms(type: EntityType): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const table of TABLES[type])
    for (const { name, aliases } of readTable(table, ['name', 'aliases'])) {
      const knownKey = nameKey(oneBody(name, type));
      const own = forms.get(knownKey) ?? new Set();
      for (const form of [name, ...listCell(aliases)]) own.add(nameKey(form));
      forms.set(knownKey, own);
    }
  return forms;
}
