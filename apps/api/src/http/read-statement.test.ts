import type { Store } from '@isnad/store';
import { makeReader } from './read-statement.ts';

function counted() {
  const prepared: string[] = [];
  const plain: string[] = [];
  const rows = [{ data: { ok: true } }];
  const store = {
    query: async (text: string) => {
      prepared.push(text);
      return rows;
    },
    pool: {
      query: async (text: string) => {
        plain.push(text);
        return { rows };
      },
    },
  };
  return { prepared, plain, read: makeReader(store as unknown as Store) };
}

test('a statement is prepared once it has come a few times', async () => {
  const { prepared, plain, read } = counted();
  for (let i = 0; i < 5; i += 1) expect(await read({ text: 'a', values: [] })).toEqual({ ok: true });
  expect([plain.length, prepared.length]).toEqual([2, 3]);
});

test('statements without end are not prepared without end', async () => {
  const { prepared, read } = counted();
  for (let i = 0; i < 1000; i += 1) {
    for (let use = 0; use < 4; use += 1) await read({ text: `s${i}`, values: [] });
  }
  expect(new Set(prepared).size).toBe(300);
});
