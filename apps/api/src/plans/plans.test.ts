import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { getOperationAST, parse, validate } from 'graphql';
import pg from 'pg';
import { makeSchema } from '../build-schema.ts';
import { planOf } from '../plan/declare.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { readingUrl } from '../reading-url.ts';

// Beside each operation stands how PostgreSQL goes about it in a filled database. After a change that is meant to alter
// that, write it anew and read the difference: `UPDATE_PLANS=1 pnpm --filter @isnad/api test plans`.
const folder = import.meta.dirname;
const update = process.env.UPDATE_PLANS === '1';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));
/** Another version of PostgreSQL may plan otherwise, and still must not read a large table from end to end. */
const VERSION = '18';
/** Rows from which on a table is taken for large. */
const LARGE = 1000;

const schema = makeSchema();
let database: TestDatabase;
let client: pg.Client;
let version: string;
let large: ReadonlySet<string>;

beforeAll(async () => {
  database = await createTestDatabase();
  const writer = new pg.Client({ connectionString: database.url });
  await writer.connect();
  await writer.query(readFileSync(join(folder, 'large-graph.sql'), 'utf8'));
  await settle(writer);
  await writer.end();
  client = new pg.Client({ connectionString: readingUrl(database.url, 60_000) });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  );
  version = String(rows[0]?.version);
  const tables = await client.query<{ relname: string }>(
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= $1",
    [LARGE],
  );
  large = new Set(tables.rows.map(({ relname }) => relname));
}, 240_000);

/**
 * Plans lean on how many pages every transaction sees whole. VACUUM passes over pages that a transaction older than
 * their rows might still ask for, as one of the server's own may, so it is asked until it passes over none.
 */
async function settle(writer: pg.Client): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await writer.query('VACUUM ANALYZE');
    const { rows } = await writer.query(
      `SELECT relname FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relallvisible < relpages`,
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('VACUUM found no moment without older transactions.');
}

afterAll(async () => {
  await client?.end();
  await database?.drop();
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'CTE Name'?: string;
  readonly 'Function Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The plan that serves all values of the operation's variables. */
async function explain(name: string): Promise<PlanNode> {
  const document = parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${name}.graphql holds no operation.`);
  // Which variables are given decides the statement; their values do not.
  const given = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      JSON.stringify(type).includes('ListType') ? [ID] : ID,
    ]),
  );
  const plan = planOperation(schema, document, operation, given);
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `EXPLAIN (GENERIC_PLAN, COSTS OFF, FORMAT JSON) ${plan?.text}`,
  );
  return rows[0]?.['QUERY PLAN'][0]?.Plan as PlanNode;
}

const ID = 'person:00000000-0000-7000-8000-000000000001';

function linesOf(node: PlanNode, depth = 0): string[] {
  const subplan = node['Subplan Name'];
  const on = node['Relation Name'] ?? node['CTE Name'] ?? node['Function Name'];
  const line = [
    subplan === undefined ? '' : `${subplan.replace(/ \(returns.*/, '').replace(/ \d+$/, '')}: `,
    node['Node Type'],
    on === undefined ? '' : ` on ${on}`,
    node['Index Name'] === undefined ? '' : ` by ${node['Index Name']}`,
  ].join('');
  return [`${'  '.repeat(depth)}${line}`, ...(node.Plans ?? []).flatMap((below) => linesOf(below, depth + 1))];
}

function scannedWhole(node: PlanNode): string[] {
  const name = node['Relation Name'];
  const here = node['Node Type'] === 'Seq Scan' && name !== undefined && large.has(name) ? [name] : [];
  return [...here, ...(node.Plans ?? []).flatMap(scannedWhole)];
}

test('the tables that grow with the archive are large in this database', () => {
  expect([...large]).toEqual(
    expect.arrayContaining([
      'documents',
      'articles',
      'blocks',
      'entities',
      'aliases',
      'mentions',
      'claims',
      'claim_about',
      'article_entities',
    ]),
  );
});

test('every root field that is planned is explained', () => {
  const explained = new Set(names.map((name) => name.split('-')[0]));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => planOf(field) !== undefined);
  expect(fields.map(({ name }) => name).filter((name) => !explained.has(name))).toEqual([]);
});

describe.each(names)('the operation %s', (name) => {
  test('reads no large table from end to end', async () => {
    expect(scannedWhole(await explain(name))).toEqual([]);
  });

  test('is gone about as written beside it', async () => {
    const lines = `${linesOf(await explain(name)).join('\n')}\n`;
    if (update) writeFileSync(join(folder, `${name}.plan`), lines);
    if (version === VERSION) expect(lines).toBe(readFileSync(join(folder, `${name}.plan`), 'utf8'));
  });
});
