import { parseDocument } from '@isnad/core';
import { nameKey } from '../name-key.ts';
import { evidenceOf } from './evidence.ts';

/** What the names of whom a text calls so are to it, by key. */
function kindsOf(text: string, name: string): ReadonlyMap<string, string> {
  const parsed = parseDocument(text);
  const all = parsed.entities.map((entity) => evidenceOf(parsed, entity));
  const found = all.find((evidence) => evidence.name.key === nameKey(name));
  return new Map(found?.names.map(({ key, kind }) => [key, kind]));
}

test('the name of a body in another’s is that one’s short name, where it is of another kind', () => {
  const kinds = kindsOf(
    'قال مدير تلفزيون برشلونة أمس إن الأمر واضح. وأضاف تلفزيون برشلونة أن الحفل غدا.',
    'تلفزيون برشلونة',
  );
  expect(kinds.get(nameKey('تلفزيون برشلونة'))).toBe('full');
  expect(kinds.get(nameKey('برشلونة'))).toBe('short');
});

test('what is left of a known body’s name is its short name too, where others are known by it', () => {
  const kinds = kindsOf('أعلنت شركة طيران الاتحاد أمس وصول طائرة إلى أبوظبي.', 'الاتحاد للطيران');
  expect(kinds.get(nameKey('طيران الاتحاد'))).toBe('full');
  expect(kinds.get(nameKey('الاتحاد'))).toBe('short');
});

test('a place is not called what the lexicon knows another by', () => {
  const parsed = parseDocument('وصل الوفد إلى ريف دمشق أمس.');
  const [place] = parsed.entities.filter(({ knownAs }) => knownAs === 'ريف دمشق');
  if (place === undefined) throw new Error('The parser finds no ريف دمشق.');
  // As where a text goes on to say دمشق of it.
  const { names } = evidenceOf(parsed, { ...place, name: 'دمشق' });
  expect(names.map(({ key }) => key)).toContain(nameKey('ريف دمشق'));
  expect(names.map(({ key }) => key)).not.toContain(nameKey('دمشق'));
});
