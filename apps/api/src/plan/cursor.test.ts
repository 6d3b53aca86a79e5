import { createHash } from 'node:crypto';
import { readCursor } from './cursor.ts';
import { descending } from './declare.ts';

const order = descending({ datedAt: 'timestamptz', id: 'uuid' });
const id = '00000000-0000-7000-8000-0000000000c1';
const time = '2024-03-01T08:00:00+00:00';
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What sets the cursors of this order apart. */
const mark = createHash('sha256').update(JSON.stringify(order)).digest('base64url').slice(0, 6);

test('gives back the keys it was made of', () => {
  expect(readCursor(order, encode([mark, time, id]))).toEqual([time, id]);
});

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('x').toString('base64url')],
  ['no list', encode({ time, id })],
  ['another mark', encode(['000000', time, id])],
  ['too few keys', encode([mark, time])],
  ['too many keys', encode([mark, time, id, 1])],
  ['no time', encode([mark, 'soon', id])],
  ['a day that is none', encode([mark, '2024-13-01T08:00:00+00:00', id])],
  ['no id', encode([mark, time, "x' OR true"])],
])('%s is no cursor', (_name, cursor) => {
  expect(readCursor(order, cursor)).toBeNull();
});
