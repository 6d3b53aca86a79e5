import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what is asked for', () => {
  it.each([
    [
      'behind the pronoun of those who are asked',
      'واحتجزت وزارة الداخلية زوجين في المطار، وطلبت منهما شهادة زواجهما.',
      'طلبت |  | شهادة زواجهما',
    ],
    ['behind who asks and who is asked', 'وطلبت تركيا منهم مغادرة البلاد.', 'طلبت | تركيا | مغادرة البلاد'],
    [
      'as what is done to someone',
      'وقالت تركيا إنها قلقة، وطلبت منع ترامب من إدارة المنظمة.',
      'طلبت |  | منع ترامب من إدارة المنظمة',
    ],
    [
      'as a masculine noun behind her verb',
      'وقالت تركيا إنها قلقة. كما طلبت المنع لعام واحد لأبنائه.',
      'طلبت |  | المنع لعام واحد لأبنائه',
    ],
  ])('is read %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what looks like an object or its subject', () => {
  it('is no participle that leads to the words themselves', () => {
    expect(read('ورفضت الوزيرة سلمى حداد قائلة "أنا لا أريد أن يراني أحد".')).toEqual([
      'رفضت | الوزيرة سلمى حداد | أنا لا أريد أن يراني أحد',
    ]);
  });

  it('is not what a club is for', () => {
    expect(read('أعلن نادي إيفرتون الإنجليزي لكرة القدم يوم الأربعاء إقالة المدرب.')).toEqual([
      'أعلن | نادي إيفرتون الإنجليزي | إقالة المدرب',
    ]);
  });

  it('is not who is asked', () => {
    const text = 'والتقى الوزير سمير حداد اللاجئين. وفي نهاية اللقاء، طلب منهم أن يعودوا غدا.';
    expect(read(text)).not.toContain('طلب | منهم | يعودوا غدا');
  });
});

describe('a word whose first letter is its own ف', () => {
  it.each([
    ['أكدت دراسة فنية أن أغاني النساء أكثر نجاحا.', 'أكدت | دراسة فنية | أغاني النساء أكثر نجاحا'],
    [
      'وقال مصدر أمني فلسطيني إن طائرات أطلقت صواريخ على أرض خالية.',
      'قال | مصدر أمني فلسطيني | طائرات أطلقت صواريخ على أرض خالية',
    ],
    ['وأعلنت الحكومة، الجمعة، فرض حالة الطوارئ.', 'أعلنت | الحكومة | فرض حالة الطوارئ'],
    ['وأعلنت روسيا من جهة أخرى فتح تحقيق في الحادث.', 'أعلنت | روسيا | فتح تحقيق في الحادث'],
  ])('goes on with its phrase: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is no word behind the conjunction', () => {
    expect(read('وقال الوزير سمير حداد إن الجسر مغلق فأعلن المحافظ أنه سيفتح غدا.')).toContain(
      'أعلن | المحافظ | أنه سيفتح غدا',
    );
  });
});

describe('what stands between the verb and its content', () => {
  it.each([
    [
      'a statement, and how one feels',
      'وأبدى البنك العربي في بيان ارتياحه لهذا القرار.',
      'أبدى | البنك العربي | ارتياحه لهذا القرار',
    ],
    [
      'a clause that ends with a number',
      'وتحدث التقرير المفصل الذي يقع في 126 صفحة عن هجمات مروعة.',
      'تحدث | التقرير المفصل | هجمات مروعة',
    ],
    [
      'a clause between dashes, the second on its word',
      'ونفى سمير حداد - الذي كان محور الفضيحة- تقديم رشوة للحكم.',
      'نفى | سمير حداد | تقديم رشوة للحكم',
    ],
  ])('is stepped over: %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
