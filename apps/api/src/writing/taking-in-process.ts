/**
 * What runs beside the server while there is something to take in: a worker of the queue, until it is told to stop.
 *
 * @example fork('taking-in-process.js', { env: { ISNAD_TAKING_IN: databaseUrl } }).send('stop')
 */
import { work } from '@isnad/queue';

/** What the server says to it. */
export type Order = 'stop';

const stopping = new AbortController();
const stop = () => stopping.abort();
process.on('message', (order: Order) => {
  if (order === 'stop') stop();
});
// The server is gone: what is at hand is finished, no more is begun.
process.once('disconnect', stop);
// Ctrl-C reaches both; the server says when it is time.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// One job at a time, and no threads of its own: whoever reads goes first.
await work({
  databaseUrl: process.env.ISNAD_TAKING_IN as string,
  concurrency: 1,
  threads: 0,
  graceSeconds: 5,
  signal: stopping.signal,
});
process.exit(0);
