import { highlightsOf, textQuery } from './search-query.ts';

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
