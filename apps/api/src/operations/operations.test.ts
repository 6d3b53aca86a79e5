import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { type ExecutionResult, execute, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { makeSchema } from '../build-schema.ts';
import { readOnce } from '../http/plan-reading.ts';
import { planOperation } from '../plan/plan-operation.ts';

// Beside each operation stand its statement and its answer. After a change that is meant to alter them, write them
// anew and read the difference: `UPDATE_OPERATIONS=1 pnpm --filter @isnad/api test operations`.
const folder = import.meta.dirname;
const update = process.env.UPDATE_OPERATIONS === '1';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

const schema = makeSchema();
let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  await store.pool.query(readFileSync(join(folder, 'small-graph.sql'), 'utf8'));
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

function readOperation(name: string) {
  const document = parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${name}.graphql holds no operation.`);
  const file = `${name}.variables.json`;
  const given = readdirSync(folder).includes(file) ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new AggregateError(errors, `${file} does not fit.`);
  return { document, operation, given, variables: coerced };
}

async function answer(name: string, statements: string[], mayAnswer: boolean): Promise<ExecutionResult> {
  const { document, operation, given, variables } = readOperation(name);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = readOnce(async ({ text, values }) => {
    statements.push(text);
    const [row] = await store.query<{ data: string }>(text, values);
    return Buffer.from(row?.data ?? '{}');
  });
  contextValue.plan = planOperation(schema, document, operation, variables, mayAnswer);
  if (contextValue.plan?.answers) return { data: JSON.parse((await contextValue.readBytes()).toString()) };
  return execute({ schema, document, variableValues: given, contextValue });
}

/** One clause a line, indented by depth, so that a change of a statement can be read. */
function laidOut(statement: string): string {
  let depth = 0;
  return statement
    .replace(/\s+/g, ' ')
    .split(/(?=\(SELECT )|(?= FROM )|(?= WHERE )|(?<=\))(?=[ ,)])/)
    .map((piece) => {
      const line = `${'  '.repeat(Math.max(0, depth))}${piece.trim()}`;
      depth += (piece.match(/\(/g)?.length ?? 0) - (piece.match(/\)/g)?.length ?? 0);
      return line;
    })
    .join('\n')
    .concat('\n');
}

describe.each(names)('the operation %s', (name) => {
  test('is answered by its one statement', async () => {
    const statements: string[] = [];
    const result = await answer(name, statements, true);
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const actual = {
      sql: laidOut(statements[0] as string),
      json: `${JSON.stringify(result.data, null, 2)}\n`,
    };
    if (update) {
      for (const [kind, text] of Object.entries(actual)) writeFileSync(join(folder, `${name}.${kind}`), text);
    }
    expect(actual.json).toBe(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(actual.sql).toBe(readFileSync(join(folder, `${name}.sql`), 'utf8'));
  });

  test('is answered by PostgreSQL as the executor would answer it', async () => {
    const walked = await answer(name, [], false);
    expect(walked.errors).toBeUndefined();
    expect(JSON.stringify((await answer(name, [], true)).data)).toBe(JSON.stringify(walked.data));
  });

  test('is planned once for all requests of its shape', () => {
    const { document, operation, variables } = readOperation(name);
    const first = planOperation(schema, document, operation, variables);
    expect(planOperation(schema, document, operation, variables)?.text).toBe(first?.text);
  });
});
