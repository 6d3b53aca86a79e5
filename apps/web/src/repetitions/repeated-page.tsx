/**
 * What is said again most: statements that several articles print, those of most outlets first.
 *
 * @example createRoute({ path: '/repetitions', component: RepeatedPage, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ClaimCard } from '../claim/claim-card.tsx';
import { ask } from '../client/ask.ts';
import { shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { PublishedOn } from '../dates/published-on.tsx';
import { PickDay } from '../days/pick-day.tsx';
import { RepeatedQuery } from '../generated/repetitions.ts';
import { TYPE_STYLES } from '../names/entity-link.tsx';
import { PickEntity } from '../pick/pick-entity.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import { useTitle } from '../shell/use-title.ts';
import heard from '../type/only-heard.module.css';
import { type RepeatedSearch, repeatedVariables } from './repeated-search.ts';
import styles from './repetitions.module.css';

const route = getRouteApi('/repetitions');

export function RepeatedPage() {
  const t = useTranslations('repetitions');
  const search = route.useSearch();
  const variables = repeatedVariables(search);
  const { repeatedClaims, entity: speaker } = useSuspenseQuery(ask(RepeatedQuery, variables)).data;
  const { hasNextPage, endCursor } = repeatedClaims.pageInfo;
  const navigate = useNavigate();
  const { after: _, ...here } = search;
  const change = (changed: Partial<Record<keyof RepeatedSearch, string | undefined>>) =>
    void navigate({ to: '/repetitions', search: { ...here, ...changed } as RepeatedSearch, resetScroll: false });
  // An archive of a few articles repeats nothing, and there is nothing to choose from.
  const isWorthNarrowing = repeatedClaims.totalCount > 0 || Boolean(search.speaker ?? search.from ?? search.until);
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.hint}>{t('hint')}</p>
      {isWorthNarrowing && (
        <div className={styles.narrowing}>
          <div className={styles.who}>
            <PickEntity
              key={search.speaker}
              label={t('speaker')}
              chosen={speaker}
              onPick={({ id }) => change({ speaker: id })}
            />
          </div>
          <PickDay label={t('from')} value={search.from} onPick={(from) => change({ from: from || undefined })} />
          <PickDay label={t('until')} value={search.until} onPick={(until) => change({ until: until || undefined })} />
        </div>
      )}
      <div className={`${styles.legend} ${styles.measure}`}>
        <p role="status">{t('found', { count: repeatedClaims.totalCount })}</p>
        {speaker && (
          <Link activeOptions={EXACTLY} to="/repetitions" search={{ ...here, speaker: undefined } as never}>
            <bdi className={TYPE_STYLES[speaker.__typename]}>{speaker.name}</bdi> <span aria-hidden="true">×</span>
            <span className={heard.onlyHeard}> {t('anybody')}</span>
          </Link>
        )}
        {isWorthNarrowing && (
          <nav aria-label={t('order')}>
            {([undefined, 'latest'] as const).map((order) => (
              <Link
                activeOptions={EXACTLY}
                key={order ?? 'most'}
                to="/repetitions"
                search={{ ...here, order } as never}
                resetScroll={false}
                {...(order === search.order && { 'aria-current': 'true' })}
              >
                {t(`orders.${order ?? 'most'}`)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <ul className={styles.list}>
        {repeatedClaims.nodes.map(({ first, claims, outlets, latestAt }) => (
          <li key={first.id}>
            <ClaimCard claim={first} />
            <p className={styles.again}>
              <Link to="/repetitions/$id" params={{ id: shortId(first.id) }} className={styles.compare}>
                {t('compare', { wordings: claims, outlets })}
              </Link>
              <span>
                {t('lastSaid')} <PublishedOn at={latestAt} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <nav className={styles.pages} aria-label={t('pages')}>
        {search.after && (
          <Link activeOptions={EXACTLY} to="/repetitions" search={here as never}>
            {t('start')}
          </Link>
        )}
        {hasNextPage && (
          <Link activeOptions={EXACTLY} to="/repetitions" search={{ ...here, after: endCursor } as never}>
            {t('next')}
          </Link>
        )}
      </nav>
      <QueryLink query={RepeatedQuery} variables={variables} />
    </div>
  );
}
