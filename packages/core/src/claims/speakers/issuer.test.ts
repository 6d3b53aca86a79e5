import { parseDocument } from '../../parse-document.ts';

/** Whose document each claim of a text is, by name; an empty string where no one is told. */
function issuers(text: string): string[] {
  const { claims, entities } = parseDocument(text);
  return claims.map(({ speaker }) =>
    'description' in speaker && speaker.of !== null ? (entities[speaker.of]?.name ?? '') : '',
  );
}

describe('who is behind a document', () => {
  it.each([
    ['وأظهر تقرير أصدرته وزارة الصحة أن الماء نظيف.', 'وزارة الصحة'],
    ['وأظهرت بيانات صادرة عن وزارة الصحة أن الماء نظيف.', 'وزارة الصحة'],
    ['وبلغ طول النهر ألف ميل، وفقا للبيانات الأولية التي أعلنتها اليوم وزارة الصحة.', 'وزارة الصحة'],
    ['وأظهر تقرير نشره خبراء أن الماء نظيف.', ''],
    ['وأوضح بيان صادر عن قيادة عمليات بغداد أن الطريق سالك.', ''],
  ])('is read in %s', (text, issuer) => {
    expect(issuers(text)).toEqual([issuer]);
  });

  it('stays behind it when it goes on', () => {
    expect(issuers('وذكر تقرير أصدرته وزارة الصحة أن الماء نظيف. وأضاف التقرير أن النهر عميق.')).toEqual([
      'وزارة الصحة',
      'وزارة الصحة',
    ]);
  });
});

describe('a document that goes on', () => {
  it.each([
    ['قالت وزارة الصحة أمس في بيان إن الماء نظيف. وأضاف البيان أن النهر عميق.', 'وزارة الصحة'],
    ['قالت وزارة الصحة أمس إن الماء نظيف. وأضاف البيان أن النهر عميق.', ''],
  ])('is of who spoke in it: %s', (text, issuer) => {
    expect(issuers(text).at(-1)).toBe(issuer);
  });
});

describe('a verb in the feminine behind a document in the masculine', () => {
  const last = (text: string) => {
    const { claims, entities } = parseDocument(text);
    const speaker = claims.at(-1)?.speaker;
    return speaker && 'entity' in speaker ? entities[speaker.entity]?.name : speaker?.kind;
  };

  it.each([
    ['وذكر بيان صادر عن وزارة الصحة أن الماء نظيف. وأضافت أن النهر عميق.', 'وزارة الصحة'],
    ['وبحسب بلاغ لوزارة الصحة فإنها عبرت عن استنكارها للأمر.', 'وزارة الصحة'],
    ['وذكر بيان صادر عن وزارة الصحة أن الماء نظيف. وأضاف أن النهر عميق.', 'document'],
    ['وذكرت دراسة أصدرتها وزارة الصحة أن الماء نظيف. وأضافت أن النهر عميق.', 'document'],
  ])('is of who issued it: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});

/** The speaker of the first claim of a text: its kind, and the body it is or is of. */
function site(text: string): string {
  const { claims, entities } = parseDocument(text);
  const speaker = claims[0]?.speaker;
  if (!speaker) return '';
  const body = 'entity' in speaker ? speaker.entity : speaker.of;
  return `${speaker.kind} ${body === null ? '' : entities[body]?.name}`;
}

describe('what stands on the site of a body', () => {
  it.each([
    ['a ministry', 'وقال موقع وزارة الصحة إن الجسر سليم.', 'document وزارة الصحة'],
    ['an army', 'وذكر الموقع الرسمي للجيش اليمني أن الجسر سليم.', 'document الجيش اليمني'],
  ])('is a document of %s', (_name, text, speaker) => {
    expect(site(text)).toBe(speaker);
  });

  it.each([
    ['an outlet', 'وقال موقع "الغد" إن الجسر سليم.'],
    ['the site of a paper', 'وذكر موقع صحيفة الغد أن الجسر سليم.'],
  ])('is %s itself', (_name, text) => {
    expect(site(text)).toBe('organization الغد');
  });
});
