import { parseDocument } from '../parse-document.ts';

const named = (text: string, kind: 'person' | 'organization') =>
  parseDocument(text)
    .entities.filter(({ type }) => type === kind)
    .map(({ name }) => name);

describe('one body under a longer and a shorter name', () => {
  it.each([
    [
      'without its country',
      'أقر مجلس النواب المصري القانون أمس. وقال رئيس مجلس النواب إن القانون ضروري.',
      ['مجلس النواب المصري'],
    ],
    [
      'without the sort of its place',
      'قالت بلدية محافظة طبرجل إن المشروع مهم. وأضافت بلدية طبرجل أن العمل مستمر.',
      ['بلدية محافظة طبرجل'],
    ],
    [
      'of one man with his office',
      'وقالت إدارة الرئيس دونالد ترامب إن الأمر جيد. وأضافت إدارة ترامب أن الاتفاق سيئ.',
      ['إدارة الرئيس دونالد ترامب'],
    ],
    [
      'by the first word of a club',
      'فاز أتلتيكو مدريد في المباراة أمس على منافسه. ويلعب أتلتيكو المباراة القادمة في الدوري على ملعبه.',
      ['أتلتيكو مدريد'],
    ],
    [
      'with the article that لل swallows',
      'قال رئيس اللجنة الوطنية لمكافحة المخدرات إن العمل مستمر. وعقد اجتماع للجنة الوطنية لمكافحة المخدرات.',
      ['اللجنة الوطنية لمكافحة المخدرات'],
    ],
  ])('%s', (_behaviour, text, bodies) => {
    expect(named(text, 'organization')).toEqual(bodies);
  });

  it.each([
    [
      'of two countries',
      'قالت وزارة الخارجية الروسية إن الأمر خطير. وردت وزارة الخارجية الأميركية. وأكدت وزارة الخارجية ذلك.',
      3,
    ],
    ['of a town and its club', 'أعلنت إمارة منطقة الرياض النتائج. وفاز نادي الرياض في المباراة على الهلال بهدف.', 3],
  ])('keeps apart bodies %s', (_case, text, count) => {
    expect(named(text, 'organization')).toHaveLength(count);
  });
});

describe('one man under a name with and without a letter before it', () => {
  it.each([
    ['عمل محمد يزبك في المصرف. وهو مستشار لحسن نصر الله. وقال حسن نصر الله إن الأمر انتهى.', 'حسن نصر الله'],
    ['قال غانم الهاجري إن النادي فاز. وفي تغريدة للهاجري قال إن الأمر انتهى.', 'غانم الهاجري'],
    ['أكد محمد رضا نعمت زاده أن بلاده تتوقع الانضمام. وقال نعمت زاده إن الأمر جيد.', 'محمد رضا نعمت زاده'],
  ])('%s', (text, name) => {
    const people = named(text, 'person');
    expect(people).toContain(name);
    expect(people.filter((other) => other !== name && other !== 'محمد يزبك')).toEqual([]);
  });

  it('takes a surname for whom the text tells of, not for whom a question names', () => {
    const { claims, entities } = parseDocument(
      'تحدث فاروق الفيشاوي عن مرضه. من هو أحمد الفيشاوي الذي أثار الغضب؟ وقال الفيشاوي إنه فوجئ بالمرض.',
    );
    const speaker = claims.at(-1)?.speaker;
    expect(speaker && 'entity' in speaker && entities[speaker.entity]?.name).toBe('فاروق الفيشاوي');
  });
});
