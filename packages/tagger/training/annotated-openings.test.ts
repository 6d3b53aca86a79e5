import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnnotatedOpenings } from './annotated-openings.ts';

const BODY = 'وصل كريم السالمي إلى طنجة. وقال إن شركة «نخيل» تعمل هناك.';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openings-'));
  writeFileSync(
    join(folder, 'news.jsonl'),
    ['n1', 'n2'].map((id) => JSON.stringify({ id, source: 'outlet', title: '', body: BODY })).join('\n'),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const annotate = (opening: object) => {
  const file = join(folder, 'openings.annotated');
  writeFileSync(file, `${JSON.stringify(opening)}\n`);
  return file;
};

test('an opening is the body up to where it was read, with its names at their places', () => {
  const names = [
    [4, 12, 'PER'],
    [21, 4, 'LOC'],
  ];
  const file = annotate({ id: 'n2', length: BODY.length, end: 26, names });
  const [opening, ...others] = readAnnotatedOpenings(file, folder);
  expect(others).toEqual([]);
  expect(opening?.text).toBe('وصل كريم السالمي إلى طنجة.');
  expect(opening?.names.map(({ start, end, type }) => [opening.text.slice(start, end), type])).toEqual([
    ['كريم السالمي', 'PER'],
    ['طنجة', 'LOC'],
  ]);
});

test('another edition of an article, or one that is missing, is told and not learnt from', () => {
  const edition = annotate({ id: 'n1', length: BODY.length + 1, end: 26, names: [] });
  expect(() => readAnnotatedOpenings(edition, folder)).toThrow('n1: 57 characters');
  const missing = annotate({ id: 'n3', length: 9, end: 9, names: [] });
  expect(() => readAnnotatedOpenings(missing, folder)).toThrow('n3 and 0 more are not in');
});
