/**
 * An answer whose data PostgreSQL wrote: put into the response as it is, never parsed and written again.
 *
 * @example String(answerBytes(Buffer.from('{"people":null}'), 1))
 * // '{"data":{"people":null},"extensions":{"cost":{"objects":1,"limit":500000}}}\n'
 */
import type { FormattedExecutionResult } from 'graphql';
import { MOST_COST } from '../plan/plan-operation.ts';

/** Stands where an answer's data is otherwise. */
export class WrittenAnswer {
  constructor(readonly json: Buffer) {}
}

/** What an answer says of the operation's cost: how many objects it could have come to, and how many are allowed. */
export function costExtension(objects: number) {
  return { cost: { objects, limit: MOST_COST } };
}

export function writeAnswer(result: FormattedExecutionResult<object>): string {
  const { data, ...rest } = result;
  if (!(data instanceof WrittenAnswer)) return `${JSON.stringify(result)}\n`;
  const more = JSON.stringify(rest).slice(1, -1);
  return `{"data":${data.json.toString()}${more === '' ? '' : `,${more}`}}\n`;
}

const HEAD = Buffer.from('{"data":');

/** The same bytes, of an answer without errors: texts are neither read nor written. */
export function answerBytes(json: Buffer, objects: number): Buffer {
  const tail = `,"extensions":{"cost":{"objects":${objects},"limit":${MOST_COST}}}}\n`;
  const bytes = Buffer.allocUnsafe(HEAD.length + json.length + tail.length);
  bytes.set(HEAD, 0);
  bytes.set(json, HEAD.length);
  bytes.write(tail, HEAD.length + json.length, 'latin1');
  return bytes;
}
