/**
 * The front page: what this is, the box to search in, the latest articles and who says what in them.
 *
 * @example createRoute({ path: '/', component: Home, … })
 */
import { ClientOnly, useNavigate } from '@tanstack/react-router';
import { type FormEvent, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { SearchBox } from '../search-box/search-box.tsx';
import { pathIn, useLanguage } from '../shell/language.ts';
import { Loading } from '../shell/outcomes.tsx';
import styles from './home.module.css';
import { Latest } from './latest.tsx';

export function Home() {
  const t = useTranslations('home');
  const language = useLanguage();
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    void navigate({ to: '/search', search: q === '' ? {} : { q } });
  };
  const waiting = (
    <div className={styles.waiting}>
      <Loading />
    </div>
  );
  return (
    <>
      <section className={styles.opening}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <search className={styles.search}>
          {/* With its action it works before the explorer has started. */}
          <form action={pathIn(language, '/search')} onSubmit={search}>
            <SearchBox />
          </form>
        </search>
      </section>
      <ClientOnly fallback={waiting}>
        <Suspense fallback={waiting}>
          <Latest />
        </Suspense>
      </ClientOnly>
    </>
  );
}
