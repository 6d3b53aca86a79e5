import { LexiconError, listCell, openTable, parseTable, readTable } from './tsv.ts';

describe('parseTable', () => {
  it('reads the named columns of each row', () => {
    expect(parseTable('form\tnote\tmonth\nيناير\t\t1\n\n', 'months.tsv', ['form', 'month'])).toEqual([
      { form: 'يناير', month: '1' },
    ]);
  });

  it('passes over blank lines, trims cells, and takes missing ones for empty', () => {
    const text = 'form\tmonth\tnote\r\n\r\n \t\t\nيناير \t 1\r\nمايو\n';
    expect(parseTable(text, 'months.tsv', ['note', 'form', 'month'])).toEqual([
      { form: 'يناير', month: '1', note: '' },
      { form: 'مايو', month: '', note: '' },
    ]);
    expect(() => parseTable(`${text}\nأ\tب\tت\tث`, 'months.tsv', ['form'])).toThrow(/^months\.tsv:7: 4 cells/u);
  });

  it('names the file and line of a row that has too many cells', () => {
    expect(() => parseTable('form\nأ\tب', 'months.tsv', ['form'])).toThrow(
      new LexiconError('months.tsv', 2, '2 cells, but the header has 1'),
    );
  });

  it('names a column that is missing', () => {
    expect(() => parseTable('form', 'months.tsv', ['month'])).toThrow(/months\.tsv:1: no column "month"/);
  });
});

describe('openTable', () => {
  it('gives the cells that readTable gives', () => {
    const table = openTable('months', ['month', 'form']);
    const rows = Array.from({ length: table.length }, (_, row) => ({
      form: table.cell(row, 'form'),
      month: table.cell(row, 'month'),
    }));
    expect(rows).toEqual(readTable('months', ['form', 'month']));
    expect(rows.length).toBeGreaterThan(12);
  });
});

describe('listCell', () => {
  it('parts at bars and trims', () => {
    expect(listCell('داعش | تنظيم الدولة')).toEqual(['داعش', 'تنظيم الدولة']);
    expect(listCell('')).toEqual([]);
  });
});
