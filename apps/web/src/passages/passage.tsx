/**
 * An article's words that name two entities, each marked in its own way, under the article's headline.
 *
 * @example <ArticlePassages article={article} one={kerry} other={lavrov} />
 */
import { Link } from '@tanstack/react-router';
import { ArticleLine } from '../article/article-line.tsx';
import { shortId } from '../client/global-id.ts';
import type { PassagesFragment } from '../generated/fragments.ts';
import { layMarks } from '../marks/lay-marks.ts';
import { type NamedEntity, TYPE_STYLES } from '../names/entity-link.tsx';
import { findPassages } from './find-passages.ts';
import styles from './passage.module.css';

interface ArticlePassagesProps {
  readonly article: PassagesFragment;
  readonly one: NamedEntity;
  readonly other: NamedEntity;
}

export function ArticlePassages({ article, one, other }: ArticlePassagesProps) {
  return (
    <div className={styles.article}>
      {findPassages(article, one.id, other.id).map((passage) => (
        <Link
          key={`${passage.marks[0]?.of} ${passage.text}`}
          to="/articles/$id"
          params={{ id: shortId(article.id) }}
          dir="auto"
          className={styles.passage}
        >
          {passage.isCutBefore && '… '}
          {layMarks({ start: 0, end: passage.text.length }, passage.marks).map(({ start, end, marks: [mark] }) =>
            mark === undefined ? (
              passage.text.slice(start, end)
            ) : (
              <mark key={start} className={`${styles.name} ${TYPE_STYLES[(mark.of === 0 ? one : other).__typename]}`}>
                {passage.text.slice(start, end)}
              </mark>
            ),
          )}
          {passage.isCutAfter && ' …'}
        </Link>
      ))}
      <ArticleLine article={article} />
    </div>
  );
}
