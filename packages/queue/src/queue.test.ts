import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { type IncomingDocument, openStore, type Store } from '@isnad/store';
import { enqueue } from './enqueue.ts';
import { cancelJobs, jobCounts, listJobs, replayJobs, showJob } from './jobs.ts';
import { openQueue, QUEUE, type Queue } from './open-queue.ts';
import { work } from './work.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;
let queue: Queue;
/** On a busy machine even the first job, which loads the lexicon, ends within its lease. */
const TIMES = { leaseSeconds: 300, retryDelaySeconds: 0 };

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  queue = await openQueue({ databaseUrl: database.url, ...TIMES });
}, 120_000);

afterAll(async () => {
  await queue?.close();
  await store?.close();
  await database?.drop();
});

beforeEach(async () => {
  await store.pool.query('TRUNCATE documents, entities, entity_merges CASCADE');
  await queue.boss.clearStorage();
});

const PEOPLE = ['جو بايدن', 'باراك أوباما', 'جون كيري', 'دونالد ترامب'];

function documents(number: number): IncomingDocument[] {
  return Array.from({ length: number }, (_, index) => ({
    text: `قال الرئيس ${PEOPLE[index % 4]} لوكالة رويترز إن الخبر رقم ${index} صحيح.`,
    origin: `news.jsonl:${index + 1}`,
    externalId: `${index}`,
    source: 'قناة',
    publishedAt: new Date('2024-01-13'),
    referenceDate: '2024-01-13',
  }));
}

/** PostgreSQL refuses its day, whoever tries and however often. */
const POISON: IncomingDocument = { text: 'قال جو بايدن إنه باق.', origin: 'poison.txt', referenceDate: 'no day' };

const drain = (options = {}) => work({ databaseUrl: database.url, threads: 0, untilEmpty: true, ...TIMES, ...options });

async function stored(): Promise<number> {
  return await store.prisma.document.count();
}

test('what is queued is stored, with its circumstances, and said to be done', async () => {
  const { batch, jobs } = await enqueue(queue, documents(100));
  expect(jobs).toBe(3);
  expect(await drain()).toMatchObject({ jobs: 3, saved: 100, failed: 0, givenBack: 0, stopped: false });
  expect(await stored()).toBe(100);
  const [first] = await store.prisma.document.findMany({ where: { identity: 'قناة#0' } });
  expect(first).toMatchObject({ publishedAt: new Date('2024-01-13'), origin: 'news.jsonl:1', source: 'قناة' });
  expect((await jobCounts(queue, batch)).documents).toMatchObject({ waiting: 0, active: 0, done: 100, dead: 0 });
  expect(await jobCounts(queue, 'another')).toMatchObject({ jobs: { done: 0 } });
  const [job] = await listJobs(queue, { state: 'done' });
  expect(job).toMatchObject({ batch, documents: 48, tries: 1, reason: null, outcome: { saved: 48 } });
});

test('once all is done nobody is in the archive twice', async () => {
  const twice = ['غريغوري غودريك', 'جريجوري جودريك'].map((name, index) => ({
    text: `قال الخبير ${name} إن الأمر رقم ${index} واضح.`,
    origin: `${index}.txt`,
  }));
  await enqueue(queue, twice);
  expect(await drain()).toMatchObject({ saved: 2, merged: 1 });
  expect(await store.prisma.entity.count({ where: { type: 'person', mergedIntoId: null } })).toBe(1);
});

test('a worker that waits for more looks again once there has been nothing to do for a while', async () => {
  await store.prisma.entityToCompare.create({ data: { entityId: '0197e0ff-ffff-7000-8000-000000000000' } });
  const stopping = new AbortController();
  const working = drain({ untilEmpty: false, signal: stopping.signal, quietSeconds: 0.5 });
  while ((await store.prisma.entityToCompare.count()) > 0) await new Promise((next) => setTimeout(next, 50));
  stopping.abort();
  expect(await working).toMatchObject({ jobs: 0, stopped: true });
});

test('nobody looks again while another still has a job, however long it takes', async () => {
  await enqueue(queue, documents(1));
  const [job] = await queue.boss.fetch(QUEUE);
  await store.prisma.entityToCompare.create({ data: { entityId: '0197e0ff-ffff-7000-8000-000000000000' } });
  const stopping = new AbortController();
  const working = drain({ untilEmpty: false, signal: stopping.signal, quietSeconds: 0 });
  // Some looks into the queue long.
  await new Promise((next) => setTimeout(next, 2_000));
  expect(await store.prisma.entityToCompare.count()).toBe(1);
  await queue.boss.complete(QUEUE, job?.id as string);
  while ((await store.prisma.entityToCompare.count()) > 0) await new Promise((next) => setTimeout(next, 50));
  stopping.abort();
  expect(await working).toMatchObject({ jobs: 0, stopped: true });
});

test('two workers share the work without a double', async () => {
  await enqueue(queue, documents(300));
  const both = await Promise.all([drain({ name: 'a' }), drain({ name: 'b' })]);
  expect(both.map(({ saved }) => saved).reduce((sum, saved) => sum + saved)).toBe(300);
  expect(both.every(({ jobs }) => jobs > 0)).toBe(true);
  expect(await stored()).toBe(300);
});

