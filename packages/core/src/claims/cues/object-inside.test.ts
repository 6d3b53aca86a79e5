import { parseDocument } from '../../parse-document.ts';

/** Each claim of a text as `cue | source | content`. */
function read(text: string): string[] {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return parseDocument(text).claims.map(
    ({ cue, source, content }) =>
      `${cue.map(cut).join(' ')} | ${source ? cut(source) : ''} | ${content.map(cut).join(' … ')}`,
  );
}

describe('an object read together with its subject', () => {
  it.each([
    [
      'a noun behind a definite one',
      'أدان وزير الخارجية الهجوم الذي استهدف السوق.',
      'أدان | وزير الخارجية | الهجوم الذي استهدف السوق',
    ],
    ['a noun and its adjective', 'شجب وزراء الخارجية التفجير الإرهابي.', 'شجب | وزراء الخارجية | التفجير الإرهابي'],
  ])('is parted from it where the verb has nothing else: %s', (_name, text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  it('leaves an adjective with its noun', () => {
    expect(read('وشجب رئيس الحزب الحاكم.')).toEqual([]);
  });
});

describe('a link behind a clause about the subject', () => {
  it('is the main verb’s where the clause had its content', () => {
    expect(read('كشفت شركة نوكيا التي اتهمت منافستها بالتجسس عليها، أن الأرباح تراجعت.')).toContain(
      'كشفت | شركة نوكيا | الأرباح تراجعت',
    );
  });
});

describe('to whom it is said, in brackets', () => {
  it('stands before who says it', () => {
    expect(read('أكد لـ(عكاظ) مدير الصحة سعيد حداد، أن المستشفى جاهز.')).toEqual([
      'أكد | مدير الصحة سعيد حداد | المستشفى جاهز',
    ]);
  });
});

describe('بين', () => {
  it('is a verb behind who speaks and before the link', () => {
    expect(read('ويذكر أن وزير الدفاع، سامي حداد، بين في تصريحات له أن الخطة جاهزة.')).toContain(
      'بين | وزير الدفاع، سامي حداد | الخطة جاهزة',
    );
    expect(read('وقال الوزير إن الفرق بين الخطتين واضح.')).toEqual(['قال | الوزير | الفرق بين الخطتين واضح']);
  });
});

describe('what someone named takes a thing for', () => {
  it('is a view where the thing stands before it', () => {
    expect(read('وتعتبر الولايات المتحدة وتركيا الحزب جماعة إرهابية.')).toEqual([
      'تعتبر | الولايات المتحدة وتركيا | الحزب جماعة إرهابية',
    ]);
    expect(read('وتعتبر ألمانيا من أكبر الدول الصناعية.')).toEqual([]);
  });
});

describe('whom one appeals to', () => {
  it('may be told of before the link', () => {
    expect(read('وناشدت المنظمة، في بيان نشرته مساء الأربعاء على موقعها، أن تفتح المعابر.')).toEqual([
      'ناشدت | المنظمة | تفتح المعابر',
    ]);
  });
});

describe('someone’s own page', () => {
  it('has no name behind it', () => {
    expect(read('وقالت تويتر على مدونتها "نأسف بشدة لحدوث هذا".')).toEqual(['قالت | تويتر | نأسف بشدة لحدوث هذا']);
  });
});
