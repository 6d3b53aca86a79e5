import { parseDocument } from '../../parse-document.ts';

/** The carriers of each claim of a text, by name. */
function carriers(text: string, outlet?: string): string[] {
  return parseDocument(text, outlet ? { outlet } : {}).claims.map(({ via }) => via.map(({ name }) => name).join(' > '));
}

const SAID = 'قال الوزير سمير حداد، رئيس لجنة الجسور في البرلمان، إن الجسر سيفتح غدا أمام السيارات.';

describe('a sentence that tells where it was said', () => {
  it.each([
    ['جاء ذلك في سلسلة من التغريدات لحداد على صفحته بموقع التواصل الاجتماعي، تويتر، حيث قال: "هذا يوم طيب للجميع".'],
    ['جاء ذلك في تغريدة للوزير اللبناني على صفحته بموقع التواصل الاجتماعي، تويتر، حيث قال: "هذا يوم طيب للجميع".'],
  ])('carries what was said before it and in it: %s', (told) => {
    expect(carriers(`${SAID} ${told} وتابع قائلا: "نشكر كل العمال على ما بنوه".`)).toEqual(['تويتر', 'تويتر', 'تويتر']);
  });

  it('carries what he adds behind it', () => {
    const text = `${SAID} وجاءت تصريحات حداد في مقابلة مع وكالة رويترز. وأضاف أن العمل لم يتوقف يوما واحدا.`;
    expect(carriers(text)).toEqual(['رويترز', 'رويترز']);
  });

  it('carries no one else’s words', () => {
    const other = 'وقالت النائبة ليلى منصور إن الطريق ضيق.';
    expect(carriers(`${other} ${SAID} جاء ذلك في تغريدة للوزير على موقع تويتر.`)).toEqual(['', 'تويتر']);
  });

  it('carries nothing where it names any programme', () => {
    expect(carriers(`${SAID} جاء ذلك في البرنامج المعد من الجهاز الفني.`)).toEqual(['']);
  });

  it('carries nothing where it names no medium', () => {
    expect(carriers(`${SAID} جاء ذلك خلال زيارة للجسر مع وفد من البرلمان.`)).toEqual(['']);
  });
});

describe('a network at the head of the sentence', () => {
  it('carries what is said there, named with or without the word for a site', () => {
    expect(carriers('وعلى موقع تويتر، قال الوزير سمير حداد إن الجسر سيفتح غدا.')).toEqual(['تويتر']);
  });
});

describe('the publishing outlet', () => {
  it('is no carrier under the name of its site in marks', () => {
    const text = 'وأكد الوزير سمير حداد لـ"العربية.نت" أن الجسر سيفتح غدا أمام السيارات.';
    expect([carriers(text, 'alarabia'), carriers(text, 'BBC')]).toEqual([[''], ['العربية.نت']]);
  });
});
