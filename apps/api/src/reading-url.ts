/**
 * The database's address for sessions that only read.
 *
 * @example readingUrl('postgres://localhost/isnad', 10_000)
 */

/**
 * Sessions write nothing, speak UTC, end long statements, and plan a prepared statement once for all values: with a
 * `LIMIT $n`, PostgreSQL would otherwise plan it anew at every call. A page out of order costs little more than one in
 * order: disks no longer turn, and most pages are in memory. Options that the address has already are kept.
 * @param statementTimeout milliseconds
 */
export function readingUrl(databaseUrl: string, statementTimeout: number): string {
  const url = new URL(databaseUrl);
  const options = [
    url.searchParams.get('options'),
    '-c TimeZone=UTC',
    '-c default_transaction_read_only=on',
    '-c plan_cache_mode=force_generic_plan',
    '-c random_page_cost=1.1',
    '-c jit=off',
    `-c statement_timeout=${statementTimeout}`,
  ];
  url.searchParams.set('options', options.filter(Boolean).join(' '));
  // `+` for a space is read as a plus by PostgreSQL's own clients.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}
