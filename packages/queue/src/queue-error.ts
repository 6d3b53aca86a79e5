/**
 * What can be wrong with a request to the queue, with codes that stay.
 *
 * @example throw new QueueError('JOB_NOT_FOUND', 'There is no job 018f….')
 */

/**
 * - `JOB_NOT_FOUND`: no job of that id; done ones are kept for some hours only.
 * - `JOB_NOT_DEAD`: only a dead or cancelled job can be replayed.
 * - `JOB_ENDED`: a job that is done, dead or cancelled cannot be cancelled.
 */
export type QueueErrorCode = 'JOB_NOT_FOUND' | 'JOB_NOT_DEAD' | 'JOB_ENDED';

export class QueueError extends Error {
  constructor(
    readonly code: QueueErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'QueueError';
  }
}
