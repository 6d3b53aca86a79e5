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
 * Rows of `lexicon/<name>.tsv` as records of the named columns (others are left out). Blank lines are passed over;
 * missing trailing cells are empty strings.
 * @throws LexiconError when the header lacks a column or a row has more cells than the header.
 */
export function readTable<C extends string>(name: string, columns: readonly C[]): Record<C, string>[] {
  const file = `${name}.tsv`;
  return parseTable(readFileSync(join(LEXICON_DIRECTORY, file), 'utf8'), file, columns);
}

/** `readTable` for a text already read. */
export function parseTable<C extends string>(text: string, file: string, columns: readonly C[]): Record<C, string>[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '').trimEnd().split('\t');
  const positions = columns.map((column) => {
    const position = header.indexOf(column);
    if (position < 0) throw new LexiconError(file, 1, `no column "${column}" in the header (${header.join(', ')})`);
    return position;
  });
  const rows: Record<C, string>[] = [];
  for (let line = 1; line < lines.length; line += 1) {
    const content = (lines[line] as string).replace(/\r$/, '');
    if (content.trim() === '') continue;
    const cells = content.split('\t');
    if (cells.length > header.length)
      throw new LexiconError(file, line + 1, `${cells.length} cells, but the header has ${header.length}`);
    const row = {} as Record<C, string>;
    columns.forEach((column, index) => {
      row[column] = (cells[positions[index] as number] ?? '').trim();
    });
    rows.push(row);
  }
  return rows;
}

/** The items of a cell that holds a list, separated by `|`. */
export function listCell(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((item) => item.trim());
}
