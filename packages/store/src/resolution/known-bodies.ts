/**
 * Names that the lexicon lists apart, because one is an ordinary word too, though they are of one body.
 *
 * @example oneBody('برشلونة', 'organization') // 'نادي برشلونة'
 */
import { readTable } from '@isnad/arabic';
import type { EntityType } from '@isnad/core';

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
