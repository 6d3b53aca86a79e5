/**
 * Reads the seeds into the database that DATABASE_URL names, and ends: the parser's words and names take a hundred megabytes
 * that a process gives back by ending only.
 *
 * Example: `DATABASE_URL=postgres://… node scripts/read-seeds.mjs`, once everything is built
 */
import { fileURLToPath } from 'node:url';
import { ingestPaths } from '../packages/ingest/dist/index.js';

// Named as a stranger sees it: where the project lies on this machine is nobody's business.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ingestPaths(['seeds'], { databaseUrl: process.env.DATABASE_URL });
