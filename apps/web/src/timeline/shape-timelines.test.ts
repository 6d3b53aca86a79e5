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
      outside: [0],
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
      outside: [0],
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
    const months = [month('1999-01', 700), month('2017-09', 1000)];
    const { unit, counts } = shapeTimelines([{ days, months }], 1500);
    expect(unit).toBe('MONTH');
    expect(counts[0]?.reduce((sum, count) => sum + count)).toBe(1700);
  });

  it('leave out what is rare where it would take up most of the time, and say how much', () => {
    const months = [month('2013-01', 1), month('2018-02', 200), month('2018-04', 300), month('2026-11', 2)];
    const days = [day('2013-01-07', 1), day('2018-02-03', 200), day('2018-04-30', 300), day('2026-11-22', 2)];
    const { starts, counts, outside, end } = shapeTimelines([{ days, months }]);
    expect([starts[0], starts.at(-1), end]).toEqual(['2018-01-29', '2018-04-30', '2018-05-07']);
    expect(counts[0]?.reduce((total, count) => total + count)).toBe(500);
    expect(outside).toEqual([3]);
  });

  it('leave out nothing where the time is filled', () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      month(`2018-${String(at + 1).padStart(2, '0')}`, at === 0 ? 1 : 500),
    );
    expect(shapeTimelines([{ days: [], months }])).toMatchObject({ unit: 'MONTH', outside: [0] });
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
    expect(shapeTimelines([{ days: [], months: [] }])).toEqual({
      unit: 'DAY',
      starts: [],
      end: null,
      counts: [[]],
      outside: [0],
    });
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
