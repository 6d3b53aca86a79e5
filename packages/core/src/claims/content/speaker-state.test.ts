import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, content }) => `${cue.map(cut).join(' ')} | ${content.map(cut).join(' … ')}`,
  );
}

describe('what was said ends', () => {
  it.each([
    [
      'before what the speaker did in saying it',
      'وقال جون كيري إن الاتفاق جاهز للتوقيع، رافضا الإفصاح عن بنوده.',
      'قال | الاتفاق جاهز للتوقيع',
    ],
    [
      'before her own state',
      'وقالت موسكو إن القوات غادرت القاعدة، مجددة التزامها بالهدنة.',
      'قالت | القوات غادرت القاعدة',
    ],
    [
      'before it without a comma, behind a definite noun',
      'وأشاد جون كيري بجهود الفرق الطبية مقدما التهنئة للأطباء.',
      'أشاد | بجهود الفرق الطبية',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});

describe('what was said goes on', () => {
  it.each([
    [
      'over the state of one of another gender',
      'وقالت الشرطة إن السائق غادر المكان، رافضا التوقف عند الحاجز.',
      'قالت | السائق غادر المكان، رافضا التوقف عند الحاجز',
    ],
    [
      'over an adjective with the same letters',
      'وقال جون كيري إن الحكومة تدرس عرضا مقدما من الشركة.',
      'قال | الحكومة تدرس عرضا مقدما من الشركة',
    ],
    [
      'over a predicate',
      'وقال جون كيري إن الحزب كان في البداية رافضا للقانون.',
      'قال | الحزب كان في البداية رافضا للقانون',
    ],
  ])('%s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
