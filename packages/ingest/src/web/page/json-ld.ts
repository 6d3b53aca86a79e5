/**
 * Finds the article in a page's JSON-LD, in whatever way it is nested there.
 *
 * @example findArticle(['{"@type":"NewsArticle","headline":"عنوان"}'])?.headline // 'عنوان'
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** schema.org's NewsArticle and its kin. */
const ARTICLE = /(?:^|[/:])(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|ReportageNewsArticle)$/;
/** Values looked at in one page: honest ones have a few hundred. */
const MOST_VALUES = 20_000;

/** The first object of an article's type among the blocks; a block that is no JSON is passed over. */
export function findArticle(blocks: readonly string[]): JsonObject | null {
  const waiting: unknown[] = blocks.map(parse);
  for (let at = 0; at < waiting.length && at < MOST_VALUES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_VALUES));
    else if (isObject(value)) {
      if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return null;
}

/** The name or names of a person or an organization, however it is written. */
export function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((part) => (isObject(part) ? textOf(part.name) : textOf(part)))
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].join('، ') : null;
}

/** A string, or the value of one with a language; null for anything else and for blanks. */
export function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  const text = isObject(first) ? first['@value'] : first;
  return typeof text === 'string' && /\S/.test(text) ? text : null;
}

function parse(block: string): unknown {
  // Content systems wrap it in comments or CDATA, and leave line breaks inside strings.
  const json = block
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
