import { readPrints, readRepetitionTable, scoreArticles, scoreClaims } from './score-repetition.test-data.ts';

/** Raised when it gets better; lowered only with a reason in the commit. */
const FLOORS = { articles: { precision: 0.95, recall: 0.81 }, claims: { precision: 0.94, recall: 0.86 } };

const prints = readPrints();

test.each([
  ['articles', scoreArticles],
  ['claims', scoreClaims],
] as const)('of %s that are said again as many are tied as the floors ask, and as few others', (what, scoreThem) => {
  const { precision, recall, joined, missed } = scoreThem(readRepetitionTable(`${what}.tsv`), prints);
  const told = (rows: typeof joined) => rows.map(({ one, other }) => `${one} ${other}`).join('\n  ');
  const report = `precision ${precision}, recall ${recall}\njoined:\n  ${told(joined)}\nmissed:\n  ${told(missed)}`;
  if (precision < FLOORS[what].precision || recall < FLOORS[what].recall) throw new Error(report);
});
