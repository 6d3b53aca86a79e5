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

  it.each([
    ['a day that is not told', 'وأقرت ذات يوم بأن الخدمة كانت بطيئة.'],
    ['how she speaks, in the accusative', 'وقالت معلقةً على القرار إن الأمر مؤسف.'],
    ['a participle with its object', 'وأضافت مؤكدة انضمام خبير: إنه خبير كبير.'],
    ['the verb that begins her words', 'وأضافت سيكون "هذا أمرا صعبا على الجميع".'],
    ['those of hers whom she tells', 'وقالت لموظفيها بعد الحادث إن الأمر مؤسف.'],
    ['those of hers whom she calls upon', 'وقد دعت فيه عمالها إلى الصبر والثبات.'],
    ['what she justifies', 'وكانت قد بررت قرارها بأن الكلفة عالية.'],
    ['all of those whom she classes', 'وهي مواقع تصنفها جميعا على أنها منافسة.'],
  ])('is not %s', (_name, text) => {
    const found = speakers(opening + text);
    expect(found.at(-1)).toBe('غوغل');
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('is the owner of words that a clause describes, not a stretch of time', () => {
    expect(speakers('أثار خطاب الوزير سامي نجار الذي دعا فيه السكان إلى الهدوء جدلا.')).toEqual(['سامي نجار']);
    expect(speakers('كانت ليلى نجار على علاقة بسامي حداد في الفترة التي اتهمت فيها المدير بالتزوير.')).toEqual([
      'ليلى نجار',
    ]);
  });

  it('is a source told as the same, where ذات is no day', () => {
    expect(speakers(`قال مصدر أمني إن الطريق مغلق. وأكد ذات المصدر أن الحركة متوقفة.`)).toEqual([
      '(مصدر أمني)',
      '(مصدر أمني)',
    ]);
  });

  it('is not to whom it is said', () => {
    expect(speakers(`${opening}وقالت لمعاونيها بعد اللقاء إن الخدمة مجانية.`)).toEqual(['غوغل', 'غوغل']);
  });

  it('may begin with the letter of the preposition', () => {
    expect(speakers(`${opening}وقال لاعبون سابقون إن الخدمة مجانية.`).at(-1)).toBe('(لاعبون سابقون)');
  });

  it('is a paper behind a verb of calling, and no one accused beside another', () => {
    const before = 'وقالت صحيفة "الشروق" إن المحاكمة بدأت.\n';
    expect(speakers(`${before}واستؤنفت المحاكمة، ودعت الصحيفة إلى وقف القمع.`)).toEqual(['الشروق', 'الشروق']);
    const accused = 'وقال الوزير سامي نجار إن الأمن عاد. كما اتهم حزب العمال الكردستاني وتنظيم داعش بإضعاف الدولة.';
    expect(speakers(accused)).toEqual(['سامي نجار', 'سامي نجار']);
    expect(speakers('واتهمت روسيا ودمشق "الخوذ البيضاء" بإعداد الشريط.')).toEqual(['روسيا']);
  });

  it('is no body that is called upon', () => {
    expect(speakers('قالت شركة غوغل إن الخدمة متاحة. وطالبت الدول الغربية بفتح الأسواق.')).toEqual(['غوغل', 'غوغل']);
  });
});
