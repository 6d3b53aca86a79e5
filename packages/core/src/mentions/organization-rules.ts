/**
 * Rules for organizations: a head noun (وزارة، حزب، مجلس) and what completes it, names in quotation marks, acronyms.
 *
 * @example ruleFinder([ORGANIZATION_RULES])(reading)
 */

import { FormMemo, type Token, type WrittenForm } from '@isnad/arabic';
import { beginsBody, bodyHeadAt, isPlural } from './body-heads.ts';
import { candidate } from './candidate.ts';
import { nameLexicon } from './name-lexicon.ts';
import { isSpelledLetter, isWord, type Reading, sameSentence, stemsOf, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { BodyHead } from './stretch.ts';
import { titleNounAt } from './titles.ts';

/** The position after the adjectives of origin that follow. */
function afterOrigins(reading: Reading, from: number, position: number): number {
  let to = position;
  while (sameSentence(reading, from, to) && isOrigin(reading, to)) to += 1;
  // الكورية الشمالية
  const isHalf =
    to > position && sameSentence(reading, from, to) && /^ال(?:شمالي|جنوبي)ه?$/u.test(reading.keys[to] as string);
  return isHalf ? to + 1 : to;
}

function isOrigin(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  return (bits & WordClass.Demonym) !== 0 && (reading.keys[position] as string).startsWith('ال');
}

const ofField: NameRule = {
  id: 'organization/head-field',
  example: 'قالت [وزارة الخارجية الأميركية] إن المحادثات مستمرة',
  counterExample: 'قالت الوزارة إن المحادثات مستمرة',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (found?.head.complement[0] !== 'field_phrase' || isPlural(reading, found)) return null;
    if (PROGRAMMES.has(found.noun)) return null;
    const field = reading.lexicon.organizationFields.longestAt(reading.keys, found.to);
    if (!field || !sameSentence(reading, position, field.end - 1)) return null;
    let to = field.end;
    for (let more = nextField(reading, position, to); more > to; more = nextField(reading, position, to)) to = more;
    to = afterOrigins(reading, position, overSorts(reading, position, to, found));
    return candidate(reading, { from: position, to, offset: found.offset }, 'organization', this.id, 0.85);
  },
};

/** كلية العلوم + الاقتصادية والمالية: what sort of field it is; a ministry's fields are listed whole. */
function overSorts(reading: Reading, from: number, position: number, { noun }: BodyHead): number {
  let to = position;
  if (noun === 'وزاره') return to;
  const { passing } = reading.lexicon.contexts;
  while (to < position + 3 && sameSentence(reading, from, to) && isWord(reading, to)) {
    const key = (reading.keys[to] as string).replace(/^و(?=ال)/u, '');
    if (!/^ال\p{L}{2,}يه?$/u.test(key) || passing.has(key) || isOrigin(reading, to)) break;
    // الاقتصادية is who knows economy, or an adjective.
    if ((titleNounAt(reading, to) !== null && !key.endsWith('يه')) || reading.lexicon.statuses.get([key]).length > 0)
      break;
    to += 1;
  }
  return to;
}

/** وزارة الطاقة والصناعة والثروة المعدنية: further fields, joined by و. */
function nextField(reading: Reading, from: number, position: number): number {
  if (!sameSentence(reading, from, position)) return position;
  const key = reading.keys[position] as string;
  if (!key.startsWith('وال')) return position;
  const field = reading.lexicon.organizationFields.longestAt(reading.keys, position, key.slice(1));
  return field && sameSentence(reading, from, field.end - 1) ? field.end : position;
}

const ofPlace: NameRule = {
  id: 'organization/head-place',
  example: 'أحالت [شرطة ينبع] القضية',
  counterExample: 'أحالت شرطة المدينة القضية',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (found?.head.inside !== 'yes' || !found.head.complement.some((kind) => kind === 'city' || kind === 'country'))
      return null;
    const noun = (reading.keys[found.to - 1] as string).slice(found.offset);
    if (noun.startsWith('ال') || isPlural(reading, found) || reading.lexicon.contexts.no_body.has(noun)) return null;
    const place =
      placeFrom(reading, found.to) ?? (isPlaceHead(reading, found.to) ? placeFrom(reading, found.to + 1) : null);
    if (place === null || !sameSentence(reading, position, place - 1)) return null;
    return candidate(reading, { from: position, to: place, offset: found.offset }, 'organization', this.id, 0.7);
  },
};

function placeFrom(reading: Reading, position: number): number | null {
  const match = reading.listed
    .get(position)
    ?.findLast(
      ({ clitics, entries }) =>
        clitics.offset === 0 && entries.some(({ type, ambiguous }) => type === 'place' && ambiguous !== 'word'),
    );
  return match ? match.endToken : null;
}

/** سفارة دولة الإمارات, إمارة منطقة مكة. */
function isPlaceHead(reading: Reading, position: number): boolean {
  return reading.lexicon.placeHeads.longestAt(reading.keys, position)?.entries[0]?.inside === 'no';
}

