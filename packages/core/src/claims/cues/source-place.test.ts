import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('a relative clause whose object points back to its head', () => {
  it.each([
    [
      'وأدان الرئيس الهجوم الذي أعلن تنظيم "الدولة الإسلامية" مسؤوليته عنه.',
      'أعلن | تنظيم "الدولة الإسلامية" | مسؤوليته عنه',
    ],
    ['وهذا هو القرار الذي أكد رئيس الحكومة تمسكه به.', 'أكد | رئيس الحكومة | تمسكه به'],
  ])('has its own subject in %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('is said by the head where nothing points back', () => {
    expect(read('واستقبل الرئيس الوزير الذي أعلن استقالته من الحكومة.')).toEqual([
      'أعلن | الوزير | استقالته من الحكومة',
    ]);
  });
});
