/**
 * The commands of the queue: worker, jobs.
 *
 * @example addQueueCommands(program, streams, finish);
 */
import { JOB_STATES } from '@isnad/queue';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type JobsChosen,
  type JobsListOptions,
  type JsonOption,
  runJobsCancel,
  runJobsList,
  runJobsReplay,
  runJobsShow,
  runJobsStatus,
} from './commands/jobs.ts';
import { runWorker, type WorkerCommandOptions } from './commands/worker.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Streams } from './streams.ts';

const JSON_OUTPUT = ['--json', 'write JSON, for programs'] as const;
const BATCH = ['--batch <id>', 'only of this batch (isnad ingest --queue tells its id)'] as const;

export function addQueueCommands(program: Command, streams: Streams, finish: (code: ExitCode) => void): void {
  program
    .command('worker')
    .description('take in what isnad ingest --queue has queued, beside any number of other workers')
    .option('--concurrency <jobs>', 'jobs at a time', readCount(1, 64), 2)
    .option('--threads <threads>', 'threads that parse (default: one for each core)', readCount(0, 64))
    .option('--lease <seconds>', 'after which a job of a lost worker goes to another', readCount(1, 3600), 60)
    .option('--name <name>', 'what the record of jobs calls it (default: host and process)')
    .option('--until-empty', 'end when the queue is empty')
    .action(async (options: WorkerCommandOptions) => finish(await runWorker(options, streams)));

  const jobs = program.command('jobs').description('what is queued, being done, done and dead');
  jobs
    .command('status', { isDefault: true })
    .description('how many there are, by state (the default)')
    .option(...BATCH)
    .option(...JSON_OUTPUT)
    .action(async (options: JsonOption & { batch?: string }) => finish(await runJobsStatus(options, streams)));
  jobs
    .command('list')
    .description('one a line, the oldest first')
    .addOption(new Option('--state <state>', 'only those').choices(JOB_STATES))
    .option(...BATCH)
    .option('--limit <jobs>', 'at most', readCount(1, 1_000_000), 100)
    .option(...JSON_OUTPUT)
    .action(async (options: JobsListOptions) => finish(await runJobsList(options, streams)));
  jobs
    .command('show')
    .description('one job: its documents, and why it failed')
    .argument('<id>')
    .option(...JSON_OUTPUT)
    .action(async (id: string, options: JsonOption) => finish(await runJobsShow(id, options, streams)));
  jobs
    .command('replay')
    .description('try dead or cancelled jobs again')
    .argument('[ids...]')
    .option('--all', 'every dead one')
    .option(...BATCH)
    .option(...JSON_OUTPUT)
    .action(async (ids: string[], options: JobsChosen) => finish(await runJobsReplay(ids, options, streams)));
  jobs
    .command('cancel')
    .description('take jobs out of the queue; dead ones go for ever')
    .argument('[ids...]')
    .option('--all', 'every one that waits')
    .option(...BATCH)
    .option(...JSON_OUTPUT)
    .action(async (ids: string[], options: JobsChosen) => finish(await runJobsCancel(ids, options, streams)));
  for (const command of jobs.commands) command.exitOverride().copyInheritedSettings(program);
}

function readCount(least: number, most: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!(Number.isInteger(count) && count >= least && count <= most))
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return count;
  };
}
