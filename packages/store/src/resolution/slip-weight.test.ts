import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { slipWeight } from './slip-weight.ts';

const weigh = (type: EntityType, key: string, name: string) =>
  slipWeight(type, nameKey(key), nameKey(name), { key: nameKey(key), of: nameKey(name) });

test('a word of another tongue says more than one with the article, unless the name is long', () => {
  expect(weigh('organization', 'مايكرسوفت', 'مايكروسوفت')).toBeGreaterThanOrEqual(0.6);
  expect(weigh('organization', 'جبهة الوليساريو', 'جبهة البوليساريو')).toBeGreaterThanOrEqual(0.6);
  expect(weigh('place', 'متحف المصلى', 'متحف الموصل')).toBeLessThan(0.6);
  expect(weigh('place', 'متحف برادو', 'متحف باردو')).toBeLessThan(0.6);
});

test('the spelling counts that the name is distorted from, whatever its bearer is called', () => {
  const [key, of] = [nameKey('المملكة العربية للسعودية'), nameKey('المملكة العربية السعودية')];
  expect(slipWeight('place', key, nameKey('السعودية'), { key, of })).toBeGreaterThanOrEqual(0.6);
});

test('a person’s distorted name needs company', () => {
  expect(weigh('person', 'كريستايو رونالدو', 'كريستيانو رونالدو')).toBeLessThan(0.6);
});
