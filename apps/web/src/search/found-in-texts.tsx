/**
 * Claims or articles that were found, page by page, with the facets that they can be narrowed by.
 *
 * @example <FoundClaims state={{ q: 'النووي', in: 'claims' }} />
 */
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import { ClaimCard } from '../claim/claim-card.tsx';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { articlesOf, claimsOf } from './asked.ts';
import { Facets } from './facets.tsx';
import styles from './found.module.css';
import { Order } from './order.tsx';
import { Pager } from './pager.tsx';
import { ARTICLE_FACETS, CLAIM_FACETS, type SearchState } from './search-state.ts';

interface FoundProps {
  readonly state: SearchState;
}

export function FoundClaims({ state }: FoundProps) {
  const t = useTranslations('search');
  const vocabulary = useTranslations('vocabulary');
  const asked = claimsOf(state);
  const { claims } = useSuspenseQuery(ask(asked.query, asked.variables)).data;
  const counted = useQuery({ ...ask(asked.facets.query, asked.facets.variables), placeholderData: keepPreviousData });
  return (
    <div className={styles.found}>
      <aside className={styles.facets} aria-label={t('narrow')}>
        {counted.data === undefined && <p className={styles.waiting}>{t('counting')}</p>}
        {CLAIM_FACETS.map((name) => (
          <Facets
            key={name}
            name={name}
            facets={counted.data?.claims[name]}
            chosen={state[name]}
            nameOf={(value) =>
              name === 'class' || name === 'stance' || name === 'form' ? vocabulary(`${name}.${value}` as never) : value
            }
          />
        ))}
      </aside>
      <section className={styles.list} aria-labelledby="found">
        <div className={styles.head}>
          <h2 id="found" className={styles.count}>
            <span role="status">{t('foundClaims', { count: claims.totalCount })}</span>
          </h2>
          <Order order={state.order} />
        </div>
        <ul className={styles.cards}>
          {claims.nodes.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ul>
        <Pager {...claims.pageInfo} />
        <QueryLink query={asked.query} variables={asked.variables} />
      </section>
    </div>
  );
}

export function FoundArticles({ state }: FoundProps) {
  const t = useTranslations('search');
  const asked = articlesOf(state);
  const { articles } = useSuspenseQuery(ask(asked.query, asked.variables)).data;
  const counted = useQuery({ ...ask(asked.facets.query, asked.facets.variables), placeholderData: keepPreviousData });
  return (
    <div className={styles.found}>
      <aside className={styles.facets} aria-label={t('narrow')}>
        {counted.data === undefined && <p className={styles.waiting}>{t('counting')}</p>}
        {ARTICLE_FACETS.map((name) => (
          <Facets key={name} name={name} facets={counted.data?.articles[name]} chosen={state[name]} />
        ))}
      </aside>
      <section className={styles.list} aria-labelledby="found">
        <div className={styles.head}>
          <h2 id="found" className={styles.count}>
            <span role="status">{t('foundArticles', { count: articles.totalCount })}</span>
          </h2>
          <Order order={state.order} />
        </div>
        <ul className={styles.cards}>
          {articles.nodes.map((article) => (
            <li key={article.id}>
              <ArticleLine article={article} />
            </li>
          ))}
        </ul>
        <Pager {...articles.pageInfo} />
        <QueryLink query={asked.query} variables={asked.variables} />
      </section>
    </div>
  );
}
