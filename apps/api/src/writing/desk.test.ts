import { parseDocument } from '@isnad/core';
import { openStore, type Store, saveDocument } from '@isnad/store';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

const reader = makeToken('sami', 'reader');
const writer = makeToken('editor', 'writer');

jest.setTimeout(120_000);

let served: ServedSeeds;
let store: Store;

beforeAll(async () => {
  // Nothing is taken from the queue: it stays as the tests make it.
  const tokens = parseTokens([reader, writer].map(({ entry }) => entry).join());
  served = await serveSeeds({ tokens, ingest: 'workers' });
  store = openStore({ databaseUrl: served.databaseUrl, poolSize: 2 });
}, 120_000);

afterAll(async () => {
  await store?.close();
  await served?.stop();
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await served.ask(query, variables, { authorization: `Bearer ${writer.token}` });
  expect(body.errors).toBeUndefined();
  return body.data;
}

const plain = (id: string) => id.slice(id.indexOf(':') + 1);

/** Two people of one text, held for a pair that may be one. */
async function unsurePair(names: readonly [string, string], score: number) {
  const text = `قال ${names[0]} إن القرار صحيح. وقال ${names[1]} إن القرار خاطئ.`;
  await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
  const ids = [];
  for (const name of names) {
    const { body } = await served.ask('query ($name: String!) { person(name: $name) { id } }', { name });
    ids.push(body.data.person.id as string);
  }
  const [leftId, rightId] = ids.map(plain).sort() as [string, string];
  const reasons = [{ reason: 'names alike', weight: 0.5 }];
  const judged = { judgement: 'unsure', score, reasons, judgedBy: 'rule', judgedAt: new Date() } as const;
  await store.prisma.entityJudgement.create({ data: { leftId, rightId, ...judged } });
  return [`person:${leftId}`, `person:${rightId}`] as const;
}

const PAIRS = '{ unsurePairs { totalCount nodes { score reasons { reason weight } left { id } right { id } } } }';
const JUDGE = `mutation ($left: ID!, $right: ID!, $judgement: PairJudgement!) {
  judgePair(left: $left, right: $right, judgement: $judgement, reason: "looked") { problem { code } entity { id } } }`;

describe('the desk', () => {
  test.each([
    ['unsurePairs { totalCount }'],
    ['ingestJobs { id }'],
    ['ingestQueue { waiting }'],
    ['deadLetters { id }'],
  ])('is for writers alone: %s', async (field) => {
    expect((await served.ask(`{ ${field} }`)).status).toBe(401);
    const { status } = await served.ask(`{ ${field} }`, {}, { authorization: `Bearer ${reader.token}` });
    expect(status).toBe(403);
  });
});

describe('a pair that may be one', () => {
  test('is shown with its reasons, the likeliest first, page by page', async () => {
    const likely = await unsurePair(['فارس الغامدي', 'ماجد الحربي'], 0.71);
    const unlikely = await unsurePair(['راشد الكواري', 'ناصر المالكي'], 0.4);
    const { unsurePairs } = await ask(PAIRS);
    expect(unsurePairs).toEqual({
      totalCount: 2,
      nodes: [
        {
          score: 0.71,
          reasons: [{ reason: 'names alike', weight: 0.5 }],
          left: { id: likely[0] },
          right: { id: likely[1] },
        },
        expect.objectContaining({ score: 0.4, left: { id: unlikely[0] } }),
      ],
    });
    const page =
      'query ($after: String) { unsurePairs(first: 1, after: $after) { nodes { score } pageInfo { endCursor } } }';
    const first = (await ask(page)).unsurePairs;
    const second = (await ask(page, { after: first.pageInfo.endCursor })).unsurePairs;
    expect([first.nodes, second.nodes]).toEqual([[{ score: 0.71 }], [{ score: 0.4 }]]);
    expect((await ask('{ unsurePairs(type: PLACE) { totalCount } }')).unsurePairs.totalCount).toBe(0);
  });

  test('is no longer asked about once it is held apart, and that is on record', async () => {
    const [left, right] = await unsurePair(['سالم القحطاني', 'هادي العمري'], 0.6);
    const before = (await ask(PAIRS)).unsurePairs.totalCount;
    const { judgePair } = await ask(JUDGE, { left, right, judgement: 'DIFFERENT' });
    expect(judgePair).toEqual({ problem: null, entity: { id: left } });
    expect((await ask(PAIRS)).unsurePairs.totalCount).toBe(before - 1);
    const entry = await store.prisma.auditEntry.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(entry).toMatchObject({ action: 'judge_apart', outcome: 'done', by: 'editor', subjects: [left, right] });
  });

  test('is one from then on when it is judged the same, and can be taken back', async () => {
    const [left, right] = await unsurePair(['عادل الشمري', 'بدر العتيبي'], 0.6);
    const { judgePair } = await ask(JUDGE, { left, right, judgement: 'SAME' });
    expect(judgePair).toEqual({ problem: null, entity: { id: left } });
    expect((await ask('query ($id: ID!) { entity(id: $id) { id } }', { id: right })).entity.id).toBe(left);
    const undo = 'mutation ($id: ID!) { undoMerge(id: $id, reason: "two") { entity { id } } }';
    expect((await ask(undo, { id: right })).undoMerge.entity.id).toBe(right);
  });

  test('of what is not there is refused as data', async () => {
    const nobody = 'person:00000000-0000-7000-8000-000000000000';
    const { judgePair } = await ask(JUDGE, { left: nobody, right: nobody, judgement: 'DIFFERENT' });
    expect(judgePair).toEqual({ problem: { code: 'NOT_FOUND' }, entity: null });
  });
});

describe('the queue', () => {
  const QUEUE =
    '{ ingestQueue { waiting retrying active dead done } deadLetters { id batch documents origins tries code message } }';
  const REPLAY = `mutation ($ids: [ID!]!) { replayDeadLetters(ids: $ids, reason: "mended") { replayed problem { code } } }`;
  const DROP = `mutation ($ids: [ID!]!) { dropDeadLetters(ids: $ids, reason: "unwanted") { dropped problem { code } } }`;
  const INGEST = `mutation { ingestText(document: { text: "قال الوزير إن العمل ينتظر.", url: "https://news.example/1" }) { job { id } } }`;

  test('that nobody has used is empty, and is not made by asking', async () => {
    expect(await ask(QUEUE)).toEqual({
      ingestQueue: { waiting: 0, retrying: 0, active: 0, dead: 0, done: 0 },
      deadLetters: [],
    });
    expect(await store.query("SELECT to_regclass('pgboss.job') AS made")).toEqual([{ made: null }]);
  });

  test('shows what was given up, and gives it another try', async () => {
    const { job } = (await ask(INGEST)).ingestText;
    expect((await ask(QUEUE)).ingestQueue.waiting).toBe(1);
    await store.query(
      `UPDATE pgboss.job SET state = 'failed', completed_on = now(), started_on = now(),
         output = '{"code": "PARSER_FAILED", "message": "It broke."}'`,
    );
    const { ingestQueue, deadLetters } = await ask(QUEUE);
    expect(ingestQueue).toMatchObject({ waiting: 0, dead: 1 });
    expect(deadLetters).toEqual([
      {
        id: expect.any(String),
        batch: job.id,
        documents: 1,
        origins: ['api:editor'],
        tries: 1,
        code: 'PARSER_FAILED',
        message: 'It broke.',
      },
    ]);
    const ids = [deadLetters[0].id];
    expect((await ask(REPLAY, { ids })).replayDeadLetters).toEqual({ replayed: 1, problem: null });
    expect((await ask(QUEUE)).ingestQueue).toMatchObject({ waiting: 1, dead: 0 });
    expect((await ask(REPLAY, { ids })).replayDeadLetters.problem.code).toBe('JOB_NOT_DEAD');
    expect((await ask(REPLAY, { ids: [job.id] })).replayDeadLetters.problem.code).toBe('NOT_FOUND');
  });

  test('drops what was given up for good, and nothing that is on its way', async () => {
    const [{ id }] = (await store.query('SELECT id::text FROM pgboss.job')) as [{ id: string }];
    expect((await ask(DROP, { ids: [id] })).dropDeadLetters.problem.code).toBe('JOB_NOT_DEAD');
    expect((await ask(QUEUE)).ingestQueue.waiting).toBe(1);
    await store.query(
      `UPDATE pgboss.job SET state = 'failed', completed_on = now(), output = '{"code": "PARSER_FAILED"}'`,
    );
    expect((await ask(DROP, { ids: [id] })).dropDeadLetters).toEqual({ dropped: 1, problem: null });
    expect(await ask(QUEUE)).toMatchObject({ ingestQueue: { waiting: 0, dead: 0 }, deadLetters: [] });
    expect((await ask(DROP, { ids: [id] })).dropDeadLetters.problem.code).toBe('NOT_FOUND');
  });

  test('is told of job by job, the latest first', async () => {
    const { job } = (await ask(INGEST.replace('ينتظر', 'ينتظر أيضا'))).ingestText;
    const { ingestJobs } = await ask('{ ingestJobs(first: 2) { id state queued saved } }');
    expect(ingestJobs[0]).toEqual({ id: job.id, state: 'WAITING', queued: 1, saved: 0 });
    expect(ingestJobs).toHaveLength(2);
  });
});
