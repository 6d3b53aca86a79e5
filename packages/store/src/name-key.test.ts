import { isLatin, nameKey } from './name-key.ts';

describe('nameKey', () => {
  test.each([
    ['جو بايدن', '«جو  بايدن»'],
    ['وزارة الخارجية', 'وزاره الخارجيه'],
    ['إيمانويل ماكرون', 'ايمانويل ماكرون'],
    ['سي. إن. إن', 'سي إن إن'],
    ['عـبـد اللّه', 'عبد الله'],
    ['ميشيل عون', 'مىشىل عون'],
    ['عبد العزيز بن فهد', 'عبدالعزيز ابن فهد'],
    ['Gerhard Müller', 'gerhard muller'],
    ['Mu\u0308ller', 'Müller'],
  ])('gives %s and %s one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['جو بايدن', 'هانتر بايدن'],
    ['عمان', 'عمانية'],
    ['عبد ربه', 'عبدربه'],
    ['ابن سينا', 'بن سينا'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('is empty for a name without letters or digits', () => {
    expect(nameKey(' «…» ')).toBe('');
  });

  test('is short enough for an index, whatever is taken for a name', () => {
    expect(nameKey('س'.repeat(10_000)).length).toBe(300);
    expect(nameKey(`a${'𐤀'.repeat(200)}`)).not.toMatch(/\p{Surrogate}/u);
  });

  test('is its own key', () => {
    const key = nameKey('الرئيس إيمانويل «ماكرون» Müller');
    expect(nameKey(key)).toBe(key);
  });
});

test('only names in Latin letters are Latin', () => {
  expect(isLatin('Joe Biden')).toBe(true);
  expect(isLatin('جو Biden')).toBe(false);
  expect(isLatin('2024')).toBe(false);
});
