/**
 * `isnad diff [DOCUMENT…]`: what the present parser reads otherwise than what is stored; writes nothing to the database.
 *
 * @example isnad diff | grep '^[-+] claim'
 */
import { diffDocuments, type ReadingChange } from '@isnad/ingest';
import { ExitCode } from '../exit-codes.ts';
import { type Streams, write } from '../streams.ts';
import { untilStopped } from './reparse.ts';

/** For each document that would change its id and origin, then a line for all that would go (-) and come (+). */
export async function runDiff(documentIds: readonly string[], streams: Streams): Promise<ExitCode> {
  return await untilStopped(documentIds, async (options) => {
    await diffDocuments({ ...options, onChange: async (change) => write(streams.stdout, describe(change)) });
    return options.signal?.aborted ? ExitCode.Interrupted : ExitCode.Done;
  });
}

function describe({ documentId, origin, gone, come }: ReadingChange): string {
  const lines = (sign: string, what: string, given: readonly string[]) =>
    given.map((line) => `${sign} ${what} ${line.replace(/\s+/g, ' ')}`);
  return [
    `${documentId} ${origin}`,
    ...lines('-', 'mention', gone.mentions),
    ...lines('+', 'mention', come.mentions),
    ...lines('-', 'claim', gone.claims),
    ...lines('+', 'claim', come.claims),
    '',
  ].join('\n');
}
