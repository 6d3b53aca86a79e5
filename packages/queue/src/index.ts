/** The one door of @isnad/queue: documents queued in PostgreSQL, and the workers that take them in. */
export { isAway } from './database-restarts.ts';
export { type Enqueued, type EnqueuePathsOptions, type EnqueueSummary, enqueue, enqueuePaths } from './enqueue.ts';
export {
  cancelJobs,
  JOB_STATES,
  type Job,
  type JobCounts,
  type JobState,
  type JobWithOrigins,
  jobCounts,
  type ListOptions,
  latestDead,
  listJobs,
  replayJobs,
  showJob,
} from './jobs.ts';
export { openQueue, type Queue, type QueueOptions } from './open-queue.ts';
export { QueueError, type QueueErrorCode } from './queue-error.ts';
export type { JobOutcome } from './run-job.ts';
export { type WorkOptions, type WorkSummary, work } from './work.ts';
