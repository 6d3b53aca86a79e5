/**
 * The one door of @isnad/postgres: an embedded or given PostgreSQL with every migration applied, and proven to be.
 *
 * Example: `import { openDatabase } from '@isnad/postgres';`
 */
export { startPostgres, type RunningPostgres, type StartPostgresOptions } from './embedded-server.ts';
export { migrate } from './migrate.ts';
export { openDatabase, type OpenDatabase } from './open-database.ts';
export { PostgresError, type PostgresErrorCode } from './postgres-error.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
