import { resolveCoreference } from '../coreference/resolve-coreference.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { detectMentions } from './detect-mentions.ts';

function bodies(text: string) {
  const segmented = segment(text, layoutDocument(text));
  const { entities } = resolveCoreference(segmented, detectMentions(segmented, {}));
  return entities.filter(({ type }) => type === 'organization');
}

const names = (text: string) => bodies(text).map(({ name }) => name);

describe('where the name of a body ends', () => {
  it.each([
    ['من جانب الإدارة الأميركية فضلا عن إجراءات أخرى.', 'الإدارة الأميركية'],
    ['قامت قوات من الدفاع المدني الإسرائيلي بالتوجه للمكان.', 'الدفاع المدني الإسرائيلي'],
    ['نتيجة خطأ طبي في مستشفى القطيف المركزي، مما أدى لتجلط.', 'مستشفى القطيف المركزي'],
    ['يشرف عليها الفرع السادس للقوات المسلحة الأميركية من الجيش.', 'القوات المسلحة الأميركية'],
    ['وقالت (إس.أو.إس ميديتريني) في بيان إن السفينة أنقذت 72 شخصا.', 'إس.أو.إس ميديتريني'],
    ['أن الهيئة الملكية بوصفها جهة عليا تعمل على المشروع.', 'الهيئة الملكية'],
    ['وقال رئيس مجلس إدارة الكشافة اليابانية أمس إن الوفد وصل.', 'الكشافة اليابانية'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['وحكم التفوق لحزب الرابطة (يمين متطرف) بزعامة ماتيو سالفيني.', 'يمين متطرف'],
    ['دعت اللجنة الدولية للصليب الأحمر "إرجاء" القافلة.', 'إرجاء'],
    ['أعلن أن ادعاء طهران بأنها لم تضع برنامجا غير صحيح.', 'ادعاء طهران'],
    ['وأدى ذلك إلى خلل في الجهاز الهضمي للإنسان بعد أيام.', 'الجهاز الهضمي للإنسان'],
    ['وتصنف أنقرة المجموعة منظمة "إرهابية" تابعة لحزب آخر.', 'إرهابية'],
    ['قالت وزارة الخزانة الأميركية "أشرف على نقل مليوني دولار" إلى البلاد.', 'أشرف على نقل مليوني دولار'],
    ['سوف تتخذه السفارة المصرية للوصول إلى الحقيقة في أقرب وقت.', 'السفارة المصرية للوصول'],
  ])('%s names no %s', (text, none) => {
    expect(names(text)).not.toContain(none);
  });

  it.each([
    ['زار الوفد مركز الملك فهد الثقافي في الرياض.', 'مركز الملك فهد الثقافي'],
    ['ذكرت وكالة الأنباء الرسمية السعودية أن المساعدات وصلت.', 'وكالة الأنباء الرسمية السعودية'],
    ['قال فيل فلين المحلل في برايس فيوتشرز جروب إن السوق تتأرجح.', 'برايس فيوتشرز جروب'],
    ['أكد الناطق باسم قوات الاحتلال الإسرائيلي وقوع إصابات.', 'قوات الاحتلال الإسرائيلي'],
    ['أعلنت قيادة حرس الحدود بالمنطقة وقوع الحادث.', 'قيادة حرس الحدود'],
    ['بعضها على صلات بتنظيمي "داعش" والقاعدة.', 'القاعدة'],
    ['وقالت الخزانة في مدريد إنها ستصدر أذونا لأجل ستة أشهر.', 'الخزانة في مدريد'],
  ])('%s', (text, name) => {
    expect(bodies(text).flatMap((body) => [body.name, ...body.aliases])).toContain(name);
  });

  it('leaves out the origin where the head is left out', () => {
    expect(names('وأعلنت وكالة الأناضول التركية في وقت سابق أن القوات انسحبت.')).toEqual(['الأناضول']);
  });

  it('holds the prepositions that names hold', () => {
    expect(names('أعلنت هيئة الأمر بالمعروف والنهي عن المنكر موقفها.')).toEqual([
      'هيئة الأمر بالمعروف والنهي عن المنكر',
    ]);
  });
});

describe('a body told by its place or its head', () => {
  it.each([
    ['وقالت الشرطة في سياتل إن الطائرة أقلعت.', 'الشرطة في سياتل'],
    ['وقالت الشرطة في إنجلترا وويلز إن الجرائم زادت.', 'الشرطة في إنجلترا وويلز'],
    ['راجعت عمادة القبول والتسجيل أمس مع والدها.', 'عمادة القبول والتسجيل'],
    ['رفض عقوبات إدارة الرئيس الأميركي، دونالد ترامب، أمس.', 'إدارة الرئيس الأميركي'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('is no government that only a person is named for', () => {
    expect(names('فرضت العقوبات على حكومة الرئيس بشار الأسد.')).toEqual([]);
    expect(names('فرضت العقوبات على حكومة سوريا.')).toEqual(['حكومة سوريا']);
  });

  it('is none where the place is spoken of for itself', () => {
    expect(names('انتشرت الشرطة أمس. وفي سياتل هدوء.')).toEqual([]);
  });
});

describe('another form of a name', () => {
  it('may stand in quotation marks after a body with a head', () => {
    const [agency, ...others] = bodies('وقال الوزير لوكالة الأنباء الكويتية "كونا" إن العمل مستمر.');
    expect(others).toEqual([]);
    expect([agency?.name, ...(agency?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['وكالة الأنباء الكويتية', 'كونا']),
    );
  });

  it('holds a head of two words', () => {
    expect(bodies('ذكرت وكالة أنباء أنتارا أن عدد القتلى ارتفع.')[0]?.aliases).toContain('وكالة أنباء أنتارا');
  });

  it('is the name when the body is called so more often', () => {
    const text = 'وفقا لوكالة الأنباء التركية "الأناضول". ونقلت الأناضول عن مسؤول. وأضافت الأناضول أن العمل مستمر.';
    expect(names(text)).toEqual(['الأناضول']);
  });

  it('listed in a row of its own is known by the body it belongs to', () => {
    expect(bodies('قالت حماس إن الوفد وصل إلى القاهرة.')[0]?.knownAs).toBe('حركة حماس');
  });
});
