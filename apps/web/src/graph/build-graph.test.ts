import { buildGraph, edgeId, LINK_KINDS, type Link, type Linked, type LinkKind } from './build-graph.ts';

const person = (id: string): Linked => ({ __typename: 'Person', id, name: `اسم ${id}` });
const link = (kind: LinkKind, from: string, to: string, count: number): Link => ({
  kind,
  from: person(from),
  to: person(to),
  count,
});
const all = { kinds: LINK_KINDS, least: 1, keep: [] };
const edgesOf = (...args: Parameters<typeof buildGraph>) =>
  buildGraph(...args).edges.map(({ id, strength }) => [id, strength]);

describe('a graph of links', () => {
  it('has one edge for two, whatever links them and whichever way', () => {
    const { edges, nodes } = buildGraph(
      [link('MENTION', 'b', 'a', 9), link('QUOTATION', 'a', 'b', 2), link('QUOTATION', 'b', 'a', 3)],
      all,
    );
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ id: 'a~b', counts: { MENTION: 9, QUOTATION: 5, CITATION: 0 }, strength: 14 });
    expect(edges[0]?.ends.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(nodes.map(({ entity, weight }) => [entity.id, weight])).toEqual([
      ['a', 14],
      ['b', 14],
    ]);
  });

  it('counts once what is known from both ends', () => {
    expect(edgesOf([link('MENTION', 'a', 'b', 9), link('MENTION', 'b', 'a', 7)], all)).toEqual([['a~b', 9]]);
  });

  it('leaves out kinds that are not shown, edges that are too weak, and who is then alone', () => {
    const links = [link('MENTION', 'a', 'b', 9), link('CITATION', 'b', 'c', 4), link('CITATION', 'c', 'd', 1)];
    expect(edgesOf(links, { ...all, kinds: ['CITATION'], least: 2 })).toEqual([['b~c', 4]]);
    const { nodes } = buildGraph(links, { kinds: ['CITATION'], least: 2, keep: ['a'] });
    expect(nodes.map(({ entity }) => entity.id)).toEqual(['b', 'c', 'a']);
  });

  it('leaves out the lightest where there are too many, but never who is to be kept', () => {
    const links = [link('MENTION', 'a', 'b', 9), link('MENTION', 'b', 'c', 5), link('MENTION', 'c', 'd', 1)];
    const { nodes, edges } = buildGraph(links, { ...all, keep: ['d'], most: 3 });
    expect(nodes.map(({ entity }) => entity.id)).toEqual(['b', 'a', 'd']);
    expect(edges.map(({ id }) => id)).toEqual(['a~b']);
  });

  it('draws the strongest edges of each where all are linked with all, and all of who is kept', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const links = names.flatMap((from, i) =>
      names.slice(i + 1).map((to, j) => link('MENTION', from, to, 100 - 10 * i - j)),
    );
    const { edges } = buildGraph(links, { ...all, keep: ['f'], each: 1 });
    const ofKept = edges.filter(({ id }) => id.includes('f'));
    expect(ofKept).toHaveLength(5);
    expect(edges.filter((edge) => !ofKept.includes(edge)).map(({ id }) => id)).toEqual(['a~b', 'a~c', 'a~d', 'a~e']);
  });

  it('links nobody with themselves', () => {
    expect(buildGraph([link('QUOTATION', 'a', 'a', 5)], all)).toEqual({ nodes: [], edges: [] });
  });

  it('names an edge the same from both ends', () => {
    expect(edgeId('person:2', 'organization:1')).toBe(edgeId('organization:1', 'person:2'));
  });

  it('holds two thousand nodes where many thousand links are known', () => {
    const links = Array.from({ length: 60_000 }, (_, at) =>
      link('MENTION', `${at % 2000}`, `${(at * 7 + 1) % 1999}`, 1 + (at % 9)),
    );
    const { nodes, edges } = buildGraph(links, all);
    expect(nodes).toHaveLength(2000);
    expect(edges.length).toBeGreaterThan(10_000);
  });
});
