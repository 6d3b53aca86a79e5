import { parseDocument } from '../../parse-document.ts';

/** Who speaks and what is said, of each claim. */
function claims(text: string): string[] {
  const { claims: found, entities } = parseDocument(text);
  return found.map(({ speaker, content }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : speaker.kind;
    return `${name}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

describe('نُقل with its vowel written', () => {
  it('tells whose words they are', () => {
    expect(claims('ونُقل عن حازم نجار قوله إن الأمر صعب للغاية.')).toEqual(['حازم نجار: الأمر صعب للغاية']);
    expect(claims('نُقل اليوم عن حازم نجار قوله إن الأمر صعب للغاية.')).toEqual(['حازم نجار: الأمر صعب للغاية']);
  });

  it('tells nothing of who was moved', () => {
    expect(claims('ونُقل حازم نجار إلى المستشفى، إلا أنه ما لبث أن فارق الحياة.')).toEqual([]);
  });
});

describe('a quotation right before its verb', () => {
  it('ends before it', () => {
    expect(claims('"لن ننسحب من الاتفاق أبدا مهما حدث" قال حازم نجار.')).toEqual([
      'حازم نجار: لن ننسحب من الاتفاق أبدا مهما حدث',
    ]);
  });
});
