import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, readContent } from '../faults/database-content.ts';
import { killRun } from '../faults/kill-run.ts';
import { openServer, type ServerUnderFire } from '../faults/postgres-under-fire.ts';
import { writeArticles } from '../faults/write-articles.ts';

// Each process that is started anew reads the lexicon again, on machines that run all packages' tests at once.
jest.setTimeout(600_000);

const NUMBER = 60;
let folder: string;
let articles: string;
let server: ServerUnderFire;
const given = process.env.ISNAD_DATA_DIR;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-kills-'));
  // PostgreSQL's user must be let in.
  chmodSync(folder, 0o755);
  articles = join(folder, 'news.jsonl');
  writeArticles(articles, NUMBER);
  server = await openServer(join(folder, 'data'));
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  if (given === undefined) delete process.env.ISNAD_DATA_DIR;
  else process.env.ISNAD_DATA_DIR = given;
});

test('workers that are killed, with their queue and their database, lose and double nothing', async () => {
  const { killed, differences } = await killRun({ server, articles, number: NUMBER, kills: 3, mode: 'queue', seed: 2 });
  expect(killed).toEqual(['isnad', 'worker', 'postmaster']);
  // Who a doubtful name means can depend on the order in which workers finish; what is read does not.
  expect(differences.filter(({ values }) => values > 0)).toEqual([]);
});

test('a row more, or one that is linked otherwise, is a difference', async () => {
  const url = await server.createDatabase('differing');
  const [before, after] = [await readContent(url), await readContent(url)];
  expect(differences(before, after)).toEqual([]);
  const other = await readContent(url.replace('differing', 'undisturbed_queue_2'));
  expect(differences(before, other).find(({ table }) => table === 'documents')).toMatchObject({ values: NUMBER });
});
