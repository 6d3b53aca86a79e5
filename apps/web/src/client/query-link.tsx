/**
 * Opens the query that made a view, with its variables, in the playground.
 *
 * @example <QueryLink query={ArticleQuery} variables={{ id }} />
 */
import { useTranslations } from 'use-intl';
import type { Asked } from './ask.ts';
import styles from './query-link.module.css';

export function QueryLink({ query, variables }: Asked) {
  const t = useTranslations('client');
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return (
    <a className={styles.link} href={`/playground?${search}`} title={t('queryHint')}>
      {t('query')}
    </a>
  );
}
