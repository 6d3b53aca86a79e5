/**
 * Rules for bodies whose name is a phrase: what they are for, what sort they are, whose office they are.
 *
 * @example ruleFinder([HEADED_BODY_RULES])(reading) // مركز تطوير القدرات النسائية
 */
import { beginsBody, bodyHeadAt, isPlural } from './body-heads.ts';
import { candidate } from './candidate.ts';
import { knownName, nameLexicon } from './name-lexicon.ts';
import { mayBeName } from './name-shapes.ts';
import { isTold } from './no-bodies.ts';
import { OF_PURPOSE } from './purposed-bodies.ts';
import { isAnyStem, isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { BodyHead } from './stretch.ts';
import { titleNounAt } from './titles.ts';

/** Longest name after its head, in words. */
const LONGEST = 7;

/** Kinds of bodies that are called by what they are for; a company or a party is called otherwise. */
const PURPOSEFUL = new Set([
  'government',
  'ngo',
  'education',
  'health',
  'international',
  'court',
  'religious',
  'culture',
]);

const ofPurposeNoun: NameRule = {
  id: 'organization/head-purpose-noun',
  example: 'زار الوفد [مركز تطوير القدرات النسائية] أمس',
  counterExample: 'زار الوفد مركز المدينة أمس',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found || found.noun.startsWith('ال') || isPlural(reading, found)) return null;
    if (found.head.inside === 'no' || !PURPOSEFUL.has(found.head.kind) || EVENTS.has(found.noun)) return null;
    if (!reading.lexicon.contexts.purpose.has(reading.keys[found.to] as string)) return null;
    if (!sameSentence(reading, position, found.to)) return null;
    const to = endOfPhrase(reading, position, found.to + 1);
    if (to === null) return null;
    return candidate(reading, { from: position, to, offset: found.offset }, 'organization', this.id, 0.6);
  },
};

/** What is done for a time, and nouns that name no body so: برنامج مكافحة التدخين, الجهاز الهضمي العلوي. */
const EVENTS = new Set([
  'برنامج',
  'فريق',
  'قياده',
  'سوق',
  'اداره',
  'البرنامج',
  'الجهاز',
  'المستشفي',
  'البعثه',
  'الشرطه',
]);

/** القدرات النسائية, الحريق والإنقاذ, حقوق الإنسان: up to two bare nouns, a definite one, and what goes on with it. */
function endOfPhrase(reading: Reading, position: number, first: number): number | null {
  let to = first;
  // صندوق إغاثة للمناطق: ل begins what it is for, of one not named.
  while (to < first + 2 && isNoun(reading, position, to) && /^(?!ال|ل\p{L}{3}|و)/u.test(reading.keys[to] as string))
    to += 1;
  if (!isNoun(reading, position, to) || !/^ال\p{L}{2}/u.test(reading.keys[to] as string)) return null;
  to += 1;
  while (to - first < LONGEST && isNoun(reading, position, to) && /^و?ال\p{L}{3}/u.test(reading.keys[to] as string)) {
    if (isPassing(reading, to)) break;
    to += 1;
  }
  return to;
}

function isNoun(reading: Reading, position: number, at: number): boolean {
  if (!sameSentence(reading, position, at) || !isWord(reading, at)) return false;
  const bits = reading.classes[at] as number;
  return (bits & (WordClass.Function | WordClass.Unnamed | WordClass.Latin)) === 0 && !isTitle(reading, at);
}

function isTitle(reading: Reading, at: number): boolean {
  // الاقتصادية is who knows economy, or an adjective.
  return titleNounAt(reading, at)?.offset === 0 && !/^ال\p{L}{3,}يه$/u.test(reading.keys[at] as string);
}

function isDefinite(reading: Reading, at: number): boolean {
  return (reading.keys[at] as string).startsWith('ال');
}

/** الماضي, الجديدة, التابعة: said of a body, no part of its name. */
function isPassing({ keys, lexicon }: Reading, at: number): boolean {
  const key = (keys[at] as string).replace(/^و/u, '');
  return lexicon.contexts.passing.has(key) || lexicon.statuses.get([key]).length > 0;
}

function isSort(reading: Reading, at: number): boolean {
  return /^ال\p{L}{2,}يه?$/u.test(reading.keys[at] as string) && !isPassing(reading, at);
}

