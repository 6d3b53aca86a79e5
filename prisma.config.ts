/**
 * Where Prisma's CLI finds the schema, the migrations, the database and its schema engine.
 *
 * Example: `DATABASE_URL=postgresql://… npx prisma migrate status`
 *
 * The schema engine is this repository's own unless the environment names another: Prisma would download its native one
 * from outside the npm registry (docs/adr/0003). A machine that has the native one sets PRISMA_SCHEMA_ENGINE_BINARY.
 */
import { join } from 'node:path';

const root = import.meta.dirname;

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(root, 'packages/postgres/schema-engine/schema-engine.mjs');
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

export default {
  schema: join(root, 'prisma/schema.prisma'),
  migrations: { path: join(root, 'prisma/migrations') },
  // `generate` and `validate` touch no database, so they may run without a URL.
  datasource: { url: process.env.DATABASE_URL ?? '' },
};
