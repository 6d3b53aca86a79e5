/**
 * `isnad merge FROM INTO`: makes two entities one. FROM's id redirects for ever; `isnad split FROM` undoes it.
 *
 * @example isnad merge 018f2b3c-… 018f2b3d-… --reason 'one man, two spellings'
 */
import { mergeEntities } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';

export interface DecisionOptions {
  readonly reason: string;
  /** Who decides. */
  readonly by: string;
}

/** The merge goes to standard output as one line of JSON. */
export async function runMerge(
  from: string,
  into: string,
  options: DecisionOptions,
  streams: Streams,
): Promise<ExitCode> {
  const merged = await withStore((store) => mergeEntities(store, { from, into, ...options }));
  await write(streams.stdout, `${JSON.stringify(merged)}\n`);
  return ExitCode.Done;
}
