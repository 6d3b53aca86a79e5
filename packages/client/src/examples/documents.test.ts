/** The package's documents through each usual client: what is asked and what is answered is typed all the way. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange, createClient as createUrqlClient, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import {
  ArticleDocument,
  ClaimsDocument,
  type ClaimsQuery,
  createClient,
  PersonDocument,
  RequestError,
  SearchDocument,
} from '../index.ts';
import { type ServedNews, serveNews } from './served-news.test-data.ts';

let news: ServedNews;
beforeAll(async () => {
  news = await serveNews();
}, 120_000);
afterAll(() => news?.stop());

const filter = { speaker: 'بوتين' };

describe('the client of the package', () => {
  test('gives who says what, through whom', async () => {
    const isnad = createClient({ url: news.url });
    const { claims } = await isnad.request(ClaimsDocument, { filter });
    expect(claims.totalCount).toBe(2);
    const [claim] = claims.nodes.filter(({ content }) => content.includes('الحوار'));
    expect(claim?.speaker).toMatchObject({ __typename: 'Person', name: 'فلاديمير بوتين' });
    expect(claim?.chain.map(({ name }) => name)).toEqual([expect.stringContaining('رويترز')]);
  });

  test('follows pages, people, searches and articles', async () => {
    const isnad = createClient({ url: news.url });
    const contents: string[] = [];
    for (let after: string | null = null; ; ) {
      const { claims }: ClaimsQuery = await isnad.request(ClaimsDocument, { first: 2, after });
      contents.push(...claims.nodes.map(({ content }) => content));
      after = claims.pageInfo.endCursor;
      if (!claims.pageInfo.hasNextPage) break;
    }
    expect(new Set(contents).size).toBe(3);
    const { person } = await isnad.request(PersonDocument, { name: 'Putin' });
    expect(person?.claims.nodes).toHaveLength(2);
    const { search } = await isnad.request(SearchDocument, { query: 'العقوبات', types: ['CLAIM'] });
    expect(search[0]?.node.__typename).toBe('Claim');
    const { article } = await isnad.request(ArticleDocument, { id: person?.claims.nodes[0]?.article.id ?? '' });
    expect(article?.people).toEqual([expect.objectContaining({ name: 'فلاديمير بوتين' })]);
  });

  test('throws what the API says, with its code, in the language asked for', async () => {
    const isnad = createClient({ url: news.url, language: 'ar' });
    const refused = isnad.request(ClaimsDocument, { after: 'nowhere' });
    await expect(refused).rejects.toThrow(/\p{Script=Arabic}/u);
    await expect(refused).rejects.toMatchObject({ name: 'RequestError', code: 'BAD_CURSOR' });
    const unknown = createClient({ url: news.url, token: 'isnad_stolen' });
    await expect(unknown.request(ClaimsDocument)).rejects.toMatchObject({ status: 401 });
  });

  test('says so when something else than the API answers', async () => {
    const down = async () => new Response('<h1>Bad Gateway</h1>', { status: 502 });
    const isnad = createClient({ url: news.url, fetch: down });
    const refused = await isnad.request(ClaimsDocument).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RequestError);
    expect(refused).toMatchObject({ code: 'NOT_GRAPHQL', status: 502, problems: [] });
  });

  test('ends a request that is given up', async () => {
    const isnad = createClient({ url: news.url });
    const asked = isnad.request(ClaimsDocument, {}, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('takes no variable that its document has not, nor leaves out one it needs', () => {
    const isnad = createClient({ url: news.url });
    // @ts-expect-error: a person is asked for by a name
    const nameless = () => isnad.request(PersonDocument);
    // @ts-expect-error: there is no such stance
    const loud = () => isnad.request(ClaimsDocument, { filter: { stance: 'LOUD' } });
    expect([nameless, loud]).toHaveLength(2);
  });
});

test('plain fetch needs nothing of the package', async () => {
  const response = await fetch(news.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ claims(filter: { speaker: "بوتين" }) { totalCount } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { claims: { totalCount: 2 } } });
});

test('Apollo Client keeps what it was given by its id', async () => {
  const cache = new InMemoryCache({ possibleTypes: { Entity: ['Person', 'Organization', 'Place'] } });
  const client = new ApolloClient({ link: new HttpLink({ uri: news.url }), cache });
  const { data } = await client.query({ query: ClaimsDocument, variables: { filter } });
  expect(data?.claims.nodes).toHaveLength(2);
  const [claim] = data?.claims.nodes ?? [];
  expect(cache.extract()[`Claim:${claim?.id}`]).toMatchObject({ content: claim?.content });
  client.stop();
});

test('urql', async () => {
  const client = createUrqlClient({ url: news.url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const { data, error } = await client.query(ClaimsDocument, { filter }).toPromise();
  expect(error).toBeUndefined();
  expect(data?.claims.totalCount).toBe(2);
});

test('graphql-request', async () => {
  const client = new GraphQLClient(news.url);
  const { claims } = await client.request(ClaimsDocument, { filter });
  expect(claims.totalCount).toBe(2);
});
