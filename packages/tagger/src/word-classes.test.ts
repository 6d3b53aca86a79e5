import { parseClasses } from './word-classes.ts';

describe('the class table', () => {
  const table = 'في\t1\t2\t3\nبغداد\t4\t5\t6\n';

  it('ranks words by their place and gives their classes', () => {
    const classes = parseClasses(table);
    expect(classes.rankOf('بغداد')).toBe(1);
    expect([0, 1, 2].map((column) => classes.classOf(1, column))).toEqual([4, 5, 6]);
    expect(classes.classOf(classes.rankOf('غائب'), 0)).toBe(0xffff);
  });

  it('knows whole words only', () => {
    const classes = parseClasses(table);
    for (const part of ['بغ', 'غداد', 'ف', 'في\t1', '', '\n']) expect(classes.rankOf(part)).toBe(-1);
  });

  it('finds each of many words', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `كلمة${index}`);
    const classes = parseClasses(`${words.map((word, index) => `${word}\t${index % 7}\t${index}`).join('\n')}\n`);
    words.forEach((word, rank) => {
      expect(classes.rankOf(word)).toBe(rank);
      expect(classes.classOf(rank, 1)).toBe(rank);
    });
    expect(classes.rankOf('كلمة3000')).toBe(-1);
  });
});
