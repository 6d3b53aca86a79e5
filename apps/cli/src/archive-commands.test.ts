import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { createTestDatabase, type TestDatabase } from '@isnad/postgres';
import { openStore, type Store } from '@isnad/store';
import { csvLine } from './commands/export.ts';
import { runProgram } from './program.ts';

// Machines that run all packages' tests at once are slow.
jest.setTimeout(120_000);

let database: TestDatabase;
let store: Store;
const given = process.env.DATABASE_URL;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  store = openStore({ databaseUrl: database.url });
}, 120_000);

afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await store?.close();
  await database?.drop();
});

async function isnad(...args: string[]) {
  const output = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof output) =>
    new Writable({
      write(chunk, _encoding, done) {
        output[name] += chunk;
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: sink('stdout'), stderr: sink('stderr'), environment: {} };
  return { exitCode: await runProgram(args, streams), ...output };
}

const ARTICLES = [
  'قال وزير الخارجية الأميركي جون كيري لوكالة رويترز إن المحادثات في باريس تتقدم.',
  'قال الرئيس الأميركي باراك أوباما، أمس، إن المحادثات "تتقدم".',
  'أعلن المتحدث باسم الوزارة ماثيو ميلر أن المحادثات في باريس انتهت.',
].map((body, index) => ({ id: `${index}`, source: 'قناة', title: `عنوان، "${index}"`, body, published: '2024-01-13' }));

beforeEach(async () => {
  await store.pool.query('TRUNCATE documents, entities, entity_merges, entity_splits CASCADE');
  const folder = mkdtempSync(join(tmpdir(), 'isnad-archive-'));
  writeFileSync(join(folder, 'news.jsonl'), ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  expect((await isnad('ingest', folder)).exitCode).toBe(0);
});

/** Every id there is, by table. */
async function ids(): Promise<Record<string, string[]>> {
  const tables = ['documents', 'articles', 'entities', 'appearances', 'mentions', 'claims'].map(async (table) => {
    const { rows } = await store.pool.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
    return [table, rows.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

const lines = (text: string) => text.trim().split('\n').filter(Boolean);

/** As an older parser without sense for claims would have left it. */
async function spoil(): Promise<string> {
  const { rows } = await store.pool.query<{ id: string }>('SELECT id FROM documents ORDER BY identity LIMIT 1');
  const id = rows[0]?.id as string;
  await store.pool.query('DELETE FROM claims c USING articles a WHERE a.id = c.article_id AND a.document_id = $1', [
    id,
  ]);
  await store.pool.query(
    "UPDATE documents SET parser_version = '0.0.0', reading_sha256 = sha256('older') WHERE id = $1",
    [id],
  );
  return id;
}

describe('isnad reparse', () => {
  it('rewrites nothing that is read the same', async () => {
    const before = await store.pool.query('SELECT id, xmin::text FROM mentions ORDER BY id');
    await store.pool.query("UPDATE documents SET parser_version = '0.0.0'");
    const { exitCode, stdout } = await isnad('reparse');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, replaced: 0, unchanged: 3, failed: [], stopped: false });
    expect((await store.pool.query('SELECT id, xmin::text FROM mentions ORDER BY id')).rows).toEqual(before.rows);
    expect(await store.prisma.document.count({ where: { parserVersion: '0.0.0' } })).toBe(0);
  });

  it('mends what an older parser read, and ids stay', async () => {
    const before = await ids();
    await spoil();
    expect(await ids()).not.toEqual(before);
    const { stdout } = await isnad('reparse');
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, replaced: 1, unchanged: 2 });
    expect(await ids()).toEqual(before);
    // What was read otherwise has been looked at again.
    expect([await store.prisma.articleToCompare.count(), await store.prisma.entityToCompare.count()]).toEqual([0, 0]);
  });
});

describe('isnad diff', () => {
  it('is silent where nothing would change', async () => {
    expect(await isnad('diff')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('tells what would come and go, and writes nothing', async () => {
    const id = await spoil();
    const before = await ids();
    const told = lines((await isnad('diff')).stdout);
    expect(told[0]).toContain(id);
    expect(told.slice(1).length).toBeGreaterThan(0);
    expect(told.slice(1).every((line) => line.startsWith('+ claim '))).toBe(true);
    expect(await ids()).toEqual(before);
  });
});

describe('isnad delete', () => {
  it('leaves nothing of a document, and nobody whom only it spoke of', async () => {
    const { documents } = await ids();
    const { exitCode, stdout } = await isnad('delete', ...(documents as string[]));
    expect([exitCode, lines(stdout)]).toEqual([0, documents]);
    expect(Object.values(await ids()).flat()).toEqual([]);
    expect(await store.prisma.alias.count()).toBe(0);
  });

  it('takes ids as the API gives them, and those of documents alone', async () => {
    const { documents, articles } = await ids();
    const { exitCode, stdout, stderr } = await isnad(
      'delete',
      `document:${documents?.[0]}`,
      `article:${articles?.[1]}`,
    );
    expect([exitCode, lines(stdout)]).toEqual([1, [documents?.[0]]]);
    expect(stderr).toContain(`There is no document article:${articles?.[1]}`);
    expect((await ids()).documents).toEqual(documents?.slice(1));
  });

  it('names what is not there', async () => {
    const { exitCode, stderr } = await isnad('delete', '018f0000-0000-7000-8000-000000000000', 'nonsense');
    expect(exitCode).toBe(3);
    expect(lines(stderr)).toHaveLength(2);
  });
});

describe('isnad export', () => {
  it('writes an article a line', async () => {
    const articles = lines((await isnad('export')).stdout).map((line) => JSON.parse(line));
    expect(articles.map(({ text }) => text).sort()).toEqual(ARTICLES.map(({ body }) => body).sort());
    expect(articles[0]).toMatchObject({ outlet: { name: 'قناة' }, publishedAt: '2024-01-13T00:00:00Z' });
    expect(articles.flatMap(({ claims }) => claims).length).toBe((await ids()).claims?.length);
  });

  it('writes a claim a line as CSV', async () => {
    const [head, ...rows] = lines((await isnad('export', '--format', 'csv')).stdout);
    expect(head).toMatch(/^claim,article,title,/);
    expect(rows).toHaveLength((await ids()).claims?.length as number);
    expect(rows.join('\n')).toContain('"عنوان، ""0"""');
    expect(csvLine(['=1+1', 'a,b', 'ق\nك'])).toBe(`'=1+1,"a,b","ق\nك"\r\n`);
  });

  it('writes JSON-LD whose every reference is to a node it has', async () => {
    const documents = lines((await isnad('export', '--format', 'jsonld')).stdout).map((line) => JSON.parse(line));
    expect(documents).toHaveLength(3);
    for (const { '@graph': graph } of documents) {
      const nodes = new Set(graph.map((node: { '@id': string }) => node['@id']));
      const text = JSON.stringify(graph);
      for (const [, reference] of text.matchAll(/"(urn:uuid:[^"]+)"/g)) expect(nodes).toContain(reference);
      expect(graph[0]).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'ar' });
      expect(graph.map((node: { '@type': string }) => node['@type'])).toEqual(
        expect.arrayContaining(['Person', 'Claim']),
      );
    }
  });
});

describe('isnad merge and split', () => {
  it('make two one and two again', async () => {
    const people = await store.prisma.entity.findMany({ where: { type: 'person' }, orderBy: { id: 'asc' } });
    const [into, from] = people.map(({ id }) => id) as [string, string];
    const merged = await isnad('merge', from, `person:${into}`, '--reason', 'one man', '--by', 'editor');
    expect(JSON.parse(merged.stdout)).toMatchObject({ from, into });
    expect(await store.prisma.entityMerge.findMany()).toMatchObject([{ reason: 'one man', mergedBy: 'editor' }]);
    expect(JSON.parse((await isnad('split', from)).stdout)).toMatchObject({ from, into });
    const again = await isnad('split', from);
    expect([again.exitCode, again.stderr]).toEqual([3, expect.stringContaining('MERGE_REFUSED')]);
  });
});

test('resolve joins what is one and tells it; unsure lists what may be', async () => {
  // As a taking in that was killed before it compared them leaves them.
  const left = await store.prisma.$executeRaw`INSERT INTO articles_to_compare SELECT id FROM articles`;
  expect(left).toBeGreaterThan(0);
  const { exitCode, stdout } = await isnad('resolve');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ merged: 0, compared: left, stopped: false });
  expect(JSON.parse((await isnad('resolve')).stdout)).toMatchObject({ compared: 0 });
  const entities = await store.prisma.entity.findMany({ where: { type: 'person' }, orderBy: { id: 'asc' }, take: 2 });
  const [leftId, rightId] = entities.map(({ id }) => id) as [string, string];
  const judged = { judgement: 'unsure', score: 0.5, reasons: [], judgedBy: 'rule', judgedAt: new Date() } as const;
  await store.prisma.entityJudgement.create({ data: { leftId, rightId, ...judged } });
  const listed = await isnad('unsure', '--type', 'person', '--limit', '5');
  expect(JSON.parse(listed.stdout)).toMatchObject({
    type: 'person',
    left: { id: leftId },
    right: { id: rightId },
    score: 0.5,
  });
  expect((await isnad('unsure', '--type', 'place')).stdout).toBe('');
});
