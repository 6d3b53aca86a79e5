import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a form that no noun has', () => {
  it.each([
    [
      'what a bill lays down',
      'وأقر البرلمان مشروع قانون مثير للجدل ينص على خفض سن التقاعد.',
      'ينص على | قانون مثير للجدل | خفض سن التقاعد',
    ],
    ['the feminine behind a name', 'لكن شركة نوكيا قدرت أن المبيعات ستتراجع.', 'قدرت | شركة نوكيا | المبيعات ستتراجع'],
    [
      'the same in a clause',
      'وأكد المتحدث أن السلطات التركية عبرت للسفير عن أسفها للحادث.',
      'عبرت | السلطات التركية | أسفها للحادث',
    ],
    ['the plural before marks', 'وكان بعضهم يصرخون "لن نرحل من هنا"، ثم تفرقوا.', 'يصرخون | بعضهم | لن نرحل من هنا'],
  ])('is a verb wherever it stands: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('says nothing of what things do', () => {
    expect(read('لكن المحادثة تطرقت إلى ملفات عديدة.')).toEqual([]);
    expect(read('وهناك زبائن يطلبون المزيد من الخدمات.')).toEqual([]);
  });
});

describe('a short quotation that ends the sentence', () => {
  it.each([
    ['وقال الناطق باسم الوزارة سامي حداد للصحافيين "سنرى لاحقا".', 'سنرى لاحقا'],
    ['وقال بنيامين نتنياهو مازحا "التحقيقات".', 'التحقيقات'],
  ])('is what was said: %s', (text, words) => {
    expect(read(text).map((claim) => claim.split(' | ')[2])).toEqual([words]);
  });

  it('is no name of an outlet or of a thing', () => {
    expect(read('وقالت صحيفة "القدس".')).toEqual([]);
  });
});

describe('a name in marks before what was said', () => {
  it.each([
    [
      'of a place of work',
      'وقال مدير معمل "أوك ريدج الوطني"، دكتور توماس زاكرايا، في خطاب ألقاه أمس إن الجهاز سريع.',
      'الجهاز سريع',
    ],
    [
      'of where it was said',
      'وقال وزير الطاقة خلال خطاب له في معمل "أوك ريدج الوطني"، "نحن الآن في تنافس مع الجميع".',
      'نحن الآن في تنافس مع الجميع',
    ],
  ])('is passed over: %s', (_name, text, words) => {
    expect(read(text).map((claim) => claim.split(' | ')[2])).toEqual([words]);
  });
});

describe('what stands between those quoted and their words', () => {
  it('is no verb where something is not done', () => {
    expect(read('ونقلت الصحيفة عن مسؤولين كبار دون ذكر أسمائهم أن الاتفاق قريب.')).toEqual([
      'نقلت | الصحيفة | الاتفاق قريب',
    ]);
  });
});

describe('how one feels', () => {
  it('is no title of the one before it', () => {
    expect(read('وأبدى المدرب أحمد حسن سعادته بالفوز في المباراة.')).toEqual([
      'أبدى | المدرب أحمد حسن | سعادته بالفوز في المباراة',
    ]);
    expect(read('وأكد سعادته أن الجامعة مستمرة في العمل.')).toEqual(['أكد | سعادته | الجامعة مستمرة في العمل']);
  });
});

describe('a clause about a noun', () => {
  it.each([
    [
      'with a subject of its own',
      'وهذه هي المرة الأولى التي يعلن فيها الجيش الإسرائيلي مسؤوليته عن الغارة.',
      'يعلن | الجيش الإسرائيلي | مسؤوليته عن الغارة',
    ],
    [
      'about a country that is charged',
      'وعقد لقاء مع باكستان، التي ترفض تلك الاتهامات.',
      'ترفض | باكستان | تلك الاتهامات',
    ],
    ['about who feels something', 'وحضر المدرب أحمد حسن، الذي أبدى سعادته بالفوز.', 'أبدى | أحمد حسن | سعادته بالفوز'],
  ])('says what was said: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('only describes who is to announce a thing', () => {
    expect(read('ووصل المدرب أحمد حسن، الذي يعلن القائمة غدا.')).toEqual([]);
  });
});

describe('what one does not rule out', () => {
  it('may be a noun', () => {
    expect(read('ولم تستبعد الشرطة احتمال فرار المشتبه به.')).toEqual(['تستبعد | الشرطة | احتمال فرار المشتبه به']);
    expect(read('ولم تعلن الشرطة هوية المشتبه به.')).toEqual([]);
  });
});

describe('what a statement holds', () => {
  it('is read behind whose statement it is', () => {
    expect(read('وتضمن بيان لنائب وزير الخارجية سامي حداد أن الزيارة ستتم.')).toEqual([
      'تضمن | بيان لنائب وزير الخارجية سامي حداد | الزيارة ستتم',
    ]);
  });
});
