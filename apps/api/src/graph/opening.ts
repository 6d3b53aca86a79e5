/**
 * The words that an article opens with: what it can be told by where it has no headline.
 *
 * @example { articles(first: 5) { nodes { title opening(length: 40) } } } // "تدخلت فرق الحماية المدنية ووحدات من…"
 */
import type { Arguments } from '../plan/declare.ts';
import { requestError } from '../plan/request-errors.ts';
import type { Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';

const MOST = 500;

/**
 * Of its first paragraph, which headlines, captions, credits and navigation are not, as many whole words as there is room
 * for; an ellipsis where the paragraph goes on. NULL when it has none.
 * @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE
 */
export function opening(article: Row, args: Arguments): Sql {
  const room = sql`${args.bind('length', lengthOf)}::int`;
  // With the one behind: it tells whether the last word ends there. A single word that is longer is cut.
  const cut = sql`left(regexp_replace(begun, '\\s+\\S*$', ''), ${room})`;
  return sql`(SELECT CASE WHEN char_length(begun) <= ${room} THEN begun ELSE rtrim(${cut}, ' ،؛:,;–-') || '…' END
    FROM (SELECT left(text, ${room} + 1) AS begun FROM blocks
      WHERE article_id = ${article('id')} AND kind IN ('lead', 'paragraph') ORDER BY position LIMIT 1) opening)`;
}

function lengthOf(length: number): number {
  if (length < 1) throw requestError('BAD_USER_INPUT', `"length" is ${length}; it must be at least 1.`);
  if (length > MOST) {
    throw requestError('PAGE_TOO_LARGE', `"length" is ${length}; at most ${MOST} can be asked for.`, {
      extensions: { asked: length, limit: MOST },
    });
  }
  return length;
}
