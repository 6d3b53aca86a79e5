import { parseDocument } from '../../parse-document.ts';

const KNOWN = 'قال المدير محمد البلوي إن العمل مستمر.';

/** Each claim behind the first sentence as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text)
    .claims.slice(1)
    .map(
      ({ cue, source, content }) =>
        `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
    );
}

describe("a person's name in marks behind the verb", () => {
  it.each([
    ['وأكد "البلوي" أهمية الرحلات الجديدة.', 'أكد | "البلوي" | أهمية الرحلات الجديدة'],
    ['وطالب "البلوي" بفتح الطريق.', 'طالب | "البلوي" | بفتح الطريق'],
    ['وأشار "البلوي" إلى تأخر العمل.', 'أشار | "البلوي" | تأخر العمل'],
    ['وانتقد "البلوي" تأخر المشروع.', 'انتقد | "البلوي" | تأخر المشروع'],
  ])('is who speaks: %s', (text, claim) => {
    expect(read(`${KNOWN} ${text}`)).toContain(claim);
  });

  it.each([
    ['وأكد "استمرار" الدعم للمزارعين.', 'أكد |  | "استمرار" الدعم للمزارعين'],
    ['وقال "البلوي": العمل مستمر منذ شهر.', 'قال | "البلوي" | العمل مستمر منذ شهر'],
  ])('is told from what is said in marks: %s', (text, claim) => {
    expect(read(`${KNOWN} ${text}`)).toContain(claim);
  });
});
