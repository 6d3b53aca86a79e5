import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | speaker | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const { claims, entities } = parseDocument(text);
  return claims.map(({ cue, speaker, content }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.description;
    return `${cue.map(cut).join(' ')} | ${name} | ${content.map(cut).join(' … ')}`;
  });
}

describe('whoever is accused', () => {
  it.each([
    ['is not the one who accuses', 'واستقال الوزير كريم الحداد أمس من منصبه. واتهم الحداد بانتهاك قواعد السلامة.'],
    [
      'is not, where others are accused with him',
      'وحكم كريم الحداد البلاد عشر سنوات. واتهم الحداد ومساعدوه بإهدار المليارات.',
    ],
    ['is not, where the charge stands for a subject', 'ووجهت إلى الحداد اتهامات بالتهرب من الضرائب.'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('is not, in a noun with his pronoun: someone does', () => {
    const text = 'وغادر المطرب كريم الحداد محبسه بعد اتهامه بالتهرب من الخدمة.';
    expect(read(text)).toEqual(['اتهامه |  | بالتهرب من الخدمة']);
  });

  it.each([
    [
      'is someone else behind him who accuses',
      'رد الوزير كريم الحداد على خصومه، واتهم سامي النجار بعرقلة القانون.',
      'اتهم | كريم الحداد | بعرقلة القانون',
    ],
    [
      'is someone else who has accused him in a noun of his own',
      'وانسحب الوزير كريم الحداد بعد اتهامات سامي النجار بعرقلة القانون.',
      'اتهامات | سامي النجار | بعرقلة القانون',
    ],
    [
      'is someone else in the clause about him who accuses',
      'انتقد المدير كريم الحداد تصريحات اللاعب سامي النجار، الذي اتهم النادي بعرقلة انتقاله.',
      'اتهم | سامي النجار | بعرقلة انتقاله',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what is asked of the one who tells it, or taken for something', () => {
  it.each([
    ['وقال الطبيب كريم الحداد: "طلب مني التعليق على دقة القياسات في التجربة".', 1],
    ['وعلقت الحملة التي اعتبرت مسيئة للنساء في المغرب.', 0],
    ['ونشرت الشركة صورا اعتبرت غير لائقة.', 0],
    ['وانسحب الحزب الذي اعتبر القرار خطوة سيئة.', 1],
    ['وانسحبت الحركة التي اعتبرت خطوة الحكومة سيئة.', 1],
  ])('%s', (text, claims) => {
    expect(read(text)).toHaveLength(claims);
  });
});

describe('what one thinks', () => {
  it.each([
    ['قالت والدته إنها تعتقد أن العلاج نجح.', 'قالت | والدته | إنها تعتقد أن العلاج نجح'],
    ['وأكد مسؤولون أمنيون أنهم يعتقدون أن المهاجم فر.', 'أكد | مسؤولون أمنيون | أنهم يعتقدون أن المهاجم فر'],
  ])('is said with the words around it: %s', (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it('is another claim of somebody else', () => {
    expect(read('قال الوزير كريم الحداد إن الطريق مغلق لأن السكان يعتقدون أن الجسر سينهار.').length).toBe(2);
  });
});
