import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReadMeter } from './read-meter.ts';
import { readSources } from './read-sources.ts';

const LINE = `${JSON.stringify({ body: 'قال جو بايدن إنه باق. '.repeat(200) })}\n`;

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-meter-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

test('while it reads it judges how many there are, and at the end it knows', async () => {
  const folder = await folderOf({ 'a.jsonl': LINE.repeat(100), 'b.jsonl': LINE.repeat(300), 'c.txt': 'قال إنه باق.' });
  const meter = openReadMeter();
  const judged: (number | null)[] = [];
  for await (const _ of readSources([folder], { meter })) judged.push(meter.documentsInAll());
  expect(judged.at(-1)).toBe(401);
  expect(judged[150]).toBeGreaterThan(300);
  expect(judged[150]).toBeLessThan(500);
});

test('of what comes through a pipe it says nothing', async () => {
  const meter = openReadMeter();
  const stdin = (async function* () {
    yield Buffer.from(LINE);
  })();
  for await (const _ of readSources(['-'], { meter, stdin })) expect(meter.documentsInAll()).toBeNull();
  expect(meter.items).toBe(1);
});

test('a path that leads nowhere is told by the reading, not by the meter', async () => {
  const meter = openReadMeter();
  const items = [];
  for await (const item of readSources([await folderOf({ 'a.jsonl': LINE }), 'no-such-folder'], { meter }))
    items.push(item);
  expect(items.map((item) => 'error' in item)).toEqual([false, true]);
});
