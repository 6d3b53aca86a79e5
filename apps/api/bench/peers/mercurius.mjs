/**
 * Mercurius 16 with its JIT and its loaders: each level of a query is one statement for all its objects.
 */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { POOL, readingUrl, tell } from './tell.mjs';

// A time is shown as text, so it is left one.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text);
const pool = new pg.Pool({ connectionString: readingUrl(process.argv[2]), max: POOL });

/** Prepared once for each connection. */
const names = new Map();
async function read(text, values) {
  if (!names.has(text)) names.set(text, `q${names.size}`);
  const { rows } = await pool.query({ name: names.get(text), text, values });
  return rows;
}

const schema = `
  enum Stance { asserts denies doubts wants opposes supports predicts reports }
  type Entity { id: ID! name: String! latin: String }
  type Person { id: ID! name: String! latin: String articles(first: Int): ArticleList! }
  type Claim { id: ID! content: String! cue: String stance: Stance! datedAt: String! speaker: Entity article: Article! }
  type Article { id: ID! title: String datedAt: String!
    people(first: Int): [Entity!]! organizations(first: Int): [Entity!]! claims(first: Int): [Claim!]! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ArticleList { nodes: [Article!]! pageInfo: PageInfo! }
  type ClaimList { nodes: [Claim!]! pageInfo: PageInfo! }
  type Query { article(id: ID!): Article articles(first: Int, text: String): ArticleList!
    person(id: ID!): Person claims(speaker: ID!, first: Int): ClaimList! }
`;

const ARTICLE = 'id, title, dated_at AS "datedAt"';
const CLAIM = 'c.id, c.content, c.cue, c.stance, c.dated_at AS "datedAt", c.speaker_id, c.article_id';

function page(rows, first) {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last ? Buffer.from(JSON.stringify([last.datedAt, last.id])).toString('base64url') : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

const resolvers = {
  Query: {
    article: async (_, { id }) => (await read(`SELECT ${ARTICLE} FROM articles WHERE id = $1`, [id]))[0] ?? null,
    person: async (_, { id }) =>
      (await read("SELECT id, name, latin FROM entities WHERE id = $1 AND type = 'person'", [id]))[0] ?? null,
    async articles(_, { first = 20, text }) {
      const rows =
        text === undefined
          ? await read(`SELECT ${ARTICLE} FROM articles ORDER BY dated_at DESC, id DESC LIMIT $1`, [first + 1])
          : await read(
              `SELECT ${ARTICLE} FROM articles WHERE id IN (SELECT article_id FROM article_texts
                WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($1 || ':*')) OFFSET 0)
                ORDER BY dated_at DESC, id DESC LIMIT $2`,
              [text, first + 1],
            );
      return page(rows, first);
    },
    async claims(_, { speaker, first = 20 }) {
      const rows = await read(
        `SELECT ${CLAIM} FROM claims c WHERE speaker_id = $1 ORDER BY dated_at DESC, id DESC LIMIT $2`,
        [speaker, first + 1],
      );
      return page(rows, first);
    },
  },
};

/** Rows that carry the place of the object they are of, back to their objects. */
function byPlace(queries, rows) {
  const lists = queries.map(() => []);
  for (const row of rows) lists[row.place - 1].push(row);
  return lists;
}

function mentioned(type) {
  return async (queries) => {
    const rows = await read(
      `SELECT asked.place::int AS place, e.id, e.name, e.latin FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS asked(id, most, place)
       CROSS JOIN LATERAL (SELECT entity_id, first_start FROM article_entities WHERE article_id = asked.id AND type = '${type}'
         ORDER BY first_start LIMIT asked.most) q JOIN entities e ON e.id = q.entity_id ORDER BY asked.place, q.first_start`,
      [queries.map(({ obj }) => obj.id), queries.map(({ params }) => params.first ?? null)],
    );
    return byPlace(queries, rows);
  };
}

const one = (table, columns, key) => async (queries) => {
  const rows = await read(`SELECT ${columns} FROM ${table} WHERE id = ANY($1::uuid[])`, [
    queries.map(({ obj }) => obj[key]),
  ]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return queries.map(({ obj }) => found.get(obj[key]) ?? null);
};

const loaders = {
  Article: {
    people: mentioned('person'),
    organizations: mentioned('organization'),
    async claims(queries) {
      const rows = await read(
        `SELECT asked.place::int AS place, c.* FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS asked(id, most, place)
         CROSS JOIN LATERAL (SELECT ${CLAIM}, position FROM claims c WHERE article_id = asked.id ORDER BY position LIMIT asked.most) c
         ORDER BY asked.place, c.position`,
        [queries.map(({ obj }) => obj.id), queries.map(({ params }) => params.first ?? null)],
      );
      return byPlace(queries, rows);
    },
  },
  Claim: { speaker: one('entities', 'id, name, latin', 'speaker_id'), article: one('articles', ARTICLE, 'article_id') },
  Person: {
    async articles(queries) {
      const rows = await read(
        `SELECT asked.place::int AS place, a.id, a.title, a.dated_at AS "datedAt"
         FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS asked(id, most, place)
         CROSS JOIN LATERAL (SELECT article_id, dated_at FROM article_entities WHERE entity_id = asked.id
           ORDER BY dated_at DESC, article_id DESC LIMIT asked.most) q JOIN articles a ON a.id = q.article_id
         ORDER BY asked.place, q.dated_at DESC, q.article_id DESC`,
        [queries.map(({ obj }) => obj.id), queries.map(({ params }) => (params.first ?? 20) + 1)],
      );
      return byPlace(queries, rows).map((list, index) => page(list, queries[index].params.first ?? 20));
    },
  },
};

const DOCUMENTS = {
  'Q1 hello': '{ __typename }',
  'Q2 an article': `query ($id: ID!) { article(id: $id) { id title datedAt people { id name latin } organizations { id name }
    claims { id content cue stance speaker { id name } } } }`,
  'Q3 the latest': `query ($first: Int) { articles(first: $first) { nodes { id title people(first: 10) { id name }
    organizations(first: 10) { id name } claims(first: 10) { id content stance } } pageInfo { hasNextPage endCursor } } }`,
  'Q4 a person': `query ($id: ID!) { person(id: $id) { id name articles(first: 20) { nodes { id title
    claims { id content stance } people { id name } } } } }`,
  'Q5 a search':
    'query ($text: String!) { articles(text: $text, first: 20) { nodes { id title people { id name } } } }',
  'Q6 what a speaker says': `query ($id: ID!) { claims(speaker: $id, first: 20) { nodes { id content stance datedAt
    article { id title } } pageInfo { hasNextPage endCursor } } }`,
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
tell(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`, DOCUMENTS);
