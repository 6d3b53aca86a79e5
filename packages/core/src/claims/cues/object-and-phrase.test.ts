import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what stands behind بحسب at the beginning', () => {
  it.each([
    [
      'a verb whose first letter is ف',
      'وبحسب وزارة الداخلية، فتحت المديرية باب القبول للوظائف في المدينة.',
      'بحسب | وزارة الداخلية | فتحت المديرية باب القبول للوظائف في المدينة',
    ],
    [
      'a noun whose first letter is ل',
      'وبحسب لجنة الخبراء فإن الصواريخ صنعت خارج البلاد.',
      'بحسب | لجنة الخبراء | الصواريخ صنعت خارج البلاد',
    ],
    [
      'a law and what it says',
      'وبحسب القانون فإن لكل ولاية قواعدها الخاصة بها.',
      'بحسب | القانون | لكل ولاية قواعدها الخاصة بها',
    ],
  ])('is read: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is no source where an act goes by a law', () => {
    expect(read('وتوزع الحصص وفق القانون على جميع الولايات.')).toEqual([]);
  });
});

describe('what the sentence so far shows', () => {
  it.each([
    'وفشلت المفاوضات أمس، ما ينذر باستمرار الاحتجاجات في العاصمة.',
    'ووصل الوفدان إلى المدينة. وهو ما يشير إلى أن التحضيرات مستمرة.',
    'وعثر على مياه تحت السطح، الأمر الذي يرجح أن تكون الحياة ممكنة.',
  ])('is said by no one: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is said where someone stands behind the verb', () => {
    expect(read('وتعطلت الأجهزة أمس، وهو ما تتهم واشنطن موسكو بالقيام به.')).not.toEqual([]);
  });
});

describe('the object', () => {
  it.each([
    [
      'behind a veil that is lifted',
      'كشف متحف لندن البريطاني النقاب عن عرض بقايا السفينة.',
      'كشف | متحف لندن البريطاني | عرض بقايا السفينة',
    ],
    [
      'in the feminine behind an adjective in the masculine',
      'وأكد مصدر طبي حصيلة القتلى في المستشفى.',
      'أكد | مصدر طبي | حصيلة القتلى في المستشفى',
    ],
    [
      'behind the place where a source works',
      'كشف مصدر أمني مطلع في محافظة نينوى، الأربعاء، عن قيام التنظيم بهجوم.',
      'كشف | مصدر أمني مطلع في محافظة نينوى | قيام التنظيم بهجوم',
    ],
    [
      'behind how it was said',
      'وأبلغته الشركة بكل وضوح أن القائمة تحوي أموال النادي.',
      'أبلغته | الشركة | القائمة تحوي أموال النادي',
    ],
    [
      'of a description behind whatever ب ties to what is described',
      'وصف الوزير سيرغي لافروف ادعاءات بريطانيا بتورط روسيا في الهجوم بأنها سخيفة.',
      'وصف | الوزير سيرغي لافروف | بأنها سخيفة',
    ],
    [
      'of one who holds it so and is named before',
      'واتهم الوزير الجماعة التي تصنفها "إرهابية" بالهجوم.',
      'تصنفها |  | إرهابية',
    ],
    [
      'up to what stands against it',
      'وأعلن المدرب استقالته من الفريق، إلا أن الإدارة أقنعته بالبقاء.',
      'أعلن | المدرب | استقالته من الفريق',
    ],
  ])('is read %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('a cue', () => {
  it.each([
    [
      'before a statement whose clause has verbs of its own',
      'وقال الرئيس السوري بشار الأسد، في برقية تهنئة وجهها لبوتين ونشرتها حسابات الرئاسة، إن النصر قريب.',
      'قال | الرئيس السوري بشار الأسد | النصر قريب',
    ],
    [
      'before لقد in place of a link',
      'وقال المواطن أحمد اليحيى لقد تحول الموقع إلى مرمى نفايات.',
      'قال | المواطن أحمد اليحيى | لقد تحول الموقع إلى مرمى نفايات',
    ],
    [
      'with the letters of a preposition, before a subject in the nominative',
      'عبر مانحون دوليون عن استيائهم من الاتهامات.',
      'عبر | مانحون دوليون | استيائهم من الاتهامات',
    ],
    [
      'before a title in one letter',
      'أكد د.حسام خنكار، أن السعودية تملك موارد كبيرة.',
      'أكد | حسام خنكار | السعودية تملك موارد كبيرة',
    ],
    [
      'behind كذلك',
      'كذلك وجه الأمين العام انتقادات لاذعة لقادة الحزب.',
      'وجه | الأمين العام | انتقادات لاذعة لقادة الحزب',
    ],
    ['before what is pointed at', 'ورحبت الوزارة بهذه الخطوة.', 'رحبت | الوزارة | بهذه الخطوة'],
    [
      'before an object behind a phrase that takes no complement',
      'وكان بيسونيت قد أنكر في البداية التهم التي وجهتها إليه المحكمة.',
      'أنكر | بيسونيت | التهم التي وجهتها إليه المحكمة',
    ],
    [
      'before an act behind papers and their adjective',
      'وأكدت وثائق جديدة تورط المسؤول في القضية.',
      'أكدت | وثائق جديدة | تورط المسؤول في القضية',
    ],
    [
      'before a demand behind a clause that ends with a date',
      'وتطالب النقابات العمالية التي تنظم سلسلة إضرابات منذ شباط/فبراير بزيادة الأجور.',
      'تطالب | النقابات العمالية | بزيادة الأجور',
    ],
    [
      'before its own link where a participle has one as well',
      'وكان الرئيس دعا، في حديث متلفز، الشاهد إلى الاستقالة من منصبه، قائلا إن "الوضع صعب للغاية".',
      'دعا | الرئيس | الاستقالة من منصبه',
    ],
  ])('is read %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each(['ورحب الوزير بهذه المناسبة.', 'وسافر الوزير عبر المطار.'])('is not read in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is praised', () => {
  it.each([
    ['وأشاد الوزير بنجاح المؤتمر.', 'أشاد | الوزير | بنجاح المؤتمر'],
    ['ورحب الوزير بمشاركة تركيا في المؤتمر.', 'رحب | الوزير | بمشاركة تركيا في المؤتمر'],
    ['ونددت المنظمة بتلك الجريمة.', 'نددت | المنظمة | بتلك الجريمة'],
    ['وأشاد الوزير بحضور السفير بجهود الفريق.', 'أشاد | الوزير | بجهود الفريق'],
  ])('may begin with a word that else tells how: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it('does not begin with an occasion', () => {
    expect(read('ورحب الوزير بمناسبة العيد الوطني.')).toEqual([]);
  });
});

describe('a body told by its noun alone', () => {
  it.each([
    ['رغم نفي الشركة تورط مديرها في القضية، استمر التحقيق.', 'نفي | الشركة | تورط مديرها في القضية'],
    ['بعد تعهد الشركة بوقف البيع، تراجعت الأسهم.', 'تعهد | الشركة | بوقف البيع'],
    ['بعد ترحيب المنظمة بالاتفاق الجديد، تراجعت الأسهم.', 'ترحيب | المنظمة | بالاتفاق الجديد'],
    ['بعد إعلان الشركة عن رفع الأسعار، تراجعت الأسهم.', 'إعلان | الشركة | رفع الأسعار'],
  ])('owns what is said as one who is named does: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
