/**
 * What a server under measurement says to the bench: where it is, how it is asked, how much memory it takes.
 *
 * @example tell('http://127.0.0.1:4001/graphql', { 'Q1 hello': '{ __typename }' })
 */

/** @param documents for each measured query, the document that asks this server for it */
export function tell(url, documents) {
  process.on('message', (message) => {
    if (message === 'memory') process.send({ memory: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit());
  process.send({ url, documents });
}

/** The address, with what suits every one of them: no compiling of statements, and the price of a page on no turning disk. */
export function readingUrl(databaseUrl, more = '') {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `-c TimeZone=UTC -c jit=off -c random_page_cost=1.1 ${more}`.trim());
  return url.href.replaceAll('+', '%20');
}

/** Connections to the database, for each of them. */
export const POOL = 8;
