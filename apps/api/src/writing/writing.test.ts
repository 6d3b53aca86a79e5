import { parseDocument } from '@isnad/core';
import { saveDocument } from '@isnad/store';
import { admin, reader, type ServedChanges, serveChanges, writer } from './served-changes.test-data.ts';

jest.setTimeout(120_000);

let desk: ServedChanges;
const change: ServedChanges['change'] = (...given) => desk.change(...given);
const trail: ServedChanges['trail'] = (...given) => desk.trail(...given);
const known: ServedChanges['known'] = (...given) => desk.known(...given);

const MERGE = `mutation ($from: ID!, $into: ID!, $reason: String = "one man") {
  mergeEntities(from: $from, into: $into, reason: $reason) {
    problem { code message } entity { __typename id name ... on Person { gender } mentions { totalCount } } } }`;

beforeAll(async () => {
  desk = await serveChanges();
}, 120_000);

afterAll(async () => {
  await desk?.close();
});

describe('who may write', () => {
  test.each([
    ['nobody', {}, 401, 'UNAUTHENTICATED'],
    ['somebody unknown', { authorization: 'Bearer isnad_stolen' }, 401, 'UNAUTHENTICATED'],
    ['a reader', { authorization: `Bearer ${reader.token}` }, 403, 'FORBIDDEN'],
  ])('not %s', async (_who, headers, status, code) => {
    const answer = await desk.served.ask(MERGE, { from: 'a', into: 'b' }, headers);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect((await trail()).totalCount).toBe(0);
  });

  test('a mutation hidden in a document of several is found', async () => {
    const query = `query Harmless { people { totalCount } } ${MERGE.replace('mutation', 'mutation Harmful')}`;
    const ask = async (operationName: string) => {
      const response = await fetch(`${desk.served.origin}/graphql`, {
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
    const ask = async (headers = {}) => (await desk.served.ask(query, {}, headers)).status;
    expect(await ask({ authorization: `Bearer ${admin.token}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${admin.token}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${writer.token}` })).toBe(403);
    expect(await ask()).toBe(401);
    expect((await desk.served.ask('{ ...F } fragment F on Query { auditTrail { totalCount } }')).status).toBe(401);
  });

  test('a change is never made by GET', async () => {
    const url = `${desk.served.origin}/graphql?query=${encodeURIComponent('mutation { deleteDocument(id: "x", reason: "y") { deletedId } }')}`;
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
    expect((await desk.served.ask('query ($id: ID!) { node(id: $id) { id } }', { id: from })).body.data.node.id).toBe(
      into,
    );

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
    const { body } = await desk.served.ask('{ places(first: 1) { nodes { id } } }');
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
    const { body } = await desk.served.ask(MERGE, { from: 'x', into: 'y', reason: ' ' }, headers);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('a split gives the documents named to a new entity', async () => {
  const id = await known('جو بايدن');
  const text = 'قال جو بايدن إن المباراة صعبة.';
  const saved = await saveDocument(desk.store, { text, origin: 'test' }, parseDocument(text));
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
  (await desk.store.prisma.document.findFirstOrThrow({ where: { text }, select: { identity: true } })).identity;

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
      (await desk.served.ask('query ($name: String!) { person(name: $name) { id name latin country } }', { name })).body
        .data.person;
    const corrected = { id, name: 'سلوى المرزوقية', latin: 'Salwa Al Marzouqi', country: 'TN' };

    // Read again with another text, and spoken of in another document.
    const changed = `${text} وأضافت أن العمل بدأ.`;
    const same = { text: changed, origin: 'test', identity: await identityIn(text) };
    expect((await saveDocument(desk.store, same, parseDocument(changed))).outcome).toBe('replaced');
    await known('سلوى المرزوقي', 'أضافت سلوى المرزوقي أن العمل مستمر.');
    for (const name of ['سلوى المرزوقية', 'سلوى المرزوقي', 'Salwa Al Marzouqi'])
      expect(await read(name)).toEqual(corrected);

    // What resolution would write of it.
    await desk.store.prisma
      .$executeRaw`UPDATE entities SET name = 'x', name_key = 'x', latin = 'y', country = 'FR' WHERE id = ${id.split(':')[1]}::uuid`;
    expect(await read('سلوى المرزوقية')).toEqual(corrected);

    const { body } = await desk.served.ask(
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
    expect((await desk.served.ask('query ($id: ID!) { entity(id: $id) { name } }', { id })).body.data.entity.name).toBe(
      'فارس الغامدي',
    );
  });
});

describe('the audit trail', () => {
  test('cannot be rewritten, even by whoever reaches the database', async () => {
    const { id } = await desk.store.prisma.auditEntry.findFirstOrThrow({ where: { outcome: 'done' } });
    await expect(desk.store.prisma.auditEntry.delete({ where: { id } })).rejects.toThrow('stays as it is');
    await expect(desk.store.prisma.auditEntry.update({ where: { id }, data: { by: 'x' } })).rejects.toThrow('stays');
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
