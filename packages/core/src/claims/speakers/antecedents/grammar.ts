/**
 * What grammar says of a candidate, whatever the weights are: they only choose where it leaves a choice.
 *
 * @example isExcluded(description) // true of a woman for قال
 */
import { type Answer, answerOf, type Description } from './atoms.ts';

/**
 * Where a body or a state agrees with its verb, or a noun tells of it, no person takes its place, however much likelier it is
 * that people speak. Nor does the last speaker take the place of somebody whom a noun's words have told.
 */
export function leavesOpen(ruled: Description): boolean {
  const type = answerOf(ruled, 'type');
  const isNamed = answerOf(ruled, 'hasName') === 'yes';
  if (isNamed && answerOf(ruled, 'want') === 'noun')
    return type === 'person' && answerOf(ruled, 'turn') === 'last' && answerOf(ruled, 'bears') !== 'yes';
  return type === 'person' || !isNamed || answerOf(ruled, 'agrees') !== 'yes';
}

/** A dropped subject, or a noun that is definite: an indefinite one means nobody who was named before. */
export function mayPointBack(place: Description): boolean {
  return answerOf(place, 'want') !== 'noun' || answerOf(place, 'definite') !== 'no';
}

/** A man for قالت, one for قالوا. */
export function disagrees(agreement: Answer<'agrees'>): boolean {
  return agreement === 'no' || agreement === 'one-of-many';
}

/** Nothing may outweigh what speaks against the candidate. */
export function isExcluded(description: Description): boolean {
  return EXCLUSIONS.some((excludes) => excludes(description));
}

/** Sentences after which a speaker is no longer at hand. */
const FAR: ReadonlySet<string> = new Set(['4-5', '6-9', '10+']);

const EXCLUSIONS: readonly ((description: Description) => boolean)[] = [
  // قالت of a man, قالوا of one.
  (candidate) => disagrees(answerOf(candidate, 'agrees') as Answer<'agrees'>),
  // رئيس الوزراء الياباني of somebody from elsewhere.
  (candidate) => answerOf(candidate, 'country') === 'other',
  // قال مسؤول: an indefinite noun brings someone new, who may be named behind it.
  (candidate) => isNoun(candidate) && !mayPointBack(candidate),
  // قال كريم إن المسؤول أكد: nobody calls himself by a noun.
  (candidate) => isNoun(candidate) && answerOf(candidate, 'holder') === 'yes',
  // محامي ترامب: he is whose the lawyer is.
  (candidate) => answerOf(candidate, 'owns') === 'yes' && answerOf(candidate, 'type') === 'person',
  (candidate) => answerOf(candidate, 'noun') === 'relation' && answerOf(candidate, 'within') === 'yes',
  // المسؤول of one who is called a president, several sentences after he spoke.
  (candidate) =>
    isNoun(candidate) &&
    answerOf(candidate, 'noun') === 'role' &&
    answerOf(candidate, 'bears') === 'no' &&
    FAR.has(answerOf(candidate, 'spoke')),
  // شقيق القتيل: who is told by his kin is no one whom the text has not called so.
  (candidate) =>
    isNoun(candidate) && answerOf(candidate, 'noun') === 'relation' && answerOf(candidate, 'bears') !== 'yes',
  // رئيس الوزراء of somebody who bears رئيس البرلمان; of a former one.
  (candidate) => answerOf(candidate, 'bears') === 'yes' && answerOf(candidate, 'bearsWords') === 'no',
  (candidate) => answerOf(candidate, 'bears') === 'former',
  // المتحدث باسم الشرطة, وزير دفاع لبنان of one beside whom stands المتحدث باسم الجيش, رئيس الوزراء.
  (candidate) =>
    isNoun(candidate) &&
    answerOf(candidate, 'definite') === 'annexed' &&
    answerOf(candidate, 'bearsWords') === 'no' &&
    answerOf(candidate, 'bears') !== 'yes' &&
    (answerOf(candidate, 'beside') === 'yes'
      ? answerOf(candidate, 'besideWords') === 'no'
      : answerOf(candidate, 'title') === 'office' && answerOf(candidate, 'bears') === 'no'),
  // وأضاف: who adds has spoken.
  (candidate) =>
    ['verb', 'participle'].includes(answerOf(candidate, 'want')) &&
    answerOf(candidate, 'adds') === 'yes' &&
    answerOf(candidate, 'turn') === 'never',
  // متحدث باسم شركة النور: one of several, who need not be whom the text names next.
  (candidate) =>
    answerOf(candidate, 'want') === 'later' &&
    answerOf(candidate, 'definite') === 'no' &&
    answerOf(candidate, 'speaksFor') === 'yes',
  // المدير العام لشركة النور, and then الخبير الاقتصادي فلان.
  (candidate) =>
    answerOf(candidate, 'want') === 'later' &&
    answerOf(candidate, 'bears') === 'no' &&
    answerOf(candidate, 'bearsWords') === 'no',
  // أعلن المدير إقالة فلان: whom his words name.
  (candidate) => answerOf(candidate, 'want') === 'later' && answerOf(candidate, 'named') === '0',
];

function isNoun(candidate: Description): boolean {
  return answerOf(candidate, 'want') === 'noun' && answerOf(candidate, 'hasName') === 'yes';
}
