/**
 * What single words tell about names: given name, family name, title, head noun of a body or a place, nisba.
 *
 * @example (words.classesOf('الرييس') & WordClass.Title) !== 0 // true
 */

import { fold } from '../text/fold.ts';
import { RareWords } from './rare-words.ts';
import { readTable } from './tsv.ts';

/** Bits of a word's classes; a word may have several. */
export const WordClass = {
  GivenName: 1,
  /** A given name that is an ordinary word or another kind of name too: أمل, نور. */
  AmbiguousGivenName: 1 << 1,
  FamilyName: 1 << 2,
  AmbiguousFamilyName: 1 << 3,
  Title: 1 << 4,
  OrganizationHead: 1 << 5,
  PlaceHead: 1 << 6,
  /** An adjective of a place: أميركي, السعودية. */
  Demonym: 1 << 7,
  /** A people named by a plural of its own: الأكراد. */
  PeopleName: 1 << 8,
  /** A word that joins the parts of names: بن, أبو, آل, فان. */
  NameParticle: 1 << 9,
  Month: 1 << 10,
  Weekday: 1 << 11,
  OrganizationField: 1 << 12,
  UnnamedSource: 1 << 13,
  RoleStatus: 1 << 14,
} as const;

/** Word classes by match key, proclitics already taken off. */
export interface NameWords {
  /** The `WordClass` bits of a match key; 0 for a word no table lists. The article and nisba endings are seen through. */
  classesOf(key: string): number;
}

/** Reads the tables of words. Called once, by `loadGazetteer`. */
export function readNameWords(): NameWords {
  const bits = new RareWords<number>();
  const add = (form: string, bit: number) => {
    const key = fold(form);
    if (key !== '') bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const row of readTable('given-names', ['form', 'ambiguous']))
    add(row.form, row.ambiguous === '' ? WordClass.GivenName : WordClass.AmbiguousGivenName);
  for (const row of readTable('family-names', ['form', 'ambiguous']))
    add(row.form, row.ambiguous === '' ? WordClass.FamilyName : WordClass.AmbiguousFamilyName);
  for (const row of readTable('titles', ['form', 'feminine'])) {
    add(headOf(row.form), WordClass.Title);
    add(headOf(row.feminine), WordClass.Title);
  }
  for (const [table, bit] of [
    ['organization-heads', WordClass.OrganizationHead],
    ['place-heads', WordClass.PlaceHead],
    ['name-particles', WordClass.NameParticle],
    ['months', WordClass.Month],
    ['weekdays', WordClass.Weekday],
    ['organization-fields', WordClass.OrganizationField],
    ['unnamed-sources', WordClass.UnnamedSource],
    ['role-status', WordClass.RoleStatus],
  ] as const) {
    for (const row of readTable(table, ['form'])) add(headOf(row.form), bit);
  }
  for (const row of readTable('demonyms', ['form', 'group']))
    add(row.form, row.group === '' ? WordClass.Demonym : WordClass.PeopleName);
  return { classesOf: (key) => classesOf(bits, key) };
}

/** Titles and heads of several words are known by their first: `نائب` of نائب رئيس الوزراء. */
function headOf(form: string): string {
  return form.split(' ', 1)[0] as string;
}

const THROUGH_ARTICLE =
  WordClass.Title |
  WordClass.OrganizationHead |
  WordClass.PlaceHead |
  WordClass.Demonym |
  WordClass.PeopleName |
  WordClass.UnnamedSource |
  WordClass.RoleStatus;

/** Endings a nisba takes: feminine, sound plurals, duals. Longest first. */
const NISBA_ENDINGS = ['تين', 'تان', 'ون', 'ين', 'ان', 'ات', 'ه', 'ا'];

function classesOf(bits: ReadonlyMap<string, number>, key: string): number {
  let found = bits.get(key) ?? 0;
  const stem = key.length > 4 && key.startsWith('ال') ? key.slice(2) : key;
  if (stem !== key) found |= (bits.get(stem) ?? 0) & THROUGH_ARTICLE;
  for (const ending of NISBA_ENDINGS) {
    if (stem.length > ending.length + 2 && stem.endsWith(ending)) {
      found |= (bits.get(stem.slice(0, -ending.length)) ?? 0) & WordClass.Demonym;
      break;
    }
  }
  return found;
}
