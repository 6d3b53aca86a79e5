import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string): string[] {
  return parseDocument(text).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

describe('words said in a tweet', () => {
  it.each([
    ['وقال الوزير سمير حداد في تغريدة له إن الجسر سيفتح غدا.'],
    ['وقال الوزير سمير حداد في سلسلة من التغريدات إن الجسر سيفتح غدا.'],
    ['وغرد الوزير سمير حداد "الجسر سيفتح غدا أمام السيارات".'],
    ['وفي تغريدة أخرى، قال الوزير سمير حداد إن الجسر سيفتح غدا.'],
    ['وكتب الوزير سمير حداد تغريدة جاء فيها "الجسر سيفتح غدا أمام السيارات".'],
    ['وعلى تويتر، قال الوزير سمير حداد إن الجسر سيفتح غدا.'],
    ['افتتح الجسر أمس. جاء ذلك في تغريدة للوزير سمير حداد على صفحته بموقع تويتر، حيث قال: "هذا يوم طيب للجميع".'],
  ])('come through its network in %s', (text) => {
    expect(carriers(text)).toEqual(['تويتر']);
  });

  it('are followed through it', () => {
    const text = 'وكتب الوزير سمير حداد في تغريدة "الجسر سيفتح غدا". وأضاف "نشكر كل العمال على ما بنوه".';
    expect(carriers(text)).toEqual(['تويتر', 'تويتر']);
  });

  it.each([
    ['وعلق الوزير سمير حداد على تغريدة خصمه بالقول إن الجسر سيفتح غدا.'],
    ['وقال الوزير سمير حداد ردا على تغريدات خصمه إن الجسر سيفتح غدا.'],
  ])('are not those about a tweet: %s', (text) => {
    expect(carriers(text)).toEqual(['']);
  });
});
