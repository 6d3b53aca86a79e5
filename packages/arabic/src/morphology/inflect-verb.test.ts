import { inflectVerb } from './inflect-verb.ts';

const formsOf = (past: string, present = '', participle = '', masdar = '') =>
  inflectVerb({ past, present, participle, masdar }).map(({ form }) => form);

describe('inflectVerb', () => {
  test('gives a sound verb its endings and attached pronouns', () => {
    const forms = formsOf('أعلن', 'يعلن', 'معلنا', 'إعلان');
    for (const form of ['أعلنت', 'أعلنوا', 'أعلنته', 'تعلن', 'يعلنون', 'معلنة', 'معلنين', 'إعلانه', 'الإعلان'])
      expect(forms).toContain(form);
  });

  test('drops a weak last radical before endings and brings it back before pronouns', () => {
    const forms = formsOf('نفى', 'ينفي', 'نافيا', 'نفي');
    for (const form of ['نفت', 'نفوا', 'نفاه', 'نفته', 'ينفيه', 'ينفون', 'نافية', 'نافين'])
      expect(forms).toContain(form);
    expect(forms).not.toContain('نفىت');
  });

  test('gives the feminine plural, without the long vowel of a hollow verb', () => {
    expect(formsOf('أكد', 'يؤكد')).toEqual(expect.arrayContaining(['أكدن', 'يؤكدن']));
    expect(formsOf('قال', 'يقول')).toEqual(expect.arrayContaining(['قلن', 'يقلن']));
    expect(formsOf('أشار', 'يشير')).toEqual(expect.arrayContaining(['أشرن', 'يشرن']));
  });

  test('gives no feminine plural that has the letters of another word', () => {
    for (const form of ['نادين', 'أثنين', 'عدن'])
      expect([...formsOf('نادى', 'ينادي'), ...formsOf('أثنى', 'يثني'), ...formsOf('عد', 'يعد')]).not.toContain(form);
  });

  test('gives no form of a part the verb does not have', () => {
    expect(formsOf('نفى', 'ينفي').every((form) => !form.startsWith('ال'))).toBe(true);
  });
});
