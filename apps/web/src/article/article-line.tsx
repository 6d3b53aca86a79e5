/**
 * An article in a list: its headline, or the words it opens with, who published it, and when.
 *
 * @example <ArticleLine article={{ id, title: 'كيري يحذر الكونغرس', document: { title: null, publishedAt, outlet } }} />
 */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import type { ArticleLinePartsFragment } from '../generated/fragments.ts';
import { EntityLink } from '../names/entity-link.tsx';
import styles from './article-line.module.css';

interface ArticleLineProps {
  readonly article: ArticleLinePartsFragment;
  /** The headline as it is to be shown: with what was looked for marked in it. */
  readonly children?: ReactNode;
}

export function ArticleLine({ article: { id, title, opening, document }, children }: ArticleLineProps) {
  const t = useTranslations('article');
  return (
    <ArticleFrame id={id} headline={children ?? title ?? document.title ?? opening ?? t('untitled')}>
      {document.outlet && <EntityLink entity={document.outlet} />}
      <PublishedOn at={document.publishedAt} />
    </ArticleFrame>
  );
}

interface ArticleFrameProps {
  readonly id: string;
  readonly headline: ReactNode;
  /** Who published it, and when. */
  readonly children: ReactNode;
}

export function ArticleFrame({ id, headline, children }: ArticleFrameProps) {
  return (
    <article className={styles.line}>
      <Link to="/articles/$id" params={{ id: shortId(id) }} lang="ar" dir="auto" className={styles.headline}>
        {headline}
      </Link>
      <p className={styles.source}>{children}</p>
    </article>
  );
}
