import { layMarks } from '../marks/lay-marks.ts';
import { findReadMarks, type ReadArticle, type ReadClaim } from './marks-of-reading.ts';

//            0123456789…
const TEXT = 'قال جو بايدن لرويترز: أنا باق هنا أمس';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const claim = {
  position: 3,
  parts: [
    { part: 'CUE', span: span('قال') },
    { part: 'CONTENT', span: span('أنا باق هنا أمس') },
    { part: 'QUOTED', span: span('باق') },
  ],
  sourceSpan: span('جو بايدن'),
  chain: [
    { name: 'رويترز', implicit: false, span: span('رويترز') },
    { name: 'سانا', implicit: true, span: null },
  ],
} as unknown as ReadClaim;
const article = {
  claims: [claim],
  mentions: [{ span: span('جو بايدن') }],
  dates: [{ span: span('أمس') }],
} as unknown as ReadArticle;

const shown = (chosen: string) =>
  findReadMarks(article, chosen).map(({ kind, start, end, choice }) => [kind, TEXT.slice(start, end), choice]);

test('of a claim that is not chosen, its words and its cue are marked', () => {
  expect(shown('')).toEqual([
    ['cue', 'قال', 'claim-3'],
    ['content', 'أنا باق هنا أمس', 'claim-3'],
    ['date', 'أمس', `date-${span('أمس').start}`],
    ['mention', 'جو بايدن', 'name-4'],
  ]);
});

test('of the chosen claim, all that it was read from is marked; what is carried over stands nowhere', () => {
  expect(shown('claim-3').slice(0, 5)).toEqual([
    ['cue', 'قال', 'claim-3'],
    ['content', 'أنا باق هنا أمس', 'claim-3'],
    ['quoted', 'باق', 'claim-3'],
    ['hop', 'رويترز', 'claim-3'],
    ['source', 'جو بايدن', 'claim-3'],
  ]);
});

test('every character of the text is shown once, whatever covers it', () => {
  const segments = layMarks({ start: 0, end: TEXT.length }, findReadMarks(article, 'claim-3'));
  expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
});
