import { layoutDocument } from '../layout/layout-document.ts';
import { detectMentions } from '../mentions/detect-mentions.ts';
import { segment } from '../segment.ts';
import { latestEntity } from './antecedents.ts';
import { resolveCoreference } from './resolve-coreference.ts';

function read(text: string) {
  const segmented = segment(text, layoutDocument(text));
  const { mentions, entities } = resolveCoreference(segmented, detectMentions(segmented, {}));
  const nominals = mentions
    .filter(({ form }) => form === 'nominal')
    .map(({ text: nominal, entity }) => [nominal, entities[entity]?.name]);
  return { mentions, entities, nominals };
}

describe('definite nouns', () => {
  it.each([
    ['قالت شبكة سي إن إن كذا. وأضافت الشبكة الأميركية أن الحفل نجح.', 'الشبكة الأميركية', 'سي إن إن'],
    ['قالت رويترز كذا. وأضافت الوكالة أن الحفل نجح.', 'الوكالة', 'رويترز'],
    ['ذكر موقع أكسيوس أن الحفل نجح. حسبما أفاد المنفذ كذلك.', 'المنفذ', 'أكسيوس'],
    ['كشفت فيسبوك كذا. ولاحظت الشركة أن الاهتمام يزداد.', 'الشركة', 'فيسبوك'],
    ['قالت شركة سوني لرويترز كذا. وأضافت الشركة أن الاهتمام يزداد.', 'الشركة', 'سوني'],
    ['أعلن حزب العمال الكردستاني كذا. ورد الحزب على ذلك.', 'الحزب', 'حزب العمال الكردستاني'],
    ['قالت الخارجية الفلسطينية إن الحفل طويل. وأضافت الوزارة أن الحفل نجح.', 'الوزارة', 'الخارجية الفلسطينية'],
    [
      'قالت وكالة الأنباء السعودية كذا. وأضافت وكالة أنباء الأناضول كذا. وذكرت الوكالة أن الحفل نجح.',
      'الوكالة',
      'الأناضول',
    ],
    ['قالت شركة أوبر كذا. وتجري تويوتا اختبارات. وأعلنت الشركة نجاحها.', 'الشركة', 'تويوتا'],
  ])('point to the body named before them: %s', (text, noun, name) => {
    expect(read(text).nominals).toContainEqual([noun, name]);
  });

  it('point nowhere when nothing named before them fits', () => {
    expect(read('وقالت الشبكة إن الحفل نجح. وقال الحزب إنه فشل.').nominals).toEqual([]);
  });

  it('point to no body of another country', () => {
    expect(read('قالت شبكة سي إن إن كذا. وأضافت الشبكة الروسية أن الحفل نجح.').nominals).toEqual([]);
  });

  it('begin another name when a further adjective follows', () => {
    expect(read('قال مجلس الشيوخ كذا. وقال المجلس الأعلى كذا.').nominals).toEqual([]);
  });
});

describe('the entity mentioned last', () => {
  const text = 'قالت هيلاري كلينتون كذا. ورد دونالد ترامب عليها. وأضافت';
  const { mentions, entities } = read(text);
  const nameOf = (index: number | null) => (index === null ? null : entities[index]?.name);

  it('is the one nearest before', () => {
    expect(nameOf(latestEntity(mentions, entities, text.length, { types: ['person'] }))).toBe('دونالد ترامب');
  });

  it('is of the gender asked for', () => {
    expect(nameOf(latestEntity(mentions, entities, text.length, { types: ['person'], gender: 'female' }))).toBe(
      'هيلاري كلينتون',
    );
  });

  it('is none before the first mention or the bound', () => {
    expect(latestEntity(mentions, entities, 0, { types: ['person'] })).toBeNull();
    expect(latestEntity(mentions, entities, text.length, { types: ['person'], from: text.length })).toBeNull();
  });
});
