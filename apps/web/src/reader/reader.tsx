/**
 * An article as it was written, with what was read from it; and beside it what the reader has chosen.
 *
 * @example createRoute({ path: '/articles/$id', component: Reader, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { PublishedOn } from '../dates/published-on.tsx';
import { ArticleQuery } from '../generated/reader.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { useTitle } from '../shell/use-title.ts';
import { ArticleText } from './article-text.tsx';
import { Beside } from './beside.tsx';
import { Layers } from './layers.tsx';
import { findMarks } from './marks.ts';
import { OtherArticles } from './other-articles.tsx';
import { ParentLine } from './parent-line.tsx';
import { type Article, variablesOf } from './read-article.ts';
import styles from './reader.module.css';

const route = getRouteApi('/articles/$id');

export function Reader() {
  const t = useTranslations('reader');
  const params = route.useParams();
  const search = route.useSearch();
  const variables = variablesOf(params);
  const article = useSuspenseQuery(ask(ArticleQuery, variables)).data.article as Article;
  const { document, teasers } = article;
  const title = article.title ?? document.title;
  // Above the text itself, its first words would only be said twice.
  const label = title ?? article.opening ?? t('untitled');
  useTitle(label);

  const read = useMemo(() => [article, ...teasers], [article, teasers]);
  const claims = read.flatMap((each) => each.claims);
  const chosen = claims.find(({ id }) => shortId(id) === search.claim);
  const marks = useMemo(() => {
    const hidden = new Set(search.hide?.split(','));
    return read.flatMap((each) => findMarks(each, chosen, hidden));
  }, [read, chosen, search.hide]);

  return (
    <div className={styles.reader}>
      <header className={styles.head}>
        {article.parent && <ParentLine {...article.parent} />}
        {/* The headline stands in the text where it was found; else it is what the source gives. */}
        {!article.titleSpan && (
          <h1 lang="ar" dir="auto">
            {title ?? t('untitled')}
          </h1>
        )}
        <p className={styles.label}>
          {document.outlet && <EntityLink entity={document.outlet} />}
          {document.author && <bdi>{document.author}</bdi>}
          <PublishedOn at={document.publishedAt} />
          {document.url && /^https?:/i.test(document.url) && (
            <a href={document.url} rel="noreferrer" target="_blank">
              {t('original')}
            </a>
          )}
        </p>
        <Layers article={article} />
      </header>
      <article className={styles.text} lang="ar" aria-label={label}>
        <ArticleText article={article} text={document.text} marks={marks} chosen={chosen} />
      </article>
      <Beside article={article} read={read} claims={claims} chosen={chosen} />
      <footer className={styles.after}>
        <OtherArticles article={article} />
        <QueryLink query={ArticleQuery} variables={variables} />
      </footer>
    </div>
  );
}
