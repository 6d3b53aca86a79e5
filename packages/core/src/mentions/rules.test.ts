import { layoutDocument } from '../layout/layout-document.ts';
import { segment } from '../segment.ts';
import { ANNOUNCED_PEOPLE } from './announced-people.ts';
import { APPOSITIVE_PEOPLE } from './appositive-people.ts';
import { HEADED_BODY_RULES } from './headed-bodies.ts';
import { NAMED_AFTER_RULES } from './named-after.ts';
import { ORGANIZATION_RULES } from './organization-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { readWords } from './reading.ts';
import { type NameRule, ruleFinder } from './rule.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

function found(rule: NameRule, text: string): string[] {
  const names = ruleFinder([[rule]])(readWords(segment(text, layoutDocument(text))));
  return names.map((name) => text.slice(name.start, name.end));
}

const RULES = [
  ...PERSON_RULES,
  ...ORGANIZATION_RULES,
  ...HEADED_BODY_RULES,
  ...SPEAKER_RULES,
  ...ANNOUNCED_PEOPLE,
  ...APPOSITIVE_PEOPLE,
  ...NAMED_AFTER_RULES,
];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds what its example brackets', () => {
    const wanted = [...rule.example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] as string);
    const text = rule.example.replace(/[[\]]/g, '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(found(rule, text)).toEqual(expect.arrayContaining(wanted));
  });

  it('finds nothing in its counter-example', () => {
    expect(found(rule, rule.counterExample)).toEqual([]);
  });
});

test('every rule has an id of its own', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
