import { nameKey } from '../name-key.ts';
import { areTwoWords, mayBeAnothers, slipsOf } from './slips.ts';

const isSlipOf = (one: string, other: string) =>
  slipsOf(nameKey(one)).includes(nameKey(other)) || slipsOf(nameKey(other)).includes(nameKey(one));

test.each([
  ['دونالدو ترامب', 'دونالد ترامب'],
  ['جامعة هارفاراد', 'جامعة هارفارد'],
  ['أندور برونسون', 'أندرو برونسون'],
  ['سالم الكع بي', 'سالم الكعبي'],
])('%s is a slip of %s', (one, other) => {
  expect(isSlipOf(one, other)).toBe(true);
});

test.each([
  ['علي سعد', 'علي سعيد'],
  ['سعود القحطاني', 'سعود القرني'],
  ['سالم الكعبي', 'سالم الكعبي'],
])('%s is no slip of %s', (one, other) => {
  expect(isSlipOf(one, other)).toBe(false);
});

test.each([
  ['الجيش البروسي', 'الجيش الروسي', false],
  ['نادي العيون', 'نادي العين', true],
  ['حزب الشعب الجمهوي', 'حزب الشعب الجمهوري', false],
])('%s and %s differ by words of their own: %p', (one, other, expected) => {
  expect(areTwoWords(nameKey(one), nameKey(other))).toBe(expected);
});

test.each([
  ['صالح العمر', 'صالح العمري', true],
  ['جون كيري', 'جون كيربي', true],
  ['أليكسي نافالي', 'أليكسي نافالني', false],
  ['دونالد ترا مب', 'دونالد ترامب', false],
])('the letter by which %s and %s differ may be another’s: %p', (one, other, expected) => {
  expect(mayBeAnothers(nameKey(one), nameKey(other))).toBe(expected);
});