const ofSorts: NameRule = {
  id: 'organization/head-sorts',
  example: 'أحيلت القضية إلى [الهيئة الصحية الشرعية] قبل أسبوعين',
  counterExample: 'أحيلت القضية إلى الهيئة الجديدة المختصة قبل أسبوعين',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found?.noun.startsWith('ال') || isPlural(reading, found) || found.head.inside === 'no') return null;
    if ((!PURPOSEFUL.has(found.head.kind) && found.head.kind !== 'military') || EVENTS.has(found.noun)) return null;
    let to = found.to;
    while (to < found.to + 4 && isNoun(reading, position, to) && isSort(reading, to) && agrees(reading, found, to))
      to += 1;
    // الكلية الجامعية بالقنفذة: one sort is enough where the place tells which one.
    if (to === found.to || (to === found.to + 1 && !isIn(reading, position, to))) return null;
    const stretch = { from: position, to, offset: found.offset };
    // المنظمة الحقوقية الدولية: has its name elsewhere.
    return isTold(reading, stretch) ? null : candidate(reading, stretch, 'organization', this.id, 0.6);
  },
};

/** بالقنفذة: a listed place right after, with the letter that says where. */
function isIn(reading: Reading, position: number, at: number): boolean {
  if (!sameSentence(reading, position, at)) return false;
  return (reading.listed.get(at) ?? []).some(
    ({ clitics, entries }) =>
      clitics.prefixes === 'ب' && entries.some(({ type, ambiguous }) => type === 'place' && ambiguous !== 'word'),
  );
}

function agrees(reading: Reading, { noun }: BodyHead, at: number): boolean {
  return /ه$/u.test(noun) === /ه$/u.test(reading.keys[at] as string);
}

/** الأمانة العامة, المديرية العامة: the office of the body named after it. */
const ofOffice: NameRule = {
  id: 'organization/office-of-body',
  example: 'أدانت [الأمانة العامة لهيئة كبار العلماء] الهجوم',
  counterExample: 'أدانت الأمانة العامة الهجوم',
  mayBegin: (form) => isAnyStem(form, nameLexicon().contexts.office_of_body),
  match(reading, position) {
    const noun = stemsAt(reading, position).find(({ stem }) => reading.lexicon.contexts.office_of_body.has(stem));
    if (!noun || reading.keys[position + 1] !== 'العامه' || !sameSentence(reading, position, position + 2)) return null;
    const body = (reading.listed.get(position + 2) ?? []).findLast(
      ({ clitics, entries }) =>
        clitics.offset > 0 &&
        clitics.prefixes === 'ل' &&
        entries.some(({ type, ambiguous }) => type === 'organization' && ambiguous !== 'word'),
    );
    const headed = body ? null : bodyHeadAt(reading, position + 2);
    const isHeaded = headed !== null && headed.offset === 1 && (reading.keys[position + 2] as string).startsWith('ل');
    const to = body ? body.endToken : isHeaded ? endOfPhrase(reading, position, headed.to) : null;
    if (to === null) return null;
    return candidate(reading, { from: position, to, offset: noun.offset }, 'organization', this.id, 0.9);
  },
};

/** Who holds an office in a body: after these a name in quotation marks is the body's. */
const LONGEST_QUOTED = 4;

const ofHolder: NameRule = {
  id: 'organization/holder-quoted',
  example: 'قال بسام السعدي مدير "[هايبر وان]" إن الأسعار سترتفع',
  counterExample: 'قال المدير "لن نرفع الأسعار أبدا هذا العام" أمس',
  mayBegin: (form) => isAnyStem(form, nameLexicon().contexts.holder),
  match(reading, position) {
    if (!stemsAt(reading, position).some(({ stem }) => reading.lexicon.contexts.holder.has(stem))) return null;
    if (reading.tokens[position + 1]?.kind !== 'quote' || !sameSentence(reading, position, position + 1)) return null;
    let close = position + 2;
    while (close < position + 3 + LONGEST_QUOTED && isWord(reading, close)) close += 1;
    if (reading.tokens[close]?.kind !== 'quote' || close === position + 2) return null;
    if (bodyHeadAt(reading, position + 2)) return null;
    return candidate(reading, { from: position + 2, to: close, offset: 0 }, 'organization', this.id, 0.75);
  },
};

/** A word of English company names, with the foreign words right before it: أبردين ستاندرد إنفستمنتس. */
const ofCompanyWord: NameRule = {
  id: 'organization/company-word',
  example: 'قالت المحللة في [أبردين ستاندرد إنفستمنتس] إن الفائدة سترتفع',
  counterExample: 'قالت المحللة في المجموعة إن الفائدة سترتفع',
  mayBegin: ({ key }) => nameLexicon().contexts.company_word.has(key),
  match(reading, position) {
    const { company_word: words } = reading.lexicon.contexts;
    if (!words.has(reading.keys[position] as string) || reading.tokens[position]?.kind !== 'word') return null;
    let from = position;
    while (from > position - 4 && sameSentence(reading, from - 1, position) && isForeign(reading, from - 1)) from -= 1;
    let to = position + 1;
    while (to < position + 3 && sameSentence(reading, position, to) && words.has(reading.keys[to] as string)) to += 1;
    if (to - from < 2 || (to === position + 1 && isSurname(reading, position))) return null;
    return candidate(reading, { from, to, offset: 0 }, 'organization', this.id, 0.7);
  },
};

