import { openPace } from './pace.ts';

test('it tells how many, how fast and how long', () => {
  const pace = openPace();
  pace.note(0, 0);
  pace.note(1204, 10_000);
  expect(pace.describe(10_000)).toBe('1,204 of about 10,000 documents, 120 a second, 1 min 14 s left');
  expect(pace.describe(null)).toBe('1,204 documents, 120 a second');
  expect(pace.describe(1204)).toBe('1,204 of about 1,204 documents, 120 a second');
});

test('before there is a rate, none is told', () => {
  const pace = openPace();
  pace.note(3, 5000);
  expect(pace.rate()).toBeNull();
  expect(pace.describe(100)).toBe('3 of about 100 documents');
});

test('the rate is that of the last seconds, not of what was passed over at the start', () => {
  const pace = openPace();
  pace.note(0, 0);
  pace.note(100_000, 1000);
  for (let second = 2; second <= 60; second += 1) pace.note(100_000 + second * 50, second * 1000);
  expect(pace.rate()).toBeCloseTo(50);
});

test('hours are told as hours', () => {
  const pace = openPace();
  pace.note(0, 0);
  pace.note(1, 1000);
  expect(pace.describe(7501)).toBe('1 of about 7,501 documents, 1.0 a second, 2 h 5 min left');
});
