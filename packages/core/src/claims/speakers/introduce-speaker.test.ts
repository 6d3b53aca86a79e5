import { parseDocument } from '../../parse-document.ts';

/** Who speaks first in a text. */
function first(text: string): string {
  const { claims, entities } = parseDocument(text);
  const speaker = claims[0]?.speaker;
  return speaker && 'entity' in speaker ? (entities[speaker.entity]?.name ?? '') : `(${speaker?.description})`;
}

describe('a name without a title behind a title without a name', () => {
  it.each([
    ['صرح المدير العام لشركة النور بأن العمل مستمر.\nوقال حازم نجار إن الشركة كبيرة.', 'حازم نجار'],
    ['قال رئيس الوزراء إن العمل مستمر في اليابان.\nوقال شينزو آبي إن الأمر صعب.', 'شينزو آبي'],
    // A public figure of another country needs no title; a title brings someone else; so does an indefinite noun.
    ['قال رئيس الوزراء إن العمل مستمر في اليابان.\nوقال دونالد ترامب إن الأمر صعب.', '(رئيس الوزراء)'],
    [
      'صرح المدير العام لشركة النور بأن العمل مستمر.\nوقال الخبير الاقتصادي حازم نجار إن الشركة كبيرة.',
      '(المدير العام لشركة النور)',
    ],
    ['قال متحدث باسم شركة النور إن العمل مستمر.\nوقال حازم نجار إن الشركة كبيرة.', '(متحدث باسم شركة النور)'],
  ])('is who speaks in %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  it('is not whoever bears another title of the same body', () => {
    const text =
      'قال المدير التنفيذي لشركة النور إن العمل مستمر.\nوالتقى الوفد.\nوقال حازم نجار، مدير التمويل في شركة النور، إن المال كثير.';
    expect(first(text)).toBe('(المدير التنفيذي لشركة النور)');
  });
});
