/**
 * The latest articles with who says what in them, and beside them whom the archive names most.
 *
 * @example <Suspense fallback={…}><Latest /></Suspense>
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import { ClaimLine } from '../claim/claim-line.tsx';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { FrontPageQuery } from '../generated/home.ts';
import { EntityLink } from '../names/entity-link.tsx';
import styles from './latest.module.css';

export const NAMED = ['people', 'organizations', 'places'] as const;

export function Latest() {
  const t = useTranslations('home');
  const variables = {};
  const { articles, claims, ...named } = useSuspenseQuery(ask(FrontPageQuery, variables)).data;
  const more = (
    <>
      <Link to="/search" search={{ in: 'articles' }}>
        {t('allArticles', { count: articles.totalCount })}
      </Link>
      <Link to="/search" search={{ in: 'claims' }}>
        {t('allClaims', { count: claims.totalCount })}
      </Link>
      <QueryLink query={FrontPageQuery} variables={variables} />
    </>
  );
  const namesOf = (kind: (typeof NAMED)[number]) =>
    named[kind].nodes.map((entity) => (
      <li key={entity.id}>
        <EntityLink entity={entity} />
      </li>
    ));
  return (
    <LatestFrame more={more} namesOf={namesOf}>
      {articles.nodes.length === 0 && <li>{t('empty')}</li>}
      {articles.nodes.map((article) => (
        <LatestArticle
          key={article.id}
          claims={article.claims.map((claim) => (
            <LatestClaim key={claim.id}>
              <ClaimLine claim={claim} article={article.id} />
            </LatestClaim>
          ))}
        >
          <ArticleLine article={article} />
        </LatestArticle>
      ))}
    </LatestFrame>
  );
}

interface LatestFrameProps {
  readonly more: ReactNode;
  readonly namesOf: (kind: (typeof NAMED)[number]) => ReactNode;
  readonly children: ReactNode;
}

export function LatestFrame({ more, namesOf, children }: LatestFrameProps) {
  const t = useTranslations('home');
  return (
    <div className={styles.page}>
      <section aria-labelledby="latest" className={styles.latest}>
        <h2 id="latest" className={styles.title}>
          {t('latest')}
        </h2>
        <ul>{children}</ul>
        <p className={styles.more}>{more}</p>
      </section>
      <div className={styles.named}>
        {NAMED.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind} className={styles.title}>
              {t(kind)}
              <Link to="/search" search={{ in: kind }} className={styles.all} aria-label={t(`all.${kind}`)}>
                {t('more')}
              </Link>
            </h2>
            <ol className={styles.names}>{namesOf(kind)}</ol>
          </section>
        ))}
      </div>
    </div>
  );
}

interface LatestArticleProps {
  readonly claims: readonly ReactNode[];
  readonly children: ReactNode;
}

export function LatestArticle({ claims, children }: LatestArticleProps) {
  return (
    <li className={styles.article}>
      {children}
      {claims.length > 0 && <ul className={styles.claims}>{claims}</ul>}
    </li>
  );
}

export function LatestClaim({ children }: { readonly children: ReactNode }) {
  return <li className={styles.claim}>{children}</li>;
}
