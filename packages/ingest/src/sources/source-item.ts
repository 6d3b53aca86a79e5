/**
 * What a source yields: a document, or why there is none.
 *
 * @example const item: SourceItem = failed('a.txt', new SourceError('SOURCE_EMPTY', 'a.txt', 'is empty'))
 */
import type { IncomingDocument } from '@isnad/store';
import { SourceError } from '../source-error.ts';

export type SourceItem =
  | { readonly path: string; readonly document: IncomingDocument; readonly warnings: readonly string[] }
  | { readonly path: string; readonly error: SourceError };

/** Any error of reading as an item; the batch goes on. */
export function failed(path: string, error: unknown): SourceItem {
  if (error instanceof SourceError) return { path, error };
  const { code, message } = error as NodeJS.ErrnoException;
  const why = `cannot be read (${code ?? message})`;
  return { path, error: new SourceError('SOURCE_UNREADABLE', path, why, { cause: error }) };
}

export function tooLarge(path: string, maxBytes: number): SourceError {
  return new SourceError('SOURCE_TOO_LARGE', path, `is larger than ${maxBytes} bytes, the limit for one document`);
}

/** @throws SourceError SOURCE_EMPTY */
export function refuseEmpty(text: string, path: string): void {
  if (!/\S/.test(text)) throw new SourceError('SOURCE_EMPTY', path, 'is empty');
}
