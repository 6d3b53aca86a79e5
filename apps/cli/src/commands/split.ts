/**
 * `isnad split ID`: undoes the merge by which ID was merged. `isnad split ID DOCUMENT…`: gives the entity's part in
 * these documents to a new entity; `isnad merge NEW ID` undoes that.
 *
 * @example isnad split 018f2b3c-… 018f2c00-… --name 'محمد صلاح' --reason 'a namesake'
 */
import { splitEntity, undoMerge } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';
import type { DecisionOptions } from './merge.ts';

/** What was done goes to standard output as one line of JSON. */
export async function runSplit(
  entity: string,
  documentIds: readonly string[],
  options: DecisionOptions & { readonly name?: string },
  streams: Streams,
): Promise<ExitCode> {
  const done = await withStore<object>((store) =>
    documentIds.length === 0
      ? undoMerge(store, { entity, reason: options.reason, by: options.by })
      : splitEntity(store, { entity, documentIds, ...options }),
  );
  await write(streams.stdout, `${JSON.stringify(done)}\n`);
  return ExitCode.Done;
}
