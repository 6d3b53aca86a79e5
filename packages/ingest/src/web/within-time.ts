/**
 * Runs what reads foreign input, and breaks it off when it takes too long: what a page, a feed or a robots.txt makes of
 * a library's running time cannot be known from its size.
 *
 * @example withinTime(() => new Readability(document).parse(), () => new SourceError('PAGE_TOO_COMPLEX', …))
 */
import { createContext, runInContext } from 'node:vm';

const MOST_MILLISECONDS = 10_000;

/**
 * The work stays in this process and on this thread: V8 itself stops it. Anything it throws comes through.
 * @param tooLong makes the error that is thrown when the time is over
 */
export function withinTime<Result>(
  work: () => Result,
  tooLong: () => Error,
  milliseconds: number = MOST_MILLISECONDS,
): Result {
  try {
    return runInContext('work()', createContext({ work }), { timeout: milliseconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw tooLong();
  }
}
