import { parseDocument } from '../../parse-document.ts';

/** Who speaks, claim by claim: names, or descriptions in brackets. */
function speakers(text: string): (string | undefined)[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`,
  );
}

const OPENING = 'قال الخبير أحمد سالم إن الأسعار ارتفعت.\n';

describe('a subject without a name that acts before it speaks', () => {
  it('goes on to speak in the same sentence', () => {
    expect(speakers(`${OPENING}ورفض نائب وزير الخارجية الهولندي تأكيد الخبر وأشار إلى أن بلاده تدرس الأمر.`)).toEqual([
      'أحمد سالم',
      '(نائب وزير الخارجية الهولندي)',
    ]);
    expect(speakers(`${OPENING}وتحدثت زوجة اللاعب عن هذا الأمر قائلة: "سيكون من الرائع البقاء".`)).toEqual([
      'أحمد سالم',
      '(زوجة اللاعب)',
    ]);
  });

  it('comes before whom it acts upon', () => {
    expect(speakers('توعد رئيس الوزراء المجري منظمة العفو الدولية، مشددا على أن الحدود مغلقة.')).toEqual([
      '(رئيس الوزراء المجري)',
    ]);
  });

  it('may stand before its verb', () => {
    expect(speakers(`${OPENING}لكن مسؤولة في البلدية سارعت إلى الرد، مؤكدة أن العمل مستمر.`)).toEqual([
      'أحمد سالم',
      '(مسؤولة في البلدية)',
    ]);
  });

  it('goes on to speak in the next sentence, where the one who spoke before was named long ago', () => {
    expect(
      speakers(
        `ذكر موقع "المدار" أن الشركة تخطط للعودة.\nوعلق متحدث باسم الشركة على الخبر بتصريح مقتضب.\nوقال: "ندرس الأمر".`,
      ),
    ).toEqual(['المدار', '(متحدث باسم الشركة)']);
  });

  it('is left where it does not agree, where its name stands behind the title, or another clause has begun', () => {
    expect(speakers(`${OPENING}والتقى وزير النقل وفدا من التجار، مؤكدة أن العمل مستمر.`)).not.toContain('(وزير النقل)');
    expect(
      speakers(`${OPENING}والتقى مدير فرع الوزارة بالمنطقة محمد حداد وفدا من التجار، مؤكدا أن العمل مستمر.`),
    ).not.toContain('(مدير فرع الوزارة بالمنطقة)');
    expect(speakers('وصل وزير النقل إلى المطار، فيما التقى سامي نجار التجار وأكد أن العمل مستمر.')).toEqual([
      'سامي نجار',
    ]);
  });

  it('is not who sent a message in which it was said', () => {
    expect(
      speakers(
        `قالت الوزيرة منى حداد إن العمل مستمر.\nواعترض الجيش صاروخا عقب كلمة لسامي نجار زعيم الحركة، هدد فيها بقصف المدينة.`,
      ),
    ).toEqual(['منى حداد', 'سامي نجار']);
  });
});
