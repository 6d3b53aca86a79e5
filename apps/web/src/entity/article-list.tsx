/**
 * The articles that mention an entity, narrowed by who else is in them and who published them.
 *
 * @example <ArticleList id="person:01a2…" search={{ with: '01a2…' }} />
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ArticleLine } from '../article/article-line.tsx';
import { QueryLink } from '../client/query-link.tsx';
import { EntityArticlesQuery } from '../generated/entity.ts';
import { namesIn } from './claim-list.tsx';
import { askArticles } from './entity-list.ts';
import styles from './entity-page.module.css';
import { articleVariables, type EntitySearch } from './entity-search.ts';
import type { Spoken } from './gender.ts';
import { Narrowing } from './narrowing.tsx';
import { Pages } from './pages.tsx';

interface ArticleListProps {
  readonly id: string;
  readonly gender: Spoken;
  readonly search: EntitySearch;
}

export function ArticleList({ id, gender, search }: ArticleListProps) {
  const t = useTranslations('entity');
  const { articles } = useSuspenseQuery(askArticles(id, search)).data;
  const others = articles.others.filter(({ entity }) => entity?.id !== id);
  return (
    <section aria-label={t('view.articles', { gender })}>
      <Narrowing
        search={search}
        facets={[
          { key: 'with', title: t('withWhom'), kinds: namesIn(others) },
          { key: 'outlet', title: t('whichOutlet'), kinds: namesIn(articles.outlets) },
        ]}
        found={t('articlesFound', { count: articles.totalCount })}
      />
      <ul className={styles.list}>
        {articles.nodes.map((article) => (
          <li key={article.id}>
            <ArticleLine article={article} />
          </li>
        ))}
      </ul>
      <Pages search={search} pageInfo={articles.pageInfo} />
      <QueryLink query={EntityArticlesQuery} variables={articleVariables(id, search)} />
    </section>
  );
}
