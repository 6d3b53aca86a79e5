/**
 * What can go wrong between Isnad and its database, with codes that stay.
 *
 * @example if (error instanceof StoreError && error.code === 'TEXT_NOT_STORABLE') …
 */

/**
 * - `TEXT_NOT_STORABLE`: the text holds a NUL or half of a surrogate pair, which PostgreSQL cannot keep unchanged.
 * - `READING_INVALID`: the parsed document contradicts itself (a span outside the text, an index out of range).
 * - `NOT_FOUND`: no such document or entity.
 * - `MERGE_REFUSED`: the two cannot be merged (different types, the same entity, already merged).
 * - `SPLIT_REFUSED`: the split would leave nothing of the entity.
 * - `DATABASE_UNREACHABLE`: no connection, or it was lost.
 */
export type StoreErrorCode =
  | 'TEXT_NOT_STORABLE'
  | 'READING_INVALID'
  | 'NOT_FOUND'
  | 'MERGE_REFUSED'
  | 'SPLIT_REFUSED'
  | 'DATABASE_UNREACHABLE';

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

/** How Prisma's driver adapter says that there is no connection. */
const LOST = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TlsConnectionError']);

/** The SQLSTATE or driver code inside whatever Prisma or pg threw, or null. */
export function databaseCode(error: unknown): string | null {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const { code, meta, originalCode, kind } = cause as {
      code?: unknown;
      kind?: unknown;
      originalCode?: unknown;
      meta?: { code?: unknown; driverAdapterError?: unknown };
    };
    if (typeof originalCode === 'string') return originalCode;
    if (typeof kind === 'string' && LOST.has(kind)) return 'ECONNRESET';
    if (typeof meta?.code === 'string') return meta.code;
    if (meta?.driverAdapterError !== undefined) {
      const inner = databaseCode(meta.driverAdapterError);
      if (inner !== null) return inner;
    }
    if (typeof code === 'string' && !/^P\d{4}$/.test(code)) return code;
  }
  return null;
}

const PASSING = new Set([
  '40001', // serialization failure
  '40P01', // deadlock: another writer won
  '23505', // unique: another writer made the same row
  '23503', // foreign key: another writer removed an entity nobody seemed to use
]);

/** True for a failure that another try, seeing what other writers did meanwhile, may not meet. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(databaseCode(error) ?? '');
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P03',
  '08006',
]);

/** The error as a StoreError when it means that the database is gone; otherwise as it is. */
export function explainDatabaseError(error: unknown): unknown {
  const code = databaseCode(error);
  if (code === null || !UNREACHABLE.has(code)) return error;
  return new StoreError('DATABASE_UNREACHABLE', `The database cannot be reached (${code}).`, { cause: error });
}
