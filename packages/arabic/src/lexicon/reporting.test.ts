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

  test('leaves out forms that are another word nearly always', () => {
    expect(lemmasOf('مدينة')).not.toContain('أدان');
  });

  test('has three hundred verbs, each once, each with a frame', () => {
    const { verbs } = loadReporting();
    expect(verbs.length).toBeGreaterThanOrEqual(300);
    expect(new Set(verbs.map(({ lemma }) => lemma)).size).toBe(verbs.length);
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
