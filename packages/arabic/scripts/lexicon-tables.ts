/**
 * What every table of the lexicon must look like: its columns, what identifies a row, and its closed vocabularies.
 *
 * @example checkTable('months', 'form\tmonth…') // ['months.tsv:7: …']
 */
import { ClaimWordClass, fold, listCell, NameContextClass, plain, SportWordClass } from '../src/index.ts';

interface TableRules {
  readonly columns: readonly string[];
  /** Columns that together may not repeat. Arabic columns are compared by match key. */
  readonly unique: readonly string[];
  /** Columns whose cells hold Arabic, as a newspaper writes it: no diacritics, no tatweel. */
  readonly arabic: readonly string[];
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Columns that may not be empty, beside the unique ones. */
  readonly required?: readonly string[];
}

const AMBIGUOUS = ['', 'word', 'name'];
const ORGANIZATION_KINDS = (
  'government party military armed_group media company international court ngo sports education health religious ' +
  'culture other'
).split(' ');
const PLACE_KINDS = (
  'country capital city town village district governorate state region continent sea river lake mountain island ' +
  'strait desert camp border_crossing airport port stadium square street palace site base bloc'
).split(' ');
const NAMED = ['name', 'latin', 'aliases', 'kind', 'country', 'ambiguous', 'source'];

const organizations: TableRules = {
  columns: [...NAMED, 'note'],
  unique: ['name', 'kind', 'country'],
  arabic: [],
  values: { kind: ORGANIZATION_KINDS, ambiguous: AMBIGUOUS },
  required: ['source'],
};
const places: TableRules = {
  columns: NAMED,
  unique: ['name', 'kind', 'country'],
  arabic: ['name'],
  values: { kind: PLACE_KINDS, ambiguous: AMBIGUOUS },
  required: ['source'],
};

/** Tables by file name without `.tsv`. A file that is not named here is an error: nobody would know its rules. */
export const TABLES: Readonly<Record<string, TableRules>> = {
  'attribution-cues': {
    columns: ['phrase', 'kind', 'class', 'stance', 'source', 'note'],
    unique: ['phrase', 'kind'],
    arabic: ['phrase'],
  },
  'body-nouns': {
    columns: ['form', 'kind', 'only', 'source'],
    unique: ['form', 'kind'],
    arabic: ['form'],
    values: { kind: ORGANIZATION_KINDS, only: ['', 'named', 'spoken'] },
    required: ['source'],
  },
  'claim-words': {
    columns: ['form', 'class', 'source'],
    unique: ['form', 'class'],
    arabic: ['form'],
    values: { class: ClaimWordClass },
    required: ['source'],
  },
  'date-contexts': {
    columns: ['form', 'class', 'source'],
    unique: ['form', 'class'],
    arabic: ['form'],
    values: { class: ['about', 'not_today', 'vague_time'] },
    required: ['source'],
  },
  'date-words': { columns: ['form', 'class', 'value', 'source', 'note'], unique: ['form', 'class'], arabic: ['form'] },
  demonyms: {
    columns: ['form', 'group', 'place', 'country', 'latin', 'source'],
    unique: ['form', 'place'],
    arabic: ['form', 'place'],
    values: { group: ['', 'yes'] },
  },
  'family-names': {
    columns: ['form', 'origin', 'ambiguous', 'source'],
    unique: ['form'],
    arabic: ['form'],
    values: { ambiguous: AMBIGUOUS },
  },
  'function-words': { columns: ['form', 'source'], unique: ['form'], arabic: ['form'] },
  'given-names': {
    columns: ['form', 'gender', 'origin', 'ambiguous', 'source'],
    unique: ['form'],
    arabic: ['form'],
    values: { gender: ['m', 'f', 'u'], ambiguous: AMBIGUOUS },
  },
  'layout-phrases': {
    columns: ['form', 'kind', 'position', 'source', 'note'],
    unique: ['form', 'kind', 'position'],
    arabic: [],
    values: { kind: ['credit', 'navigation'], position: ['start', 'inside', 'starred', 'tail'] },
  },
  'media-outlets': organizations,
  months: {
    columns: ['form', 'month', 'calendar', 'region', 'ambiguous', 'source'],
    unique: ['form', 'calendar', 'month', 'region'],
    arabic: ['form'],
    values: { calendar: ['gregorian', 'hijri'], ambiguous: ['', 'word'] },
  },
  'name-contexts': {
    columns: ['form', 'class', 'source'],
    unique: ['form', 'class'],
    arabic: ['form'],
    values: { class: NameContextClass },
    required: ['source'],
  },
  'name-particles': { columns: ['form', 'role', 'source'], unique: ['form', 'role'], arabic: ['form'] },
  'number-words': { columns: ['form', 'value', 'kind', 'source'], unique: ['form'], arabic: ['form'] },
  'organization-fields': { columns: ['form', 'source'], unique: ['form'], arabic: ['form'] },
  'organization-heads': {
    columns: ['form', 'kind', 'inside', 'complement', 'source', 'note'],
    unique: ['form'],
    arabic: ['form'],
    values: { kind: ORGANIZATION_KINDS, inside: ['yes', 'no', 'depends'] },
  },
  organizations,
  'place-heads': {
    columns: ['form', 'kind', 'inside', 'source'],
    unique: ['form'],
    arabic: ['form'],
    values: { inside: ['yes', 'no'] },
  },
  places,
  'places-geonames': places,
  'public-figures': {
    columns: ['name', 'latin', 'aliases', 'gender', 'country', 'occupation', 'ambiguous', 'source', 'note'],
    unique: ['name', 'occupation', 'country'],
    arabic: ['name'],
    values: { gender: ['m', 'f', 'u', ''], ambiguous: AMBIGUOUS },
    required: ['source'],
  },
  'reporting-nouns': {
    columns: ['noun', 'kind', 'class', 'stance', 'source', 'note'],
    unique: ['noun', 'kind'],
    arabic: ['noun'],
  },
  'reporting-verbs': {
    columns: [
      'lemma',
      'present',
      'participle',
      'masdar',
      'frames',
      'class',
      'stance',
      'context',
      'refused',
      'source',
      'note',
    ],
    unique: ['lemma', 'frames'],
    arabic: ['lemma'],
  },
  'role-status': { columns: ['form', 'status', 'source'], unique: ['form'], arabic: ['form'] },
  'sport-words': {
    columns: ['form', 'class', 'source'],
    unique: ['form', 'class'],
    arabic: ['form'],
    values: { class: SportWordClass },
    required: ['source'],
  },
  titles: {
    columns: ['form', 'feminine', 'class', 'complement', 'source', 'note'],
    unique: ['form'],
    arabic: ['form', 'feminine'],
    values: { class: ['office', 'rank', 'honorific', 'royal', 'religious', 'profession', 'kinship'] },
  },
  'unnamed-sources': {
    columns: ['form', 'gender', 'number', 'needs', 'source'],
    unique: ['form', 'gender', 'number'],
    arabic: ['form'],
  },
  weekdays: { columns: ['form', 'weekday', 'source'], unique: ['form'], arabic: ['form'] },
};

