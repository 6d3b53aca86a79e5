/**
 * A transaction that writes through pg itself: what saves documents sends few statements of hundreds of kilobytes, and
 * Prisma's way to the same driver costs as much again as the driver.
 *
 * @example await writeTransaction(store.pool, (tx) => saveRun(tx, [{ incoming, parsed }]))
 */
import type { Pool, PoolClient } from 'pg';
import { statementName } from './statement-name.ts';
import { databaseCode } from './store-error.ts';

/** What saving asks of a transaction; Prisma's offers it too, under the same names. */
export interface Statements {
  /** Resolves to the number of rows changed. */
  $executeRawUnsafe(sql: string, ...parameters: unknown[]): PromiseLike<number>;
  /** Resolves to the rows, an array. */
  $queryRawUnsafe<Rows>(sql: string, ...parameters: unknown[]): PromiseLike<Rows>;
}

/**
 * Commits what `work` wrote, or nothing of it if it fails.
 * @throws whatever `work` throws, with code ECONNRESET where the connection was lost on the way
 */
export async function writeTransaction<T>(pool: Pool, work: (tx: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let lost: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(statementsOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      lost = failure;
    });
    if (lost === undefined || databaseCode(error) !== null) throw error;
    throw Object.assign(new Error(`The connection was lost: ${lost.message}`, { cause: error }), {
      code: 'ECONNRESET',
    });
  } finally {
    client.release(lost);
  }
}

function statementsOf(client: PoolClient): Statements {
  const run = (text: string, values: unknown[]) => client.query({ name: statementName(text), text, values });
  return {
    async $executeRawUnsafe(sql, ...parameters) {
      return (await run(sql, parameters)).rowCount ?? 0;
    },
    async $queryRawUnsafe<Rows>(sql: string, ...parameters: unknown[]) {
      return (await run(sql, parameters)).rows as Rows;
    },
  };
}
