/**
 * The queries that are measured: their documents for this server, and the values that every server is asked with.
 *
 * @example const values = await chooseValues(databaseUrl); values['Q2 an article'][7] // { id: '…' }
 */
import pg from 'pg';

export const QUERIES = {
  'Q1 hello': '{ __typename }',
  'Q2 an article': `query ($id: ID!) { article(id: $id) { id title datedAt people { id name latin } organizations { id name }
    claims { id content cue stance speaker { __typename ... on Entity { id name } } } } }`,
  'Q3 the latest': `query ($first: Int) { articles(first: $first) { nodes { id title people(first: 10) { id name }
    organizations(first: 10) { id name } claims(first: 10) { id content stance } } pageInfo { hasNextPage endCursor } } }`,
  'Q4 a person': `query ($id: ID!) { person(id: $id) { id name articles(first: 20) { nodes { id title
    claims { id content stance } people { id name } } } } }`,
  'Q5 a search': `query ($text: String!) { articles(filter: { text: $text }, first: 20) { nodes { id title people { id name } } } }`,
  'Q6 what a speaker says': `query ($id: String!) { claims(speaker: $id, first: 20) { nodes { id content stance datedAt article { id title } }
    pageInfo { hasNextPage endCursor } } }`,
} as const;

export type QueryName = keyof typeof QUERIES;
export const QUERY_NAMES = Object.keys(QUERIES) as QueryName[];

/** Variables for each query, asked with in turn: many, so that no cache of answers would help. */
export type Values = Readonly<Record<QueryName, readonly Readonly<Record<string, unknown>>[]>>;

/** The bodies of the requests that ask a server, whose documents these are, with each of the values. */
export function bodiesOf(documents: Readonly<Record<QueryName, string>>, query: QueryName, values: Values): string[] {
  return values[query].map((variables) => JSON.stringify({ query: documents[query], variables }));
}

/** A word of a text that few articles hold is one of so many. */
const FEW = { least: 5, most: 100 };

/**
 * Values from whatever database it is: articles from everywhere in it, people whom many articles mention or quote but not
 * the twenty best known, words of headlines that few articles hold.
 */
export async function chooseValues(databaseUrl: string): Promise<Values> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const ids = async (statement: string) =>
      (await client.query<{ id: string }>(statement)).rows.map(({ id }) => ({ id }));
    const articles = await ids('SELECT id FROM articles ORDER BY md5(id::text) LIMIT 500');
    const people = await ids(`SELECT entity_id AS id FROM article_entities WHERE type = 'person'
      GROUP BY entity_id ORDER BY count(*) DESC, entity_id LIMIT 50 OFFSET 20`);
    const speakers = await ids(`SELECT speaker_id AS id FROM claims c WHERE speaker_kind = 'person'
      AND NOT EXISTS (SELECT FROM joint_speakers j WHERE j.entity_id = c.speaker_id)
      GROUP BY speaker_id ORDER BY count(*) DESC, speaker_id LIMIT 50 OFFSET 20`);
    return {
      'Q1 hello': [{}],
      'Q2 an article': articles,
      'Q3 the latest': [{ first: 20 }],
      'Q4 a person': people,
      'Q5 a search': (await rareWords(client)).map((text) => ({ text })),
      'Q6 what a speaker says': speakers,
    };
  } finally {
    await client.end();
  }
}

async function rareWords(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ word: string }>(`SELECT DISTINCT word FROM (
      SELECT b.text FROM blocks b WHERE kind = 'paragraph' AND article_id IN (SELECT id FROM articles ORDER BY md5(id::text) LIMIT 200)
    ) t, regexp_split_to_table(t.text, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 5 AND 20 ORDER BY word`);
  const words: string[] = [];
  for (const { word } of rows) {
    const found = await client.query(
      `SELECT FROM article_texts WHERE search @@ to_tsquery('pg_catalog.arabic', search_key($1 || ':*')) LIMIT $2`,
      [word, FEW.most + 1],
    );
    const count = found.rowCount ?? 0;
    if (count >= FEW.least && count <= FEW.most) words.push(word);
    if (words.length >= 100) break;
  }
  return words;
}
