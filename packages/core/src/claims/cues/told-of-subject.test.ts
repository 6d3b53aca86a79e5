import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('an object behind what is told of the subject', () => {
  it.each([
    [
      'his name between commas',
      'وأعلن الرئيس الإيطالي، سيرجو ماتاريلا، تضامنه مع الضحايا، وزار المدينة.',
      'أعلن | الرئيس الإيطالي، سيرجو ماتاريلا | تضامنه مع الضحايا',
    ],
    [
      'his office between commas',
      'أكد أحمد بن علي الكعبي، وزير الصحة العماني، أهمية التطعيم، داعيا إلى التعاون.',
      'أكد | أحمد بن علي الكعبي، وزير الصحة العماني | أهمية التطعيم',
    ],
    [
      'a clause of many words',
      'وأعلنت حركة الشباب، وهي جماعة متشددة على صلة بتنظيم القاعدة تسيطر على مناطق واسعة من جنوب البلاد، مسؤوليتها عن التفجير.',
      'أعلنت | حركة الشباب | مسؤوليتها عن التفجير',
    ],
  ])('is read behind %s', (_name, text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it('leaves a clause that a comma does not close', () => {
    expect(read('وأعلنت حركة الشباب، وهي جماعة متشددة تسيطر على مناطق واسعة.')).toEqual([]);
  });
});

describe('whom one makes bear a thing', () => {
  const BEFORE = 'قال وزير الدفاع علي حسن إن الأزمة خطيرة. ';

  it.each([
    ['المسؤولية behind a bracket', 'وحمّل الجيش حركة الشباب (المتشددة) المسؤولية عن الهجوم.', '| المسؤولية عن الهجوم'],
    ['كامل المسؤولية', 'وحمّل الحوثيين كامل المسؤولية عن سلامة الأسرى.', '|  | كامل المسؤولية عن سلامة الأسرى'],
    [
      'behind a clause about them',
      'وحمّل رئيس الحزب الجهات التي عارضت الاتفاق مسؤولية تدهور الاقتصاد.',
      '| مسؤولية تدهور الاقتصاد',
    ],
  ])('stands before the blame: %s', (_name, text, end) => {
    expect(read(BEFORE + text).some((claim) => claim.startsWith('حمّل') && claim.endsWith(end))).toBe(true);
  });

  it('is no one who carries something', () => {
    expect(read(`${BEFORE}وحمل المتظاهرون الأعلام في الشوارع.`)).toHaveLength(1);
  });
});

describe('any', () => {
  it('is of what is denied, not who denies', () => {
    expect(read('ونفى أي علاقة له بالحادث.').concat(read('لكن الوزير نفى أي علاقة له بالحادث.'))).toContain(
      'نفى | الوزير | أي علاقة له بالحادث',
    );
  });
});

describe('a pronoun before its verb', () => {
  it('is someone named before, behind ف as behind و', () => {
    expect(read('تحدث وزير المالية علي حسن أمس، فهو يعتقد أن الأسعار سترتفع.')).toContain('يعتقد |  | الأسعار سترتفع');
  });
});

describe('marks of the wrong sides', () => {
  it('close where the second leans on the word before it', () => {
    expect(read('وقال البيان: ”ندعم سيادة البلاد واستقلالها“. وأضاف أن ”الحوار مستمر مع الجميع“.')).toEqual([
      'قال | البيان | ندعم سيادة البلاد واستقلالها',
      'أضاف |  | الحوار مستمر مع الجميع',
    ]);
  });
});
