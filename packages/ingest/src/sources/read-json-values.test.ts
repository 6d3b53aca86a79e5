import { readJsonValues } from './read-json-values.ts';

async function values(json: string, { size = 7, maxBytes = 1000 } = {}): Promise<unknown[]> {
  const all = Buffer.from(json);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
  }
  const found: unknown[] = [];
  for await (const { bytes, number } of readJsonValues(chunks(), maxBytes, 'f')) {
    expect(number).toBe(found.length + 1);
    found.push(bytes === null ? null : JSON.parse(bytes.toString('utf8')));
  }
  return found;
}

const VALUES = [{ a: 'قال: "]},{[\\"' }, { b: [1, [2, { c: '}' }]] }, [], 'x', 7, null, {}];

test.each([1, 2, 3, 7, 1000])('takes an array apart, whatever the chunks (%i bytes)', async (size) => {
  expect(await values(JSON.stringify(VALUES), { size })).toEqual(VALUES);
  expect(await values(`\ufeff \n${JSON.stringify(VALUES, null, 2)}\n`, { size })).toEqual(VALUES);
});

test('takes objects one after the other apart', async () => {
  expect(await values('{"a":1}\n{"b":{"c":2}} {}')).toEqual([{ a: 1 }, { b: { c: 2 } }, {}]);
  expect(await values(JSON.stringify({ a: [1] }, null, 2))).toEqual([{ a: [1] }]);
});

test('nothing is in nothing', async () => {
  for (const nothing of ['', ' \n', '[]', '[ ]']) expect(await values(nothing)).toEqual([]);
});

test('a value beyond the limit is passed over', async () => {
  const json = JSON.stringify([{ a: 1 }, { long: 'س'.repeat(600) }, { b: 2 }]);
  expect(await values(json)).toEqual([{ a: 1 }, null, { b: 2 }]);
});

test.each([
  ['[{"a":1}', /middle of value 1/],
  ['[{"a":1},{"b"', /middle of value 2/],
  ['{"a":"', /middle of value 1/],
  ['[{"a":1}]]', /goes on after the end/],
  ['[{"a":1}] x', /goes on after the end/],
  ['{"a":1}}', /closes a bracket/],
])('%s is told', async (json, message) => {
  await expect(values(json)).rejects.toMatchObject({ code: 'JSON_INVALID', message: expect.stringMatching(message) });
});

test('brackets nested without end cost nothing', async () => {
  await expect(values('['.repeat(1_000_000), { size: 65_536 })).rejects.toMatchObject({ code: 'JSON_INVALID' });
});
