/**
 * This server under measurement: the build, as users run it, with no limit on how often one client asks.
 *
 * @example fork('serve-isnad.mjs', [databaseUrl])
 */
import { startServer } from '@isnad/api';

const server = await startServer({ databaseUrl: process.argv[2], port: 0, rateLimit: 0, ingest: 'workers' });
process.on('message', (message) => {
  if (message === 'memory') process.send({ memory: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit());
process.send({ url: server.url });
