/**
 * Whether the newest or the oldest stand first.
 *
 * @example <Order order={state.order} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import styles from './found.module.css';

export function Order({ order }: { readonly order: 'OLDEST' | undefined }) {
  const t = useTranslations('search');
  return (
    <Link
      from="/search"
      search={({ after: _after, before: _before, ...state }) => ({ ...state, order: order ? undefined : 'OLDEST' })}
      className={styles.order}
      preload={false}
    >
      {order ? t('toNewest') : t('toOldest')}
    </Link>
  );
}
