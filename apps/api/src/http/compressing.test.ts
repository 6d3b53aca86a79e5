import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { LEAST_COMPRESSED } from './send.ts';

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ corsOrigins: ['https://news.example'] });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

/** Without what fetch does by itself: asking for encodings, and taking them off. */
const post = (query: string, headers: Record<string, string> = {}) =>
  new Promise<{ headers: Readonly<Record<string, string | string[] | undefined>>; body: Buffer }>((resolve, reject) => {
    const asked = request(
      `${served.origin}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ query }));
  });

const SHORT = '{ documents { totalCount } }';
/** Answered ahead of Apollo Server from the second time on, and never so: what asks for the schema is not planned. */
const LONG = { planned: '{ documents { nodes { text } } }', executed: '{ __schema { types { name description } } }' };

describe.each(Object.entries(LONG))('a long answer (%s)', (_, query) => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('comes to who takes %s as %s', async (accepted, encoding, open) => {
    const { body: plain, headers: uncoded } = await post(query);
    expect(plain.length).toBeGreaterThan(LEAST_COMPRESSED);
    expect([uncoded['content-encoding'], uncoded['content-length']]).toEqual([undefined, String(plain.length)]);
    // The first is answered by Apollo Server, the second ahead of it.
    for (let time = 0; time < 2; time += 1) {
      const { headers, body } = await post(query, { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-length']).toBe(String(body.length));
      expect(body.length).toBeLessThan(plain.length / 2);
      expect(open(body).toString()).toBe(plain.toString());
    }
  });

  test('says what else it would depend on, whoever asks', async () => {
    for (const headers of [undefined, { 'accept-encoding': 'gzip' }]) {
      const vary = String((await post(query, headers)).headers.vary);
      expect(vary.split(/, */)).toEqual(['Origin', 'Accept-Encoding']);
    }
  });

  test('is not compressed for who takes nothing of it', async () => {
    const { headers, body } = await post(query, { 'accept-encoding': 'identity, zstd' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString()).data).toBeDefined();
  });
});

test('a short answer is never compressed', async () => {
  for (let time = 0; time < 2; time += 1) {
    const { headers, body } = await post(SHORT, { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString()).data.documents.totalCount).toBe(2);
  }
});
