/**
 * The part of an address after `?`, as people write it: plain words, nothing quoted, nothing empty.
 *
 * @example readSearch('?q=بايدن&page=2') → { q: 'بايدن', page: '2' }
 *
 * Every value is text here; each route's `validateSearch` says what it takes it for.
 */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** What is undefined, null, false or empty is left out; lists are joined by commas. */
export function writeSearch(search: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value == null || value === false || value === '') continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== '') written.set(key, text);
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
