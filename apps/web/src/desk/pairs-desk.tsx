/**
 * Pairs of entities that may be one, side by side with what speaks for it, for somebody to judge.
 *
 * @example createRoute({ path: '/desk/pairs', component: PairsDesk, … })
 */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryLink } from '../client/query-link.tsx';
import { UnsurePairsQuery } from '../generated/desk.ts';
import { clientFor } from './ask-as.ts';
import styles from './desk.module.css';
import { DeskFrame } from './desk-frame.tsx';
import { PairToJudge } from './pair-to-judge.tsx';
import { Refused, TokenGate } from './token-gate.tsx';

export function PairsDesk() {
  return (
    <DeskFrame part="pairs">
      <TokenGate>{(token) => <Pairs token={token} />}</TokenGate>
    </DeskFrame>
  );
}

const route = getRouteApi('/desk/pairs');
const TYPES = [undefined, 'PERSON', 'ORGANIZATION', 'PLACE'] as const;

function Pairs({ token }: { readonly token: string }) {
  const t = useTranslations('desk');
  const { type, after } = route.useSearch();
  const variables = { type: type ?? null, after: after ?? null };
  const asked = useQuery({
    queryKey: ['desk', 'pairs', token, variables],
    queryFn: ({ signal }) => clientFor(token).request(UnsurePairsQuery, variables, { signal }),
    retry: false,
  });
  if (asked.error) return <Refused error={asked.error} />;
  const pairs = asked.data?.unsurePairs;
  return (
    <>
      <nav className={styles.parts} aria-label={t('kinds')}>
        {TYPES.map((each) => (
          <Link
            key={each ?? 'all'}
            to="/desk/pairs"
            search={{ type: each }}
            className={styles.part}
            aria-current={each === type ? 'true' : undefined}
          >
            {t(`kind.${each ?? 'ALL'}`)}
          </Link>
        ))}
      </nav>
      {pairs === undefined ? (
        <p role="status">{t('looking')}</p>
      ) : (
        <>
          <p role="status" className={styles.soft}>
            {t('pairs', { count: pairs.totalCount })}
          </p>
          <ol className={styles.pairs}>
            {pairs.nodes.map((pair) => (
              <PairToJudge key={`${pair.left.id} ${pair.right.id}`} pair={pair} token={token} />
            ))}
          </ol>
          {pairs.pageInfo.hasNextPage && (
            <p>
              <Link to="/desk/pairs" search={{ type, after: pairs.pageInfo.endCursor ?? undefined }}>
                {t('more')}
              </Link>
            </p>
          )}
        </>
      )}
      <QueryLink query={UnsurePairsQuery} variables={variables} />
    </>
  );
}
