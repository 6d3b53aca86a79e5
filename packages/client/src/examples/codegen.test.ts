/** An application's own operations typed by graphql-codegen from the schema that a running server tells. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ServedNews, serveNews } from './served-news.test-data.ts';

const PACKAGE = join(import.meta.dirname, '../..');

let news: ServedNews;
let folder: string;
beforeAll(async () => {
  news = await serveNews();
  folder = await mkdtemp(join(tmpdir(), 'isnad-codegen-'));
}, 120_000);
afterAll(async () => {
  await news?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function type(operation: string): Promise<string> {
  await writeFile(join(folder, 'operation.graphql'), operation);
  const to = join(folder, 'documents.ts');
  const given = ['--schema', news.url, '--operations', folder, '--to', to];
  const program = ['--conditions=isnad-source', '--import', 'tsx', 'scripts/generate.ts', ...given];
  await promisify(execFile)(process.execPath, program, { cwd: PACKAGE });
  return readFile(to, 'utf8');
}

test('types follow from what is asked', async () => {
  const written = await type(
    'query Stances($about: String!) { claims(filter: { about: $about }) { nodes { stance cue } } }',
  );
  expect(written).toContain('nodes: Array<{ stance: Stance, cue: string | null }>');
  expect(written).toMatch(/StancesQueryVariables = Exact<\{\s*about: string;\s*\}>/);
  expect(written).toContain('export const StancesDocument');
}, 60_000);

test('an operation that the schema does not answer is refused', async () => {
  await expect(type('query Wrong { claims { nodes { loudness } } }')).rejects.toThrow(/loudness/);
}, 60_000);
