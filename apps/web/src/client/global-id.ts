/**
 * Global ids as addresses write them: without their type, which the address says already.
 *
 * @example shortId('person:01a2…') → '01a2…'; globalId('person', '01a2…') → 'person:01a2…'
 */
export function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

export function globalId(
  type: 'article' | 'claim' | 'document' | 'person' | 'organization' | 'place',
  id: string,
): string {
  return `${type}:${id}`;
}
