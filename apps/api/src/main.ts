/**
 * The API on its own, on a database that is migrated first.
 *
 * Example: `DATABASE_URL=postgres://localhost/isnad node dist/main.js`; without DATABASE_URL, the embedded database.
 */
import { openDatabase } from '@isnad/postgres';
import { startServer } from './start-server.ts';

const database = await openDatabase();
const server = await startServer({ databaseUrl: database.url }).catch(async (error) => {
  await database.close();
  throw error;
});
console.log(`GraphQL at ${server.url}`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await database.close();
    process.exit(0);
  });
}
