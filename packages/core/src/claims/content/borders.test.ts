import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('content ends', () => {
  it.each([
    [
      'where others describe what was announced',
      'كشفت روسيا أمس عن أول محطة عائمة وصفها النقاد بأنها "خطر نووي".',
      'كشفت | أول محطة عائمة',
    ],
    [
      'where the clause about its speaker does',
      'قالت الحكومة التركية، التي تتهم روسيا بقصف المدينة، إن الحرب مستمرة.',
      'تتهم | بقصف المدينة',
    ],
    [
      'before the verb that a clause of time waits for',
      'وبعدما أمر الملك سلمان بفتح الحدود، تقدمت اللجنة بطلب جديد.',
      'أمر | بفتح الحدود',
    ],
    [
      'where the outer verb’s link stands again',
      'قالت الجمعية إن الوزارة خلصت إلى أن المنتجات رخيصة، وإن رسوما ستفرض عليها.',
      'خلصت إلى | المنتجات رخيصة',
    ],
    [
      'where the narrator tells who kept silent',
      'وقال متحدث باسم الوزارة إن القائد قتل أمس، لكن حركة طالبان لم تصدر أي تصريحات.',
      'قال | القائد قتل أمس',
    ],
    [
      'before what he answered',
      'وأكد الوزير سمير حداد أنه "ليس على علم بالحادث"، ردا على أسئلة إذاعة محلية.',
      'أكد | أنه "ليس على علم بالحادث"',
    ],
    ['before the word for back then', 'ونفت دمشق الاتهام حينها، وأغلقت الحدود.', 'نفت | الاتهام'],
    [
      'before a participle without a comma',
      'وتنفي موسكو أي ضلوع لها في العملية منددة بـ"حملة معادية لروسيا".',
      'تنفي | أي ضلوع لها في العملية',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('content goes on', () => {
  it.each([
    [
      'behind a term in marks, where it began with a link',
      'ووصفت الوكالة الزيارة بأنها "علامة فارقة" في تحسين العلاقات مع الصين.',
      'وصفت | بأنها "علامة فارقة" في تحسين العلاقات مع الصين',
    ],
    [
      'to since when',
      'وطلبت الدوحة من المحكمة رفع القيود التي تفرضها أبوظبي منذ يونيو 2017.',
      'طلبت | رفع القيود التي تفرضها أبوظبي منذ يونيو 2017',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('no farther than the term that names a thing in other words', () => {
    const text = 'وأصلح الرئيس سمير حداد ما وصفه بـ"خرق الثقة" بين الشبكة والمستخدمين.';
    expect(read(text)).toContain('وصفه | بـ"خرق الثقة"');
  });
});

describe('content begins', () => {
  it.each([
    [
      'behind the beginning of a month',
      'وأعلن الرئيس دونالد ترامب مطلع ديسمبر الماضي الاعتراف بالقدس.',
      'أعلن | الاعتراف بالقدس',
    ],
    ['behind how it was said', 'وترفض تركيا بشكل قاطع استخدام كلمة إبادة.', 'ترفض | استخدام كلمة إبادة'],
    [
      'behind to whom, in Latin letters',
      'ونفى مسؤولان أمريكيان لـ CNN شن أي ضربات جوية على القاعدة.',
      'نفى | شن أي ضربات جوية على القاعدة',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
