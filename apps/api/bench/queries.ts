/**
 * The queries that are measured, each with the values it is asked with.
 *
 * @example QUERIES.Q2.variables(7) // { id: '…' }
 */
import { createHash } from 'node:crypto';

interface MeasuredQuery {
  readonly query: string;
  /** Variables of the so-manyth request; others each time, so that no cache of answers would help. */
  readonly variables: (turn: number, articles: number) => Readonly<Record<string, unknown>>;
}

/** The id of a generated row. */
function idOf(kind: string, number: number): string {
  const hex = createHash('md5').update(`${kind}${number}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const QUERIES: Readonly<Record<string, MeasuredQuery>> = {
  'Q1 hello': { query: '{ __typename }', variables: () => ({}) },
  'Q2 an article': {
    query: `query ($id: ID!) { article(id: $id) { id title datedAt people { id name latin } organizations { id name }
      claims { id content cue stance speaker { __typename ... on Entity { id name } ... on UnnamedSource { description } } } } }`,
    variables: (turn, articles) => ({ id: idOf('r', 1 + ((turn * 7919) % articles)) }),
  },
  'Q3 the latest': {
    query: `query ($first: Int) { articles(first: $first) { nodes { id title people(first: 10) { id name }
      organizations(first: 10) { id name } claims(first: 10) { id content stance } } pageInfo { hasNextPage endCursor } } }`,
    variables: () => ({ first: 20 }),
  },
  'Q4 a person': {
    query: `query ($id: ID!) { person(id: $id) { id name articles(first: 20) { nodes { id title
      claims { id content stance } people { id name } } } } }`,
    variables: (turn) => ({ id: idOf('e', 100 + (turn % 25) * 4) }),
  },
  'Q5 a search': {
    query: `query ($text: String!) { articles(filter: { text: $text }, first: 20) { nodes { id title people { id name } } } }`,
    // A word of one article in a thousand.
    variables: (turn) => ({ text: `رمز${1000 + (turn % 1000)}` }),
  },
  'Q6 what a speaker says': {
    query: `query ($id: String!) { claims(speaker: $id, first: 20) { nodes { id content stance datedAt article { id title } }
      pageInfo { hasNextPage endCursor } } }`,
    variables: (turn) => ({ id: idOf('e', 100 + (turn % 25) * 4) }),
  },
};
