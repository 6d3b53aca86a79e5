import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from '@isnad/core';
import { openWeb } from '@isnad/ingest';
import { openStore, type Store, saveDocument } from '@isnad/store';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type GraphqlAnswer, type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';
import { startServer } from '../start-server.ts';

const reader = makeToken('sami', 'reader');
const writer = makeToken('editor', 'writer');
const admin = makeToken('boss', 'admin');

jest.setTimeout(120_000);

let served: ServedSeeds;
let store: Store;

beforeAll(async () => {
  served = await serveSeeds({ tokens: parseTokens([reader, writer, admin].map(({ entry }) => entry).join()) });
  store = openStore({ databaseUrl: served.databaseUrl, poolSize: 2 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await served?.stop();
});

type Maker = { readonly token: string };

/** Asks with a token; GraphQL errors fail the test. */
async function change(query: string, variables: Record<string, unknown>, by: Maker = writer, headers = {}) {
  const { body } = await served.ask(query, variables, { authorization: `Bearer ${by.token}`, ...headers });
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function trail(filter = '') {
  const query = `{ auditTrail(first: 100${filter}) { totalCount nodes { by action outcome subjects before after problem requestId } } }`;
  return (await change(query, {}, admin)).auditTrail;
}

async function ended(id: string) {
  for (let i = 0; i < 1000; i += 1) {
    const { ingestJob } = await change(
      `query ($id: ID!) { ingestJob(id: $id) { state queued saved unchanged replaced failures { origin code message }
         documents { id text origin articles { title claims { content } } } } }`,
      { id },
    );
    if (ingestJob.state === 'DONE' || ingestJob.state === 'FAILED') return ingestJob;
    await sleep(100);
  }
  throw new Error('The job does not end.');
}

const MERGE = `mutation ($from: ID!, $into: ID!, $reason: String = "one man") {
  mergeEntities(from: $from, into: $into, reason: $reason) {
    problem { code message } entity { __typename id name ... on Person { gender } mentions { totalCount } } } }`;

/** Saves a text of somebody nobody else is, and gives their id. */
async function known(name: string, text = `قال ${name} إن القرار صحيح.`): Promise<string> {
  await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
  const { body } = await served.ask('query ($name: String!) { entity(name: $name) { id } }', { name });
  return body.data.entity.id;
}

describe('who may write', () => {
  test.each([
    ['nobody', {}, 401, 'UNAUTHENTICATED'],
    ['somebody unknown', { authorization: 'Bearer isnad_stolen' }, 401, 'UNAUTHENTICATED'],
    ['a reader', { authorization: `Bearer ${reader.token}` }, 403, 'FORBIDDEN'],
  ])('not %s', async (_who, headers, status, code) => {
    const answer = await served.ask(MERGE, { from: 'a', into: 'b' }, headers);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect((await trail()).totalCount).toBe(0);
  });

  test('a mutation hidden in a document of several is found', async () => {
    const query = `query Harmless { people { totalCount } } ${MERGE.replace('mutation', 'mutation Harmful')}`;
    const ask = async (operationName: string) => {
      const response = await fetch(`${served.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName, variables: { from: 'a', into: 'b' } }),
      });
      return response.status;
    };
    expect([await ask('Harmless'), await ask('Harmful'), await ask('Harmless')]).toEqual([200, 401, 200]);
  });

  test('what only admins may read is not answered from what an admin has asked', async () => {
    const query = '{ auditTrail { totalCount } }';
    const ask = async (headers = {}) => (await served.ask(query, {}, headers)).status;
    expect(await ask({ authorization: `Bearer ${admin.token}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${admin.token}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${writer.token}` })).toBe(403);
    expect(await ask()).toBe(401);
    expect((await served.ask('{ ...F } fragment F on Query { auditTrail { totalCount } }')).status).toBe(401);
  });

  test('a change is never made by GET', async () => {
    const url = `${served.origin}/graphql?query=${encodeURIComponent('mutation { deleteDocument(id: "x", reason: "y") { deletedId } }')}`;
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${admin.token}`, 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });
});

describe('merging', () => {
  test('is answered with the entity that stays, goes on record, and can be undone', async () => {
    const from = await known('فارس الغامدي');
    const into = await known('ماجد الحربي');
    const merged = await change(MERGE, { from, into }, writer, { 'x-request-id': 'r-merge' });
    expect(merged.mergeEntities).toMatchObject({ problem: null, entity: { id: into, name: 'ماجد الحربي' } });
    expect((await served.ask('query ($id: ID!) { node(id: $id) { id } }', { id: from })).body.data.node.id).toBe(into);

    const again = await change(MERGE, { from, into });
    expect(again.mergeEntities).toMatchObject({ entity: null, problem: { code: 'MERGE_REFUSED' } });

    const undone = await change(
      'mutation ($id: ID!) { undoMerge(id: $id, reason: "two after all") { problem { code } entity { id name } } }',
      { id: from },
    );
    expect(undone.undoMerge).toEqual({ problem: null, entity: { id: from, name: 'فارس الغامدي' } });

    expect((await trail()).nodes).toMatchObject([
      { by: 'editor', action: 'UNDO_MERGE', outcome: 'DONE', before: { entity: { mergedInto: into } } },
      { action: 'MERGE_ENTITIES', outcome: 'REFUSED', problem: 'MERGE_REFUSED', after: null },
      {
        by: 'editor',
        action: 'MERGE_ENTITIES',
        outcome: 'DONE',
        subjects: [from, into],
        before: { reason: 'one man', from: { name: 'فارس الغامدي' }, into: { name: 'ماجد الحربي' } },
        requestId: 'r-merge',
      },
    ]);
    expect((await trail(`, subject: "${from}", action: UNDO_MERGE`)).totalCount).toBe(1);
  });

  test('of different types, or of what is not there, is refused as data, in the language asked for', async () => {
    const person = await known('فارس الغامدي');
    const { body } = await served.ask('{ places(first: 1) { nodes { id } } }');
    const place = body.data.places.nodes[0].id;
    const arabic = await change(MERGE, { from: person, into: place }, writer, { 'accept-language': 'ar' });
    expect(arabic.mergeEntities.problem).toMatchObject({
      code: 'MERGE_REFUSED',
      message: expect.stringContaining('لا يمكن دمج'),
    });
    const nobody = 'person:00000000-0000-7000-8000-000000000000';
    const missing = await change(MERGE, { from: nobody, into: place });
    expect(missing.mergeEntities.problem).toEqual({ code: 'NOT_FOUND', message: expect.stringContaining(nobody) });
  });

  test('without a reason is a mistake of the client', async () => {
    const headers = { authorization: `Bearer ${writer.token}` };
    const { body } = await served.ask(MERGE, { from: 'x', into: 'y', reason: ' ' }, headers);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('a split gives the documents named to a new entity', async () => {
  const id = await known('جو بايدن');
  const text = 'قال جو بايدن إن المباراة صعبة.';
  const saved = await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
  const split = await change(
    `mutation ($id: ID!, $documents: [ID!]!) { splitEntity(id: $id, documents: $documents, reason: "a coach", name: "جو بايدن المدرب") {
       problem { code } documents entity { id } newEntity { id name articles { totalCount } } } }`,
    { id, documents: [`document:${saved.documentId}`] },
  );
  expect(split.splitEntity).toMatchObject({
    problem: null,
    documents: 1,
    entity: { id },
    newEntity: { name: 'جو بايدن المدرب', articles: { totalCount: 1 } },
  });
  expect(split.splitEntity.newEntity.id).not.toBe(id);
});

const identityIn = async (text: string) =>
  (await store.prisma.document.findFirstOrThrow({ where: { text }, select: { identity: true } })).identity;

describe('a correction', () => {
  const CORRECT = `mutation ($id: ID!, $correction: EntityCorrectionInput!) {
    correctEntity(id: $id, correction: $correction, reason: "checked") {
      problem { code message } entity { id name latin country aliases { form } ... on Person { gender } ... on Organization { organizationKind: kind } } } }`;

  test('stays, whatever is read later, and when the last text that spoke of it is gone', async () => {
    const text = 'قالت سلوى المرزوقي إن الخطة جاهزة.';
    const id = await known('سلوى المرزوقي', text);
    const correction = { name: 'سلوى المرزوقية', latin: 'Salwa Al Marzouqi', country: 'tn', gender: 'FEMALE' };
    const { correctEntity } = await change(CORRECT, { id, correction });
    expect(correctEntity).toMatchObject({
      problem: null,
      entity: { id, name: 'سلوى المرزوقية', latin: 'Salwa Al Marzouqi', country: 'TN', gender: 'FEMALE' },
    });
    const read = async (name: string) =>
      (await served.ask('query ($name: String!) { person(name: $name) { id name latin country } }', { name })).body.data
        .person;
    const corrected = { id, name: 'سلوى المرزوقية', latin: 'Salwa Al Marzouqi', country: 'TN' };

    // Read again with another text, and spoken of in another document.
    const changed = `${text} وأضافت أن العمل بدأ.`;
    const same = { text: changed, origin: 'test', identity: await identityIn(text) };
    expect((await saveDocument(store, same, parseDocument(changed))).outcome).toBe('replaced');
    await known('سلوى المرزوقي', 'أضافت سلوى المرزوقي أن العمل مستمر.');
    for (const name of ['سلوى المرزوقية', 'سلوى المرزوقي', 'Salwa Al Marzouqi'])
      expect(await read(name)).toEqual(corrected);

    // What resolution would write of it.
    await store.prisma
      .$executeRaw`UPDATE entities SET name = 'x', name_key = 'x', latin = 'y', country = 'FR' WHERE id = ${id.split(':')[1]}::uuid`;
    expect(await read('سلوى المرزوقية')).toEqual(corrected);

    const { body } = await served.ask(
      'query ($id: ID!) { node(id: $id) { ... on Person { articles { nodes { document { id } } } } } }',
      { id },
    );
    for (const { document } of body.data.node.articles.nodes) {
      const { deleteDocument } = await change(
        'mutation ($id: ID!) { deleteDocument(id: $id, reason: "test") { deletedId problem { code } } }',
        { id: document.id },
        admin,
      );
      expect(deleteDocument).toEqual({ deletedId: document.id, problem: null });
    }
    expect(await read('سلوى المرزوقية')).toEqual(corrected);
  });

  test('of what the entity cannot have is refused', async () => {
    const id = await known('فارس الغامدي');
    for (const correction of [
      { organizationKind: 'PARTY' },
      { placeKind: 'CITY' },
      { country: 'Jordan' },
      { name: null },
      { name: '  ' },
      { name: 'أ\u0000ب' },
      { latin: 'فارس' },
      {},
    ]) {
      const { correctEntity } = await change(CORRECT, { id, correction });
      expect(correctEntity).toMatchObject({ entity: null, problem: { code: 'CORRECTION_REFUSED' } });
    }
    expect((await served.ask('query ($id: ID!) { entity(id: $id) { name } }', { id })).body.data.entity.name).toBe(
      'فارس الغامدي',
    );
  });
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
      { url: `${served.origin}/healthz` },
    );
    expect(ingestUrl.job.state).toBe('READING');
    expect(await ended(ingestUrl.job.id)).toMatchObject({
      state: 'DONE',
      queued: 0,
      failures: [{ code: 'ADDRESS_REFUSED' }],
    });
  }, 120_000);
});

describe('the audit trail', () => {
  test('cannot be rewritten, even by whoever reaches the database', async () => {
    const { id } = await store.prisma.auditEntry.findFirstOrThrow({ where: { outcome: 'done' } });
    await expect(store.prisma.auditEntry.delete({ where: { id } })).rejects.toThrow('stays as it is');
    await expect(store.prisma.auditEntry.update({ where: { id }, data: { by: 'x' } })).rejects.toThrow('stays');
  });

  test('is paged, and counted by who did what', async () => {
    const { auditTrail } = await change(
      '{ auditTrail(first: 2) { totalCount pageInfo { hasNextPage endCursor } facets(by: BY) { value count } nodes { id } } }',
      {},
      admin,
    );
    expect(auditTrail.pageInfo.hasNextPage).toBe(true);
    expect(auditTrail.facets.map(({ value }: { value: string }) => value)).toEqual(
      expect.arrayContaining(['editor', 'boss']),
    );
    const next = await change(
      'query ($after: String) { auditTrail(first: 2, after: $after) { nodes { id } } }',
      { after: auditTrail.pageInfo.endCursor },
      admin,
    );
    const ids = [...auditTrail.nodes, ...next.auditTrail.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
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
    databaseUrl: served.databaseUrl,
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
