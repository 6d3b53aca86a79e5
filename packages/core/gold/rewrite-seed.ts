/**
 * Rewrites a seed with other names and moves its gold along, to prove that nothing was fitted to the names.
 *
 * @example rewriteSeed(text, gold, new Map([['كيري', 'فابيوس']])).text
 */

export interface Rewritten<T> {
  readonly text: string;
  readonly gold: T;
}

/**
 * `text` with every occurrence of the given names replaced (the longest name first, inside glued words too), and
 * `gold` with every string rewritten alike and every `{ start, end }` moved to where its characters now stand.
 */
export function rewriteSeed<T>(text: string, gold: T, names: ReadonlyMap<string, string>): Rewritten<T> {
  const pattern = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  const replace = (value: string) => value.replace(pattern, (name) => names.get(name) as string);
  const moved = offsets(text, pattern, names);
  const rewrite = (value: unknown): unknown => {
    if (typeof value === 'string') return replace(value);
    if (Array.isArray(value)) return value.map(rewrite);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([name, inner]) =>
      (name === 'start' || name === 'end') && typeof inner === 'number'
        ? [name, moved[inner]]
        : [name, name === 'file' || name === 'id' ? inner : rewrite(inner)],
    );
    return Object.fromEntries(entries);
  };
  return { text: replace(text), gold: rewrite(gold) as T };
}

/** For every offset of the old text, the offset in the new one; inside a replaced name, the name's start. */
function offsets(text: string, pattern: RegExp, names: ReadonlyMap<string, string>): number[] {
  const moved: number[] = [];
  let shift = 0;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    while (at <= match.index) moved[at] = at++ + shift;
    while (at < match.index + match[0].length) moved[at++] = match.index + shift;
    shift += (names.get(match[0]) as string).length - match[0].length;
  }
  while (at <= text.length) moved[at] = at++ + shift;
  return moved;
}
