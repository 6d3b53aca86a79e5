/**
 * How two people, organizations or places come together: from one to the next, each step with the words that show it.
 *
 * @example createRoute({ path: '/path', component: PathPage, … })
 */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ClaimCard } from '../claim/claim-card.tsx';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { PathQuery } from '../generated/path.ts';
import { NameEndsQuery } from '../generated/pick.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { ArticlePassages } from '../passages/passage.tsx';
import { PickEntity } from '../pick/pick-entity.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import { useTitle } from '../shell/use-title.ts';
import styles from './path-page.module.css';
import { endVariables, type PathSearch, pathVariables } from './path-search.ts';

const route = getRouteApi('/path');

export function PathPage() {
  const t = useTranslations('path');
  const search = route.useSearch();
  const navigate = useNavigate();
  useTitle(t('title'));
  const { from, to } = useSuspenseQuery(ask(NameEndsQuery, endVariables(search))).data;
  const go = (changed: PathSearch) => void navigate({ to: '/path', search: { ...search, ...changed } });
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles.hint}>{t('hint')}</p>
      </header>
      <div className={styles.ends}>
        <PickEntity key={`from ${from?.id}`} label={t('from')} chosen={from} onPick={({ id }) => go({ from: id })} />
        <PickEntity key={`to ${to?.id}`} label={t('to')} chosen={to} onPick={({ id }) => go({ to: id })} />
      </div>
      <nav className={styles.links} aria-label={t('by')}>
        {([undefined, 'QUOTATION'] as const).map((by) => (
          <Link
            activeOptions={EXACTLY}
            key={by ?? 'MENTION'}
            to="/path"
            search={{ ...search, by } as PathSearch}
            {...(by === search.by && { 'aria-current': 'true' })}
          >
            {by === undefined ? t('byMention') : t('byQuotation')}
          </Link>
        ))}
      </nav>
      <Way search={search} />
    </div>
  );
}

function Way({ search }: { readonly search: PathSearch }) {
  const t = useTranslations('path');
  const variables = pathVariables(search);
  const { data, error } = useQuery({
    ...ask(PathQuery, variables ?? { from: '', to: '', by: 'MENTION' }),
    enabled: variables !== null,
  });
  if (variables === null) return null;
  if (error) throw error;
  if (data === undefined) return null;
  const { path } = data;
  return (
    <>
      {path ? <Steps path={path} /> : <p role="status">{t('none')}</p>}
      <QueryLink query={PathQuery} variables={variables} />
    </>
  );
}

function Steps({ path }: { readonly path: NonNullable<PathQuery['path']> }) {
  const t = useTranslations('path');
  const [first] = path.entities;
  return (
    <>
      <p className={styles.found} role="status">
        {t('steps', { count: path.length })}
      </p>
      <ol className={styles.way}>
        {first && (
          <li className={styles.stop}>
            <EntityLink entity={first} />
          </li>
        )}
        {path.steps.map(({ from, to, article, claims }) => (
          <li key={to.id} className={styles.step}>
            <div className={styles.shown}>
              {claims.length > 0 ? (
                <ul>
                  {claims.slice(0, 3).map((claim) => (
                    <li key={claim.id}>
                      <ClaimCard claim={claim} />
                    </li>
                  ))}
                </ul>
              ) : (
                <ArticlePassages article={article} one={from} other={to} />
              )}
            </div>
            <p className={styles.stop}>
              <EntityLink entity={to} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
