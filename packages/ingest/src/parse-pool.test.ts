import { parseDocument } from '@isnad/core';
import { openParsePool, type ParsePool } from './parse-pool.ts';

// Threads start slowly where all packages' tests run at once.
jest.setTimeout(120_000);

const documents = Array.from({ length: 130 }, (_, index) => ({
  text: `قال وزير الخارجية الأميركي جون كيري أمس إن الخبر رقم ${index} صحيح.`,
  origin: `${index}`,
  referenceDate: '2024-01-13',
  title: `الخبر ${index}`,
}));
const expected = documents.map(({ text, referenceDate, title }) => parseDocument(text, { referenceDate, title }));

let pool: ParsePool;
afterEach(async () => {
  await pool.close();
});

test.each([0, 2])('with %i threads it reads what the parser reads', async (threads) => {
  pool = openParsePool({ threads });
  expect(await Promise.all(documents.map((document) => pool.parse(document)))).toEqual(expected);
});

test('what is still being parsed when it is closed is rejected, not left waiting', async () => {
  pool = openParsePool({ threads: 1 });
  const asked = [...documents, ...documents].map((document) => pool.parse(document).catch(() => 'rejected'));
  await Promise.all(asked.slice(0, 100));
  await pool.close();
  expect((await Promise.all(asked)).at(-1)).toBe('rejected');
});
