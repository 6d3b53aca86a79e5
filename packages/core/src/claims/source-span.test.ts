import { parseDocument } from '../parse-document.ts';

/** Each claim of a text as `cue | source span | speaker by name or kind`. */
function read(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ cue, source, speaker }) => {
    const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    const span = source ? text.slice(source.start, source.end) : '∅';
    return `${words} | ${span} | ${'entity' in speaker ? entities[speaker.entity]?.name : speaker.kind}`;
  });
}

describe('who stands behind the verb', () => {
  it.each([
    ['a body whose name ends as a plural does', 'كما حذر الكرملين من التسرع.', 'حذر | الكرملين | الكرملين'],
    ['a broken plural of people', 'ويحذر الأطباء من الإفراط في السهر.', 'يحذر | الأطباء | unnamed'],
    ['a plural with its owner', 'في حين يرى منتقدوها أن الخطة مكلفة.', 'يرى | منتقدوها | unnamed'],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('a woman is no broken plural: whom he warns', () => {
    expect(read('وحذر الوزارة من التأخير.')).not.toContain('حذر | الوزارة | unnamed');
  });
});

describe('a title behind the name', () => {
  it.each([
    [
      'takes its complement',
      'وقال سامي الحربي مدير إدارة المرور إن الطريق مغلق.',
      'قال | سامي الحربي مدير إدارة المرور | سامي الحربي',
    ],
    [
      'takes it behind a comma too',
      'قال سامي الحربي، رئيس قسم الجراحة في المستشفى، إن العملية نجحت.',
      'قال | سامي الحربي، رئيس قسم الجراحة في المستشفى | سامي الحربي',
    ],
  ])('%s', (_, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('ends before what is announced', () => {
    expect(read('أعلن سامي الحربي، رئيس النادي، استقالته.')).toContain('أعلن | سامي الحربي، رئيس النادي | سامي الحربي');
  });
});
