/**
 * What was found: everywhere, or in things of one kind, narrowed by facets.
 *
 * @example createRoute({ path: '/search', component: SearchPage, … })
 */
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitle } from '../shell/use-title.ts';
import heard from '../type/only-heard.module.css';
import { FoundEverywhere } from './found-everywhere.tsx';
import { FoundArticles, FoundClaims } from './found-in-texts.tsx';
import { FoundNames } from './found-names.tsx';
import { SearchForm } from './search-form.tsx';
import styles from './search-page.module.css';
import { PLACES_TO_LOOK, wordsOf } from './search-state.ts';

const route = getRouteApi('/search');

export function SearchPage() {
  const t = useTranslations('search');
  const state = route.useSearch();
  const place = state.in ?? 'all';
  useTitle(state.q === undefined ? t('title') : t('titleOf', { words: state.q }));
  return (
    <div className={styles.page}>
      <h1 className={heard.onlyHeard}>{t('title')}</h1>
      <SearchForm state={state} />
      <nav className={styles.places} aria-label={t('where')}>
        {PLACES_TO_LOOK.map((each) => (
          <Link
            key={each}
            to="/search"
            search={{ ...wordsOf(state), ...(each !== 'all' && { in: each }) }}
            className={styles.place}
            aria-current={each === place ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`in.${each}`)}
          </Link>
        ))}
      </nav>
      {place === 'all' && <FoundEverywhere state={state} />}
      {place === 'claims' && <FoundClaims state={state} />}
      {place === 'articles' && <FoundArticles state={state} />}
      {(place === 'people' || place === 'organizations' || place === 'places') && (
        <FoundNames state={{ ...state, in: place }} />
      )}
    </div>
  );
}
