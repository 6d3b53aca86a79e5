import { derivedId, newId, timeOfId } from './identifier.ts';

const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('new ids are version 7, carry their time and sort by it', () => {
  const early = newId(1_700_000_000_000);
  const late = newId(1_700_000_000_001);
  expect(early).toMatch(VERSION_7);
  expect(timeOfId(early)).toBe(1_700_000_000_000);
  expect(early < late).toBe(true);
  expect(newId(5)).not.toBe(newId(5));
});

test('a derived id is the same for the same part, and has its document’s time', () => {
  const document = newId(1_700_000_000_000);
  expect(derivedId(document, 'claim:1')).toBe(derivedId(document, 'claim:1'));
  expect(derivedId(document, 'claim:1')).not.toBe(derivedId(document, 'claim:2'));
  expect(derivedId(document, 'claim:1')).not.toBe(derivedId(newId(1_700_000_000_000), 'claim:1'));
  expect(derivedId(document, 'claim:1')).toMatch(VERSION_7);
  expect(timeOfId(derivedId(document, 'claim:1'))).toBe(1_700_000_000_000);
});
