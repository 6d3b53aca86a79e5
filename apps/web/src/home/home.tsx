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
      <ClientOnly fallback={<AsBuilt />}>
        <Suspense fallback={<Waiting />}>
          <Latest />
        </Suspense>
      </ClientOnly>
    </>
  );
}

/**
 * What the page came with, left as it is until the explorer has started: `data-built` is filled when pages are built, and
 * by the API (`shell/prerender.tsx`).
 */
function AsBuilt() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it tells React to take whatever stands there.
  return <div data-built="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}

/** While nothing has come: as high as what is awaited. */
export function Waiting() {
  return (
    <div className={styles.waiting}>
      <Loading />
    </div>
  );
}
