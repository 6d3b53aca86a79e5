import { readRepeatedSearch, repeatedVariables } from './repeated-search.ts';

test('an address asks for those of most outlets, unless it says otherwise', () => {
  expect(repeatedVariables(readRepeatedSearch({}))).toEqual({ first: 20, named: false });
  expect(repeatedVariables(readRepeatedSearch({ order: 'latest', speaker: 'person:1', from: '2018-04-01' }))).toEqual({
    first: 20,
    named: true,
    order: 'LATEST',
    speaker: 'person:1',
    who: 'person:1',
    from: '2018-04-01',
  });
});

test('what is no day and no order is not asked for', () => {
  expect(readRepeatedSearch({ from: 'أمس', until: '2018-13-40', order: 'loudest', speaker: 3 })).toEqual({});
});
