/**
 * What resolvers know of a request: its plan, who asks, in which language, and the archive to write to.
 *
 * @example const context: RequestContext = { ...readOnce(read), bearer: null, language: 'en', requestId, archive, log }
 */
import type { Bearer } from '../auth/tokens.ts';
import type { LiveFeed } from '../live/live-feed.ts';
import type { Readings } from '../reading/reading-threads.ts';
import type { Archive } from '../writing/archive.ts';
import type { Language } from './messages.ts';
import type { PlanReading } from './plan-reading.ts';
import type { Logger } from './request-log.ts';
import type { CheckNames } from './unknown-names.ts';

export interface RequestContext extends PlanReading {
  /** Whose token came with it. */
  readonly bearer: Bearer | null;
  readonly language: Language;
  readonly requestId: string;
  /** Where changes are made. */
  readonly archive: Archive;
  /** Whose request it is, as far as its address tells. */
  readonly client: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** What reads texts that are not stored. */
  readonly readings: Readings;
  /** What tells of names that nobody bears. */
  readonly checkNames: CheckNames;
  /** What comes in. */
  readonly live: LiveFeed;
  /** Where what goes wrong here is told. */
  readonly log: Logger;
}
