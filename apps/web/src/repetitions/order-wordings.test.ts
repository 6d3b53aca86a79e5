import { orderWordings } from './order-wordings.ts';

const said = (id: string, datedAt: string) => ({ id, datedAt });
const [a, b, c] = [said('a', '2018-04-03'), said('b', '2018-04-01'), said('c', '2018-04-02')];
const ids = (against: 'first' | 'before', ...repetitions: { isEarliest: boolean; claim: typeof a }[]) =>
  orderWordings(a, repetitions, against).map(({ wording, beside }) => [wording.id, beside?.id ?? null]);

test('the earliest comes first and is compared with nothing; the others stand by time', () => {
  expect(ids('first', { isEarliest: false, claim: c }, { isEarliest: true, claim: b })).toEqual([
    ['b', null],
    ['c', 'b'],
    ['a', 'b'],
  ]);
});

test('each may be compared with the one before it', () => {
  expect(ids('before', { isEarliest: false, claim: c }, { isEarliest: true, claim: b })).toEqual([
    ['b', null],
    ['c', 'b'],
    ['a', 'c'],
  ]);
});

test('a statement is the earliest itself where none of the others is', () => {
  expect(ids('first', { isEarliest: false, claim: b })).toEqual([
    ['a', null],
    ['b', 'a'],
  ]);
});
