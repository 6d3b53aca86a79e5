/**
 * What stands in a view's place while it loads, when it failed, and where there is none.
 *
 * @example createRouter({ defaultErrorComponent: Failed, … })
 */
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import styles from './outcomes.module.css';

export function Loading() {
  const t = useTranslations('shell');
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  );
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('shell');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <section className={styles.outcome} role="alert">
      <h1>{t('failed')}</h1>
      <p>
        <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </p>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </section>
  );
}

export function NotFound() {
  const t = useTranslations('shell');
  return (
    <section className={styles.outcome}>
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundHint')}</p>
      <Link to="/">{t('toHome')}</Link>
    </section>
  );
}
