/**
 * What goes wrong between Isnad and its database, told with a stable code and what to do about it.
 *
 * Example: `throw new PostgresError('POSTGRES_START_FAILED', 'PostgreSQL did not start: …')`
 */

export type PostgresErrorCode =
  /** The npm package with PostgreSQL for this platform is not installed. */
  | 'POSTGRES_NO_BINARIES'
  /** Root has no other user to run PostgreSQL as. */
  | 'POSTGRES_NO_USER'
  /** The data folder belongs to someone else or cannot be written. */
  | 'POSTGRES_FOLDER_DENIED'
  /** initdb failed. */
  | 'POSTGRES_INIT_FAILED'
  /** The server was started and did not come up. */
  | 'POSTGRES_START_FAILED'
  /** Another process held the folder's lock for too long. */
  | 'POSTGRES_LOCKED'
  /** The database does not answer. */
  | 'DATABASE_UNREACHABLE'
  /** A migration is missing, failed or was edited after it was applied. */
  | 'MIGRATIONS_NOT_APPLIED'
  /** The database knows migrations that this copy of Isnad does not. */
  | 'DATABASE_NEWER_THAN_ISNAD';

export class PostgresError extends Error {
  override readonly name = 'PostgresError';
  readonly code: PostgresErrorCode;

  constructor(code: PostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
