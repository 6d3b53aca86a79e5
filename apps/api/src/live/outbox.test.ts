import { Outbox } from './outbox.ts';

test('gives out what is put in, in order, to whoever waits already and whoever comes later', async () => {
  const outbox = new Outbox<number>(3, () => {});
  const early = outbox.next();
  for (const item of [1, 2, 3]) expect(outbox.put(item)).toBe(true);
  expect(await early).toEqual({ value: 1, done: false });
  expect([(await outbox.next()).value, (await outbox.next()).value]).toEqual([2, 3]);
});

test('has no room for more than its bound', () => {
  const outbox = new Outbox<number>(2, () => {});
  expect([outbox.put(1), outbox.put(2), outbox.put(3)]).toEqual([true, true, false]);
});

test('ended with an error, gives out what waits, then the error once, then nothing', async () => {
  let ends = 0;
  const outbox = new Outbox<number>(2, () => {
    ends += 1;
  });
  outbox.put(1);
  outbox.end(new Error('too slow'));
  outbox.end(new Error('again'));
  expect(outbox.put(2)).toBe(false);
  expect((await outbox.next()).value).toBe(1);
  await expect(outbox.next()).rejects.toThrow('too slow');
  expect((await outbox.next()).done).toBe(true);
  expect(ends).toBe(1);
});

test('left by its taker, ends the wait at once and keeps nothing', async () => {
  let ended = false;
  const outbox = new Outbox<number>(2, () => {
    ended = true;
  });
  const waiting = outbox.next();
  await outbox.return();
  expect((await waiting).done).toBe(true);
  expect(ended).toBe(true);
});
