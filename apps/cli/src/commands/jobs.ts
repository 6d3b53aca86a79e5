/**
 * `isnad jobs`: what stands in the queue; `list`, `show`, `replay`, `cancel`.
 *
 * @example isnad jobs list --state dead --json | jq -r .reason.message
 */
import { openDatabase } from '@isnad/postgres';
import {
  cancelJobs,
  JOB_STATES,
  type Job,
  type JobState,
  jobCounts,
  listJobs,
  openQueue,
  type Queue,
  replayJobs,
  showJob,
} from '@isnad/queue';
import { ExitCode } from '../exit-codes.ts';
import { type Streams, write } from '../streams.ts';

export interface JsonOption {
  readonly json?: boolean | undefined;
}

export interface JobsListOptions extends JsonOption {
  readonly state?: JobState | undefined;
  readonly batch?: string | undefined;
  readonly limit: number;
}

/** All jobs of a state and batch instead of the ones named. */
export interface JobsChosen extends JsonOption {
  readonly all?: boolean | undefined;
  readonly batch?: string | undefined;
}

/** Jobs chosen by `--all` are taken this many at a time. */
const TOGETHER = 500;

/** How many jobs and documents there are in each state. */
export async function runJobsStatus(
  { json, batch }: JsonOption & { batch?: string },
  streams: Streams,
): Promise<ExitCode> {
  const counts = await withQueue((queue) => jobCounts(queue, batch));
  const rows = JOB_STATES.map((state) => [state, `${counts.jobs[state]}`, `${counts.documents[state]}`]);
  await write(
    streams.stdout,
    json ? `${JSON.stringify(counts)}\n` : tableOf([['state', 'jobs', 'documents'], ...rows]),
  );
  return ExitCode.Done;
}

/** The oldest first; `--json`: one a line. */
export async function runJobsList({ json, state, batch, limit }: JobsListOptions, streams: Streams): Promise<ExitCode> {
  const wanted = { limit, ...(state !== undefined && { state }), ...(batch !== undefined && { batch }) };
  const jobs = await withQueue((queue) => listJobs(queue, wanted));
  const text = json
    ? jobs.map((job) => `${JSON.stringify(job)}\n`).join('')
    : tableOf([['id', 'state', 'documents', 'tries', 'queued', 'last failure'], ...jobs.map(rowOf)]);
  await write(streams.stdout, text);
  return ExitCode.Done;
}

/** One job whole. */
export async function runJobsShow(id: string, { json }: JsonOption, streams: Streams): Promise<ExitCode> {
  const job = await withQueue((queue) => showJob(queue, id));
  if (json) await write(streams.stdout, `${JSON.stringify(job)}\n`);
  else {
    const { origins, reason, outcome, ...facts } = job;
    const lines = Object.entries(facts).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : `${value ?? '–'}`,
    ]);
    if (reason !== null) lines.push(['last failure', `${reason.code}: ${reason.message}`]);
    if (outcome !== null) lines.push(['outcome', JSON.stringify(outcome)]);
    await write(streams.stdout, tableOf([...lines, ...origins.map((origin) => ['document', origin])]));
  }
  return ExitCode.Done;
}

export async function runJobsReplay(ids: readonly string[], options: JobsChosen, streams: Streams): Promise<ExitCode> {
  return await actOn(ids, ['dead'], replayJobs, 'replayed', options, streams);
}

export async function runJobsCancel(ids: readonly string[], options: JobsChosen, streams: Streams): Promise<ExitCode> {
  return await actOn(ids, ['waiting', 'retrying'], cancelJobs, 'cancelled', options, streams);
}

async function actOn(
  ids: readonly string[],
  states: readonly JobState[],
  act: (queue: Queue, ids: readonly string[]) => Promise<void>,
  done: string,
  { all, batch, json }: JobsChosen,
  streams: Streams,
): Promise<ExitCode> {
  if (ids.length === 0 && !all && batch === undefined) {
    await write(streams.stderr, `Name the jobs, or all of them with --all, or those of a batch with --batch.\n`);
    return ExitCode.Usage;
  }
  const count = await withQueue(async (queue) => {
    if (ids.length > 0) {
      await act(queue, ids);
      return ids.length;
    }
    let count = 0;
    for (const state of states) {
      for (;;) {
        const jobs = await listJobs(queue, { state, limit: TOGETHER, ...(batch !== undefined && { batch }) });
        if (jobs.length === 0) break;
        await act(
          queue,
          jobs.map(({ id }) => id),
        );
        count += jobs.length;
      }
    }
    return count;
  });
  await write(streams.stdout, json ? `${JSON.stringify({ [done]: count })}\n` : `${count} ${done}\n`);
  return ExitCode.Done;
}

async function withQueue<T>(use: (queue: Queue) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    const queue = await openQueue({ databaseUrl: database.url });
    try {
      return await use(queue);
    } finally {
      await queue.close();
    }
  } finally {
    await database.close();
  }
}

function rowOf({ id, state, documents, tries, createdAt, reason }: Job): string[] {
  const why = reason === null ? '' : `${reason.code}: ${reason.message}`;
  return [id, state, `${documents}`, `${tries}`, createdAt.toISOString(), why];
}

/** Columns in line, two spaces between them. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
