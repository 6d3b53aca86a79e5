import { readPairs, scorePairs } from './score-pairs.test-data.ts';

/** Raised when the resolution gets better; lowered only with a reason in the commit. */
const FLOORS = { precision: 0.97, recall: 0.9 };

const pairs = readPairs();

test('the pairs are enough, each once, of both judgements', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  expect(new Set(pairs.map(({ type, one, other }) => `${type} ${one} ${other}`)).size).toBe(pairs.length);
  expect(pairs.filter(({ judgement }) => judgement === 'different').length).toBeGreaterThan(100);
});

test('names that are one are joined, names that are two are not, as often as the floors ask', () => {
  const { precision, recall, misses } = scorePairs(pairs);
  const report = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${misses.join('\n')}`;
  if (precision < FLOORS.precision || recall < FLOORS.recall) throw new Error(report);
});
