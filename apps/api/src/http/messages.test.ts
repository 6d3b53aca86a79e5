import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, detailInArabic, languageOf, sayIn, translateAnswer } from './messages.ts';

const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
  .map((path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
  .join('\n');

/** Every code that an error is made with here. */
const used = new Set(
  [...sources.matchAll(/(?:(?:Error|Change|refuse)\(\s*(?:\d+,\s*)?|code: )'([A-Z]+(?:_[A-Z]+)*)'/g)].map(
    ([, code]) => code as string,
  ),
);

/** Said to whoever runs the server, or handed on as ingestion said it. */
const UNSAID = ['CONFIG_INVALID', 'FETCH_TIMEOUT'];

test('every code has its sentence in Arabic', () => {
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((code) => !UNSAID.includes(code) && !catalogue.get(code)?.ar)).toEqual([]);
});

test('both languages of a sentence name the same values, or Arabic shows the English one', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [code, { en, ar }] of catalogue) {
    if (en !== '') expect([code, names(ar)]).toEqual([code, names(en)]);
  }
});

test.each([
  [undefined, 'en'],
  ['ar', 'ar'],
  ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
  ['en-GB, ar;q=0.5', 'en'],
  ['fr, ar;q=0.3, en;q=0.1', 'ar'],
  ['ar;q=0, en', 'en'],
  ['fr', 'en'],
  ['ar'.repeat(1000), 'en'],
])('who likes %s is spoken to in %s', (accepted, language) => {
  expect(languageOf({ 'accept-language': accepted })).toBe(language);
});

test('values stand in the sentence; what there is none for is left out', () => {
  expect(sayIn('ar', 'QUERY_TOO_DEEP', { depth: 30, limit: 24 })).toBe('الاستعلام متداخل إلى عمق 30، والحد 24.');
  expect(sayIn('en', 'TOO_MANY_SUBSCRIPTIONS', { limit: 5 })).toBe('At most 5 subscriptions can be under way here.');
  expect(sayIn('ar', 'SOME_NEW_CODE', { detail: 'Words.' })).toBe('Words.');
});

test('only the errors of an answer are translated', () => {
  const data = { text: '"errors":[' };
  expect(translateAnswer('ar', JSON.stringify({ data }))).toBe(JSON.stringify({ data }));
  const answer = JSON.stringify({ data, errors: [{ message: 'x', extensions: { code: 'BAD_CURSOR' } }] });
  expect(translateAnswer('en', answer)).toBe(answer);
  expect(JSON.parse(translateAnswer('ar', answer))).toMatchObject({
    data,
    errors: [{ message: expect.stringContaining('المؤشّر'), extensions: { code: 'BAD_CURSOR' } }],
  });
});

/** Sentences that Arabic shows beside a code, as the sources write them, with 7 for each value. */
function detailsMade(): string[] {
  const store = join(import.meta.dirname, '../../../../packages/store/src');
  const inStore = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
    .map((path) => readFileSync(join(store, path), 'utf8'));
  const made = [sources, ...inStore].join('\n');
  const shown = [...catalogue].filter(([, { ar }]) => ar.includes('{detail}')).map(([code]) => code);
  const errors = made.matchAll(/'([A-Z_]+)',\s*(?:'([^']+)'|`([^`]+)`)/g);
  const reasons = made.matchAll(/\brefused\((?:'([^']+)'|`([^`]+)`)\)/g);
  return [
    ...[...errors]
      .filter(([, code]) => shown.includes(code ?? ''))
      .map(([, , plain, template]) => plain ?? template ?? ''),
    ...[...reasons].map(([, plain, template]) => plain ?? template ?? ''),
  ].map((sentence) => sentence.replace(/\$\{[^}]*\}/g, '7'));
}

test('whatever is said here beside a code is said in Arabic as well', () => {
  const made = detailsMade();
  expect(made.length).toBeGreaterThan(30);
  // What stands there for a whole sentence is of the driver, or made of sentences of its own.
  const whole = made.filter((sentence) => /[a-z]{3}/.test(sentence));
  expect(whole.filter((sentence) => detailInArabic(sentence) === null && !sentence.endsWith(' holds 7.'))).toEqual([]);
});

test('a sentence keeps its values in Arabic, and sentences within it are said so too', () => {
  expect(sayIn('ar', 'BAD_USER_INPUT', { detail: '"first" is -1; it cannot be negative.' })).toBe(
    'قيمة معطاة لا معنى لها: "\u2068first\u2069" قيمته \u2068-1\u2069، ولا يجوز أن يكون سالبًا.',
  );
  expect(detailInArabic('Not corrected: only a person has a gender, and this is a place.')).toBe(
    'لم يُصحَّح: لا يكون \u2068gender\u2069 إلا لنوع «شخص»، وهذا من نوع «مكان».',
  );
  expect(
    detailInArabic('Variable "$from" got invalid value "x"; "x" is not a time such as 2024-07-10T14:05:00Z.'),
  ).toMatch(/^المتغير .* ليس وقتًا/);
  // What GraphQL itself says stays as it is, isolated.
  expect(sayIn('ar', 'GRAPHQL_VALIDATION_FAILED', { detail: 'Cannot query field "x".' })).toContain(
    '\u2068Cannot query field "x".\u2069',
  );
  expect(detailInArabic('"'.repeat(100_000))).toBeNull();
});
