import { parseDocument } from '../../parse-document.ts';

/** The contents of a text's claims. */
function read(text: string): string[] {
  return parseDocument(text).claims.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('speech behind a colon without marks', () => {
  it.each([
    [
      'وقال المدرب سمير حداد: أؤمن بهذا الفريق. لا يعتقد أحد أننا سنتأهل. سنقنع أنفسنا بذلك.',
      'أؤمن بهذا الفريق. لا يعتقد أحد أننا سنتأهل. سنقنع أنفسنا بذلك',
    ],
    [
      'وأضاف المدرب سمير حداد: إصابة اللاعب هي الشيء السلبي الوحيد. نتمنى ألا تكون الإصابة خطيرة لنا.',
      'إصابة اللاعب هي الشيء السلبي الوحيد. نتمنى ألا تكون الإصابة خطيرة لنا',
    ],
  ])('goes on in the first person in %s', (text, content) => {
    expect(read(text)).toContain(content);
  });

  it.each([
    ['وقال المدرب سمير حداد: نحن سعداء بالفوز. وسيلعب الفريق يوم الجمعة في مدريد.', 'نحن سعداء بالفوز'],
    ['وقال المدرب سمير حداد: نحن سعداء بالفوز. كما قال اللاعب إن الفريق جاهز.', 'نحن سعداء بالفوز'],
    ['وقال المدرب سمير حداد: الفريق سعيد بالفوز. يذكر أن الفريق لعب أمس.', 'الفريق سعيد بالفوز'],
  ])('is over where the narrator goes on in %s', (text, content) => {
    expect(read(text)).toContain(content);
  });
});
