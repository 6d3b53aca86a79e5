import { parseDocument } from '../../parse-document.ts';

/** Who speaks, and through whom, claim by claim. */
function chains(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker, via }) => {
    const name = 'entity' in speaker ? entities[speaker.entity]?.name : `(${speaker.description})`;
    return [name, ...via.map((hop) => hop.name)].join(' < ');
  });
}

describe('what a paper has learnt from its sources', () => {
  it('is theirs, and the paper passes it on', () => {
    expect(chains('وعلمت «الشرق الأوسط» من مصادر مطلعة أن الاجتماع تأجل.')).toEqual(['(مصادر مطلعة) < الشرق الأوسط']);
    expect(chains('علم "اليوم" من مصدر مسؤول أن القرار صدر.')).toEqual(['(مصدر مسؤول) < اليوم']);
  });

  it('is its own where it names none', () => {
    expect(chains('وعلمت رويترز أن الاجتماع تأجل.')).toEqual(['رويترز']);
  });
});

describe('the masdar of saying behind the one quoted', () => {
  it('is no part of the name, for one, two or many', () => {
    expect(chains('نقلت رويترز عن مسؤولين قولهم إن الاتفاق سيوقع غدا.')).toEqual(['(مسؤولين) < رويترز']);
    expect(chains('نقلت رويترز عن مسؤولين اثنين قولهما إن الاتفاق سيوقع غدا.')).toEqual(['(مسؤولين اثنين) < رويترز']);
  });
});
