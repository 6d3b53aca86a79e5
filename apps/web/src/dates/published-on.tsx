/**
 * The day of publication, written as the language of the page writes it. Where there is none it says so: the day on
 * which a text came in tells nothing of its age.
 *
 * @example <PublishedOn at="2018-10-20T00:00:00Z" />
 */
import { useFormatter, useTranslations } from 'use-intl';

export function PublishedOn({ at }: { readonly at: string | null }) {
  const t = useTranslations('dates');
  const format = useFormatter();
  if (!at) return <span>{t('undated')}</span>;
  return <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'long' })}</time>;
}
