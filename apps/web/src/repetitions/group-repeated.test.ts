import { groupRepeated } from './group-repeated.ts';

const printedBy = (id: string | null) => ({ document: { outlet: id === null ? null : { id } } });
const claim = (id: string, outlet: string | null, ...others: [string, string | null][]) => ({
  id,
  article: printedBy(outlet),
  repetitions: others.map(([other, by]) => ({ claim: { id: other, article: printedBy(by) } })),
});

test('a statement that nobody repeats is in no group', () => {
  expect(groupRepeated([claim('1', 'a')])).toEqual([]);
});

test('a group stands once, under the statement that the list comes to first', () => {
  const groups = groupRepeated([claim('2', 'b', ['1', 'a']), claim('1', 'a', ['2', 'b'])]);
  expect(groups.map((group) => group.claim.id)).toEqual(['2']);
});

test('what most outlets print comes first; what one prints twice counts once', () => {
  const groups = groupRepeated([
    claim('1', 'a', ['2', 'a'], ['3', 'a']),
    claim('4', 'a', ['5', 'b']),
    claim('6', null, ['7', 'c']),
  ]);
  expect(groups.map(({ claim: { id }, wordings, outlets }) => [id, wordings, outlets])).toEqual([
    ['4', 2, 2],
    ['6', 2, 2],
    ['1', 3, 1],
  ]);
});