const HAS_MARKS = /[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with a table, as `file:line: problem`; empty when nothing is. */
export function checkTable(name: string, text: string): string[] {
  const rules = TABLES[name];
  if (!rules) return [`${name}.tsv:1: no rules for this table; add them to scripts/lexicon-tables.ts`];
  const problems: string[] = [];
  const say = (line: number, problem: string) => problems.push(`${name}.tsv:${line}: ${problem}`);
  const [header = '', ...lines] = text.split('\n');
  if (header !== rules.columns.join('\t')) say(1, `the header must be ${rules.columns.join(', ')}`);
  if (text.includes('\r')) say(1, 'lines must end with LF');
  const seen = new Map<string, number>();
  for (const [index, content] of lines.entries()) {
    const line = index + 2;
    const cells = content.split('\t');
    if (content === '') {
      if (index < lines.length - 1) say(line, 'is empty');
    } else if (cells.length > rules.columns.length) {
      say(line, `has ${cells.length} cells, the header ${rules.columns.length}`);
    } else {
      const row = new Map(rules.columns.map((column, at) => [column, cells[at] ?? '']));
      checkRow(rules, row, (problem) => say(line, problem));
      const identity = rules.unique.map((column) => identityOf(rules, column, row.get(column) ?? '')).join(' / ');
      const first = seen.get(identity);
      if (first) say(line, `repeats line ${first} (${identity})`);
      else seen.set(identity, line);
    }
  }
  return problems;
}

function identityOf(rules: TableRules, column: string, cell: string): string {
  return rules.arabic.includes(column) ? plain(cell) : cell;
}

function checkRow(rules: TableRules, row: ReadonlyMap<string, string>, say: (problem: string) => void): void {
  for (const [column, cell] of row) {
    if (cell !== cell.trim() || cell.includes('  ')) say(`${column} has stray spaces: "${cell}"`);
    if (HAS_MARKS.test(cell) && column !== 'note') say(`${column} has diacritics, tatweel or hidden marks: "${cell}"`);
    const allowed = rules.values?.[column];
    if (allowed && !allowed.includes(cell))
      say(`${column} is "${cell}", not one of ${allowed.filter(Boolean).join(', ')}`);
  }
  for (const column of [rules.unique[0], ...(rules.required ?? [])])
    if (column && !row.get(column)) say(`${column} is empty`);
  for (const column of rules.arabic)
    if (/[A-Za-z]/.test(row.get(column) ?? '')) say(`${column} has Latin letters: "${row.get(column)}"`);
  const aliases = listCell(row.get('aliases') ?? '').map(fold);
  if (new Set(aliases).size !== aliases.length) say('an alias stands twice (by match key)');
  if (aliases.includes(fold(row.get('name') ?? ''))) say('an alias is the name itself (by match key)');
  if (aliases.includes('')) say('an alias is empty');
}
