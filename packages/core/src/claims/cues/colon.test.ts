import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a colon at the beginning of a line', () => {
  it('has before it who speaks, and to whom', () => {
    expect(read('وعاد الوزير سمير حداد إلى بيروت.\n\nسمير حداد لترامب: الحرب ليست في مصلحة أحد')).toContain(
      ': | سمير حداد | الحرب ليست في مصلحة أحد',
    );
  });

  it.each(['خبراء', 'مصدر أمني'])('has an unnamed speaker before it: %s', (source) => {
    expect(read(`وعاد الوزير إلى بيروت.\n\n${source}: الأسعار سترتفع في الأشهر المقبلة`)).toContain(
      `: | ${source} | الأسعار سترتفع في الأشهر المقبلة`,
    );
  });

  it.each(['الوزراء', 'وجهة نظر'])('heads a list or a column behind %s', (heading) => {
    expect(read(`وعاد الوزير إلى بيروت.\n\n${heading}: أسماء كثيرة من كل المدن`)).toEqual([]);
  });

  it('has no speaker before it where a country is what the line is about', () => {
    expect(read('وعاد الوزير إلى بيروت.\n\nتركيا: تراجع الليرة فرصة كبيرة')).toEqual([]);
  });
});

describe('وبحسب before what was drawn up', () => {
  it('leads what فإن ties to it', () => {
    expect(read('وبحسب العرض فإن المشروع يقع قرب العاصمة.')).toEqual(['بحسب | العرض | المشروع يقع قرب العاصمة']);
  });

  it('makes it a document that speaks', () => {
    const kinds = (text: string) => parseDocument(text).claims.map(({ speaker }) => speaker.kind);
    expect(kinds('وأشارت الخطة إلى أن العمل سيبدأ في الربيع.')).toEqual(['document']);
    expect(kinds('وينص الاتفاق على أن تسلم الشركة الجسر بعد عامين.')).toEqual(['document']);
    expect(kinds('وأشار الخبير إلى أن العمل سيبدأ في الربيع.')).toEqual(['unnamed']);
  });

  it('says by what an act goes elsewhere', () => {
    expect(read('وتتحدد الأسعار بحسب العرض والطلب.')).toEqual([]);
  });
});
