import { parseDocument } from '../../parse-document.ts';

/** Who speaks and what is said, of each claim. */
function claims(text: string): string[] {
  const { claims: found, entities } = parseDocument(text);
  return found.map(({ speaker, content }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.kind;
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

describe('an attribution behind the first noun of its sentence', () => {
  it.each([
    ['والأسعار، وفقا للوزير حازم نجار، مرتفعة في كل مكان.', 'حازم نجار: الأسعار … مرتفعة في كل مكان'],
    ['والوضع، بحسب حازم نجار، صعب للغاية هذه الأيام.', 'حازم نجار: الوضع … صعب للغاية هذه الأيام'],
  ])('leaves what is told of it in %s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it('is not torn from a day', () => {
    expect(claims('والأسعار، بحسب حازم نجار، أمس.')).toEqual([]);
  });
});

describe('a woman who is called by name', () => {
  it('speaks herself', () => {
    expect(claims('وقالت امرأة تدعى سعاد نجار إن المهاجم صرخ بصوت عال.')).toEqual(['سعاد نجار: المهاجم صرخ بصوت عال']);
  });
});
