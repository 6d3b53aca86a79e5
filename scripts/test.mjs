/**
 * Runs the tests of every package on one embedded PostgreSQL, started here and shared by all of them.
 *
 * Example: `pnpm test`, or `pnpm test --filter=@isnad/store`; of one package also `pnpm --filter @isnad/store test`
 */
import { runTurbo } from './run-turbo.mjs';
import { clearTally, sumTally } from './tally.mjs';

clearTally();
const quiet = ['ignore', 'ignore', 'inherit'];
const built = await runTurbo(['build', '--filter=@isnad/postgres', '--output-logs=errors-only'], quiet);
if (built !== 0) process.exit(built);
const { startPostgres } = await import('../packages/postgres/dist/index.js');
const server = process.env.ISNAD_TEST_DATABASE_URL ? null : await startPostgres({ cluster: 'test' });
try {
  process.exitCode = await runTurbo(['test', '--continue', '--concurrency=2', ...process.argv.slice(2)]);
} finally {
  await server?.stop();
}
console.log(sumTally());
