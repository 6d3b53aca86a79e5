import { barsWithin, chooseStretch, endOfBar, shapeTimelines } from './shape-timelines.ts';

const month = (start: string, count: number) => ({ start: `${start}-01`, count });
const day = (start: string, count: number) => ({ start, count });

describe('bars of a timeline', () => {
  it('are days where few are spanned, those without anything included', () => {
    const { unit, starts, counts, end } = shapeTimelines([
      { days: [day('2018-02-27', 2), day('2018-03-02', 1)], months: [month('2018-02', 2), month('2018-03', 1)] },
    ]);
    expect(unit).toBe('DAY');
    expect(starts).toEqual(['2018-02-27', '2018-02-28', '2018-03-01', '2018-03-02']);
    expect(counts).toEqual([[2, 0, 0, 1]]);
    expect(end).toBe('2018-03-03');
  });

  it('are weeks from Monday where days are too many', () => {
    const timelines = shapeTimelines(
      [{ days: [day('2018-04-08', 1), day('2018-04-09', 5), day('2018-04-20', 2)], months: [month('2018-04', 8)] }],
      6,
    );
    expect(timelines).toEqual({
      unit: 'WEEK',
      starts: ['2018-04-02', '2018-04-09', '2018-04-16'],
      end: '2018-04-23',
      counts: [[1, 5, 2]],
    });
  });

  it('are months, then years, over longer times', () => {
    const days = [day('2016-12-31', 1), day('2018-02-01', 1)];
    const months = [month('2016-12', 1), month('2018-02', 1)];
    const byMonth = shapeTimelines([{ days, months }], 15);
    expect(byMonth.unit).toBe('MONTH');
    expect(byMonth.starts).toHaveLength(15);
    expect(byMonth.starts.slice(0, 3)).toEqual(['2016-12-01', '2017-01-01', '2017-02-01']);
    const byYear = shapeTimelines([{ days, months }], 14);
    expect(byYear).toEqual({
      unit: 'YEAR',
      starts: ['2016-01-01', '2017-01-01', '2018-01-01'],
      end: '2019-01-01',
      counts: [[1, 0, 1]],
    });
  });

  it('share one axis, whichever series reaches further', () => {
    const { starts, counts } = shapeTimelines([
      { days: [day('2018-04-02', 1)], months: [month('2018-04', 1)] },
      { days: [day('2018-04-01', 4), day('2018-04-03', 2)], months: [month('2018-04', 6)] },
      { days: [], months: [] },
    ]);
    expect(starts).toEqual(['2018-04-01', '2018-04-02', '2018-04-03']);
    expect(counts).toEqual([
      [0, 1, 0],
      [4, 0, 2],
      [0, 0, 0],
    ]);
  });

  it('are never made of days that may be missing their oldest', () => {
    const days = Array.from({ length: 1000 }, (_, at) =>
      day(new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10), 1),
    );
    const months = [month('1999-01', 7), month('2017-09', 1000)];
    const { unit, counts } = shapeTimelines([{ days, months }], 1500);
    expect(unit).toBe('MONTH');
    expect(counts[0]?.reduce((sum, count) => sum + count)).toBe(1007);
  });

  it('end where the next begins', () => {
    const timelines = shapeTimelines([{ days: [], months: [month('2018-01', 1), month('2018-02', 1)] }]);
    expect(endOfBar(timelines, 0)).toBe('2018-02-01');
    expect(endOfBar(timelines, 1)).toBe('2018-03-01');
  });

  it('are found again by the days they stand for', () => {
    const months = ['2018-01', '2018-02', '2018-03'].map((name) => month(name, 1));
    const timelines = shapeTimelines([{ days: [], months }]);
    expect(barsWithin(timelines, '2018-02-01', '2018-03-01')).toEqual([1]);
    expect(barsWithin(timelines, '2018-02-14', '2018-03-14')).toEqual([1, 2]);
    expect(barsWithin(timelines, undefined, '2018-02-01')).toEqual([0]);
    expect(barsWithin(timelines, '2018-04-01')).toEqual([]);
    expect(barsWithin(timelines)).toEqual([]);
  });

  it('are none of nothing', () => {
    expect(shapeTimelines([{ days: [], months: [] }])).toEqual({ unit: 'DAY', starts: [], end: null, counts: [[]] });
  });
});

describe('a stretch of bars', () => {
  it.each([
    ['begins with one', [], [4], [4, 4]],
    ['grows by the next', [4], [4, 5], [4, 5]],
    ['grows by many', [4], [4, 5, 6, 7], [4, 7]],
    ['begins anew elsewhere', [4, 5], [4, 5, 9], [9, 9]],
    ['is undone by any of its own', [4, 5, 6], [4, 6], null],
  ])('%s', (_, before, now, stretch) => {
    expect(chooseStretch(before, now)).toEqual(stretch);
  });
});
