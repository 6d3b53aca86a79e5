/**
 * The latest statements that more than one article prints, those of most outlets first.
 *
 * @example createRoute({ path: '/repetitions', component: RepeatedPage, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { ClaimCard } from '../claim/claim-card.tsx';
import { ask } from '../client/ask.ts';
import { shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { RepeatedQuery } from '../generated/repetitions.ts';
import { EXACTLY } from '../shell/exactly.ts';
import { useTitle } from '../shell/use-title.ts';
import { groupRepeated } from './group-repeated.ts';
import { repeatedVariables } from './repeated-search.ts';
import styles from './repetitions.module.css';

const route = getRouteApi('/repetitions');

export function RepeatedPage() {
  const t = useTranslations('repetitions');
  const format = useFormatter();
  const search = route.useSearch();
  const variables = repeatedVariables(search);
  const { claims } = useSuspenseQuery(ask(RepeatedQuery, variables)).data;
  const groups = groupRepeated(claims.nodes);
  const { hasNextPage, endCursor } = claims.pageInfo;
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.hint}>{t('hint')}</p>
      <p role="status" className={styles.found}>
        {t('found', { count: groups.length, among: format.number(claims.nodes.length) })}
      </p>
      <ul className={styles.list}>
        {groups.map(({ claim: { repetitions: _, ...claim }, wordings, outlets }) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} />
            <Link to="/repetitions/$id" params={{ id: shortId(claim.id) }} className={styles.compare}>
              {t('compare', { wordings, outlets })}
            </Link>
          </li>
        ))}
      </ul>
      <nav className={styles.pages} aria-label={t('pages')}>
        {search.after && (
          <Link activeOptions={EXACTLY} to="/repetitions" search={{ ...search, after: undefined } as never}>
            {t('newest')}
          </Link>
        )}
        {hasNextPage && (
          <Link activeOptions={EXACTLY} to="/repetitions" search={{ ...search, after: endCursor } as never}>
            {t('older')}
          </Link>
        )}
      </nav>
      <QueryLink query={RepeatedQuery} variables={variables} />
    </div>
  );
}