test('the same documents queued again change nothing', async () => {
  await enqueue(queue, documents(50));
  await drain();
  await enqueue(queue, documents(50));
  expect(await drain()).toMatchObject({ saved: 0, unchanged: 50 });
  expect(await stored()).toBe(50);
});

test('a document that always fails ends as a dead letter with its reason; the others go through', async () => {
  const { batch } = await enqueue(queue, [...documents(20), POISON, ...documents(40).slice(20)]);
  expect(await drain()).toMatchObject({ saved: 40 });
  expect(await stored()).toBe(40);
  const [dead, ...more] = await listJobs(queue, { state: 'dead', batch });
  expect(more).toEqual([]);
  expect(dead).toMatchObject({ documents: 1, tries: 5, reason: { code: 'DOCUMENT_FAILED' } });
  expect(dead?.reason?.message).toContain('poison.txt');
  expect((await showJob(queue, dead?.id as string)).origins).toEqual(['poison.txt']);
});

test('a dead letter is replayed under its id, or taken out', async () => {
  await enqueue(queue, [POISON]);
  await drain();
  const [dead] = await listJobs(queue, { state: 'dead' });
  const id = dead?.id as string;
  await replayJobs(queue, [id]);
  expect(await showJob(queue, id)).toMatchObject({ state: 'waiting', tries: 0, reason: null });
  await expect(replayJobs(queue, [id])).rejects.toMatchObject({ code: 'JOB_NOT_DEAD' });
  await drain();
  expect(await showJob(queue, id)).toMatchObject({ state: 'dead' });
  await cancelJobs(queue, [id]);
  await expect(showJob(queue, id)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
});

test('a cancelled job is not begun until it is replayed', async () => {
  await enqueue(queue, documents(60));
  const [first] = await listJobs(queue);
  const id = first?.id as string;
  await cancelJobs(queue, [id]);
  await expect(cancelJobs(queue, [id])).rejects.toMatchObject({ code: 'JOB_ENDED' });
  await drain();
  expect(await stored()).toBe(12);
  await replayJobs(queue, [id]);
  await drain();
  expect(await stored()).toBe(60);
});

test('what cannot be kept as JSON is told when it is queued', async () => {
  const { failed, documents: queued } = await enqueue(queue, [
    { text: 'قال\0', origin: 'nul.txt' },
    { text: 'قال', title: 'نص\ud800', origin: 'half.txt' },
    ...documents(1),
  ]);
  expect(queued).toBe(1);
  expect(failed.map(({ path, code }) => [path, code])).toEqual([
    ['nul.txt', 'TEXT_NOT_STORABLE'],
    ['half.txt', 'TEXT_NOT_STORABLE'],
  ]);
});

test('the documents of a worker that was lost are tried one by one, so that none takes others with it', async () => {
  const hasty = await openQueue({ databaseUrl: database.url, ...TIMES, leaseSeconds: 1 });
  await enqueue(hasty, documents(30));
  // A worker that claims a job and is heard of no more.
  expect(await hasty.boss.fetch(QUEUE)).toHaveLength(1);
  await hasty.close();
  expect(await drain()).toMatchObject({ saved: 30, jobs: 31 });
  expect(await stored()).toBe(30);
  expect((await jobCounts(queue)).jobs).toMatchObject({ done: 31, active: 0, retrying: 0 });
});

test('told to stop, a worker finishes what it has and leaves the rest', async () => {
  await enqueue(queue, documents(200));
  const stop = new AbortController();
  const summary = await drain({ concurrency: 1, signal: stop.signal, onJob: () => stop.abort() });
  expect(summary).toMatchObject({ jobs: 1, saved: 48, givenBack: 0, stopped: true });
  expect((await jobCounts(queue)).documents).toMatchObject({ waiting: 152, active: 0, done: 48 });
});

test('what cannot be finished in time is given back at once', async () => {
  await enqueue(queue, documents(96));
  const stop = new AbortController();
  const working = drain({ signal: stop.signal, graceSeconds: 0 });
  while ((await jobCounts(queue)).jobs.active < 2) await new Promise((go) => setTimeout(go, 5));
  stop.abort();
  expect((await working).givenBack).toBeGreaterThan(0);
  expect((await jobCounts(queue)).jobs.active).toBe(0);
  await drain();
  expect(await stored()).toBe(96);
});

test('a database that is not there is one clear error, whoever asks', async () => {
  const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none';
  await expect(openQueue({ databaseUrl })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  await expect(drain({ databaseUrl })).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});

test('what a worker had in hand when it lost its database, it gives back at the next start', async () => {
  await enqueue(queue, documents(96));
  const [lost] = await queue.boss.fetch(QUEUE);
  const [cancelled] = await queue.boss.fetch(QUEUE);
  await cancelJobs(queue, [cancelled?.id as string]);
  const underway = new Set([lost?.id as string, cancelled?.id as string]);
  expect(await drain({ underway })).toMatchObject({ saved: 48 });
  expect((await jobCounts(queue)).jobs).toMatchObject({ done: 49, cancelled: 1, active: 0 });
});

test('connections that are cut under it are made anew', async () => {
  await enqueue(queue, documents(500));
  let cut = 0;
  const summary = await drain({
    onJob: () => {
      if (cut >= 3) return;
      cut += 1;
      void store.pool.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
    },
  });
  expect(cut).toBe(3);
  expect(summary).toMatchObject({ failed: 0, givenBack: 0 });
  expect(await stored()).toBe(500);
});
