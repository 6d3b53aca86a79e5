/** Words behind or before a verb that are not who speaks: adverbs, objects, those of whom a relative clause tells. */
import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | who says it`, an unnamed one by `-`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(
    ({ cue, speaker }) =>
      `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ` +
      `${'entity' in speaker ? entities[speaker.entity]?.name : '-'}`,
  );
}

describe('an adverb behind the verb', () => {
  it.each([
    [
      'always, written as the town',
      'شغلت ماجدة الصباحي المنصب طويلا، وكانت تؤكد دوما أن السينما بخير.',
      'تؤكد | ماجدة الصباحي',
    ],
    ['above all', 'وندد أحمد سالم بتجارة تتنامى كما قال خاصة أن الطلب عليها قوي.', 'قال | أحمد سالم'],
    ['if only', 'قال أحمد سالم إن الوقت غير مناسب، وتمنى لو أن الأمر لم يحدث.', 'تمنى | أحمد سالم'],
    ['how', 'انتقد أحمد سالم القانون. واستغرب كيف أن القاتل يحكم عليه بالسجن فقط.', 'استغرب | أحمد سالم'],
    [
      'on the other hand',
      'غنت رويدا عطية أغنية جديدة. من جهة ثانية أشارت إلى أن حفلها القادم في باريس.',
      'أشارت إلى | رويدا عطية',
    ],
  ])('is no one who speaks: %s', (_name, text, claim) => expect(read(text)).toContain(claim));

  it('leaves the town where the town speaks', () =>
    expect(read('وفي دمشق، قالت تركيا إن الأزمة تشتد.')).toContain('قالت | تركيا'));
});

describe('the head of a relative clause', () => {
  it.each([
    ['one man of many', 'وقال أحمد سالم إن الوزارة ستلاحق التجار الذين يتهمهم برفع الأسعار.', 'يتهمهم | أحمد سالم'],
    [
      'many of one man',
      'وطالب المتظاهرون باستقالة الرئيس إيمانويل ماكرون الذي يتهمونه بأنه متمسك بالسلطة.',
      'يتهمونه | -',
    ],
    ['one man of several people', 'حذر أحمد سالم من أشخاص قال إنهم يسعون لاستغلال اسمه.', 'قال | أحمد سالم'],
    [
      'a ministry of companies',
      'فرضت وزارة الخزانة عقوبات على ثلاث شركات قالت إنها حولت أموالا للخارج.',
      'قالت | وزارة الخزانة',
    ],
  ])('does not say what agrees with it in no number: %s', (_name, text, claim) => expect(read(text)).toContain(claim));

  it.each([
    ['many', 'وتحدث أحمد سالم عن المتظاهرين الذين يتهمون الشرطة بالعنف.', 'يتهمون | -'],
    ['sources', 'ونقلت الصحيفة عن مصادر قالت إنها قريبة من القصر أن الاتفاق وشيك.', 'قالت | -'],
  ])('says what agrees with it: %s', (_name, text, claim) => expect(read(text)).toContain(claim));
});

describe('one noun behind a verb of calling or accusing', () => {
  it.each([
    ['as many more', 'اتهمت وزارة الداخلية رجلا بالسرقة. كما اتهمت 3 آخرين بالتواطؤ.', 'اتهمت | وزارة الداخلية'],
    [
      'one of several men',
      'وتسعى رشيدة طليب للدفاع عن الفقراء، واتهمت أحد رجال الأعمال الكبار بتلويث الأحياء.',
      'اتهمت | رشيدة طليب',
    ],
    [
      'an office of a man behind a verb in the feminine',
      'استنكرت نقابة الصحفيين الحادث، وتطالب رئيس الاتحاد بالتدخل.',
      'تطالب | نقابة الصحفيين',
    ],
    ['an office and what it is of', 'قال أحمد سالم إن الحفل ناجح، كما شكر وكيل الوزارة على حضوره.', 'شكر | أحمد سالم'],
    ['members of a body', 'نفى أحمد سالم الاتهامات واتهم أعضاء في مجلس الشيوخ بتدمير عائلته.', 'اتهم | أحمد سالم'],
    ['residents', 'قال أحمد سالم إن المدينة غير آمنة، ودعا السكان إلى التعاون مع الأمن.', 'دعا | أحمد سالم'],
    ['those concerned', 'قال أحمد سالم إن الطريق خطير، وطالب الجهات المعنية بسرعة التحرك.', 'طالب | أحمد سالم'],
  ])('is whom it is said to: %s', (_name, text, claim) => expect(read(text)).toContain(claim));

  it.each([
    ['residents who demand', 'قال أحمد سالم إن الطريق خطير. وطالب الأهالي بسرعة إصلاحه.', 'طالب | -'],
    ['residents who say', 'قال أحمد سالم إن الطريق سليم. ويقول السكان إن الطريق مغلق.', 'يقول | -'],
    ['officials in the nominative', 'قال أحمد سالم إن الاتفاق قريب. واتهم مسؤولون في البيت الأبيض بالكذب.', 'اتهم | -'],
  ])('still speaks: %s', (_name, text, claim) => expect(read(text)).toContain(claim));
});

describe('who has done it before', () => {
  it.each([
    [
      'an office and its holder',
      'وسبق لولي العهد السعودي محمد بن سلمان أن وصف قطر بأنها قضية صغيرة.',
      'وصف | محمد بن سلمان',
    ],
    ['a title and a name', 'وسبق للوزير أحمد سالم أن أكد أن المشروع سيكتمل.', 'أكد | أحمد سالم'],
  ])('stands behind سبق and ل: %s', (_name, text, claim) => expect(read(text)).toContain(claim));

  it('is told elsewhere where a pronoun stands there', () =>
    expect(read('وافتتح الوزير أحمد سالم المعرض، وسبق له أن أكد أن المشروع سيكتمل.')).toContain('أكد | أحمد سالم'));
});

it('passes over who wrote the report and for which paper', () =>
  expect(read('محمد أبو شعر- سبق: يواصل الكاتب فهد الهريفي انتقاداته، مؤكدا أن العمل لا يبشر بالنجاح.')).toContain(
    'مؤكدا | فهد الهريفي',
  ));

describe('what was done next', () => {
  it('is no object of what was done to a thing', () =>
    expect(read('وتمدد حالة الطوارئ التي أعلنت عقب الانقلاب الفاشل وتم تمديدها.')).toEqual([]));
  it('is told of her who did the first', () =>
    expect(read('تنتقد وزارة العدل حملات الاعتقال هذه وتعتبر أنها محاولة لإسكات الأصوات.')).toContain(
      'تعتبر | وزارة العدل',
    ));
});

describe('a thing right behind a preposition', () => {
  it.each([
    'حذر البيت الأبيض الصين من الكلمات التي تشير إلى الأقاليم الحساسة.',
    'وتحدثت وزارة الصحة عن التجارب التي تشير إلى نجاح اللقاح.',
  ])('says nothing, nor does who is named before it: %s', (text) =>
    expect(read(text).some((claim) => claim.startsWith('تشير'))).toBe(false),
  );

  it('is heard where it is a law', () =>
    expect(read('واستند المدير أحمد سالم إلى القانون الذي ينص على حماية المرأة.')).toContain('ينص على | -'));
});

describe('what he thinks of a thing that he names', () => {
  it('is his who speaks in the sentence, whoever is addressed', () =>
    expect(
      read('وحث المستشار ديتر كمبف الرئيس دونالد ترامب على إزالة الرسوم التي قال إنها فرضت بذريعة الأمن.'),
    ).toContain('قال | ديتر كمبف'));
});

it('takes no noun behind a plural for who speaks', () => {
  const text = 'والخبراء في الوزارة لا يستبعدون العوامل البيئية.';
  const { claims } = parseDocument(text);
  expect(claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['العوامل البيئية'],
  ]);
});

it('takes what happens for no talk', () =>
  expect(read('وبحثت الدراسة في العوامل التي تحدث أثناء الحمل وفي تقارير الأمهات عن صحتهن.')).toEqual([]));

it('takes those of whom a body split off for no topic', () =>
  expect(read('وكشفت اللجنة المنبثقة عن المجلس أن العدد ارتفع.')).toEqual(['كشفت | -']));

it('takes هذه المرة for no announcement', () =>
  expect(read('ويختلف إعلان أبل هذه المرة عن مناسبات سابقة كثيرة.')).toEqual([]));

it('passes over the paper and the town that a report begins with', () =>
  expect(read('سبق- الرياض: أطلقت مدينة الملك فهد الطبية خدمة جديدة. وأوضحت أن الخدمة مجانية.')).toEqual([
    'أوضحت | مدينة الملك فهد الطبية',
  ]));

it('passes over the place that a council is of', () => {
  const text = 'أعلن المجلس المحلي لمدينة صفاقس تخصيص يوم للاحتفال.';
  const [claim] = parseDocument(text).claims;
  expect(claim?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['تخصيص يوم للاحتفال']);
});

it('takes those who are reassured for no one who speaks', () =>
  expect(read('وتتحرك واشنطن بهدف تطمين الأصدقاء والحلفاء بأن الاتفاق لن يكون على حسابهم.')).not.toContain(
    'تطمين | الأصدقاء',
  ));
