/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Machines that run all packages' tests at once are slow.
const PATIENCE_MS = 240_000;
const WEB = join(import.meta.dirname, '../..');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-web-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'the build ends, and each front page, and each article, can be read before any script has come',
  () => {
    const vite = join(WEB, 'node_modules/vite/bin/vite.js');
    const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
    const built = spawnSync(process.execPath, args, { cwd: WEB, encoding: 'utf8', timeout: PATIENCE_MS - 10_000 });
    expect(built).toMatchObject({ status: 0, signal: null });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toMatch(/<h1[^>]*>من قال ماذا/);
    expect(readFileSync(join(folder, 'en/index.html'), 'utf8')).toMatch(/<h1[^>]*>Who said what/);
    // What the API fills: apps/api/src/http/article-pages.ts.
    for (const language of ['ar', 'en']) {
      const { page, blocks, query } = JSON.parse(readFileSync(join(folder, `article.${language}.json`), 'utf8'));
      expect(page).toContain('<html data-holds="article"');
      expect(page).toContain('/assets/reader-');
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(page) ?? [];
      expect([...main.matchAll(/<i data-slot="(\w+)"><\/i>/g)].map(([, name]) => name)).toEqual([
        'title',
        'label',
        'text',
      ]);
      expect(page).not.toContain('__VITE');
      expect(blocks.PARAGRAPH).toBe('<p dir="auto"><i data-slot="words"></i></p>');
      expect(query).toMatch(/^query Article\(\$id: ID!\)/);
    }
  },
  PATIENCE_MS,
);
