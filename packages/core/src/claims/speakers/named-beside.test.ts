import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | who says it | through whom`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(
    ({ cue, speaker, via }) =>
      `${cue.map(({ start, end }) => text.slice(start, end)).join(' ')} | ` +
      `${'entity' in speaker ? entities[speaker.entity]?.name : speaker.description} | ${via.map(({ name }) => name).join(' > ')}`,
  );
}

describe('who speaks', () => {
  it.each([
    [
      'the peer of someone whose office was told, by that office of his own country',
      'التقى وزير الخارجية الفرنسي جان مارتان نظيره التركي مراد أوغلو أمس. وقال وزير الخارجية التركي إن الأزمة انتهت.',
      'قال | مراد أوغلو | ',
    ],
    [
      'he whose title holds a name in marks',
      'وقال العضو البارز في "النهج الجديد" سعيد حداد: "لن نقبل بهذا الحل أبدا".',
      'قال | سعيد حداد | ',
    ],
    [
      'the outlet whose site it is',
      'وقال الموقع الإلكتروني لإذاعة "صوت الشمال" المحلية إن الحادث وقع أمس.',
      'قال | صوت الشمال | ',
    ],
    [
      'she whose title is in the masculine',
      'كشفت المتحدث الرسمي باسم وزارة الخارجية الأمريكية، هيثر نويرت، عن خطة جديدة للوزارة.',
      'كشفت | هيثر نويرت | ',
    ],
    [
      'he whose words an outlet in the feminine gives',
      'وانتقد وزير المالية موشيه كحلون الخطة في البرلمان. ونقلت صحيفة "الحياة" قوله: "مصيرنا أن نعيش معا".',
      'نقلت | موشيه كحلون | الحياة',
    ],
    ['those who suspect', 'ويشتبه محققون في أن المال جاء من بيع السلاح.', 'يشتبه | محققون | '],
  ])('is %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is no one where something is suspected', () => {
    expect(read('ويشتبه في أن المال جاء من بيع السلاح.')).toEqual([]);
    expect(read('واحتجز الشخص الذي يشتبه بأنه نفذ الهجوم على المدرسة.')).toEqual([]);
  });

  it('is no peer who was named without his country', () => {
    expect(
      read('التقى وزير الخارجية الفرنسي جان مارتان نظيره أمس. وقال وزير الخارجية التركي إن الأزمة انتهت.'),
    ).toEqual(['قال | وزير الخارجية التركي | ']);
  });
});
