/**
 * Reads texts that are not stored: on threads of their own, so many characters a minute for each client.
 *
 * @example const parsed = await readings.read({ text }, { client: '192.0.2.1', signal })
 */
import type { ParsedDocument } from '@isnad/core';
import type { ParsePool } from '@isnad/ingest';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { requestError } from '../plan/request-errors.ts';

export interface TextToRead {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string | null;
}

export interface Readings {
  /** @throws GraphQLError RATE_LIMITED; OVERLOADED when too many wait; TEXT_NOT_READ for one that took too long or too much memory */
  read(
    document: TextToRead,
    asking: { readonly client: string; readonly signal?: AbortSignal },
  ): Promise<ParsedDocument>;
  close(): Promise<void>;
}

/** Texts that wait for a thread. */
const WAITING = 20;
/** Milliseconds after which a thread ends: it holds the lexicon and the tagger's weights. */
const IDLE = 300_000;
/** MiB: several times what the longest text takes. */
const MEMORY = 1024;
/** Milliseconds for one text, the start of its thread and the texts before it included. */
const LONGEST = 20_000;

/** @param charactersAMinute of one client; 0 for no limit */
export function openReadings(charactersAMinute: number): Readings {
  const limiter = charactersAMinute === 0 ? null : new RateLimiterMemory({ points: charactersAMinute, duration: 60 });
  let opened: Promise<ParsePool> | null = null;
  const open = () => {
    // The parser is memory that a server which only reads the archive does without.
    opened ??= import('@isnad/ingest').then(({ openParsePool }) =>
      openParsePool({ threads: 1, parsedHere: 0, idleTimeout: IDLE, waiting: WAITING, memory: MEMORY }),
    );
    return opened;
  };
  return {
    async read({ text, title, outlet, referenceDate }, { client, signal }) {
      await limiter?.consume(client, text.length).catch((refusal) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw requestError('RATE_LIMITED', `At most ${charactersAMinute} characters a minute can be read here.`);
      });
      const pool = await open();
      const late = AbortSignal.timeout(LONGEST);
      const document = { text, origin: '-', title, source: outlet, referenceDate };
      return await pool.parse(document, signal ? AbortSignal.any([signal, late]) : late).catch((error: Error) => {
        if (error.message.includes('queue')) throw overloaded();
        if (!late.aborted && !error.message.includes('memory')) throw error;
        throw requestError('TEXT_NOT_READ', 'The text took too long to read, or too much memory. Give less at a time.');
      });
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

function overloaded(): GraphQLError {
  return new GraphQLError('The server is very busy. Try again in a moment.', {
    extensions: { code: 'OVERLOADED', http: { status: 503 } },
  });
}
