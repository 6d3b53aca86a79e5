/**
 * An answer whose data PostgreSQL wrote: put into the response as it is, never parsed and written again.
 *
 * @example String(Buffer.concat(answerBytes(Buffer.from('{"people":null}'), 1)))
 * // '{"data":{"people":null},"extensions":{"cost":{"objects":1,"limit":500000}}}\n'
 */
import type { FormattedExecutionResult } from 'graphql';
import { MOST_COST } from '../plan/plan-operation.ts';
import type { NameWarning } from './unknown-names.ts';

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

/** The same bytes, of an answer without errors, in pieces: texts are neither read nor written. */
export function answerBytes(
  json: Buffer,
  objects: number,
  warnings: readonly NameWarning[] = [],
): readonly [Buffer, Buffer, Buffer] {
  const warned = warnings.length === 0 ? '' : `,"warnings":${JSON.stringify(warnings)}`;
  return [HEAD, json, Buffer.from(`,"extensions":{"cost":{"objects":${objects},"limit":${MOST_COST}}${warned}}}\n`)];
}