const ofOrigin: NameRule = {
  id: 'organization/head-origin',
  example: 'طالب عضو [البرلمان البريطاني] بتحقيق مستقل',
  counterExample: 'طالب عضو البرلمان بتحقيق بريطاني مستقل',
  mayBegin: beginsNationalBody,
  match(reading, position) {
    const noun = nationalBodyAt(reading, position);
    if (noun === null) return null;
    const { offset, to: end } = noun;
    const to = afterOrigins(reading, position, end);
    if (to === end || noun.feminine !== (reading.keys[end] as string).endsWith('ه')) return null;
    if (/^ل\p{L}{3}/u.test(reading.keys[to] ?? '') && sameSentence(reading, position, to)) return null;
    return candidate(reading, { from: position, to, offset }, 'organization', this.id, 0.6);
  },
};

/** The nouns of a form that such a body may begin with, and the letters before each. */
const nationalNouns = new FormMemo((form) =>
  stemsOf
    .of(form)
    .map(({ stem, offset }) =>
      // للأسطول: the article is swallowed, its lam stays.
      stem.startsWith('لل') ? { noun: `ال${stem.slice(2)}`, offset: offset + 1 } : { noun: stem, offset },
    )
    .filter(({ noun }) => nameLexicon().nationalBodies.begins(noun)),
);

function beginsNationalBody(form: WrittenForm): boolean {
  return nationalNouns.of(form).length > 0;
}

/** البرلمان, السفارة, القوات المسلحة: bodies of which each country has one. */
function nationalBodyAt(
  reading: Reading,
  position: number,
): { readonly to: number; readonly offset: number; readonly feminine: boolean } | null {
  if (!isWord(reading, position)) return null;
  for (const { noun, offset } of nationalNouns.of((reading.tokens[position] as Token).form)) {
    // The shortest, should one of two words begin with another.
    const body = reading.lexicon.nationalBodies.matchesAt(reading.keys, position, noun)[0];
    if (body) return { to: body.end, offset, feminine: /(?:ه|ات)$/u.test(noun) };
  }
  return null;
}

/** Longest name after a head, in words. */
const LONGEST_DEFINITE = 6;

const ofDefinite: NameRule = {
  id: 'organization/head-definite',
  example: 'راجعت المتقدمة [عمادة القبول والتسجيل] أمس',
  counterExample: 'راجعت المتقدمة إدارة الشركة أمس',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found || !reading.lexicon.contexts.strong_head.has(found.noun) || isPlural(reading, found)) return null;
    let to = found.to;
    while (
      to - found.to < LONGEST_DEFINITE &&
      sameSentence(reading, position, to) &&
      continuesBody(reading, to, found.to)
    )
      to += 1;
    if (to === found.to || isAnyOne(reading, found.to, to)) return null;
    return candidate(reading, { from: position, to, offset: found.offset }, 'organization', this.id, 0.6);
  },
};

/** بلدية المدينة, إدارة المستشفى: with a head noun alone after it a body is told of, not named. */
function isAnyOne({ keys, lexicon }: Reading, from: number, to: number): boolean {
  const key = keys[from] as string;
  return to === from + 1 && lexicon.placeHeads.get([key.slice(2)])[0]?.inside === 'no';
}

/** A definite noun, then definite ones that describe it, and those that و or لل joins. */
function continuesBody(reading: Reading, position: number, first: number): boolean {
  const key = reading.keys[position] as string;
  const isFirst = position === first;
  if (!isWord(reading, position)) return false;
  // نقابة الممثلين: the people whose body it is.
  const isMembers = isFirst && /^ال\p{L}{3,}ين$/u.test(key);
  if (!isMembers && titleNounAt(reading, position)?.offset === 0) return false;
  if (reading.lexicon.contexts.errand.has(`ال${key.slice(2)}`)) return false;
  const bits = reading.classes[position] as number;
  if (
    (!isMembers && (bits & (WordClass.Function | WordClass.Unnamed)) !== 0) ||
    (isFirst && (bits & WordClass.Demonym) !== 0)
  )
    return false;
  return isFirst ? /^ال\p{L}{3}/u.test(key) : /^(?:و?ال|لل)\p{L}{3}/u.test(key);
}

/** Longest name in quotation marks, in words. */
const LONGEST_QUOTED = 6;

const quoted: NameRule = {
  id: 'organization/head-quoted',
  example: 'ذكرت صحيفة "[ليبرتي كونتي]" الأحد أن المفاوضات توقفت',
  counterExample: 'قالت الصحيفة "لن نتراجع عن موقفنا أبدا" في بيان',
  mayBegin: beginsBody,
  match(reading, position) {
    const found = bodyHeadAt(reading, position);
    if (!found || (reading.keys[found.to - 1] as string).startsWith('ال')) return null;
    if (PROGRAMMES.has(found.noun) || reading.lexicon.contexts.no_body.has(found.noun)) return null;
    let open = found.to;
    while (open < found.to + 3 && isWord(reading, open) && isDefinite(reading, open)) open += 1;
    open = afterNaming(reading, found.to, open);
    if (reading.tokens[open]?.kind !== 'quote' || !sameSentence(reading, position, open)) return null;
    // "رؤية سوفت بنك": the mark right behind the word closes what was opened before it.
    if (reading.tokens[open]?.gap === 'none' && reading.tokens[open + 1]?.gap !== 'none') return null;
    let close = open + 1;
    while (close < open + 2 + LONGEST_QUOTED && isWord(reading, close)) close += 1;
    if (reading.tokens[close]?.kind !== 'quote' || close === open + 1 || !mayBeCalled(reading, open + 1, close))
      return null;
    return candidate(reading, { from: open + 1, to: close, offset: 0 }, 'organization', this.id, 0.9);
  },
};

