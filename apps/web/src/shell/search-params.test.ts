import { readSearch, writeSearch } from './search-params.ts';

describe('the part of an address after ?', () => {
  test('is read as it was written, whatever characters it holds', () => {
    const search = { q: 'قال "نعم" & لا', from: '2024-01-01', page: '2', mark: '+%&=#' };
    expect(readSearch(writeSearch(search))).toEqual(search);
  });

  test('leaves out what says nothing', () => {
    expect(writeSearch({ q: '', from: undefined, to: null, open: false })).toBe('');
  });

  test('joins lists by commas', () => {
    expect(readSearch(writeSearch({ kinds: ['PERSON', 'PLACE'] }))).toEqual({ kinds: 'PERSON,PLACE' });
  });

  test('takes names of the language itself for names like others', () => {
    expect(Object.keys(readSearch('?__proto__=1&constructor=2'))).toEqual(['__proto__', 'constructor']);
  });
});
