import { parseDocument } from '../../parse-document.ts';

/** Who speaks first in a text: by name, or what kind of source it is. */
function speaker(text: string): string {
  const { claims, entities } = parseDocument(text);
  const first = claims[0]?.speaker;
  return first && 'entity' in first ? (entities[first.entity]?.name ?? '') : (first?.kind ?? '');
}

describe('what goes by someone’s words', () => {
  it.each([
    ['ووفقا لتصريحات حازم نجار، فإن المشروع تأخر كثيرا.', 'حازم نجار'],
    ['وتأخر المشروع كثيرا هذا العام، بحسب تصريحات رئيس الاتحاد المحلي، حازم نجار.', 'حازم نجار'],
    ['وتأخر المشروع كثيرا هذا العام، بحسب تصريحات للنائب حازم نجار.', 'حازم نجار'],
    ['وبحسب رواية حازم نجار، فإن الرجل هددها بالقتل.', 'حازم نجار'],
  ])('is said by him in %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it('is told by the words themselves where they are the subject', () => {
    expect(speaker('وتفيد تصريحات حازم نجار بأن المشروع تأخر كثيرا.')).toBe('document');
  });
});