/** Not منظمة "إرهابية", المحكمة "مستمرة", الوزارة "أشرف على نقل …": what is said of a body in another's words. */
function mayBeCalled(reading: Reading, from: number, to: number): boolean {
  if (reading.listed.has(from) || reading.tokens[from]?.kind === 'latin') return true;
  for (let position = from; position < to; position += 1)
    if (/\u064b/u.test(reading.tokens[position]?.text ?? '') || SAID.has(reading.tokens[position]?.plain ?? ''))
      return false;
  const { plain } = reading.tokens[from] as { plain: string };
  // تنظيم "إرهابي", مسلحو "خلية إرهابية"
  if (/^[إا]رهابي/u.test(reading.tokens[to - 1]?.plain ?? '')) return false;
  if (to === from + 1) return !/(?:ية|يا|ً)$/u.test(plain) || /^ال/u.test(plain);
  return !/^(?:سي|ست)\p{L}{3}/u.test(plain);
}

/** Words of sentences, not of names. */
const SAID = new Set(['على', 'إلى', 'أن', 'إن', 'بشكل', 'تماما', 'لم', 'لن', 'لا', 'قد', 'التي', 'الذي']);

/** Bodies only with the name of one after them (برنامج الأمم المتحدة الإنمائي); in quotation marks, what is broadcast. */
const PROGRAMMES = new Set(['برنامج']);

/** شبكة سعودية متطورة تدعى "…": a word that says a name comes, after up to three adjectives. */
function afterNaming(reading: Reading, from: number, open: number): number {
  for (let position = from; position < from + 4; position += 1) {
    if (!isWord(reading, position)) return open;
    if (reading.lexicon.contexts.naming.has(reading.keys[position] as string)) return position + 1;
  }
  return open;
}

function isDefinite(reading: Reading, position: number): boolean {
  return (reading.keys[position] as string).startsWith('ال');
}

/** Three names of letters, or two that are no other word, make an acronym. */
const spelled: NameRule = {
  id: 'organization/spelled-acronym',
  example: 'بحسب شبكة [سي. إن. إن] فإن المحادثات مستمرة',
  counterExample: 'قال إن ال وفد وصل',
  mayBegin: ({ key }) => isSpelledLetter(key),
  match(reading, position) {
    if (position > 0 && sameSentence(reading, position - 1, position) && goesOn(reading, position - 1)) return null;
    // منصبه في دبليو بي بي: in it, no V before it.
    if (reading.tokens[position]?.plain === 'في' && !isEnclosed(reading, position)) return null;
    let to = position;
    let sure = 0;
    while (to < position + 6 && isLetter(reading, to) && (to === position || sameSentence(reading, position, to))) {
      if (reading.lexicon.contexts.sure_letter.has(reading.keys[to] as string)) sure += 1;
      to += 1;
    }
    const stopped = (reading.tokens[position + 1]?.index ?? 0) - (reading.tokens[position]?.index ?? 0) === 2;
    if (to - position < (stopped ? 2 : 3) || (sure < 2 && !stopped)) return null;
    // الرحلة إم.إتش17
    if (to - position === 2 && reading.tokens[to]?.kind === 'number' && reading.tokens[to]?.gap === 'none') return null;
    to = overEnclosed(reading, position, to);
    return candidate(reading, { from: position, to, offset: 0 }, 'organization', this.id, 0.78, null, 'acronym');
  },
};

/** A letter that the one behind it goes on from: not the preposition في, unless marks enclose it. */
function goesOn(reading: Reading, position: number): boolean {
  return isLetter(reading, position) && (reading.tokens[position]?.plain !== 'في' || isEnclosed(reading, position));
}

function isEnclosed(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1];
  return before?.kind === 'quote' || before?.text === '(' || reading.tokens[position + 1]?.gap === 'none';
}

/** (إس.أو.إس ميديتريني): what stands between the same marks belongs to the name. */
function overEnclosed(reading: Reading, from: number, to: number): number {
  const before = reading.tokens[from - 1];
  if (before?.kind !== 'quote' && before?.text !== '(') return to;
  let close = to;
  while (close < to + 2 && isWord(reading, close) && sameSentence(reading, from, close)) close += 1;
  const after = reading.tokens[close];
  return after?.kind === 'quote' || after?.text === ')' ? close : to;
}

function isLetter(reading: Reading, position: number): boolean {
  return isWord(reading, position) && isSpelledLetter(reading.keys[position] as string);
}

export const ORGANIZATION_RULES: readonly NameRule[] = [ofField, ofPlace, ofOrigin, ofDefinite, quoted, spelled];
