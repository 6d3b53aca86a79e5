/**
 * The query that a link brings to the playground, `/playground?query=…&variables=…`: every view of the explorer has one.
 *
 * @example readLinkedQuery('?query={__typename}') // { query: '{__typename}', variables: '' }
 */
export interface LinkedQuery {
  readonly query: string;
  /** As its editor shows it; empty for none. */
  readonly variables: string;
}

/** @returns null when the address brings none */
export function readLinkedQuery(search: string): LinkedQuery | null {
  const given = new URLSearchParams(search);
  const query = given.get('query');
  if (query === null || query.trim() === '') return null;
  return { query, variables: laidOut(given.get('variables')) };
}

/** JSON over several lines; whatever is none, as it came: the editor says what is wrong with it. */
function laidOut(variables: string | null): string {
  if (variables === null || variables.trim() === '') return '';
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}
