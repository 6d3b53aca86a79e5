import { nameKey } from './name-key.ts';
import { isCommonName, soundKey, soundSimilarity, unpartedKey } from './sound-key.ts';

const sound = (name: string) => soundKey(nameKey(name));
const similarity = (one: string, other: string) => soundSimilarity(nameKey(one), nameKey(other));

test.each([
  ['سيرغي لافروف', 'سيرجي لافروف'],
  ['أندرو برونسون', 'آندرو برانسون'],
  ['إيلون ماسك', 'إلون ماسك'],
  ['رودريجو مورا', 'رودريقو مورا'],
  ['فيديريكا موغيريني', 'فدريكا موغريني'],
])('%s and %s sound the same and are alike', (one, other) => {
  expect(sound(one)).not.toBeNull();
  expect(sound(one)).toBe(sound(other));
  expect(similarity(one, other)).toBeGreaterThanOrEqual(0.87);
});

test.each([
  ['مايكل فلين', 'مايكل فالون'],
  ['جون كيلي', 'جون كول'],
  ['روبرت مولر', 'روبرت ميلر'],
])('%s and %s are not alike', (one, other) => {
  expect(similarity(one, other)).toBeLessThan(0.87);
});

test.each(['سعود القحطاني', 'محمد بن نايف', 'حسن علي', 'ميركل', 'Joe Biden'])('sound tells nothing of %s', (name) => {
  expect(sound(name)).toBeNull();
});

test.each([
  ['فرانسوا هولاند', 'فرانسوا أولاند'],
  ['يفغيني ميدفيديف', 'إيفغيني ميدفيديف'],
])('%s and %s sound the same: what begins with a vowel may be written with more', (one, other) => {
  expect(sound(one)).not.toBeNull();
  expect(sound(one)).toBe(sound(other));
});

test('a plural is one name in both its cases', () => {
  expect(unpartedKey(nameKey('المقاولون العرب'))).toBe(unpartedKey(nameKey('المقاولين العرب')));
  expect(unpartedKey(nameKey('هيوستون'))).not.toBe(unpartedKey(nameKey('هيوستين')));
});

test('words of a place may be parted or not', () => {
  expect(unpartedKey(nameKey('بن قردان'))).toBe(unpartedKey(nameKey('بنقردان')));
  expect(unpartedKey('قطر')).toBeNull();
});

test('two given names are common, a given and a family name are not', () => {
  expect(isCommonName(nameKey('أحمد علي'))).toBe(true);
  expect(isCommonName(nameKey('خالد العبيدي'))).toBe(false);
});
