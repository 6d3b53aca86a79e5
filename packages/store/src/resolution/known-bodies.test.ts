import { nameKey } from '../name-key.ts';
import { isListedFor, isNameOfAnother, kindsListedAs, oneBody } from './known-bodies.ts';

test('a club and its bare name, listed apart because the name is a city’s too, are one body', () => {
  expect(oneBody('برشلونة', 'organization')).toBe(oneBody('نادي برشلونة', 'organization'));
  expect(oneBody('دولة قطر', 'place')).toBe(oneBody('قطر', 'place'));
});

test('bodies that share an acronym, or a name in two countries, are two', () => {
  expect(oneBody('حزب المحافظين الكندي', 'organization')).not.toBe(oneBody('الحزب الشيوعي الصيني', 'organization'));
  expect(oneBody('بي بي سي عربي', 'organization')).not.toBe(oneBody('بي بي سي', 'organization'));
});

test('a form is told to be listed for a body, whatever a text alone calls it', () => {
  const isListed = (form: string) => isListedFor(nameKey('الحوثيون'), nameKey(form), 'organization');
  expect(isListed('أنصار الله')).toBe(true);
  expect(isListed('كتائب المطر')).toBe(false);
});

test('a form by which the lexicon knows another is none of the name', () => {
  const isAnothers = (known: string, form: string) => isNameOfAnother(nameKey(known), nameKey(form), 'place');
  expect(isAnothers('ريف دمشق', 'دمشق')).toBe(true);
  expect(isAnothers('السعودية', 'المملكة العربية السعودية')).toBe(false);
});

test('the kinds are told of those whom the lexicon knows by a form', () => {
  expect([...kindsListedAs(nameKey('برشلونة'))]).toEqual(['sports']);
  expect(kindsListedAs(nameKey('كتائب المطر')).size).toBe(0);
});
