/**
 * The latest articles with who says what in them, and beside them whom the archive names most.
 *
 * @example <Suspense fallback={…}><Latest /></Suspense>
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import { ClaimLine } from '../claim/claim-line.tsx';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { FrontPageQuery } from '../generated/home.ts';
import { EntityLink } from '../names/entity-link.tsx';
import styles from './latest.module.css';

const KINDS = ['people', 'organizations', 'places'] as const;

export function Latest() {
  const t = useTranslations('home');
  const variables = {};
  const { articles, claims, ...named } = useSuspenseQuery(ask(FrontPageQuery, variables)).data;
  return (
    <div className={styles.page}>
      <section aria-labelledby="latest" className={styles.latest}>
        <h2 id="latest" className={styles.title}>
          {t('latest')}
        </h2>
        {articles.nodes.length === 0 && <p>{t('empty')}</p>}
        <ul>
          {articles.nodes.map((article) => (
            <li key={article.id} className={styles.article}>
              <ArticleLine article={article} />
              {article.claims.length > 0 && (
                <ul className={styles.claims}>
                  {article.claims.map((claim) => (
                    <li key={claim.id} className={styles.claim}>
                      <ClaimLine claim={claim} article={article.id} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.more}>
          <Link to="/search" search={{ in: 'articles' }}>
            {t('allArticles', { count: articles.totalCount })}
          </Link>
          <Link to="/search" search={{ in: 'claims' }}>
            {t('allClaims', { count: claims.totalCount })}
          </Link>
          <QueryLink query={FrontPageQuery} variables={variables} />
        </p>
      </section>
      <div className={styles.named}>
        {KINDS.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind} className={styles.title}>
              {t(kind)}
              <Link to="/search" search={{ in: kind }} className={styles.all} aria-label={t(`all.${kind}`)}>
                {t('more')}
              </Link>
            </h2>
            <ol className={styles.names}>
              {named[kind].nodes.map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
