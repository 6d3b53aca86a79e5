/**
 * The tables of names as one numbered list, whose entries are made when they are wanted: of 17,000 rows a day's news
 * names some hundreds, and thousands of objects that live for ever are slow to make and to keep.
 *
 * @example const names = openNameLists(); names.entry(names.length - 1).type // 'place'
 */
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { listCell, openTable, type Table } from './tsv.ts';

/** What the lexicon knows of one name. */
export interface GazetteerEntry {
  readonly type: 'person' | 'organization' | 'place';
  /** The canonical form: the one newspapers use most. */
  readonly name: string;
  readonly latin: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** Occupation of a person, kind of an organization or place, as the tables spell it; null when not given. */
  readonly kind: string | null;
  readonly gender: 'm' | 'f' | null;
  /** `word`: an ordinary word too; `name`: another kind of name too; null: practically always this name. */
  readonly ambiguous: 'word' | 'name' | null;
}

export interface NameLists {
  readonly length: number;
  /** Match keys of the name and of each other form listed with it, joined by one space; a form may come twice. */
  forms(number: number): string[];
  /** The same object each time. */
  entry(number: number): GazetteerEntry;
}

const COLUMNS = ['name', 'latin', 'aliases', 'country', 'ambiguous'] as const;
type Column = (typeof COLUMNS)[number];

/** A table, the number of its first row, and what its rows tell beyond the columns that all have. */
interface List {
  readonly table: Table<Column>;
  /** The same rows as match keys. */
  readonly folded: Table<'name' | 'aliases'>;
  readonly first: number;
  readonly rest: (row: number) => Pick<GazetteerEntry, 'type' | 'kind' | 'gender'>;
}

/** Opens the tables. @throws LexiconError when one is malformed. */
export function openNameLists(): NameLists {
  const people = openTable('public-figures', [...COLUMNS, 'gender', 'occupation']);
  const lists: List[] = [
    {
      table: people,
      folded: openFolded('public-figures'),
      first: 0,
      rest: (row) => ({
        type: 'person',
        kind: people.cell(row, 'occupation') || null,
        gender: genderOf(people.cell(row, 'gender')),
      }),
    },
  ];
  let length = people.length;
  for (const [name, type] of [
    ['organizations', 'organization'],
    ['media-outlets', 'organization'],
    ['places', 'place'],
    ['places-geonames', 'place'],
  ] as const) {
    const table = openTable(name, [...COLUMNS, 'kind']);
    const rest: List['rest'] = (row) => ({ type, kind: table.cell(row, 'kind') || null, gender: null });
    lists.push({ table, folded: openFolded(name), first: length, rest });
    length += table.length;
  }
  const listOf = (number: number) => lists.findLast(({ first }) => first <= number) as List;
  const entries: GazetteerEntry[] = [];
  return {
    length,
    forms(number) {
      const list = listOf(number);
      return formsOf(list, number - list.first);
    },
    entry(number) {
      const { table, first, rest } = listOf(number);
      const row = number - first;
      entries[number] ??= {
        ...rest(row),
        name: table.cell(row, 'name'),
        latin: table.cell(row, 'latin') || null,
        country: table.cell(row, 'country') || null,
        ambiguous: ambiguityOf(table.cell(row, 'ambiguous')),
      };
      return entries[number];
    },
  };
}

function openFolded(name: string): Table<'name' | 'aliases'> {
  return openTable(name, ['name', 'aliases'], fold);
}

function formsOf({ table, folded }: List, row: number): string[] {
  const forms = [folded.cell(row, 'name')];
  const aliases = folded.cell(row, 'aliases');
  if (aliases !== '') forms.push(...listCell(aliases));
  for (let at = 0; at < forms.length; at += 1) {
    if (isPlain(forms[at] as string)) continue;
    const written = at === 0 ? table.cell(row, 'name') : (listCell(table.cell(row, 'aliases'))[at - 1] as string);
    forms[at] = keysOf(written);
  }
  return forms;
}

/** Whether the form is of Arabic letters and spaces alone: then its words are its tokens. */
function isPlain(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code !== 0x20 && (code < 0x621 || code > 0x64a)) return false;
  }
  return true;
}

/** Match keys of a form with other signs in it, the same as running text gives. */
function keysOf(form: string): string {
  return tokenize(form)
    .filter((token) => token.text !== '.')
    .map((token) => token.key)
    .join(' ');
}

function genderOf(cell: string): 'm' | 'f' | null {
  return cell === 'm' || cell === 'f' ? cell : null;
}

function ambiguityOf(cell: string): 'word' | 'name' | null {
  return cell === 'word' || cell === 'name' ? cell : null;
}
