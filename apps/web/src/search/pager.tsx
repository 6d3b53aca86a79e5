/**
 * The way to the page before and the page after.
 *
 * @example <Pager {...claims.pageInfo} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PageEndsFragment } from '../generated/fragments.ts';
import styles from './found.module.css';

export function Pager({ hasNextPage, hasPreviousPage, startCursor, endCursor }: PageEndsFragment) {
  const t = useTranslations('search');
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      {hasPreviousPage && startCursor && (
        <Link from="/search" search={({ after: _after, ...state }) => ({ ...state, before: startCursor })}>
          {t('previous')}
        </Link>
      )}
      {hasNextPage && endCursor && (
        <Link
          from="/search"
          search={({ before: _before, ...state }) => ({ ...state, after: endCursor })}
          className={styles.next}
        >
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
