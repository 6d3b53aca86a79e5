/**
 * Subscriptions fed by arrivals: subscribers who ask the same share one statement for each lot of documents.
 *
 * @example const feed = openLiveFeed({ databaseUrl, read, log, most: 5000 }); for await (const event of feed.open(info)) …
 */
import { StoreError } from '@isnad/store';
import { type DocumentNode, type GraphQLResolveInfo, Kind, print } from 'graphql';
import { explainStatementError } from '../http/explain-error.ts';
import type { ReadStatement } from '../http/read-statement.ts';
import type { Logger } from '../http/request-log.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { bind } from '../plan/sql.ts';
import { type Arrivals, listenForArrivals } from './arrivals.ts';
import { liveError } from './live-error.ts';
import { Outbox } from './outbox.ts';

/** What the root of a subscription finds its field's value in. */
export type LiveEvent = Readonly<Record<string, unknown>>;

export interface LiveFeed {
  /**
   * What comes in from now on and fits the subscription, one event for each.
   * @throws GraphQLError for arguments that make no sense, TOO_MANY_SUBSCRIPTIONS, or when the database is out of reach
   */
  open(info: GraphQLResolveInfo): Promise<AsyncIterableIterator<LiveEvent>>;
  /** Subscriptions under way. */
  size(): number;
  /** Ends all subscriptions and listens no more. */
  close(): Promise<void>;
}

export interface LiveFeedOptions {
  readonly databaseUrl: string;
  readonly read: ReadStatement;
  readonly log: Logger;
  /** Subscriptions at once. */
  readonly most: number;
}

/** The documents that have just come in, among a plan's variables: no name of a client's begins so. */
const ARRIVED = '$arrived';
/** Their ids, for the conditions of subscriptions. */
export const arrived = bind(({ variables }) => variables[ARRIVED] ?? []);

/** Documents read at once. */
const LOT = 25;
/** Documents that wait to be read: when more come, subscriptions are ended rather than memory filled. */
const MOST_BEHIND = 20_000;
/** Events that wait for one subscriber. */
const MOST_WAITING = 1000;
const TRIES = 5;
const RETRY_AFTER = 1000;

/** Those who ask the same of the same. */
interface Group {
  readonly field: string;
  readonly plan: (documentIds: readonly string[]) => Parameters<ReadStatement>[0] | null;
  readonly members: Set<Outbox<LiveEvent>>;
}

export function openLiveFeed({ databaseUrl, read, log, most }: LiveFeedOptions): LiveFeed {
  const groups = new Map<string, Group>();
  let arrivals: Arrivals | null = null;
  let size = 0;
  let behind: string[] = [];
  let reading: Promise<void> | null = null;
  let isClosed = false;

  const endAll = (error: unknown) => {
    for (const { members } of groups.values()) for (const outbox of members) outbox.end(error);
  };
  const readOn = async () => {
    while (behind.length > 0 && groups.size > 0 && !isClosed) {
      const lot = behind.splice(0, LOT);
      for (const group of [...groups.values()]) await readFor(group, lot);
    }
    behind = [];
  };
  const readFor = async (group: Group, lot: readonly string[]) => {
    try {
      const plan = group.plan(lot);
      if (plan === null) return;
      const bytes = await tried(
        () => read(plan),
        () => isClosed,
      );
      const data = JSON.parse(bytes.toString()) as Record<string, unknown[]>;
      for (const row of data[group.field] ?? []) deliver(group, { [group.field]: row });
    } catch (error) {
      log.error({ err: error }, 'A subscription cannot be read.');
      for (const outbox of group.members) outbox.end(explainStatementError(error));
    }
  };
  const onArrival = (ids: readonly string[]) => {
    if (groups.size === 0) return;
    behind.push(...ids);
    if (behind.length > MOST_BEHIND) {
      behind = [];
      endAll(liveError('SUBSCRIPTION_TOO_SLOW'));
      return;
    }
    reading ??= readOn().finally(() => {
      reading = null;
    });
  };

  return {
    async open(info) {
      if (isClosed) throw liveError('SERVER_STOPPING');
      if (size >= most) throw liveError('TOO_MANY_SUBSCRIPTIONS', { limit: most });
      const document = documentOf(info);
      const plan = planOf(info, document);
      // What makes no sense is told now, not when something comes in.
      plan([]);
      arrivals ??= listenForArrivals(databaseUrl, onArrival, log);
      await inTime(arrivals.listening);
      const key = `${print(document)}\n${JSON.stringify(info.variableValues)}`;
      const group = groups.get(key) ?? { field: String(info.path.key), plan, members: new Set() };
      const outbox: Outbox<LiveEvent> = new Outbox(MOST_WAITING, () => {
        size -= 1;
        group.members.delete(outbox);
        if (group.members.size === 0) groups.delete(key);
      });
      size += 1;
      group.members.add(outbox);
      groups.set(key, group);
      return outbox;
    },
    size: () => size,
    async close() {
      isClosed = true;
      endAll(null);
      await arrivals?.close();
      await reading;
    },
  };
}

function deliver({ members }: Group, event: LiveEvent): void {
  for (const outbox of members) if (!outbox.put(event)) outbox.end(liveError('SUBSCRIPTION_TOO_SLOW'));
}

/** The subscription alone, with what it spreads. */
function documentOf({ operation, fragments }: GraphQLResolveInfo): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
}

function planOf({ schema, operation, variableValues }: GraphQLResolveInfo, document: DocumentNode): Group['plan'] {
  return (documentIds) =>
    planOperation(schema, document, operation, { ...variableValues, [ARRIVED]: documentIds }, false);
}

/** Tries again while the database restarts. */
async function tried<T>(action: () => Promise<T>, isOver: () => boolean): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await action();
    } catch (error) {
      const { code } = explainStatementError(error).extensions;
      if (tries >= TRIES || isOver() || (code !== 'DATABASE_UNREACHABLE' && code !== 'OVERLOADED')) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    }
  }
}

/** Milliseconds that a subscriber waits for the database to be listened to. */
const PATIENCE = 5000;

async function inTime(listening: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(explainStatementError(new StoreError('DATABASE_UNREACHABLE', 'Not listening yet.')));
    }, PATIENCE);
  });
  await Promise.race([listening, late]).finally(() => clearTimeout(timer));
}
