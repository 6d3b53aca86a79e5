/** News as it comes, over WebSocket and over server-sent events. */
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from 'graphql';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ClaimAddedDocument, type ClaimAddedSubscription } from '../index.ts';
import { type ServedNews, serveNews } from './served-news.test-data.ts';

let news: ServedNews;
beforeAll(async () => {
  news = await serveNews();
}, 120_000);
afterAll(() => news?.stop());

const request = { query: print(ClaimAddedDocument), variables: { filter: { speaker: 'بايدن' } } };
type Event = { data?: ClaimAddedSubscription | null };

/** The first claim that is heard; another text is published until one is, as a subscription begins in its own time. */
async function hearOne(events: AsyncIterableIterator<unknown>): Promise<Event> {
  const heard = events.next();
  let over = false;
  const end = heard.finally(() => {
    over = true;
  });
  for (let day = 1; !over && day < 50; day += 1) {
    await news.publish(`قال جو بايدن إن الاجتماع رقم ${day} انتهى.`);
    await Promise.race([end, sleep(200)]);
  }
  const { value } = await end;
  await events.return?.();
  return value as Event;
}

test('graphql-ws', async () => {
  const client = createSocketClient({ url: news.socketUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
  const { data } = await hearOne(client.iterate(request));
  expect(data?.claimAdded.speaker).toMatchObject({ name: 'جو بايدن' });
  await client.dispose();
});

test('graphql-sse', async () => {
  const client = createStreamClient({ url: news.streamUrl, retryAttempts: 0 });
  const { data } = await hearOne(client.iterate(request));
  expect(data?.claimAdded.content).toContain('الاجتماع');
  client.dispose();
});
