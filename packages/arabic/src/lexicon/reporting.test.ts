import { fold } from '../text/fold.ts';
import { loadAttribution } from './attribution.ts';
import { loadReporting } from './reporting.ts';

const lemmasOf = (form: string) =>
  loadReporting()
    .verbForms(fold(form))
    .map(({ verb }) => verb.lemma);

describe('loadReporting', () => {
  test.each([
    ['قالت', 'قال'],
    ['يؤكدون', 'أكد'],
    ['مضيفا', 'أضاف'],
    ['وصفته', 'وصف'],
    ['دعوا', 'دعا'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(lemmasOf(form)).toContain(lemma);
  });

  test.each([
    ['مدينة', 'أدان', 'a city'],
    ['مدينتين', 'أدان', 'two cities'],
    ['يبلغ', 'أبلغ', 'it amounts to'],
    ['يعلم', 'أعلم', 'he knows'],
    ['تتابع', 'تابع', 'she follows'],
    ['يطروا', 'أطرى', 'سيطروا: they took control'],
    ['مذكرات', 'ذكر', 'memoirs'],
    ['مقترحات', 'اقترح', 'proposals'],
    ['توجه', 'وجه', 'he went to'],
    ['يظهر', 'أظهر', 'it appears'],
    ['عد', 'عد', 'count, or promise'],
  ])('%s is no form of %s but %s', (form, lemma) => {
    expect(lemmasOf(form)).not.toContain(lemma);
  });

  test('of a form refused, the others stay', () => {
    expect(lemmasOf('أبلغت')).toContain('أبلغ');
    expect(lemmasOf('يعدها')).toContain('عد');
    expect(lemmasOf('يسميه')).toContain('سمى');
  });

  test('lists a frame that takes any phrase before the one that takes a clause alone, which is looked up first', () => {
    const hidden = loadReporting().verbs.flatMap(({ lemma, frames }) =>
      frames
        .filter(
          ({ link, clauseOnly }, at) =>
            link !== 'li' &&
            !clauseOnly &&
            frames.slice(0, at).some((other) => other.link === link && other.clauseOnly),
        )
        .map(({ link }) => `${lemma} ${link}`),
    );
    expect(hidden).toEqual([]);
  });

  test('has three hundred verbs, each once, each with a frame', () => {
    const { verbs } = loadReporting();
    expect(verbs.length).toBeGreaterThanOrEqual(300);
    // وثق (trusted) and وثق (documented) are written alike.
    expect(new Set(verbs.map((verb) => `${verb.lemma} ${verb.class}`)).size).toBe(verbs.length);
    expect(verbs.every(({ frames }) => frames.length > 0)).toBe(true);
  });
});

describe('loadAttribution', () => {
  test('finds the longest phrase first, with its glued preposition', () => {
    const keys = ['وفقا', 'لوزارة', 'الصحة'].map(fold);
    expect(loadAttribution().phrasesAt(keys, 0)[0]).toMatchObject({ phrase: 'وفقا ل', glued: 'ل', length: 1 });
  });

  test('does not find a glued preposition that is not there', () => {
    const kinds = loadAttribution()
      .phrasesAt(['وفقا', 'الصحة'].map(fold), 0)
      .map(({ kind }) => kind);
    expect(kinds).not.toContain('according');
  });
});
