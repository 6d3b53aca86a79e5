import { LexiconError, listCell, parseTable } from './tsv.ts';

describe('parseTable', () => {
  it('reads the named columns of each row', () => {
    expect(parseTable('form\tnote\tmonth\nيناير\t\t1\n\n', 'months.tsv', ['form', 'month'])).toEqual([
      { form: 'يناير', month: '1' },
    ]);
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

describe('listCell', () => {
  it('parts at bars and trims', () => {
    expect(listCell('داعش | تنظيم الدولة')).toEqual(['داعش', 'تنظيم الدولة']);
    expect(listCell('')).toEqual([]);
  });
});
