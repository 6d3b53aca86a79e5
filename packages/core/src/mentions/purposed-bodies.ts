/**
 * The rule for bodies whose name says what they are for: المركز السعودي للثقافة والتراث.
 *
 * @example ruleFinder([[OF_PURPOSE]])(reading)
 */
import { beginsBody, bodyHeadAt, isPlural } from './body-heads.ts';
import { candidate } from './candidate.ts';
import { type Reading, sameSentence } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { BodyHead } from './stretch.ts';

export const OF_PURPOSE: NameRule = {
  id: 'organization/head-purpose',
  example: 'افتتح [المركز السعودي للثقافة والتراث] معرضا',
  counterExample: 'افتتح المركز معرضا للثقافة',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found || found.head.inside === 'no' || isPlural(reading, found) || isUnnamed(reading, found)) return null;
    if (!(reading.keys[found.to - 1] as string).slice(found.offset).startsWith('ال')) return null;
    let to = found.to;
    while (to < found.to + 3 && sameSentence(reading, position, to) && isDefinite(reading, to)) {
      if (reading.lexicon.contexts.passing.has(reading.keys[to] as string)) return null;
      to += 1;
    }
    if (to === found.to || !sameSentence(reading, position, to) || !describeHead(reading, found.to, to)) return null;
    const purpose = reading.keys[to] ?? '';
    if (isDeed(reading, to)) to += 1;
    else if (!/^لل\p{L}{3}/u.test(purpose) || isOccasion(reading, purpose)) return null;
    to += 1;
    while (
      sameSentence(reading, position, to) &&
      /^و?ال\p{L}{3}/u.test(reading.keys[to] as string) &&
      to - position < 9
    )
      to += 1;
    return candidate(reading, { from: position, to, offset: found.offset }, 'organization', this.id, 0.7);
  },
};

/**
 * What stands with such words names no body: الجهاز الهضمي للإنسان, القيادة السياسية للبلاد, الخطوط العريضة للفكرة.
 * البرنامج العالمي للغذاء is one; البرنامج الإعدادي للمشاركة is none.
 */
function isUnnamed({ keys, lexicon }: Reading, { noun, to }: BodyHead): boolean {
  const { bare_head: bare, wide } = lexicon.contexts;
  return bare.has(noun) && !(noun === 'البرنامج' && wide.has(keys[to] as string));
}

/** الوكالة الروسية | لتنظيم الاتصالات, الهيئة البريطانية | لتصنيف الأفلام: what it does, and to what. */
function isDeed({ keys, lexicon, tokens }: Reading, position: number): boolean {
  const noun = /^ل(?!ل)(\p{L}{3,})$/u.exec(tokens[position]?.key ?? '')?.[1];
  if (noun === undefined) return false;
  // الرابطة المهنية | لأطباء الأطفال: or whose body it is.
  return (
    (lexicon.contexts.purpose.has(noun) || lexicon.contexts.member.has(noun)) &&
    /^ال\p{L}{3}/u.test(keys[position + 1] ?? '')
  );
}

/** الحزب التاريخيين للحديث: a plural of people does not describe one body. */
function describeHead(reading: Reading, from: number, to: number): boolean {
  for (let position = from; position < to; position += 1)
    if (/(?:ين|ون)$/u.test(reading.keys[position] as string)) return false;
  return true;
}

/** اللجنة المنظمة للبطولة, المركز الإعلامي للجنة: one that belongs to an occasion or body told of elsewhere; للوصول: an errand. */
function isOccasion({ lexicon }: Reading, purpose: string): boolean {
  const noun = purpose.slice(2);
  const { contest, errand } = lexicon.contexts;
  return contest.has(noun) || errand.has(`ال${noun}`) || lexicon.organizationHeads.get([noun]).length > 0;
}

function isDefinite(reading: Reading, position: number): boolean {
  return (reading.keys[position] as string).startsWith('ال');
}
