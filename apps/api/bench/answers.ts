/**
 * Whether two servers answered the same content, each in the words of its own schema.
 *
 * @example contentOf('{"data":{"people":{"nodes":[{"id":"person:1"}]}}}') // '{"people":[{"id":"1"}]}'
 */

/** Whose only content is one of these is that content: a connection, a link between two rows. */
const WRAPPERS = new Set(['nodes', 'entity', 'article']);
const DAY = /^\d{4}-\d\d-\d\d[T ]/;

/**
 * The content of an answer, by keys in order: type names left out, ids without their kind, times as milliseconds, enums
 * in small letters, and of cursors only whether there is one.
 * @throws Error when the answer holds errors
 */
export function contentOf(answer: string): string {
  const { data, errors } = JSON.parse(answer) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`It answers with errors: ${JSON.stringify(errors).slice(0, 500)}`);
  return JSON.stringify(plain(data, ''));
}

function plain(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, ''));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([name]) => name !== '__typename')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    // A speaker without a name has a type of its own, of which nothing is asked; the tables of others have no row for it.
    if (entries.length === 0) return null;
    const [only] = entries;
    if (entries.length === 1 && only && WRAPPERS.has(only[0]) && typeof only[1] === 'object') return plain(only[1], '');
    return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
  }
  if (typeof value !== 'string') return value;
  if (key === 'id') return value.slice(value.indexOf(':') + 1);
  if (key === 'endCursor') return 'cursor';
  if (key === 'stance') return value.toLowerCase();
  return DAY.test(value) ? Date.parse(value) : value;
}
