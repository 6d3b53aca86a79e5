import { parseDocument } from '../../parse-document.ts';

/** Who speaks, through whom and what, of the first claim. */
function claim(text: string): string {
  const { claims, entities } = parseDocument(text);
  const [first] = claims;
  if (!first) return '';
  const speaker = 'entity' in first.speaker ? entities[first.speaker.entity]?.name : `(${first.speaker.description})`;
  const content = first.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${speaker} via ${first.via.map(({ name }) => name).join(' > ')}: ${content}`;
}

describe('an act of the one who is quoted', () => {
  it.each([
    ['ونقلت رويترز عن حازم نجار تأكيده مقتل عشرة أشخاص.', 'حازم نجار via رويترز: مقتل عشرة أشخاص'],
    ['ونقلت رويترز عن حازم نجار نفيه صحة الخبر.', 'حازم نجار via رويترز: صحة الخبر'],
    ['ونقلت رويترز عن مسؤول توقعه انتهاء الأزمة.', '(مسؤول) via رويترز: انتهاء الأزمة'],
    ['ونقل التلفزيون الرسمي عن حازم نجار إعلانه التوصل إلى اتفاق.', 'حازم نجار via التلفزيون: التوصل إلى اتفاق'],
  ])('is his in %s', (text, expected) => {
    expect(claim(text)).toBe(expected);
  });

  it('is the outlet’s own where it quotes no one', () => {
    expect(claim('وأعلنت رويترز مقتل عشرة أشخاص.')).toBe('رويترز via : مقتل عشرة أشخاص');
  });
});
