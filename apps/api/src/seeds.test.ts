import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities, openStore } from '@isnad/store';
import { type ServedSeeds, serveSeeds } from './served-seeds.test-data.ts';

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds();
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

const origins = (articles: { document: { origin: string } }[]) =>
  new Set(articles.map(({ document }) => document.origin));

describe('the seeds as a graph', () => {
  test('one person is met in both documents, by any spelling of the name', async () => {
    const query = `query ($name: String!) {
      person(name: $name) {
        id name
        articles { totalCount nodes { title document { origin } } }
        claimsAbout { nodes { article { document { origin } } } }
        coMentioned(type: PERSON) { person { name } count }
      }
    }`;
    const ids = new Set<string>();
    for (const name of ['بايدن', 'جو بايدن', 'جو  بايْدن']) {
      const { body } = await served.ask(query, { name });
      expect(body.errors).toBeUndefined();
      const { person } = body.data;
      ids.add(person.id);
      expect(person.name).toBe('جو بايدن');
      expect(origins(person.articles.nodes).size).toBe(2);
      expect(person.articles.totalCount).toBe(person.articles.nodes.length);
      expect(origins(person.claimsAbout.nodes.map(({ article }: { article: never }) => article)).size).toBe(2);
      expect(person.coMentioned.map((other: { person: { name: string } }) => other.person.name)).toContain(
        'باراك أوباما',
      );
    }
    expect(ids.size).toBe(1);
  });

  test('a name stands for the entity that the store finds likeliest', async () => {
    const store = openStore({ databaseUrl: served.databaseUrl });
    try {
      for (const name of ['بايدن', 'أوباما', 'كيري', 'كلوني', 'Biden', 'مجلس الشيوخ', 'لا أحد']) {
        const { body } = await served.ask(
          'query ($name: String!) { person(name: $name) { id } organization(name: $name) { id } place(name: $name) { id } }',
          { name },
        );
        for (const type of ['person', 'organization', 'place'] as const) {
          const [found] = await findEntities(store, name, { type });
          expect(body.data[type]?.id ?? null).toBe(found === undefined ? null : `${type}:${found.id}`);
        }
      }
    } finally {
      await store.close();
    }
  });

  test('spans of what is said are those of the text', async () => {
    const { body } = await served.ask(`{
      claims(first: 100) { nodes {
        content span { start end } parts { text span { start end } } sourceSpan { start end } source
        article { document { text } }
      } }
    }`);
    expect(body.data.claims.nodes.length).toBeGreaterThan(10);
    for (const claim of body.data.claims.nodes) {
      const { text } = claim.article.document;
      for (const part of claim.parts) expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
      if (claim.source !== null) expect(text.slice(claim.sourceSpan.start, claim.sourceSpan.end)).toBe(claim.source);
    }
  });

  test('pages put together are the whole list, forwards and backwards', async () => {
    const all = (await served.ask('{ claims(first: 100) { totalCount nodes { id } } }')).body.data.claims;
    const ids = all.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(all.totalCount);
    const walk = async (size: string, cursor: string, from: string, hasMore: string) => {
      const pages: string[][] = [];
      let at: string | null = null;
      for (;;) {
        const { body } = await served.ask(
          `query ($at: String) { claims(${size}: 4, ${cursor}: $at) {
            nodes { id } edges { cursor } pageInfo { ${from} ${hasMore} }
          } }`,
          { at },
        );
        expect(body.errors).toBeUndefined();
        const page = body.data.claims;
        expect(page.edges).toHaveLength(page.nodes.length);
        pages.push(page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo[hasMore]) return pages;
        at = page.pageInfo[from];
      }
    };
    expect((await walk('first', 'after', 'endCursor', 'hasNextPage')).flat()).toEqual(ids);
    expect((await walk('last', 'before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(ids);
  });
});

describe('one operation', () => {
  const executed = async () => {
    const metrics = await (await fetch(`${served.origin}/metrics`)).text();
    return Number(/^isnad_statement_seconds_count\{outcome="ok"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
  };

  test('that walks from an article to what organizations of other articles say is one statement', async () => {
    const query = `{
      articles(first: 5) { nodes { title claims { content speaker { ... on Entity {
        name articles(first: 5) { nodes { title organizations { name claims(first: 5) { nodes {
          content chain { name entity { name } }
        } } } } }
      } } } } }
      person(name: "بايدن") { coMentioned { entity { name } count } }
    }`;
    const before = await executed();
    const { body } = await served.ask(query);
    expect(body.errors).toBeUndefined();
    expect((await executed()) - before).toBe(1);
    const organizations = body.data.articles.nodes
      .flatMap(({ claims }: never) => claims as { speaker: { articles?: { nodes: { organizations: unknown[] }[] } } }[])
      .flatMap(
        ({ speaker }: { speaker: { articles?: { nodes: { organizations: unknown[] }[] } } }) =>
          speaker.articles?.nodes ?? [],
      )
      .flatMap(({ organizations: found }: { organizations: unknown[] }) => found);
    expect(organizations.length).toBeGreaterThan(0);
  });

  test('about the schema alone is none', async () => {
    const before = await executed();
    await served.ask('{ __schema { types { name } } }');
    expect(await executed()).toBe(before);
  });
});

describe('the ready queries of the playground', () => {
  const folder = join(import.meta.dirname, '../../web/src/queries');
  test.each(readdirSync(folder))(
    '%s is answered',
    async (name) => {
      const { status, body } = await served.ask(readFileSync(join(folder, name), 'utf8'));
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      expect(Object.values(body.data)).not.toContain(null);
      // The first text that is read waits for its thread.
    },
    120_000,
  );
});
