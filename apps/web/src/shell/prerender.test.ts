/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Machines that run all packages' tests at once are slow.
const PATIENCE_MS = 240_000;
const WEB = join(import.meta.dirname, '../..');

/** On the front page, what the explorer fills when it has started. */
const BUILT = /(?<=<div data-built="">).*(?=<\/div>(?:<!--\/\$-->)*<\/main>)/s;

let folder: string;

const sketch = (name: string, language: string) =>
  JSON.parse(readFileSync(join(folder, `sketches/${name}.${language}.json`), 'utf8'));
const holesIn = (html: string) => [...html.matchAll(/\*([a-z]+)\*/g)].map(([, name]) => name);

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
    // What the API fills: apps/api/src/http/filled-pages.ts.
    for (const language of ['ar', 'en']) {
      const article = sketch('article', language);
      expect(article.page).toContain('<html data-holds="article"');
      expect(article.page).toContain('/assets/reader-');
      expect(holesIn(article.page)).toEqual(['parent', 'title', 'label', 'text']);
      expect(article.page).not.toContain('__VITE');
      expect(article.parts.UNTITLED).toBe(language === 'ar' ? 'بلا عنوان' : 'Untitled');
      expect(holesIn(article.parts.PARENT)).toEqual(['id', 'title']);
      expect(article.parts.PARAGRAPH).toBe('<p dir="auto">*words*</p>');
      expect(article.query).toMatch(/^query Article\(\$id: ID!\)/);

      const front = sketch('front', language);
      expect(holesIn(front.page)).toEqual(['articles', 'people', 'organizations', 'places']);
      const plain = readFileSync(join(folder, language === 'ar' ? 'index.html' : 'en/index.html'), 'utf8');
      expect(front.page.replace(BUILT, '')).toBe(plain.replace(BUILT, ''));
      expect(BUILT.exec(plain)?.[0]).toContain('role="status"');
      expect(BUILT.exec(front.page)?.[0]).not.toContain('role="status"');
      const at = language === 'ar' ? '' : '/en';
      expect(front.parts.CLAIM).toContain(`href="${at}/articles/*id*?claim=*claim*"`);
      expect(front.parts.Person).toContain(`href="${at}/people/*id*"`);
      expect(holesIn(front.parts.ARTICLE_CLAIMS)).toEqual(['id', 'headline', 'source', 'claims']);
      expect(front.parts.SAY).toBe(language === 'ar' ? 'قول' : 'statement');
      expect(front.query).toMatch(/^query FrontPage/);
    }
  },
  PATIENCE_MS,
);
