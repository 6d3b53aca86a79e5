import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | who says it | who is addressed`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  const nameOf = (entity: number | null) => (entity === null ? '' : (entities[entity]?.name ?? ''));
  return claims.map(
    ({ cue, speaker, addressee }) =>
      `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ` +
      `${'entity' in speaker ? nameOf(speaker.entity) : speaker.description} | ${nameOf(addressee)}`,
  );
}

const BEFORE = 'قال وزير الخارجية البريطاني بوريس جونسون إن الأزمة خطيرة. ';

describe('one noun behind a verb that always has an object', () => {
  it.each([
    ['a name', 'واتهم جيريمي كوربن بأنه يعرقل الحل.', 'اتهم | بوريس جونسون | جيريمي كوربن'],
    ['an office and its holder', 'واتهم زعيم المعارضة العمالية جيريمي كوربن بأنه يعرقل الحل.', 'اتهم | بوريس جونسون |'],
    ['a body', 'كما اتهم الأمم المتحدة بالانحياز ضد بلاده.', 'اتهم | بوريس جونسون | الأمم المتحدة'],
    ['a thing', 'ووصف الأمر بأنه خطير على العالم.', 'وصف | بوريس جونسون |'],
    ['a thing and its adjective', 'ووصف النمو العالمي القوي بأنه فرصة.', 'وصف | بوريس جونسون |'],
    ['two bodies', 'كما اتهم حزب الله وحركة حماس بأن مصلحتهما واحدة.', 'اتهم | بوريس جونسون |'],
    ['those for whom the pronoun stands', 'ووصف أعضاء حركة طالبان بأنهم متمردون.', 'وصف | بوريس جونسون |'],
    ['his people', 'وقد دعا فيها أنصاره إلى الصبر والثبات.', 'دعا | بوريس جونسون |'],
    ['those who are warned', 'وحذر الحكومات في العالم بأنها ستتعرض لعقوبات.', 'حذر | بوريس جونسون |'],
    ['a body by its noun and name', 'كما اتهم شركة فيسبوك باستغلال البيانات.', 'اتهم | بوريس جونسون |'],
    ['those of someone', 'كما اتهم أسلافه المحافظين في البلدية بالفساد.', 'اتهم | بوريس جونسون |'],
  ])('is whom it is said of: %s', (_name, text, claim) => {
    expect(read(BEFORE + text).some((read) => read.startsWith(claim))).toBe(true);
  });

  it.each([
    ['two names', 'واتهمت حركة حماس إسرائيل بالسعي إلى الحرب.', 'اتهمت | حركة حماس |'],
    ['two bodies by noun and name', 'واتهمت شركة أبل شركة سامسونغ بسرقة التصميم.', 'اتهمت | أبل |'],
    ['two nouns', 'واتهم التقرير الحكومة بالتقصير في حماية السكان.', 'اتهم | التقرير |'],
    [
      'a man and a woman of whom it is said',
      'ووصف شقيق القتيل سارة نجار بأنها كاذبة.',
      'وصف | شقيق القتيل | سارة نجار',
    ],
    ['two places and a thing in marks', 'واتهمت روسيا ودمشق "الخوذ البيضاء" بإعداد الشريط.', 'اتهمت | روسيا |'],
    ['two bodies by their nouns', 'وطالبت المنظمة الحكومة المصرية بتوفير الغذاء.', 'طالبت | المنظمة |'],
    ['a noun and the same noun', 'واتهم كل طرف الطرف الآخر بإفشال الاتفاق.', 'اتهم | كل طرف |'],
    ['an official and a country', 'واتهم مسؤولون روسيا بالتدخل في الانتخابات.', 'اتهم | مسؤولون |'],
  ])('leaves the subject where subject and object stand: %s', (_name, text, claim) => {
    expect(read(BEFORE + text).some((read) => read.startsWith(claim))).toBe(true);
  });
});
