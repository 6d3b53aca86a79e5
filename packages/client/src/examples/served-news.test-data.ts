/**
 * A running API over a few sentences of news, for the examples to ask.
 *
 * @example const news = await serveNews(); … await news.stop();
 */
import { startServer } from '@isnad/api';
import { parseDocument } from '@isnad/core';
import { createTestDatabase } from '@isnad/postgres';
import { openStore, saveDocument } from '@isnad/store';

const NEWS = [
  'قال جو بايدن إن الاتفاق قريب.',
  'قال فلاديمير بوتين إن روسيا لا تخشى العقوبات.',
  'قالت وكالة رويترز نقلا عن فلاديمير بوتين إن الحوار ممكن.',
];

export interface ServedNews {
  /** Where GraphQL is asked. */
  readonly url: string;
  /** The same for subscriptions over WebSocket. */
  readonly socketUrl: string;
  /** The same for subscriptions over server-sent events. */
  readonly streamUrl: string;
  /** Takes a text in, as any worker does. */
  publish(text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function serveNews(): Promise<ServedNews> {
  const database = await createTestDatabase();
  const store = openStore({ databaseUrl: database.url, poolSize: 2 });
  const publish = async (text: string) => {
    await saveDocument(store, { text, origin: 'example' }, parseDocument(text));
  };
  for (const text of NEWS) await publish(text);
  const server = await startServer({ databaseUrl: database.url, port: 0, host: '127.0.0.1' });
  const { origin } = new URL(server.url);
  return {
    url: server.url,
    socketUrl: `${origin.replace('http', 'ws')}/graphql`,
    streamUrl: `${origin}/graphql/stream`,
    publish,
    async stop() {
      await server.stop();
      await store.close();
      await database.drop();
    },
  };
}
