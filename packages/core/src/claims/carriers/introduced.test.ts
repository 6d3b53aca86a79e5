import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string): string[] {
  return parseDocument(text).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

describe('a sentence that only leads up to what was written', () => {
  it('tells where it stands', () => {
    const text =
      'نشر الوزير سمير حداد صورة من القصر، وذلك عبر حسابه على موقع تويتر. وقال حداد إن اللقاء كان طيبا. وأضاف أن العمل مستمر.';
    expect(carriers(text)).toEqual(['تويتر', 'تويتر']);
  });

  it.each([
    ['وصل الوزير سمير حداد إلى القصر حيث نشر النادي صورته عبر حسابه على تويتر. وقال حداد إن اللقاء كان طيبا.'],
    ['نشر الوزير سمير حداد صورة من القصر عبر حسابه على تويتر. وقالت وزارة الصحة إن اللقاء كان طيبا.'],
  ])('but not where another wrote there, or speaks: %s', (text) => {
    expect(carriers(text)).toEqual(['']);
  });
});

describe('words said where he spoke before', () => {
  it('go on through the same outlet', () => {
    const text =
      'وقال الوزير سمير حداد في مقابلة مع صحيفة الحياة إن الجسر سيفتح. وأكد حداد في المقابلة أن العمل انتهى.';
    expect(carriers(text)).toEqual(['الحياة', 'الحياة']);
  });

  it('do not where it is not said to be there', () => {
    const text = 'وقال الوزير سمير حداد في مقابلة مع صحيفة الحياة إن الجسر سيفتح. وأكد حداد أن العمل انتهى.';
    expect(carriers(text)).toEqual(['الحياة', '']);
  });
});

describe('a source that is named again as the same', () => {
  it('goes on through the same outlet', () => {
    const text = 'وقال مصدر أمني لرويترز إن القاتل فر. وأوضح المصدر ذاته أنه مسلح. وأكد نفس المصدر أنه جريح.';
    expect(carriers(text)).toEqual(['رويترز', 'رويترز', 'رويترز']);
  });
});

describe('a statement that goes on', () => {
  it('comes the same way', () => {
    const text =
      'وقالت وزارة الصحة في بيان نشرته وكالة الأناضول إن الوضع جيد. وأضاف البيان أن المرضى خرجوا. وتابع البيان أن العلاج متوفر.';
    expect(carriers(text)).toEqual(['الأناضول', 'الأناضول', 'الأناضول']);
  });

  it('does not where it is another', () => {
    const text = 'وقالت وزارة الصحة في مقابلة مع صحيفة الحياة إن الوضع جيد. وأضاف التقرير أن المرضى خرجوا.';
    expect(carriers(text)).toEqual(['الحياة', '']);
  });
});

describe('whoever wrote on a network', () => {
  it('writes there', () => {
    const text = 'وأعلن الوزير سمير حداد عبر تويتر تضامنه مع الضحايا. وكتب حداد "قلوبنا مع عائلات الذين رحلوا اليوم".';
    expect(carriers(text)).toEqual(['تويتر', 'تويتر']);
  });

  it('but speaks anywhere', () => {
    const text = 'وأعلن الوزير سمير حداد عبر تويتر تضامنه مع الضحايا. وأكد حداد أن العمل انتهى.';
    expect(carriers(text)).toEqual(['تويتر', '']);
  });
});
