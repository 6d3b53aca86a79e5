import { buildGraph, LINK_KINDS, type Linked } from './build-graph.ts';
import { placeNodes } from './place-nodes.ts';

const person = (id: string): Linked => ({ __typename: 'Person', id, name: id });
const graphOf = (...pairs: [string, string][]) =>
  buildGraph(
    pairs.map(([from, to], at) => ({ kind: 'MENTION', from: person(from), to: person(to), count: 1000 - at })),
    { kinds: LINK_KINDS, least: 1, keep: [] },
  ).nodes;

test('no two nodes begin in one place, and they begin there each time', () => {
  const nodes = graphOf(...Array.from({ length: 300 }, (_, at): [string, string] => ['hub', `n${at}`]));
  const placed = placeNodes(nodes, new Map());
  expect(new Set([...placed.values()].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(301);
  expect(placeNodes(nodes, new Map())).toEqual(placed);
});

test('who stood already stays, and who comes new begins beside whom it is linked with', () => {
  const placed = placeNodes(graphOf(['a', 'b'], ['b', 'c']), new Map([['b', { x: 1000, y: -1000 }]]));
  expect(placed.get('b')).toEqual({ x: 1000, y: -1000 });
  for (const id of ['a', 'c']) {
    const { x, y } = placed.get(id) ?? { x: 0, y: 0 };
    expect(Math.hypot(x - 1000, y + 1000)).toBeLessThan(60);
  }
});
