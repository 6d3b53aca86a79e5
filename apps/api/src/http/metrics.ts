/**
 * What the server measures of itself, for Prometheus.
 *
 * @example const metrics = makeMetrics(() => pool); metrics.requestEnded('graphql', 200, 0.004); await metrics.text()
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  requestEnded(route: Route, status: number, seconds: number): void;
  /** @param outcome `ok`, or the code of what went wrong */
  statementEnded(outcome: string, seconds: number): void;
  /** A change by hand, and what came of it. */
  changeEnded(action: string, outcome: string): void;
  /** In Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export type Route = 'graphql' | 'stream' | 'playground' | 'explorer' | 'other';

/** Seconds: from an answer out of memory to the statement timeout. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Observed {
  /** Connections to the database. */
  pool(): { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
  subscriptions(): number;
}

export function makeMetrics(observed: Observed): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'isnad_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const statements = new Histogram({
    name: 'isnad_statement_seconds',
    help: 'Time of a planned statement, waiting for a connection included.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const changes = new Counter({
    name: 'isnad_changes_total',
    help: 'Changes by hand.',
    labelNames: ['action', 'outcome'],
    registers,
  });
  new Gauge({
    name: 'isnad_database_connections',
    help: 'Connections for reading, by what they do; requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = observed.pool();
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'awaited' }, waitingCount);
    },
  });
  new Gauge({
    name: 'isnad_subscriptions',
    help: 'Subscriptions under way.',
    registers,
    collect() {
      this.set(observed.subscriptions());
    },
  });
  return {
    requestEnded: (route, status, seconds) => requests.observe({ route, status }, seconds),
    statementEnded: (outcome, seconds) => statements.observe({ outcome }, seconds),
    changeEnded: (action, outcome) => changes.inc({ action, outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
