/**
 * An answer whose data PostgreSQL wrote: put into the response as it is, never parsed and written again.
 *
 * @example writeAnswer({ data: new WrittenAnswer('{"people":null}') }) // '{"data":{"people":null}}\n'
 */
import type { FormattedExecutionResult } from 'graphql';

/** Stands where an answer's data is otherwise. */
export class WrittenAnswer {
  constructor(readonly json: string) {}
}

export function writeAnswer(result: FormattedExecutionResult<object>): string {
  if (result.data instanceof WrittenAnswer) return `{"data":${result.data.json}}\n`;
  return `${JSON.stringify(result)}\n`;
}
