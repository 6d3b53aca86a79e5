import { readUsage, usageCode } from './word-usage.ts';

describe('usage codes', () => {
  it('say in steps how often a word stands in names of each type', () => {
    expect(readUsage(usageCode([100, 0, 95, 0, 0, 3, 0]))).toMatchObject({ chances: [4, 0, 1], place: 2, count: 2 });
  });

  it('are 0 for a word hardly ever in a name', () => {
    expect(usageCode([1000, 1, 1, 0, 3, 0, 0])).toBe(0);
  });

  it('fit the 16 bits of the class table', () => {
    expect(usageCode([3, 0, 3, 0, 3, 0, 3])).toBeLessThan(0x10000);
  });
});
