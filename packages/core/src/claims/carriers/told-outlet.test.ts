import { parseDocument } from '../../parse-document.ts';

/** Who speaks, and through whom, claim by claim. */
function chains(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker, via }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`;
    return [name, ...via.map((hop) => hop.name)].join(' < ');
  });
}

describe('an outlet that is told', () => {
  it.each([
    ['وأبلغ الوزير سمير حداد رويترز أن المحادثات فشلت.', 'سمير حداد < رويترز'],
    ['وأبلغ مسؤول أمني رويترز بأن المحادثات فشلت.', '(مسؤول أمني) < رويترز'],
    ['وأبلغ متحدث وكالة فرانس برس أن المحادثات فشلت.', '(متحدث) < فرانس برس'],
  ])('carries what it was told: %s', (text, chain) => {
    expect(chains(text)).toEqual([chain]);
  });

  it('is not who spoke, where the verb has no other subject', () => {
    const text = 'وقال الوزير سمير حداد إنه سعيد. وأبلغ رويترز: "تخليت عن كل شيء من أجل هذا البلد".';
    expect(chains(text)).toEqual(['سمير حداد', 'سمير حداد < رويترز']);
  });

  it('speaks itself where it tells another', () => {
    expect(chains('وأبلغت رويترز عملاءها أن الخدمة توقفت.')).toEqual(['رويترز']);
  });
});
