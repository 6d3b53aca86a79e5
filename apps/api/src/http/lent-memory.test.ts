import { lendMemory, takeBack } from './lent-memory.ts';

describe('memory that is lent', () => {
  it('is used again once it is given back, whatever part of it is', () => {
    const first = lendMemory(50_000);
    takeBack(first.subarray(7, 40_000));
    expect(lendMemory(60_000).buffer).toBe(first.buffer);
  });

  it('is of whoever has it alone', () => {
    const some = Array.from({ length: 40 }, () => lendMemory(50_000));
    expect(new Set(some.map(({ buffer }) => buffer)).size).toBe(40);
    for (const one of some) takeBack(one);
    const again = Array.from({ length: 40 }, () => lendMemory(50_000));
    expect(new Set(again.map(({ buffer }) => buffer)).size).toBe(40);
  });

  it('is taken back once, however often it is given', () => {
    const one = lendMemory(50_000);
    takeBack(one);
    takeBack(one);
    expect(lendMemory(50_000).buffer).not.toBe(lendMemory(50_000).buffer);
  });

  it('has room for as much as is asked for', () => {
    for (const size of [0, 1, 8191, 8192, 262_144, 262_145, 5_000_000]) expect(lendMemory(size)).toHaveLength(size);
  });
});
