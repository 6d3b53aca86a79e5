import { readLinkedQuery } from './linked-query.ts';

const link = (given: Record<string, string>) => `?${new URLSearchParams(given)}`;

test('a link brings its query and its variables, laid out', () => {
  const query = 'query Person($name: String) { person(name: $name) { name } }';
  expect(readLinkedQuery(link({ query, variables: '{"name":"جو بايدن"}' }))).toEqual({
    query,
    variables: '{\n  "name": "جو بايدن"\n}',
  });
});

test('no variables are needed', () => {
  expect(readLinkedQuery(link({ query: '{ __typename }' }))).toEqual({ query: '{ __typename }', variables: '' });
});

test('variables that are no JSON come as they are', () => {
  expect(readLinkedQuery(link({ query: '{ a }', variables: '{"name":' }))?.variables).toBe('{"name":');
});

test.each(['', '?', '?variables=%7B%7D', '?query=%20'])('%j brings none', (search) => {
  expect(readLinkedQuery(search)).toBeNull();
});
