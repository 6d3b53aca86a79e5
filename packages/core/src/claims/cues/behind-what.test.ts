import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what someone said, told behind من', () => {
  it.each([
    [
      'with who says it behind the verb',
      'وذكّر الوفد بما قاله مدير المنظمة، من أن الوضع في المدينة صعب.',
      'قاله | مدير المنظمة | الوضع في المدينة صعب',
    ],
    [
      'with the place where he said it between',
      'وانتقد التجار ما أعلنه الوزير سمير حداد في مؤتمر صحفي من أن الميناء سيغلق.',
      'أعلنه | الوزير سمير حداد | الميناء سيغلق',
    ],
  ])('is read, %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is not a fear that stands behind من with its own noun', () => {
    const text = 'وسمع الحاضرون ما قاله الوزير. وهناك مخاوف من أن يغلق الميناء.';
    expect(read(text)).toEqual([]);
  });
});

describe('من before the verb', () => {
  it('is whoever is described', () => {
    expect(read('وبدأت المحاكمات بعد اعتقال من وصفتهم فرنسا بـ"قادة الشغب".')).toContain(
      'وصفتهم | فرنسا | بـ"قادة الشغب"',
    );
  });

  it('is a preposition before a noun', () => {
    expect(read('واستخلص الباحث من وصفها بالتفصيل نتائج كثيرة.')).toEqual([]);
  });
});

describe('a participle with no comma before it', () => {
  it('goes on for who spoke, behind a definite noun', () => {
    expect(read('ونفت فرنسا أي دور لها في العملية منددة بـ"حملة معادية".')).toEqual([
      'نفت | فرنسا | أي دور لها في العملية',
      'منددة |  | بـ"حملة معادية"',
    ]);
  });

  it('is a predicate where no one has spoken', () => {
    expect(read('وتظل أغلب المناطق مهددة بخطر الحرائق.')).toEqual([]);
  });
});
