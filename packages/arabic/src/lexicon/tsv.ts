/**
 * Reads the lexicon's tab-separated tables into records, saying file and line of whatever is wrong.
 *
 * @example readTable('months', ['form', 'month']) // [{ form: 'يناير', month: '1' }, …]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tables stand: `lexicon/` of this package, the same from source and from the build. */
export const LEXICON_DIRECTORY = join(import.meta.dirname, '..', '..', 'lexicon');

/** A table that cannot be read as its header says. `code` is stable: `LEXICON_INVALID`. */
export class LexiconError extends Error {
  readonly code = 'LEXICON_INVALID';
  constructor(
    readonly file: string,
    readonly line: number,
    problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
    this.name = 'LexiconError';
  }
}

/**
 * A table whose cells are cut out of its text when they are asked for: of most rows few cells ever are, and tens of
 * thousands of strings that live for ever are what loading costs.
 */
export interface Table<C extends string> {
  /** How many rows it has; blank lines are none. */
  readonly length: number;
  /** The cell without spaces at its ends; '' where the row has no such cell. */
  cell(row: number, column: C): string;
}

/**
 * Opens `lexicon/<name>.tsv`; columns that are not named are left out. `rewrite` is done to the whole text at once, to
 * spare doing it to each cell; it must leave tabs and line breaks where they are, and the header.
 * @throws LexiconError when the header lacks a column or a row has more cells than the header.
 */
export function openTable<C extends string>(
  name: string,
  columns: readonly C[],
  rewrite = (text: string) => text,
): Table<C> {
  const file = `${name}.tsv`;
  return tableOf(rewrite(readFileSync(join(LEXICON_DIRECTORY, file), 'utf8')), file, columns);
}

/**
 * Rows of `lexicon/<name>.tsv` as records of the named columns (others are left out). Blank lines are passed over;
 * missing trailing cells are empty strings.
 * @throws LexiconError when the header lacks a column or a row has more cells than the header.
 */
export function readTable<C extends string>(name: string, columns: readonly C[]): Record<C, string>[] {
  return recordsOf(openTable(name, columns), columns);
}

/** `readTable` for a text already read. */
export function parseTable<C extends string>(text: string, file: string, columns: readonly C[]): Record<C, string>[] {
  return recordsOf(tableOf(text, file, columns), columns);
}

function recordsOf<C extends string>(table: Table<C>, columns: readonly C[]): Record<C, string>[] {
  const records: Record<C, string>[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const record = {} as Record<C, string>;
    for (const column of columns) record[column] = table.cell(row, column);
    records.push(record);
  }
  return records;
}

function tableOf<C extends string>(text: string, file: string, columns: readonly C[]): Table<C> {
  const headerEnd = endOfLine(text, 0);
  const header = text.slice(0, headerEnd).trimEnd().split('\t');
  const positions = new Map<C, number>();
  for (const column of columns) {
    const position = header.indexOf(column);
    if (position < 0) throw new LexiconError(file, 1, `no column "${column}" in the header (${header.join(', ')})`);
    positions.set(column, position);
  }
  // Where each row begins and ends, side by side.
  const rows: number[] = [];
  let line = 1;
  for (let start = headerEnd + 1; start < text.length; line += 1) {
    const end = endOfLine(text, start);
    if (text.charCodeAt(start) > SPACE || text.slice(start, end).trim() !== '') {
      let cells = 1;
      for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === TAB) cells += 1;
      if (cells > header.length)
        throw new LexiconError(file, line + 1, `${cells} cells, but the header has ${header.length}`);
      rows.push(start, end);
    }
    start = end + 1;
  }
  return {
    length: rows.length / 2,
    cell(row, column) {
      const end = rows[2 * row + 1] as number;
      let start = rows[2 * row] as number;
      for (let skipped = positions.get(column) as number; skipped > 0; skipped -= 1) {
        start = endOfCell(text, start, end) + 1;
        if (start > end) return '';
      }
      return text.slice(start, endOfCell(text, start, end)).trim();
    },
  };
}

const TAB = 0x09;
const SPACE = 0x20;

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function endOfCell(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== TAB) at += 1;
  return at;
}

/** The items of a cell that holds a list, separated by `|`. */
export function listCell(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((item) => item.trim());
}