/** فينسن كومباني plays football; كوين اند كومباني is one. */
function isSurname(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  return (
    (bits & (WordClass.Family | WordClass.FamilyAmbiguous)) !== 0 && !AND.has(reading.keys[position - 1] as string)
  );
}

const AND = new Set(['اند', 'اندا']);

/** No word of Arabic by its shape, or a foreign name: no closed word, head, title, no feminine, no article, no clitic with one. */
function isForeign(reading: Reading, at: number): boolean {
  if (at < 0 || !isWord(reading, at)) return false;
  const bits = reading.classes[at] as number;
  const key = reading.keys[at] as string;
  if (AND.has(key)) return true;
  if ((bits & (WordClass.Function | WordClass.Unnamed | WordClass.Demonym | WordClass.Latin)) !== 0) return false;
  if (key.length < 3 || /^(?:[وفبك]?ال|لل|وهو$)|[هى]$/u.test(key) || titleNounAt(reading, at) !== null) return false;
  if (bodyHeadAt(reading, at) || reading.lexicon.placeHeads.get([key]).length > 0) return false;
  return true;
}

/** Heads whose body is often called by a foreign name that nobody listed; of some the head belongs to the name. */
const ofUnknown: NameRule = {
  id: 'organization/head-unknown',
  example: 'نشرت مجلة [حورس]، التي تصدرها الشركة، مقابلة',
  counterExample: 'نشرت مجلة محلية، تصدرها الشركة، مقابلة',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found || !reading.lexicon.contexts.called_head.has(found.noun) || !sameSentence(reading, position, found.to))
      return null;
    let to = found.to;
    if (ARTICLES.has(reading.keys[to] as string)) to += 1;
    const first = to;
    while (to < first + 3 && sameSentence(reading, position, to) && isForeignName(reading, to, to === first)) to += 1;
    if (to === first) return null;
    const withHead = reading.lexicon.contexts.kept_head.has(found.noun);
    // مدرسة كنبة الثانوية
    if (withHead) while (to < first + 4 && isNoun(reading, position, to) && isSort(reading, to)) to += 1;
    const from = withHead ? position : found.to;
    return candidate(reading, { from, to, offset: withHead ? found.offset : 0 }, 'organization', this.id, 0.6);
  },
};

/** ذي أوستريليان, ذا صن: the English article. */
const ARTICLES = new Set(['ذي', 'ذا']);

/** Not يقع, محلي, قرب: a verb, an adjective, where it lies. */
function isForeignName(reading: Reading, at: number, isFirst: boolean): boolean {
  if (!mayBeName(reading, at, isFirst)) return false;
  const key = reading.keys[at] as string;
  if (((reading.classes[at] as number) & (WordClass.Given | WordClass.Family)) !== 0) return true;
  return !/^[بلكفيت]\p{L}{2}|ي$/u.test(key) && !reading.lexicon.contexts.direction.has(key) && key !== 'قرب';
}

/** Said of a state's news agency, before or after its origin. */
const STATE = new Set(['الرسميه', 'الحكوميه', 'الوطنيه']);

const ofState: NameRule = {
  id: 'organization/state-agency',
  example: 'ذكرت [وكالة الأنباء الرسمية السعودية] أن المساعدات وصلت',
  counterExample: 'ذكرت وكالة الأنباء الرسمية أن المساعدات وصلت',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (found?.noun !== 'وكاله' || reading.keys[found.to] !== 'الانباء') return null;
    let to = found.to + 1;
    while (to < position + 4 && sameSentence(reading, position, to) && STATE.has(reading.keys[to] as string)) to += 1;
    const isState = to > found.to + 1;
    if (!isState || !sameSentence(reading, position, to) || !isOrigin(reading, to)) return null;
    const entry = reading.lexicon
      .lookUp(['وكاله', 'الانباء', reading.keys[to] as string])
      .find(({ type }) => type === 'organization');
    const stretch = { from: position, to: to + 1, offset: found.offset };
    return candidate(reading, stretch, 'organization', this.id, 0.9, entry ? knownName(entry) : null);
  },
};

function isOrigin(reading: Reading, at: number): boolean {
  return ((reading.classes[at] as number) & WordClass.Demonym) !== 0 && isDefinite(reading, at);
}

export const HEADED_BODY_RULES: readonly NameRule[] = [
  OF_PURPOSE,
  ofPurposeNoun,
  ofSorts,
  ofOffice,
  ofHolder,
  ofCompanyWord,
  ofUnknown,
  ofState,
];
