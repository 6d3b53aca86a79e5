import { highlightsIn, highlightsOf, joinTerms, namePartsOf, termsOf, textQuery } from './search-query.ts';

test('words are sought by their beginnings, phrases word for word', () => {
  expect(textQuery('وزير "مجلس الشيوخ"')).toBe('وزير:* & (مجلس <-> الشيوخ)');
  expect(textQuery('"سد النهضة')).toBe('(سد <-> النهضة)');
});

test('nothing that is typed is an operator', () => {
  expect(textQuery("a & b | !c:* <-> 'd")).toBe('a:* & b:* & c:* & d:*');
  expect(textQuery(' "" !? ')).toBeNull();
  expect(textQuery('كلمة '.repeat(1000))?.split(' & ')).toHaveLength(20);
});

test('highlights are offsets of the words found, in any spelling', () => {
  const text = 'أكّد الوزير أنّ المياه قريبة';
  const marked = (query: string) => highlightsOf(text, query).map(({ start, end }) => text.slice(start, end));
  expect(marked('وزير')).toEqual(['الوزير']);
  expect(marked('اكد قريبه')).toEqual(['أكّد', 'قريبة']);
  expect(marked('ماء')).toEqual([]);
});

test('a short word is looked for with what is written onto it, a letter only as it is', () => {
  expect(joinTerms('حق و', '&')).toMatch(/^\(حق:\* \| وحق \| بحق \|.*\) & \(و\)$/);
  expect(joinTerms(' ', '|')).toBeNull();
});

test('each word and each phrase is a term, and any few words can be a name', () => {
  expect(termsOf('تصريح "مجلس الأمن"').map(({ query, isPhrase }) => [query, isPhrase])).toEqual([
    ['تصريح:*', false],
    ['مجلس <-> الأمن', true],
  ]);
  expect(namePartsOf('لقاء وترامب "مجلس الأمن"')).toEqual(
    expect.arrayContaining([
      { key: 'وترامب', first: 2, last: 2 },
      { key: 'ترامب', first: 2, last: 2 },
      { key: 'مجلس الامن', first: 3, last: 3 },
    ]),
  );
});

test('marks without letters are no words', () => {
  expect(textQuery('\u0640\u0640 \u064e "\u0640 \u0651"')).toBeNull();
  expect(termsOf('\u0640 قال')).toHaveLength(1);
});

test('a name in other letters is highlighted where the text writes it, once and as a word', () => {
  const text = 'قال دونالد ترمب إن ترامب بخير، ولترمب رأي، والترمبية شيء آخر';
  const marked = (query: string, names: string[] | null) =>
    highlightsIn(text, query, names).map(({ start, end }) => text.slice(start, end));
  expect(marked('Trump', ['ترمب', 'دونالد ترمب', 'ترامب'])).toEqual(['دونالد ترمب', 'ترامب', 'ترمب']);
  expect(marked('ترامب', ['ترمب'])).toEqual(['ترمب', 'ترامب', 'ترمب']);
  expect(marked('Trump', [])).toEqual([]);
  expect(highlightsIn('دونالد ترامب', 'Trump', null)).toEqual([{ start: 0, end: 12 }]);
  expect(highlightsIn('دونالد ترامب', 'ترامب', null)).toEqual([{ start: 7, end: 12 }]);
});
