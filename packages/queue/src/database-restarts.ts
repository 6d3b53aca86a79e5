/**
 * Tries again what a database that restarts, or hands over to its standby, did not answer.
 *
 * @example await whileDatabaseRestarts(() => countWaiting(queue))
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '@isnad/store';

/** Milliseconds: connections that were cut are made anew at once; what takes longer may be another host's turn. */
const PATIENCE = 3000;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 2000;

/** SQLSTATEs of a server that goes down, comes up, or is a standby; and the codes of sockets. */
const AWAY = new Set([
  'DATABASE_UNREACHABLE',
  '57P01',
  '57P02',
  '57P03',
  '25006',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** @throws StoreError DATABASE_UNREACHABLE when it stays away, and at once whatever else `ask` throws */
export async function whileDatabaseRestarts<T>(ask: () => Promise<T>, patience: number = PATIENCE): Promise<T> {
  const giveUpAt = Date.now() + patience;
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (Date.now() + wait > giveUpAt) throw explainAway(error);
      await sleep(wait);
    }
  }
}

/** True for an error that another try, or another host, may not meet. */
export function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined) return AWAY.has(code);
  // pg tells of a connection that ended under a statement without a code.
  return /^Connection terminated|^Client has encountered a connection error|timeout exceeded/.test(message ?? '');
}

/** The error as a StoreError when it means that the database is away; otherwise as it is. */
export function explainAway(error: unknown): unknown {
  if (error instanceof StoreError || !isAway(error)) return error;
  const { message } = error as Error;
  return new StoreError('DATABASE_UNREACHABLE', `The database cannot be reached (${message}).`, { cause: error });
}
