/**
 * The one door of @isnad/postgres: an embedded or given PostgreSQL with every migration applied, and proven to be.
 *
 * Example: `import { openDatabase } from '@isnad/postgres';`
 */
export { type RunningPostgres, type StartPostgresOptions, startPostgres } from './embedded-server.ts';
export { migrate } from './migrate.ts';
export { type OpenDatabase, openDatabase } from './open-database.ts';
export { PostgresError, type PostgresErrorCode } from './postgres-error.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
