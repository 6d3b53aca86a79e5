/**
 * The best of everything that was found: names, claims, articles.
 *
 * @example <FoundEverywhere state={{ q: 'كيري' }} />
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import { ClaimCard } from '../claim/claim-card.tsx';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { Highlighted } from '../marks/highlighted.tsx';
import { EntityLine } from '../names/entity-line.tsx';
import { allOf } from './asked.ts';
import styles from './found.module.css';
import { type PlaceToLook, type SearchState, wordsOf } from './search-state.ts';

export function FoundEverywhere({ state }: { readonly state: SearchState }) {
  const t = useTranslations('search');
  if (state.q === undefined) return <p className={styles.nothing}>{t('hint')}</p>;
  return <Found state={state} />;
}

function Found({ state }: { readonly state: SearchState }) {
  const t = useTranslations('search');
  const { query, variables } = allOf(state);
  const { names, claims, articles } = useSuspenseQuery(ask(query, variables)).data;
  if (names.length + claims.length + articles.length === 0) {
    return (
      <p className={styles.nothing} role="status">
        {t('nothing', { words: state.q ?? '' })}
      </p>
    );
  }
  return (
    <div className={styles.everywhere}>
      <Part state={state} place="claims" isEmpty={claims.length === 0}>
        {claims.map(
          ({ node }) =>
            node.__typename === 'Claim' && (
              <li key={node.id}>
                <ClaimCard claim={node} />
              </li>
            ),
        )}
      </Part>
      <div className={styles.aside}>
        <Part state={state} place="people" isEmpty={names.length === 0}>
          {names.map(
            ({ node }) =>
              'articleCount' in node && (
                <li key={node.id}>
                  <EntityLine entity={node} />
                </li>
              ),
          )}
        </Part>
        <Part state={state} place="articles" isEmpty={articles.length === 0}>
          {articles.map(
            ({ node, text, highlights }) =>
              node.__typename === 'Article' && (
                <li key={node.id}>
                  <ArticleLine article={node}>
                    {text === (node.title ?? node.document.title) ? (
                      <Highlighted text={text} spans={highlights} />
                    ) : undefined}
                  </ArticleLine>
                </li>
              ),
          )}
        </Part>
      </div>
      <QueryLink query={query} variables={variables} />
    </div>
  );
}

interface PartProps {
  readonly state: SearchState;
  readonly place: PlaceToLook;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ state, place, isEmpty, children }: PartProps) {
  const t = useTranslations('search');
  if (isEmpty) return null;
  return (
    <section aria-labelledby={`found-${place}`}>
      <h2 id={`found-${place}`} className={styles.title}>
        {t(place === 'people' ? 'names' : `in.${place}`)}
        <Link
          to="/search"
          search={{ ...wordsOf(state), in: place }}
          className={styles.more}
          aria-label={`${t('more')}: ${t(`all.${place}`)}`}
        >
          {t('more')}
        </Link>
      </h2>
      <ul className={styles.cards}>{children}</ul>
    </section>
  );
}
