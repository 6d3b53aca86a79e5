/**
 * The front page: the latest articles.
 *
 * @example createRoute({ path: '/', component: Home, … })
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { LatestQuery } from '../generated/home.ts';

export function Home() {
  const t = useTranslations('home');
  const format = useFormatter();
  const variables = { first: 20 };
  const { articles } = useSuspenseQuery(ask(LatestQuery, variables)).data;
  return (
    <>
      <h1>{t('latest')}</h1>
      <p>{t('articles', { count: articles.totalCount })}</p>
      <ul>
        {articles.nodes.map(({ id, title, datedAt, document }) => (
          <li key={id}>
            <h2 dir="auto">{title ?? document.title ?? t('untitled')}</h2>
            <p>
              <bdi>{document.outlet?.name}</bdi>{' '}
              <time dateTime={datedAt}>{format.dateTime(new Date(datedAt), { dateStyle: 'long' })}</time>
            </p>
          </li>
        ))}
      </ul>
      <QueryLink query={LatestQuery} variables={variables} />
    </>
  );
}
