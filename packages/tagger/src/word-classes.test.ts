import { parseClasses } from './word-classes.ts';

describe('the class table', () => {
  const table = 'في\t1\t2\t3\nبغداد\t4\t5\t6\n';

  it('ranks words by their place and gives their classes', () => {
    const classes = parseClasses(table);
    expect(classes.rankOf('بغداد')).toBe(1);
    expect([0, 1, 2].map((column) => classes.classOf(1, column))).toEqual([4, 5, 6]);
    expect(classes.classOf(classes.rankOf('غائب'), 0)).toBe(0xffff);
  });
});
