/**
 * Other articles: the same one elsewhere, and those that share with it what few mention.
 *
 * @example <OtherArticles article={article} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import type { OtherArticleFragment } from '../generated/fragments.ts';
import styles from './other-articles.module.css';
import type { Article } from './read-article.ts';

export function OtherArticles({ article: { copyOf, copies, related } }: { readonly article: Article }) {
  const t = useTranslations('reader');
  const same = [
    ...(copyOf ? [copyOf] : []),
    ...copies.map((copy) => copy.article).filter(({ id }) => id !== copyOf?.id),
  ];
  const shown = new Set(same.map(({ id }) => id));
  const other = related.filter((each) => !each.isCopy && !shown.has(each.article.id)).map((each) => each.article);
  return (
    <>
      <ArticleList title={t('copies')} articles={same} />
      <ArticleList title={t('related')} articles={other} />
    </>
  );
}

interface ArticleListProps {
  readonly title: string;
  readonly articles: readonly OtherArticleFragment[];
}

function ArticleList({ title, articles }: ArticleListProps) {
  const t = useTranslations('reader');
  if (articles.length === 0) return null;
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {articles.map(({ id, title, datedAt, document }) => (
          <li key={id} className={styles.article}>
            <Link to="/articles/$id" params={{ id: shortId(id) }} dir="auto" className={styles.headline}>
              {title ?? document.title ?? t('untitled')}
            </Link>
            <span className={styles.source}>
              <bdi>{document.outlet?.name}</bdi> <PublishedOn at={datedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
