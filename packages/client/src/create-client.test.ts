import { parse } from 'graphql';
import { createClient, type TypedText } from './create-client.ts';

/** Remembers what it was sent; answers with a number. */
function answering() {
  const sent: { query: string; variables?: object }[] = [];
  const fetch = async (_url: unknown, init?: { body?: unknown }) => {
    sent.push(JSON.parse(String(init?.body)));
    return new Response('{"data":{"count":3}}', { status: 200 });
  };
  return { sent, fetch: fetch as typeof globalThis.fetch };
}

test('an operation given as text is sent as it was written', async () => {
  const { sent, fetch } = answering();
  const text = 'query Count {\n  # how many\n  count\n}' as TypedText<{ count: number }, Record<string, never>>;
  const { count } = await createClient({ url: 'http://localhost/graphql', fetch }).request(text);
  expect(count).toBe(3);
  expect(sent).toEqual([{ query: text }]);
});

test('an operation given as a document is printed', async () => {
  const { sent, fetch } = answering();
  await createClient({ url: 'http://localhost/graphql', fetch }).request(parse('query Count{count}'));
  expect(sent[0]?.query).toBe('query Count {\n  count\n}');
});
