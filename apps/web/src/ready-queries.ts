/**
 * The queries that a new playground opens with, one a tab.
 *
 * @example READY_QUERIES[0].query.startsWith('# ')
 */
import articles from './queries/articles.graphql?raw';
import chain from './queries/chain.graphql?raw';
import person from './queries/person.graphql?raw';
import read from './queries/read.graphql?raw';
import search from './queries/search.graphql?raw';
import walk from './queries/walk.graphql?raw';

export const READY_QUERIES = [
  { query: person, variables: '{\n  "name": "بايدن"\n}' },
  { query: chain },
  { query: articles },
  { query: search, variables: '{\n  "words": "كيري"\n}' },
  { query: walk },
  { query: read },
];
