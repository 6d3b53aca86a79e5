import { ALONE, makeSlots, type Sharing, type Slot, type Waiting } from './slots.ts';

const slotsOf = (size: number, limits: Partial<Waiting & Sharing> = {}) => {
  let made = 0;
  return makeSlots(size, () => ++made, { patience: 1000, ...limits });
};

/** Whether the promise is kept already. */
async function isThere(promise: unknown): Promise<boolean> {
  const later = new Promise((resolve) => setImmediate(resolve, false));
  return Promise.race([later, Promise.resolve(promise).then(() => true)]) as Promise<boolean>;
}

test('who shares takes one that others have until it has all the work it may, then another', async () => {
  const slots = slotsOf(8, { backlog: 3, breadth: 2 });
  const taken = [];
  for (const work of [1, 1, 1, 2, 1]) taken.push((await slots.take(work)).one);
  expect(taken).toEqual([1, 1, 1, 2, 2]);
  expect(await isThere(slots.take(1))).toBe(false);
  expect(slots.counts()).toEqual({ totalCount: 2, idleCount: 0, waitingCount: 1 });
});

test('work that is given back makes room for other work', async () => {
  const slots = slotsOf(1, { backlog: 3 });
  const first = await slots.take(2);
  await slots.take(1);
  const third = slots.take(2);
  expect(await isThere(third)).toBe(false);
  slots.giveBack(first, 2);
  expect((await third).one).toBe(1);
});

test('where all that may share have more work than that, each has one more that waits: first the one with the least', async () => {
  const slots = slotsOf(8, { backlog: 3, breadth: 2 });
  const taken = [];
  for (const work of [9, 5, 9, 9]) taken.push((await slots.take(work)).one);
  expect(taken).toEqual([1, 2, 2, 1]);
  expect(await isThere(slots.take(9))).toBe(false);
});

test('who does not share never gets one that others have, nor do others get his', async () => {
  const slots = slotsOf(2, { backlog: 8, breadth: 1 });
  const shared = await slots.take(1);
  const alone = await slots.take(ALONE);
  expect([shared.one, alone.one]).toEqual([1, 2]);
  expect((await slots.take(1)).one).toBe(1);
  const other = slots.take(ALONE);
  expect(await isThere(other)).toBe(false);
  slots.giveBack(alone, ALONE);
  expect((await other).one).toBe(2);
});

test('one that nobody else may join is joined by nobody until it is free', async () => {
  const slots = slotsOf(1, { backlog: 8 });
  const first = await slots.take(1);
  first.shares = false;
  const second = slots.take(1);
  expect(await isThere(second)).toBe(false);
  slots.giveBack(first, 1);
  const third = slots.take(1);
  expect([(await second).one, (await third).one]).toEqual([1, 1]);
});

test('those who share do not come before one who came first and does not', async () => {
  const slots = slotsOf(1, { backlog: 8 });
  const first = await slots.take(1);
  const order: string[] = [];
  const alone = Promise.resolve(slots.take(ALONE)).then((slot: Slot<number>) => {
    order.push('alone');
    slots.giveBack(slot, ALONE);
  });
  const shared = Promise.resolve(slots.take(1)).then(() => order.push('shared'));
  slots.giveBack(first, 1);
  await Promise.all([alone, shared]);
  expect(order).toEqual(['alone', 'shared']);
});
