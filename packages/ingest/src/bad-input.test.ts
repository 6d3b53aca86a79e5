import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { ingestPaths } from './ingest-paths.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  store = openStore({ databaseUrl: database.url });
  folder = await mkdtemp(join(tmpdir(), 'isnad-bad-input-'));
}, 120_000);

afterAll(async () => {
  await store?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Large enough to tell linear from quadratic, small enough for every run. */
const SIZE = 40_000;
const BAD: Record<string, string> = {
  'a-word-over-and-over.txt': 'قال '.repeat(SIZE / 4),
  'one-endless-word.txt': 'س'.repeat(SIZE),
  'quotation-marks.txt': '"'.repeat(SIZE),
  'opening-quotation-marks.txt': '«'.repeat(SIZE),
  'only-punctuation.txt': '؟!… «» — ، ؛ ٪\n'.repeat(SIZE / 16),
  'english.txt': 'The president said that he would stay, according to Reuters.\n'.repeat(SIZE / 62),
};

/** Seconds to take in one file of that content. */
async function secondsFor(name: string, content: string): Promise<number> {
  const path = join(folder, name);
  await writeFile(path, content);
  const start = performance.now();
  const summary = await ingestPaths([path], { databaseUrl: database.url });
  expect(summary).toMatchObject({ documents: 1, saved: 1, failed: [] });
  return (performance.now() - start) / 1000;
}

test.each(Object.keys(BAD))('%s is taken in whole, with nothing made up, in time linear to its size', async (name) => {
  const content = BAD[name] as string;
  await secondsFor(`warm-${name}`, content.slice(0, content.length / 4));
  const half = await secondsFor(`half-${name}`, content.slice(0, content.length / 2));
  const whole = await secondsFor(name, content);
  // Twice the text takes twice the time; four times would be quadratic. (The second is for what is not in the text.)
  expect(whole).toBeLessThan(3 * half + 1);
  const document = await store.prisma.document.findFirstOrThrow({ where: { origin: join(folder, name) } });
  expect(document.text).toBe(content);
  const claims = await store.prisma.claim.count({ where: { article: { documentId: document.id } } });
  expect(claims).toBe(0);
});
