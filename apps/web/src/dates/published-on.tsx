/**
 * A day, written as the language of the page writes it.
 *
 * @example <PublishedOn at="2018-10-20T00:00:00Z" />
 */
import { useFormatter } from 'use-intl';

export function PublishedOn({ at }: { readonly at: string }) {
  const format = useFormatter();
  return <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'long' })}</time>;
}
