import { readPublished } from './publication-date.ts';

test.each([
  ['Sun, 18 Feb 2018 21:35:43 +0400', '2018-02-18T17:35:43.000Z', '2018-02-18'],
  ['Sun, 18 Feb 2018 01:35:43 +0400', '2018-02-17T21:35:43.000Z', '2018-02-18'],
  ['Sun, 18 Feb 2018 17:21:49 GMT', '2018-02-18T17:21:49.000Z', '2018-02-18'],
  ['2017-01-20T21:43:00+01:00', '2017-01-20T20:43:00.000Z', '2017-01-20'],
  ['2017-01-20T23:43:00.123-05:00', '2017-01-21T04:43:00.000Z', '2017-01-20'],
  ['2015-07-21 02:51:32', '2015-07-21T02:51:32.000Z', '2015-07-21'],
  ['2024-07-10', '2024-07-10T00:00:00.000Z', '2024-07-10'],
])('reads %s', (written, instant, day) => {
  expect(readPublished(written)).toEqual({ publishedAt: new Date(instant), referenceDate: day });
});

test.each([
  '',
  'yesterday',
  '2024-02-30',
  '2024-13-01',
  '05/17/2015',
  '2024-01-01T25:00:00Z',
  'Sun, 18 Foo 2018 21:35:43 GMT',
  '1705140000',
])('does not guess at %j', (written) => {
  expect(readPublished(written)).toBeNull();
});
