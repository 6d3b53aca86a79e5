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

test('a pool that parses nothing here takes its first document to a thread, and lets that end when it is idle', async () => {
  pool = openParsePool({ threads: 1, parsedHere: 0, idleTimeout: 50 });
  for (const round of [0, 1]) {
    expect(await pool.parse(documents[round] as (typeof documents)[0])).toEqual(expected[round]);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
});

test('a document that nobody waits for any more holds up no other', async () => {
  pool = openParsePool({ threads: 1, parsedHere: 0 });
  const [document, next] = documents as [(typeof documents)[0], (typeof documents)[0]];
  await pool.parse(document);
  const long = { ...document, text: `${document.text}\n\n`.repeat(20_000) };
  const giveUp = new AbortController();
  const given = pool.parse(long, giveUp.signal).catch((error: Error) => error.name);
  setTimeout(() => giveUp.abort(), 100);
  expect(await given).toBe('AbortError');
  expect(await pool.parse(next)).toEqual(expected[1]);
});

test('more than may wait are refused', async () => {
  pool = openParsePool({ threads: 1, parsedHere: 0, waiting: 1 });
  const asked = documents.slice(0, 5).map((document) => pool.parse(document).catch((error: Error) => error.message));
  expect((await Promise.all(asked)).filter((answer) => typeof answer === 'string').length).toBeGreaterThanOrEqual(3);
});
