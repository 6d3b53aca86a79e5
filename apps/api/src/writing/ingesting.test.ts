import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWeb } from '@isnad/ingest';
import { parseTokens } from '../auth/tokens.ts';
import { type GraphqlAnswer, serveSeeds } from '../served-seeds.test-data.ts';
import { startServer } from '../start-server.ts';
import { type ServedChanges, serveChanges, writer } from './served-changes.test-data.ts';

jest.setTimeout(120_000);

let desk: ServedChanges;
const change: ServedChanges['change'] = (...given) => desk.change(...given);
const trail: ServedChanges['trail'] = (...given) => desk.trail(...given);
const ended: ServedChanges['ended'] = (...given) => desk.ended(...given);

beforeAll(async () => {
  desk = await serveChanges();
}, 120_000);

afterAll(async () => {
  await desk?.close();
});

describe('ingesting', () => {
  const TEXT = `mutation ($document: DocumentInput!) { ingestText(document: $document) { problem { code } job { id state queued } } }`;

  test('a text comes to a job, whose documents can be read when it is done', async () => {
    const document = {
      text: 'قال وزير الخارجية أيمن الصفدي إن الأردن يرفض التهجير.',
      source: 'وكالة الاختبار',
      externalId: '7',
      publishedAt: '2024-05-01T10:00:00Z',
    };
    const { ingestText } = await change(TEXT, { document });
    expect(ingestText).toMatchObject({ problem: null, job: { queued: 1 } });
    const job = await ended(ingestText.job.id);
    expect(job).toMatchObject({
      state: 'DONE',
      saved: 1,
      failures: [],
      documents: [{ text: document.text, origin: 'api:editor' }],
    });
    expect(job.documents[0].articles[0].claims.length).toBeGreaterThan(0);

    const again = await change(TEXT, { document });
    expect(await ended(again.ingestText.job.id)).toMatchObject({ state: 'DONE', saved: 0, unchanged: 1 });
    const [entry] = (await trail(', action: INGEST_TEXT')).nodes;
    expect(entry).toMatchObject({
      before: { source: 'وكالة الاختبار', characters: document.text.length },
      outcome: 'DONE',
    });
    expect(JSON.stringify(entry)).not.toContain('الصفدي');
  }, 120_000);

  test('a batch is taken in', async () => {
    const documents = [1, 2, 3].map((n) => ({ text: `قال المدير رقم ${n} إن العمل مستمر.` }));
    const { ingestBatch } = await change(
      'mutation ($documents: [DocumentInput!]!) { ingestBatch(documents: $documents) { job { id } problem { code } } }',
      { documents },
    );
    expect(await ended(ingestBatch.job.id)).toMatchObject({ state: 'DONE', queued: 3, saved: 3 });
  }, 120_000);

  test.each([
    ['no text', ' \n ', 'TEXT_EMPTY'],
    ['a NUL', 'قال\u0000', 'TEXT_NOT_STORABLE'],
  ])('%s is refused as data', async (_name, text, code) => {
    const { ingestText } = await change(TEXT, { document: { text } });
    expect(ingestText).toEqual({ job: null, problem: { code } });
  });

  test.each(['/etc/passwd', 'seeds', '-', 'file:///etc/passwd', 'ftp://example.org/a', 'http://', 'https://a b'])(
    'the address %s is refused: only the web is fetched from',
    async (url) => {
      const { ingestUrl } = await change(
        'mutation ($url: String!) { ingestUrl(url: $url) { job { id } problem { code } } }',
        { url },
      );
      expect(ingestUrl).toEqual({ job: null, problem: { code: 'SOURCE_REFUSED' } });
    },
  );

  test('an address inside this network is not fetched, and the job says so', async () => {
    const { ingestUrl } = await change(
      'mutation ($url: String!) { ingestUrl(url: $url) { job { id state } problem { code } } }',
      { url: `${desk.served.origin}/healthz` },
    );
    expect(ingestUrl.job.state).toBe('READING');
    expect(await ended(ingestUrl.job.id)).toMatchObject({
      state: 'FAILED',
      queued: 0,
      failures: [{ code: 'ADDRESS_REFUSED' }],
    });
  }, 120_000);
});

describe('who takes in', () => {
  test('is a worker elsewhere where the server is told so; what is left, the next server that may takes in', async () => {
    const tokens = parseTokens(writer.entry);
    const ask = async (url: string, query: string) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as GraphqlAnswer).data;
    };
    const leaving = await serveSeeds({ tokens, ingest: 'workers' });
    const { ingestText } = await ask(
      `${leaving.origin}/graphql`,
      'mutation { ingestText(document: { text: "قال الوزير إن العمل ينتظر." }) { job { id state } } }',
    );
    const state = async (url: string) =>
      (await ask(url, `{ ingestJob(id: "${ingestText.job.id}") { state saved } }`)).ingestJob;
    try {
      await sleep(1000);
      expect(await state(`${leaving.origin}/graphql`)).toEqual({ state: 'WAITING', saved: 0 });
      const taking = await startServer({ databaseUrl: leaving.databaseUrl, port: 0, tokens });
      for (let i = 0; i < 1000 && (await state(taking.url)).state !== 'DONE'; i += 1) await sleep(100);
      const done = await state(taking.url);
      await taking.stop();
      expect(done).toEqual({ state: 'DONE', saved: 1 });
    } finally {
      await leaving.stop();
    }
  }, 120_000);
});

test('a page of the web is fetched and taken in', async () => {
  const text = 'قال رئيس الوزراء إن الحكومة ستعلن الخطة الأسبوع المقبل، وأضاف أن الوقت قد حان للعمل من أجل الجميع.';
  const site = createServer((request, response) => {
    if (request.url !== '/news/1') {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<html lang="ar"><head><title>خبر</title></head><body><article><h1>الخطة الجديدة</h1>
      <p>${text}</p><p>${text.replace('قال', 'أكد')}</p><p>${text.replace('قال', 'ذكر')}</p></article></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/news/1`;
  const server = await startServer({
    databaseUrl: desk.served.databaseUrl,
    port: 0,
    tokens: parseTokens(writer.entry),
    web: (signal) => openWeb({ policy: () => null, delay: 0, signal }),
  });
  try {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${writer.token}` },
      body: JSON.stringify({
        query: 'mutation ($url: String!) { ingestUrl(url: $url) { job { id } problem { code } } }',
        variables: { url: address },
      }),
    });
    const { ingestUrl } = ((await response.json()) as GraphqlAnswer).data;
    const job = await ended(ingestUrl.job.id);
    expect(job).toMatchObject({ state: 'DONE', queued: 1, saved: 1, failures: [] });
    expect(job.documents[0].text).toContain(text);
  } finally {
    await server.stop();
    site.close();
  }
}, 120_000);
