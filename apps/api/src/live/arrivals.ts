/**
 * Hears of every document that comes into the database, whichever host writes it: LISTEN, and after a lost connection
 * what came in meanwhile.
 *
 * @example const arrivals = listenForArrivals(databaseUrl, (ids) => …, log); await arrivals.close()
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../http/request-log.ts';

export interface Arrivals {
  /** Resolves when it listens for the first time. */
  readonly listening: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds before a connection is tried again, and at most. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;
/** Milliseconds between two questions whether the connection is alive, and for the answer. */
const PULSE = 15_000;
const ANSWER = 5000;
/** Milliseconds before the loss was noticed that are looked through too: a long transaction may have begun then. */
const MARGIN = 300_000;
/** Ids that are remembered as heard. */
const MOST_HEARD = 20_000;

const MISSED = `SELECT document_id AS id FROM arrivals WHERE at > clock_timestamp() - $1::int * interval '1 millisecond'
  ORDER BY at LIMIT ${MOST_HEARD}`;

/** @param onArrival documents that came in, each once as far as that can be known */
export function listenForArrivals(
  databaseUrl: string,
  onArrival: (documentIds: readonly string[]) => void,
  log: Logger,
): Arrivals {
  const closing = new AbortController();
  const heard = new Set<string>();
  let client: pg.Client | null = null;
  let hasListened = () => {};
  const listening = new Promise<void>((resolve) => {
    hasListened = resolve;
  });
  const remember = (ids: readonly string[]) => {
    for (const id of ids) {
      heard.delete(id);
      heard.add(id);
    }
    for (const id of heard) {
      if (heard.size <= MOST_HEARD) break;
      heard.delete(id);
    }
  };
  const hear = (ids: readonly string[]) => {
    remember(ids);
    if (ids.length > 0) onArrival(ids);
  };

  /** Resolves when the connection is lost. */
  const listenOnce = async (lostAt: number | null, onListening: () => void): Promise<void> => {
    const own = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'isnad-live',
      connectionTimeoutMillis: ANSWER,
      query_timeout: ANSWER,
      keepAlive: true,
    });
    client = own;
    const lost = new Promise<void>((resolve) => own.once('end', resolve));
    // Told by `end` as well; unheard, the event would end the process.
    own.on('error', () => {});
    own.on('notification', ({ payload }) => hear(payload?.split(',') ?? []));
    try {
      await own.connect();
      await own.query('LISTEN isnad_arrivals');
      const { rows } = await own.query<{ id: string }>(MISSED, [
        lostAt === null ? MARGIN : Date.now() - lostAt + MARGIN,
      ]);
      const missed = rows.map(({ id }) => id).filter((id) => !heard.has(id));
      // What came before the first time is nobody's news, nor is it after the next loss.
      if (lostAt === null) remember(missed);
      else hear(missed);
      onListening();
      hasListened();
      while (!closing.signal.aborted) {
        const isLost = await Promise.race([lost.then(() => true), sleep(PULSE, false, { signal: closing.signal })]);
        if (isLost) return;
        await own.query('SELECT 1');
      }
    } finally {
      own.end().catch(() => {});
    }
  };

  const running = (async () => {
    let wait = FIRST_WAIT;
    /** Since when nothing has been heard; null as long as nothing can have been missed. */
    let lostAt: number | null = null;
    while (!closing.signal.aborted) {
      await listenOnce(lostAt, () => {
        wait = FIRST_WAIT;
        lostAt = null;
      }).catch((error) => {
        if (!closing.signal.aborted) log.warn({ err: error }, 'Not listening for arrivals; trying again.');
      });
      lostAt ??= Date.now();
      await sleep(wait, undefined, { signal: closing.signal }).catch(() => {});
      wait = Math.min(LONGEST_WAIT, wait * 2);
    }
  })();

  return {
    listening,
    async close() {
      closing.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
