/**
 * Other articles: the same one elsewhere, and those that share with it what few mention.
 *
 * @example <OtherArticles article={article} />
 */
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import type { ArticleLinePartsFragment } from '../generated/fragments.ts';
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
  readonly articles: readonly ArticleLinePartsFragment[];
}

function ArticleList({ title, articles }: ArticleListProps) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id} className={styles.article}>
            <ArticleLine article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
