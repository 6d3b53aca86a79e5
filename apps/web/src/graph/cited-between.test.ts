import { cites } from './cited-between.ts';

const entity = (id: string) => ({ __typename: 'Organization', id, name: id }) as const;
const claim = (outlet: string | null, hops: (string | null)[], speaker: string | null) => ({
  article: { document: { outlet: outlet === null ? null : entity(outlet) } },
  // As they come, in any order.
  chain: hops
    .map((id, position) => ({ position, name: id ?? 'مصدر', entity: id === null ? null : entity(id) }))
    .reverse(),
  speaker:
    speaker === null
      ? ({ __typename: 'UnnamedSource', description: 'مسؤول' } as const)
      : { ...entity(speaker), id: speaker },
});

test('each cites the next on the way from the outlet to who speaks', () => {
  const said = claim('bbc', ['reuters', 'axios'], 'kerry');
  expect(cites(said, 'bbc', 'reuters')).toBe(true);
  expect(cites(said, 'reuters', 'axios')).toBe(true);
  expect(cites(said, 'axios', 'kerry')).toBe(true);
  expect(cites(said, 'bbc', 'kerry')).toBe(false);
  expect(cites(said, 'reuters', 'bbc')).toBe(false);
});

test('the unnamed are passed over', () => {
  expect(cites(claim('bbc', [null], 'kerry'), 'bbc', 'kerry')).toBe(true);
  expect(cites(claim(null, ['reuters'], null), 'reuters', 'reuters')).toBe(false);
});
