import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { isDistorted, isMisspelling, withoutWordTooMany } from './misspelled.ts';

const isMisspelt = (key: string, name: string, type: EntityType) => isMisspelling(nameKey(key), nameKey(name), type);
const withoutLast = (key: string, type: EntityType) => withoutWordTooMany(nameKey(key), type);

test.each([
  ['ميشيغن', 'ميشيغان', 'place'],
  ['واشنطون', 'واشنطن', 'place'],
  ['الولايات المنحدة', 'الولايات المتحدة', 'place'],
  ['حورييت', 'حرييت', 'organization'],
  ['مولدية بجاية', 'مولودية بجاية', 'organization'],
  ['دياريو قول', 'دياريو غول', 'organization'],
] as const)('%s is a misspelling of %s', (key, name, type) => {
  expect(isMisspelt(key, name, type)).toBe(true);
});

test.each([
  ['سعود الحربي', 'سعد الحربي', 'person'],
  ['توماس ميلر', 'توماس مولر', 'person'],
  ['نادي العيون', 'نادي العين', 'organization'],
  ['غينيا', 'غانا', 'place'],
  ['شيران', 'شيراز', 'place'],
  ['سوريا', 'سروج', 'place'],
] as const)('%s is none of %s', (key, name, type) => {
  expect(isMisspelt(key, name, type)).toBe(false);
});

test.each([
  ['نقابة الممثلين الموقف', 'organization', 'نقابة الممثلين'],
  ['رومارينيو التوفيق', 'person', 'رومارينيو'],
] as const)('the last word of %s is none of the name’s', (key, type, rest) => {
  expect(withoutLast(key, type)).toBe(nameKey(rest));
});

test.each([
  ['مجلس الأمن القومي', 'organization'],
  ['المجلس الأعلى للقضاء', 'organization'],
  ['وزارة الدفاع الروسية', 'organization'],
  ['مجلس إدارة الهلال', 'organization'],
  ['نقابة الممثلين الوجه', 'organization'],
  ['جورج بوش الابن', 'person'],
  ['عبدالله الغامدي', 'person'],
  ['الجزيرة مباشر', 'organization'],
] as const)('the last word of %s may belong to it', (key, type) => {
  expect(withoutLast(key, type)).toBeNull();
});

/** Words that other names have too. */
const HELD = new Set(['وزارة', 'العمل', 'العدل', 'الأمريكية', 'القطيف', 'بلدية', 'إيران', 'بشاري'].map(nameKey));
const isDistortedName = (key: string, name: string, type: EntityType) =>
  isDistorted(nameKey(key), nameKey(name), type, (word) => !HELD.has(word));

test.each([
  ['كريستايو رونالدو', 'كريستيانو رونالدو', 'person'],
  ['أنجيلا ميرك', 'أنجيلا ميركل', 'person'],
  ['ريكاردو جارديكا', 'ريكاردو غاريكا', 'person'],
  ['الجيش الإسرائي', 'الجيش الإسرائيل', 'organization'],
  ['المملكة العربية للسعودية', 'المملكة العربية السعودية', 'place'],
] as const)('%s is distorted from %s', (key, name, type) => {
  expect(isDistortedName(key, name, type)).toBe(true);
});

test.each([
  ['وزارة العمل الأمريكية', 'وزارة العدل الأمريكية', 'organization'],
  ['الحكومة الألبانية', 'الحكومة اللبنانية', 'organization'],
  ['محمد العكاري', 'محمد العبكري', 'person'],
  ['محمد بشاري', 'محمد بخاري', 'person'],
  ['أرت هوغان', 'أر دوغان', 'person'],
  ['جامعة لندنية', 'جامعة لندن', 'organization'],
] as const)('%s is not distorted from %s', (key, name, type) => {
  expect(isDistortedName(key, name, type)).toBe(false);
});
