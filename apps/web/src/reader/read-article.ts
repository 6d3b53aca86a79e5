/**
 * What the reader is told by its address, and what it asks for.
 *
 * @example ask(ArticleQuery, variablesOf({ id: '01a2…' }))
 */
import { globalId } from '../client/global-id.ts';
import type { ArticleQuery } from '../generated/reader.ts';

export type Article = NonNullable<ArticleQuery['article']>;

export interface ReaderSearch {
  /** The chosen claim, by its short id. */
  readonly claim?: string;
  /** The chosen mention of somebody, by its short id. */
  readonly mention?: string;
  /** The chosen date, by its offset. */
  readonly date?: string;
  /** The layers of marks that are not shown: `Person,date`. */
  readonly hide?: string;
}

export function variablesOf({ id }: { readonly id: string }) {
  return { id: globalId('article', id) };
}
