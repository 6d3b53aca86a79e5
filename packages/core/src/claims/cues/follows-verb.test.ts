import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

describe('who speaks behind a verb', () => {
  const opening = 'قالت شركة غوغل إن الخدمة متاحة.\n';
  it.each([
    ['a share in percent', 'وقال 12% من المشاركين إنهم سيأخذون إجازة.', '(12% من المشاركين)'],
    ['a share with a comma in it', 'بينما قال 14,8٪ منهم بأن إنتاجيتهم لا تتغير.', '(14,8٪ منهم)'],
    ['so many of so many', 'وصرح 7 من كل 10 بأنهم ملتزمون بالدوام.', '(7 من كل 10)'],
    ['a noun with a demonstrative', 'وتشير هذه التجربة إلى أن الحل قريب.', '(هذه التجربة)'],
    ['reports that warn', 'وقد حذرت تقارير دولية في السابق من أن التقلبات ستزداد.', '(تقارير دولية)'],
    ['countries that call for something', 'ولطالما دعت دول غربية إلى فرض حظر سلاح على البلاد.', '(دول غربية)'],
    ['a name behind a title of one letter', 'ويقول د. بدر الدين بوقرة إن النسبة عالية.', 'بدر الدين بوقرة'],
  ])('is %s', (_name, text, who) => {
    expect(speakers(opening + text)).toEqual(['غوغل', who]);
  });

  it('is no body that is called upon', () => {
    expect(speakers('قالت شركة غوغل إن الخدمة متاحة. وطالبت الدول الغربية بفتح الأسواق.')).toEqual(['غوغل', 'غوغل']);
  });
});
