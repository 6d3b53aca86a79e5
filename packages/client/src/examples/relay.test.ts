/** An application's own operations, compiled by Relay's compiler against the schema and paged through with its runtime. */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';
import {
  type ConcreteRequest,
  Environment,
  fetchQuery,
  getRequest,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  type SingularReaderSelector,
  Store,
} from 'relay-runtime';
import { type ServedNews, serveNews } from './served-news.test-data.ts';

const SCHEMA = join(import.meta.dirname, '../../../../apps/api/schema.graphql');

const APPLICATION = `
  import { graphql } from 'relay-runtime';
  graphql\`
    query applicationQuery($speaker: String!) {
      ...application_claims @arguments(speaker: $speaker)
    }
  \`;
  graphql\`
    fragment application_claims on Query
    @argumentDefinitions(speaker: { type: "String!" }, first: { type: "Int", defaultValue: 1 }, after: { type: "String" })
    @refetchable(queryName: "applicationNextQuery") {
      claims(filter: { speaker: $speaker }, first: $first, after: $after) @connection(key: "application_claims") {
        edges { node { id content speaker { __typename ... on Person { name } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  \`;
`;

interface Page {
  claims: {
    edges: { node: { content: string; speaker: { name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let news: ServedNews;
let folder: string;
beforeAll(async () => {
  news = await serveNews();
  folder = await mkdtemp(join(tmpdir(), 'isnad-relay-'));
  await writeFile(join(folder, 'application.js'), APPLICATION);
  await copyFile(SCHEMA, join(folder, 'schema.graphql'));
  const config = { src: '.', schema: 'schema.graphql', language: 'javascript', eagerEsModules: false };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
}, 120_000);
afterAll(async () => {
  await news?.stop();
  await rm(folder, { recursive: true, force: true });
});

const compiled = async (name: string) => (await import(join(folder, `__generated__/${name}.graphql.js`))).default;

test('a list is paged through: what comes next is added to what is there', async () => {
  const environment = new Environment({
    network: Network.create(async ({ text: query }, variables) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(news.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return response.json();
    }),
    store: new Store(new RecordSource()),
  });
  const query: ConcreteRequest = getRequest(await compiled('applicationQuery'));
  const next: ConcreteRequest = getRequest(await compiled('applicationNextQuery'));
  const fragment: ReaderFragment = await compiled('application_claims');

  const speaker = 'بوتين';
  const answer = await fetchQuery(environment, query, { speaker }).toPromise();
  const read = () => {
    const selector = getSingularSelector(fragment, answer) as SingularReaderSelector;
    return (environment.lookup(selector).data as unknown as Page).claims;
  };
  expect(read().edges).toHaveLength(1);
  expect(read().pageInfo.hasNextPage).toBe(true);

  await fetchQuery(environment, next, { speaker, first: 5, after: read().pageInfo.endCursor }).toPromise();
  const { edges, pageInfo } = read();
  expect(new Set(edges.map(({ node }) => node.content)).size).toBe(2);
  expect(edges.map(({ node }) => node.speaker.name)).toEqual(['فلاديمير بوتين', 'فلاديمير بوتين']);
  expect(pageInfo.hasNextPage).toBe(false);
});
