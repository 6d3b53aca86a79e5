import { parseDocument } from '../../parse-document.ts';

/** The speaker of each claim of a text: the name of an entity, or the words of an unnamed source. */
function speakers(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'entity' in speaker
      ? (entities[speaker.entity]?.name ?? '')
      : `${speaker.description} / ${speaker.of === null ? '' : entities[speaker.of]?.name}`,
  );
}

describe('a source that names another', () => {
  it.each([
    ['supporters of', 'ويرى المؤيدون للرئيس سمير حداد أن الجسر مفيد.', 'المؤيدون للرئيس سمير حداد / سمير حداد'],
    ['one of his', 'وقال أحد محامي الوزير سمير حداد إن الجسر سليم.', 'أحد محامي الوزير سمير حداد / سمير حداد'],
    [
      'who speaks for a woman in office',
      'وقالت المتحدثة باسم وزيرة الخارجية الأوروبية ليلى حداد إن الجسر سليم.',
      'المتحدثة باسم وزيرة الخارجية الأوروبية ليلى حداد / ليلى حداد',
    ],
    [
      'one loyal to',
      'كشف قائد عسكري موال للرئيس سمير حداد عن خطة للجسر.',
      'قائد عسكري موال للرئيس سمير حداد / سمير حداد',
    ],
    ['his teacher', 'وأشاد معلم سمير حداد بالجسر الجديد.', 'معلم سمير حداد / سمير حداد'],
    ['his site', 'وتحدث موقع سمير حداد عن خطة للجسر.', 'موقع سمير حداد / سمير حداد'],
    [
      'those who advise him',
      'وستفتح المدينة الجسر الجديد غدا، بحسب مستشاري سمير حداد.',
      'مستشاري سمير حداد / سمير حداد',
    ],
    [
      'the head of those to whom his title belongs',
      'أكد رئيس مجلس إدارة الهيئة السعودية للمهندسين الدكتور سمير حداد أن الجسر سليم.',
      'سمير حداد',
    ],
    ['his own title', 'وقال المحامي سمير حداد إن الجسر سليم.', 'سمير حداد'],
  ])('is %s', (_name, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('who speaks for another', () => {
  it.each([
    [
      'is not he whom the text calls by that office elsewhere',
      'التقى الوفد رئيس كوريا الجنوبية سمير حداد. وقال متحدث باسم رئيس كوريا الجنوبية، سمير حداد، إن الجسر سليم. وأضاف المتحدث أن النهر عميق.',
      [
        'متحدث باسم رئيس كوريا الجنوبية، سمير حداد / سمير حداد',
        'متحدث باسم رئيس كوريا الجنوبية، سمير حداد / سمير حداد',
      ],
    ],
    ['has the name that a comma sets off', 'قال المتحدث باسم رئيس الوزراء، سمير حداد، إن الجسر سليم.', ['سمير حداد']],
    [
      'is not he who bears the office in the next sentence',
      'قال متحدث باسم الرئيس الفلسطيني إن الجسر سليم. وقال الرئيس الفلسطيني سمير حداد إن النهر عميق.',
      ['متحدث باسم الرئيس الفلسطيني / ', 'سمير حداد'],
    ],
    [
      'is not the body that he is in',
      'وقال مصدر بالجيش اليمني إن الجسر سليم. وأضاف المصدر أن النهر عميق.',
      ['مصدر بالجيش اليمني / الجيش اليمني', 'مصدر بالجيش اليمني / الجيش اليمني'],
    ],
  ])('%s', (_name, text, wanted) => {
    expect(speakers(text)).toEqual(wanted);
  });
});

describe('who speaks at a meeting of his', () => {
  it.each([
    [
      'is not whom he met',
      'أكد الوزير سمير حداد أن الجسر سليم. جاء ذلك أثناء لقائه في المدينة بالسفير الأميركي لدى اليمن، كريم نجار، حيث تطرق إلى كلفة الجسر.',
      'سمير حداد',
    ],
    [
      'is whom the clause names behind it',
      'قال المدير كريم نجار إن النهر عميق. ومنذ لقائه مع الوفد بدا الوزير سمير حداد متفائلا، مشددا على أن الجسر سليم.',
      'سمير حداد',
    ],
  ])('%s', (_name, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});

describe('a definite noun', () => {
  it.each([
    [
      'of several is no one of them',
      'كشف الخبير سمير حداد عن خطة للجسر. ويقدر الخبراء كلفة الجسر بخمسة ملايين.',
      'الخبراء / ',
    ],
    [
      'that stood beside a body does not mean it',
      'خسر المصرف القضية بعدما اتهم المدعون البنك العربي بالتقصير. ويقول المدعون إن الحكم عادل.',
      'المدعون / ',
    ],
    [
      'of an official is not who was named last',
      'قال الرئيس سمير حداد إن الجسر سيفتح غدا. وانهار الجسر مساء. وسقط فيه رجال. ونقلوا إلى المستشفى. وقال المسؤول إن الجسر قديم.',
      'المسؤول / ',
    ],
  ])('%s', (_name, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('means him whose title it is', () => {
    expect(speakers('التقى الأمين العام سمير حداد الوفد. وأكد الأمين العام أن الجسر سيفتح غدا.')).toEqual([
      'سمير حداد',
    ]);
  });
});

describe('a title without a name', () => {
  it('means him who spoke under it, told in fewer words', () => {
    const text =
      'قال المتحدث باسم الجيش الوطني الليبي، العميد سمير حداد، إن الطريق سالك. وقال كريم نجار إن المطر شديد. وقال المتحدث باسم الجيش إن النهر عميق.';
    expect(speakers(text)).toEqual(['سمير حداد', 'كريم نجار', 'سمير حداد']);
  });

  it('does not mean him who spoke under another', () => {
    const text =
      'قال المتحدث باسم الجيش الوطني الليبي، العميد سمير حداد، إن الطريق سالك. وقال المتحدث باسم الشرطة إن النهر عميق.';
    expect(speakers(text)[1]).toMatch(/^المتحدث باسم الشرطة/u);
  });

  it('means him whom the text names with it later', () => {
    const text =
      'قال وزير البترول المصري إن البئر جديدة. وبلغ عمقها ميلا. وحفرها عمال كثيرون. وعادوا مساء. وقال الوزير كريم نجار إن الغاز كثير.';
    expect(speakers(text)).toEqual(['كريم نجار', 'كريم نجار']);
  });

  it('does not mean him whom the text names with another', () => {
    const text = 'قال وزير البترول المصري إن البئر جديدة. وبلغ عمقها ميلا. وقال النائب كريم نجار إن الغاز كثير.';
    expect(speakers(text)[0]).toMatch(/^وزير البترول المصري/u);
  });
});

describe('who is spoken to', () => {
  it.each([
    ['قالت الممثلة ليلى حداد إنها سعيدة. ولكنها قالت لبي بي سي "لماذا أخجل من نفسي أمام الناس".', 'ليلى حداد'],
    ['وكان الوزير سمير حداد قال لبي بي سي إن الجسر سليم.', 'سمير حداد'],
    [
      'قال سمير حداد إن الجسر سليم. جاء ذلك في مقابلة مع الزميلة كريستيان امانبور لـCNN، حيث قال إن النهر عميق.',
      'سمير حداد',
    ],
  ])('is not the speaker of %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('is who an outlet is where it speaks itself', () => {
    expect(speakers('وقالت بي بي سي إن الجسر سليم.')).toEqual(['بي بي سي']);
  });
});

describe('a surname misspelt', () => {
  it('is of the only one who bears it right', () => {
    expect(speakers('قال أفيغدور ليبرمان إن الجسر سليم. وقال ليبرلمان إن النهر عميق.')).toEqual([
      'أفيغدور ليبرمان',
      'أفيغدور ليبرمان',
    ]);
  });
});
