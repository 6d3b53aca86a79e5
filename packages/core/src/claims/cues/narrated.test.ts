import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what the narrator says about someone', () => {
  it.each([
    ['a thought that was wrong', 'وأطلق الحارس النار بعد أن اعتقد خطأ أن الزائر لص.'],
    ['what people thought once', 'وعم الهدوء الملعب حيث ظن الجمهور أن المباراة انتهت.'],
    ['what a film is about', 'ويتحدث الفيلم عن طفل يبحث عن أمه في المدينة.'],
    ['what is to be shown', 'وتعقد الشركة مؤتمرا تكشف خلاله عن منتجات كثيرة.'],
    ['what one bets on', 'ويراهن المستثمرون على أسواق جديدة في آسيا.'],
    ['what one goes on doing', 'وسقطت العداءة مرتين، لكنها أصرت على إكمال السباق.'],
    ['persistence as a noun', 'وأعجب المدرب بإصراره على المشاركة في المباراة.'],
    ['what one refuses to do', 'ورفضت الشركة تعويض المسافرين عن التأخير.'],
  ])('is no claim: %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['a thought at the head of a sentence', 'واعتقد الوزير سمير حداد أن الأزمة انتهت.', 'اعتقد | الأزمة انتهت'],
    ['words in marks', 'والبيان يتحدث عن "إطلاق نار كثيف على القافلة".', 'يتحدث عن | إطلاق نار كثيف على القافلة'],
    ['a talk of the past', 'وتحدث الوزير سمير حداد عن أزمة كبيرة في البلاد.', 'تحدث | أزمة كبيرة في البلاد'],
    ['what is insisted on', 'وأصر الوزير سمير حداد على براءته من التهمة.', 'أصر | براءته من التهمة'],
    ['what one insists is so', 'وأصر الوزير سمير حداد على أن القرار صائب.', 'أصر | القرار صائب'],
    ['a charge that is rejected', 'ورفضت الشركة الاتهامات الموجهة إليها.', 'رفضت | الاتهامات الموجهة إليها'],
  ])('but a claim is %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('leaves to who knows what he says he knows', () => {
    const text = 'وقال الوزير سمير حداد: "أعلم تماما أن الطريق طويل وأننا سنصل".';
    expect(read(text).map((claim) => claim.split(' | ')[0])).toEqual(['قال']);
  });
});

describe('an object with what follows it', () => {
  it.each([
    ['a participle', 'وانتقد الوزير سمير حداد مطالبة النقابة بإقالته مؤكدا أن القرار صائب.', 'مؤكدا | القرار صائب'],
    ['a dropped subject', 'وانتقد مطالبة النقابة بإقالته مؤكدا أن القرار صائب.', 'مؤكدا | القرار صائب'],
  ])('ends before it: %s', (_name, text, claim) => {
    const claims = read(text);
    expect(claims).toContain(claim);
    expect(claims.some((other) => other.startsWith('انتقد | مؤكدا'))).toBe(false);
  });

  it('holds the names that it has inside', () => {
    const text = 'وقال كريم نجار إن الطريق طويل واشترط ضمانة سمير حداد في المحاكمة قبل أن يسلم نفسه.';
    expect(read(text)).toContain('اشترط | ضمانة سمير حداد في المحاكمة قبل أن يسلم نفسه');
  });
});
