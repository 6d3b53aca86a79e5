import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('forms of reporting verbs that report nothing', () => {
  it.each([
    ['a noun behind a number', 'ويضم التعليم الثانوي في البلاد مليون طالب بالمدارس الحكومية.'],
    ['a noun in the accusative behind a number', 'وصدر أمر باعتقال 40 متهما بالانتماء لتلك المنظمات.'],
    ['a verbal noun behind its auxiliary', 'وفي الساحة تم كشف كمية كبيرة من السلاح على يد الشرطة.'],
    ['a verbal noun behind a plural it completes', 'وحجبت الهيئة تطبيقات كشف الأرقام عن مزودي الخدمة.'],
    ['another verb', 'وتتابع القنصلية ما ورد في وسائل الإعلام عن "اختفاء الصحفي بعد خروجه من المبنى".'],
    ['what is asked for in marks', 'وصادق المجلس على توصية بأن "يتحدث الوزير بعبارات واضحة عن الأزمة".'],
    ['a matter', 'وهذا الفوز أمر يشعرني بالفخر كل يوم.'],
    ['what an office is asked for', 'وكان دافعه للسفر أنه طلب اللجوء في ألمانيا بعد الحرب.'],
    ['a thing that is estimated', 'ويقدر عدد المقاتلين في البلاد منذ عام 2011 بحوالي 40 ألف مقاتل.'],
    ['a number that is refused', 'ومنحت برلين اللجوء لكثيرين، بينما رفضت 45 ألف طلب.'],
    ['an accusation of nothing', 'وكانت النيابة العامة وجهت أمس الاتهام إلى هؤلاء، وأحالتهم إلى المحكمة.'],
    ['a wish for a thing', 'وقال المدرب سعيد خليل: جيد. فالكثير من الأندية تتمنى وجود لاعب مثله لديها.'],
    ['with whom one talks', 'وتحدث الوزير سمير حداد مع زملائه في القاعة عن الطقس في المدينة.'],
  ])('%s', (_name, text) => {
    expect(read(text).filter((claim) => !/^قال /u.test(claim))).toEqual([]);
  });

  it.each([
    [
      'who was told',
      'وتقول منظمة العفو الدولية إنها أبلغت بمقتل 15 شخصا في القصف.',
      'إنها أبلغت بمقتل 15 شخصا في القصف',
    ],
    ['what is thought of a thing', 'وقال الوزير إن الطائرة يعتقد بأنها للاستطلاع.', 'الطائرة يعتقد بأنها للاستطلاع'],
    [
      'a sign in his words',
      'ويرى الوزير سمير حداد أن التصرفات القطرية تجاه حجاجها تشير إلى أنها ستواصل سياستها.',
      'التصرفات القطرية تجاه حجاجها تشير إلى أنها ستواصل سياستها',
    ],
  ])('are no claims of their own: %s', (_name, text, content) => {
    expect(read(text).map((claim) => claim.split(' | ')[1])).toEqual([content]);
  });

  it('gives the topic of a talk to the words that follow it', () => {
    const text = 'وتحدثت السفيرة ليلى منصور عن أولوياتها، قائلة إن بلادها تريد السلام.';
    expect(read(text)).toEqual(['قائلة | بلادها تريد السلام']);
  });

  it.each([
    ['طالب الوزير سمير حداد بالإفراج عن المعتقلين.', 'طالب | بالإفراج عن المعتقلين'],
    ['وكشف الوزير سمير حداد تفاصيل جديدة عن الحادث.', 'كشف | تفاصيل جديدة عن الحادث'],
    ['وأبلغ الوزير سمير حداد نظيره المصري بموعد القمة المقبلة.', 'أبلغ | بموعد القمة المقبلة'],
    ['وأمر الوزير سمير حداد بفتح الجسر أمام السيارات.', 'أمر | بفتح الجسر أمام السيارات'],
    ['وتحدث الوزير سمير حداد عن أزمة كبيرة في البلاد.', 'تحدث | أزمة كبيرة في البلاد'],
    ['وكما ورد في بيان الوزارة أن الجسر سيفتح غدا.', 'ورد | الجسر سيفتح غدا'],
    ['ورفضت إسرائيل دعوة الأمين العام إلى التحقيق.', 'رفضت | دعوة الأمين العام إلى التحقيق'],
  ])('are read where they report: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what is part of one report', () => {
  it.each([
    [
      'what was decided',
      'قررت محكمة الاستئناف في باريس أمس رفض الطلب الذي تقدم به المتهم.',
      'رفض | الطلب الذي تقدم به المتهم',
    ],
    [
      'what one says that one does not think',
      'وأضافت الوزيرة ليلى منصور أنها لا تعتقد أن الحل قريب.',
      'تعتقد | الحل قريب',
    ],
    [
      'the report in which one says it',
      'وقال المركز الوطني للبحوث إن النمو سيكون أقل من المتوقع حسبما أفاد التقرير.',
      'حسبما أفاد | قال المركز الوطني للبحوث إن النمو سيكون أقل من المتوقع',
    ],
  ])('is no claim of its own: %s', (_name, text, claim) => {
    expect(read(text)).not.toContain(claim);
  });

  it.each([
    ['ورفضت محكمة الاستئناف الطلب الذي تقدم به المتهم.', 'رفضت | الطلب الذي تقدم به المتهم'],
    ['وقالت الوزيرة ليلى منصور إن فريقها لا يعتقد أن الحل قريب.', 'قالت | فريقها لا يعتقد أن الحل قريب'],
    ['وارتفع النمو في العام الماضي حسبما أفاد التقرير.', 'حسبما أفاد | ارتفع النمو في العام الماضي'],
  ])('but is read in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
