import { parseDocument } from '../../parse-document.ts';

describe('how many an unnamed source is', () => {
  it.each([
    ['وقال مصدر أمني إن الحريق بدأ ليلا.', 1],
    ['وقال مسؤولان أميركيان إن الحريق بدأ ليلا.', 2],
    ['وقال ثلاثة مسؤولين أميركيين إن الحريق بدأ ليلا.', 3],
    ['وقال مسؤولون أميركيون إن الحريق بدأ ليلا.', null],
  ])('reads %s as %s', (text, count) => {
    const [claim] = parseDocument(text).claims;
    expect(claim?.speaker).toMatchObject({ kind: 'unnamed', count });
  });
});
