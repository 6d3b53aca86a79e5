import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

describe('a verb behind a word with its subject’s pronoun', () => {
  it('has no other subject behind it', () => {
    expect(speakers('قال المدرب سامي نجار إن اللاعب جيد، لكنه طالب لاعبه بالعودة.')).toEqual([
      'سامي نجار',
      'سامي نجار',
    ]);
    expect(speakers('وأضافت ليلى نجار أنها كانت قد نصحت المدربين بعدم استخدام الكتاب.')).toEqual([
      'ليلى نجار',
      'ليلى نجار',
    ]);
  });

  it('may have one where the pronoun is of nobody, or does not agree', () => {
    expect(speakers('وذكر سامي نجار أنه أكد المسؤولون ضرورة العمل.')).toEqual(['سامي نجار', '(المسؤولون)']);
    expect(speakers('قالت ليلى نجار إنها بخير، لكنها تذكر أن الوزير سامي حداد طالب الشركة بالعودة.')).toContain(
      'سامي حداد',
    );
  });
});
