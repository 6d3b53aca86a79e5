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
    ['those of someone', 'كما اتهم أسلافه المحافظين في البلدية بالفساد.', 'اتهم | بوريس جونسون |'],
  ])('is whom it is said of: %s', (_name, text, claim) => {
    expect(read(BEFORE + text).some((read) => read.startsWith(claim))).toBe(true);
  });

  it.each([
    ['two names', 'واتهمت حركة حماس إسرائيل بالسعي إلى الحرب.', 'اتهمت | حركة حماس |'],
    ['two nouns', 'واتهم التقرير الحكومة بالتقصير في حماية السكان.', 'اتهم | التقرير |'],
    ['an official and a country', 'واتهم مسؤولون روسيا بالتدخل في الانتخابات.', 'اتهم | مسؤولون |'],
  ])('leaves the subject where subject and object stand: %s', (_name, text, claim) => {
    expect(read(BEFORE + text).some((read) => read.startsWith(claim))).toBe(true);
  });
});
