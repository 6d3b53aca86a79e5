import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkTable } from '../../scripts/lexicon-tables.ts';
import { LEXICON_DIRECTORY } from './tsv.ts';

describe('the lexicon', () => {
  const tables = readdirSync(LEXICON_DIRECTORY).filter((file) => file.endsWith('.tsv'));

  it.each(tables)('%s keeps the rules of its table', (file) => {
    expect(checkTable(basename(file, '.tsv'), readFileSync(join(LEXICON_DIRECTORY, file), 'utf8'))).toEqual([]);
  });
});

describe('checkTable', () => {
  it.each([
    ['a wrong header', 'form\tmonth\nيناير\t1\n', 'weekdays.tsv:1: the header must be form, weekday, source'],
    ['diacritics', 'form\tweekday\tsource\nالأحَد\tsunday\treading\n', 'weekdays.tsv:2: form has diacritics'],
    [
      'a row that comes twice',
      'form\tweekday\tsource\nالأحد\tsunday\tr\nالأحد\tsunday\tr\n',
      'weekdays.tsv:3: repeats line 2',
    ],
    ['stray spaces', 'form\tweekday\tsource\nالأحد \tsunday\tr\n', 'weekdays.tsv:2: form has stray spaces'],
  ])('names %s', (_name, text, problem) => {
    expect(checkTable('weekdays', text)[0]).toContain(problem);
  });
});
