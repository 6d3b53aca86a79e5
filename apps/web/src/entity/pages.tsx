/**
 * The ways from one page of a list to others.
 *
 * @example <Pages search={search} pageInfo={{ hasNextPage: true, endCursor: 'Wy…' }} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EXACTLY } from '../shell/exactly.ts';
import styles from './entity-page.module.css';
import type { EntitySearch } from './entity-search.ts';

interface PagesProps {
  readonly search: EntitySearch;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

export function Pages({ search, pageInfo: { hasNextPage, endCursor } }: PagesProps) {
  const t = useTranslations('entity');
  if (!hasNextPage && !search.after) return null;
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {search.after && (
        <Link activeOptions={EXACTLY} to="." search={{ ...search, after: undefined } as never}>
          {t('firstPage')}
        </Link>
      )}
      {hasNextPage && (
        <Link activeOptions={EXACTLY} to="." search={{ ...search, after: endCursor } as never}>
          {t('nextPage')}
        </Link>
      )}
    </nav>
  );
}
