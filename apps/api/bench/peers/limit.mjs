/**
 * What node and PostgreSQL can do at all: for each query one prepared statement written by hand, its bytes to the socket.
 *
 * No GraphQL, no validation, no limits; the name of the query stands where a document would.
 */
import { createServer } from 'node:http';
import postgres from 'postgres';
import { POOL, readingUrl, tell } from './tell.mjs';

const ENTITIES = (type, columns, first = '') => `(SELECT coalesce(json_agg(p ORDER BY q.first_start), '[]') FROM (
    SELECT entity_id, first_start FROM article_entities WHERE article_id = a.id AND type = '${type}' ORDER BY first_start ${first}
  ) q CROSS JOIN LATERAL (SELECT ${columns} FROM entities e WHERE e.id = q.entity_id) p)`;
const CLAIMS = (
  columns,
  first = '',
) => `(SELECT coalesce(json_agg((SELECT row_to_json(p) FROM (SELECT ${columns}) p)), '[]') FROM (
    SELECT * FROM claims WHERE article_id = a.id ORDER BY position ${first}) c)`;
const STANCE = 'upper(c.stance::text) AS stance';
const ISO = (column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STATEMENTS = {
  'Q1 hello': { text: null, values: () => [] },
  'Q2 an article': {
    text: `SELECT json_build_object('article', (SELECT row_to_json(r) FROM (
      SELECT a.id, a.title, a.dated_at AS "datedAt", ${ENTITIES('person', 'e.id, e.name, e.latin')} AS people,
        ${ENTITIES('organization', 'e.id, e.name')} AS organizations,
        ${CLAIMS(`c.id, c.content, c.cue, ${STANCE}, (SELECT row_to_json(s) FROM (SELECT e.id, e.name FROM entities e WHERE e.id = c.speaker_id) s) AS speaker`)} AS claims
      FROM articles a WHERE a.id = $1) r))`,
    values: ({ id }) => [id],
  },
  'Q3 the latest': {
    text: `SELECT json_build_object('articles', (SELECT json_build_object(
      'nodes', coalesce(json_agg(r.node ORDER BY r.dated_at DESC, r.id DESC) FILTER (WHERE place <= $1::int), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > $1::int, 'endCursor', 'cursor')) FROM (
        SELECT a.dated_at, a.id, row_number() OVER () AS place, (SELECT row_to_json(n) FROM (
          SELECT a.id, a.title, ${ENTITIES('person', 'e.id, e.name', 'LIMIT 10')} AS people,
            ${ENTITIES('organization', 'e.id, e.name', 'LIMIT 10')} AS organizations,
            ${CLAIMS(`c.id, c.content, ${STANCE}`, 'LIMIT 10')} AS claims) n) AS node
        FROM (SELECT id, title, dated_at FROM articles ORDER BY dated_at DESC, id DESC LIMIT 21) a) r))`,
    values: ({ first }) => [first],
  },
  'Q4 a person': {
    text: `SELECT json_build_object('person', (SELECT row_to_json(r) FROM (
      SELECT e.id, e.name, (SELECT json_build_object('nodes', coalesce(json_agg(n.node ORDER BY n.dated_at DESC, n.id DESC), '[]')) FROM (
        SELECT a.dated_at, a.id, (SELECT row_to_json(o) FROM (
          SELECT a.id, a.title, ${CLAIMS(`c.id, c.content, ${STANCE}`)} AS claims, ${ENTITIES('person', 'e.id, e.name')} AS people) o) AS node
        FROM (SELECT article_id, dated_at FROM article_entities WHERE entity_id = e.id ORDER BY dated_at DESC, article_id DESC LIMIT 20) q
        JOIN articles a ON a.id = q.article_id) n) AS articles
      FROM entities e WHERE e.id = $1 AND e.type = 'person') r))`,
    values: ({ id }) => [id],
  },
  'Q5 a search': {
    text: `SELECT json_build_object('articles', (SELECT json_build_object('nodes', coalesce(json_agg(n.node ORDER BY n.dated_at DESC, n.id DESC), '[]')) FROM (
      SELECT a.dated_at, a.id, (SELECT row_to_json(o) FROM (SELECT a.id, a.title, ${ENTITIES('person', 'e.id, e.name')} AS people) o) AS node
      FROM (SELECT id, title, dated_at FROM articles WHERE id IN (
          SELECT article_id FROM article_texts WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($1 || ':*')) OFFSET 0)
        ORDER BY dated_at DESC, id DESC LIMIT 20) a) n))`,
    values: ({ text }) => [text],
  },
  'Q6 what a speaker says': {
    text: `SELECT json_build_object('claims', (SELECT json_build_object(
      'nodes', coalesce(json_agg(r.node ORDER BY r.dated_at DESC, r.id DESC) FILTER (WHERE place <= 20), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 20, 'endCursor', 'cursor')) FROM (
        SELECT c.dated_at, c.id, row_number() OVER () AS place, (SELECT row_to_json(n) FROM (
          SELECT c.id, c.content, ${STANCE}, ${ISO('c.dated_at')} AS "datedAt",
            (SELECT row_to_json(o) FROM (SELECT a.id, a.title FROM articles a WHERE a.id = c.article_id) o) AS article) n) AS node
        FROM (SELECT id, content, stance, dated_at, article_id FROM claims WHERE speaker_id = $1
          ORDER BY dated_at DESC, id DESC LIMIT 21) c) r))`,
    values: ({ id }) => [id],
  },
};

const { hostname, port, username, password, pathname, searchParams } = new URL(
  readingUrl(process.argv[2], '-c plan_cache_mode=force_generic_plan'),
);
// One statement at a time on each connection, as in any pool.
const connections = Array.from({ length: POOL }, () =>
  postgres({
    host: hostname,
    port: Number(port),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    max: 1,
    fetch_types: false,
    connection: { options: searchParams.get('options') },
  }),
);
const free = [...connections];
const waiting = [];

async function read(text, values) {
  const sql = free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
  try {
    const rows = await sql.unsafe(text, values, { prepare: true }).raw();
    return rows[0][0];
  } finally {
    const next = waiting.shift();
    if (next) next(sql);
    else free.push(sql);
  }
}

const HEAD = Buffer.from('{"data":');
const TAIL = Buffer.from('}\n');
const HELLO = Buffer.from('{"__typename":"Query"}');

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables } = JSON.parse(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
    const { text, values } = STATEMENTS[query];
    const data = text === null ? HELLO : await read(text, values(variables));
    const body = Buffer.concat([HEAD, data, TAIL]);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const documents = Object.fromEntries(Object.keys(STATEMENTS).map((name) => [name, name]));
  tell(`http://127.0.0.1:${server.address().port}/graphql`, documents);
});
