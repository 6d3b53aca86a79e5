import type { EntityType } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { isMisspelling, withoutWordTooMany } from './misspelled.ts';

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
