import { parseDocument } from '../../parse-document.ts';

/** Who speaks in each claim of a text, in order. */
function speakers(text: string, outlet: string | null = null): string[] {
  const { claims, entities } = parseDocument(text, { outlet });
  return claims.map(({ speaker }) =>
    'entity' in speaker ? (entities[speaker.entity]?.name ?? '') : `(${speaker.description})`,
  );
}

describe('nouns that point back', () => {
  it('takes a definite source for the one quoted before', () => {
    expect(speakers('قال مصدر أمني إن الحريق انتهى.\nوأضاف المصدر أن التحقيق بدأ.')).toEqual([
      '(مصدر أمني)',
      '(مصدر أمني)',
    ]);
  });

  it.each(['المصدر ذاته', 'ذات المصدر', 'نفس المصدر'])('takes %s for whoever spoke, by name as well', (source) => {
    expect(speakers(`قال وكيل الجمهورية أحمد سالم إن التحقيق بدأ. وأكد ${source} أن الحكم نهائي.`)).toEqual([
      'أحمد سالم',
      'أحمد سالم',
    ]);
  });

  it('takes a bare source behind a name for someone else', () => {
    expect(speakers('قال الوزير أحمد سالم إن التحقيق بدأ. وأكد المصدر أن الحكم نهائي.')[1]).toBe('(المصدر)');
  });

  it('takes a body told by its kind for the one that spoke under its name', () => {
    expect(
      speakers(
        'دعت هيومن رايتس ووتش إلى فتح تحقيق. وقالت المنظمة الحقوقية الدولية إن الأمر خطير. وأضافت المنظمة أنه عاجل.',
      ),
    ).toEqual(['هيومن رايتس ووتش', 'هيومن رايتس ووتش', 'هيومن رايتس ووتش']);
  });

  it('takes a referee for a man, and a verdict for a paper', () => {
    expect(speakers('وأثنى الحكم الدولي نبيل الشمردل على مستوى الحكام.')).toEqual(['نبيل الشمردل']);
    expect(speakers('وجاء في الحكم أن المتهم مذنب.')[0]).toMatch(/^\(/u);
  });

  it.each([
    ['المديرية العامة للجوازات', 'الجوازات'],
    ['الهيئة العامة للسياحة', '«السياحة»'],
    ['الرئاسة العامة للأرصاد وحماية البيئة', 'الأرصاد'],
    ['وزارة التجارة والصناعة', '«التجارة»'],
    ['الهيئة العامة للسياحة', 'هيئة السياحة'],
  ])('takes an office by what it is for: %s, %s', (office, short) => {
    expect(speakers(`أعلنت ${office} أن العدد ارتفع. وأوضحت ${short} أن الموعد قريب.`)).toEqual([office, office]);
  });

  it('calls no news agency الشركة', () => {
    expect(speakers('ذكرت وكالة رويترز أن مدير شركة بي بي استقال. وأكدت الشركة أن القرار نهائي.')[1]).toBe('بي بي');
  });

  it('takes a title of honour with a pronoun for the one who spoke', () => {
    expect(speakers('أكد الأمير خالد الفيصل أن العمل مستمر.\nوأشار سموه إلى أن المشروع كبير.')).toEqual([
      'خالد الفيصل',
      'خالد الفيصل',
    ]);
  });

  it('takes a noun with a demonstrative for the body that it names', () => {
    expect(speakers('قالت منظمة أطباء بلا حدود إن الوضع صعب.\nوتشير هذه المنظمة إلى أن الدواء قليل.')[1]).toBe(
      'منظمة أطباء بلا حدود',
    );
  });

  it('leaves a noun with a demonstrative alone that is no body', () => {
    expect(
      speakers('تحدث الوزير عن تجربة الرياض. وقالت الرياض إن العمل مستمر.\nوتشير هذه التجربة إلى أن الحل قريب.').at(-1),
    ).toBe('(هذه التجربة)');
  });

  it('leaves an official of another country without a name', () => {
    const [, second] = speakers(
      'قال سيرغي لافروف وزير الخارجية الروسي إن اللقاء مفيد.\nوقال الوزير القطري إن الحوار مستمر.',
    );
    expect(second).toBe('(الوزير القطري)');
  });

  it('takes no name behind a preposition for the subject of the next verb', () => {
    expect(speakers('تحدث جو بايدن مع وزير الخارجية أنتوني بلينكن، وقال إن المحادثات تتقدم.')).toEqual(['جو بايدن']);
  });

  it('names a speaker of the lead whom the next sentence introduces', () => {
    expect(speakers('قال مستشار للرئيس إن القرار نهائي.\nوأضاف جون كيري أن الأمر انتهى.')).toEqual([
      'جون كيري',
      'جون كيري',
    ]);
  });
});

describe('the outlet that published the text', () => {
  const carriers = (outlet: string | null) =>
    parseDocument('وقال جون كيري لبي بي سي إن المحادثات تتقدم.', { outlet }).claims[0]?.via.map(({ name }) => name);

  it('is no carrier', () => {
    expect(carriers('BBC')).toEqual([]);
  });

  it('carries what another outlet publishes', () => {
    expect(carriers('skynews')).toEqual(['بي بي سي']);
  });
});
