/**
 * Why a fetch failed, as one of the codes that stay.
 *
 * @example describeFailure(Object.assign(new Error(), { code: 'ECONNREFUSED' }), url, signal).code // 'FETCH_FAILED'
 */
import { SourceError } from '../source-error.ts';

/** What went wrong on the way, in one sentence. */
export function describeFailure(error: unknown, path: string, signal: AbortSignal): SourceError {
  if (error instanceof SourceError) return error;
  if (signal.aborted && (signal.reason as Error | undefined)?.name === 'TimeoutError')
    return new SourceError('FETCH_TIMEOUT', path, 'takes longer than the limit to answer', { cause: error });
  const { code, message } = error as NodeJS.ErrnoException;
  return new SourceError('FETCH_FAILED', path, `cannot be fetched (${code ?? message})`, { cause: error });
}
