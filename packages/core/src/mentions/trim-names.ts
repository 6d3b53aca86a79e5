/**
 * Mends the edges of a name the tagger found: marks, titles and clitics that do not belong to it.
 *
 * @example trimName(reading, name) // د. سامي الصالح → سامي الصالح
 */
import type { EntityType } from '../model/vocabulary.ts';
import type { Stretch } from './candidate.ts';
import { overItsCountry, withoutOrganizationHead } from './known-names.ts';
import { closedWords } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';
import { endOfBody } from './trim-bodies.ts';

const { Function: FunctionWord, Mark, Given, Family, GivenAmbiguous, FamilyAmbiguous } = WordClass;

/** The stretch without what does not belong to the name; null when nothing is left. */
export function trimName(reading: Reading, stretch: Stretch, type: EntityType): Stretch | null {
  let { from, to } = insideMarks(reading, insideQuotes(reading, stretch));
  if (type === 'person') {
    const mark = firstMark(reading, from, to);
    if (mark >= 0) {
      if (mark === from + 1 && reading.tokens[mark]?.text === '.') from = mark + 1;
      else to = mark;
    }
    while (to > from && endsNoName(reading, to - 1)) to -= 1;
    if (from >= to) return null;
    to = beforeVerb(reading, from, beforePhrase(reading, from, beforeJoined(reading, from, to)));
    if (isSpokenFor(reading, from) || isVerb(reading, from)) from += 1;
    if (from >= to) return null;
    from = afterPreposition(reading, from, to);
    to = beforeOffice(reading, from, beforeOrigin(reading, from, to));
    while (to - from > 1 && (isTitleOnly(reading, from) || isAdjectiveOfTitle(reading, from))) from += 1;
    to = overHyphen(reading, from, overSurname(reading, from, to));
    from = overGiven(reading, from, to, stretch);
  }
  if (type === 'organization') {
    from = afterBoard(reading, from, to);
    to = endOfBody(reading, from, to);
    const named = withoutOrganizationHead(reading, {
      from,
      to,
      offset: from === stretch.from ? stretch.offset : 0,
    }).from;
    // وكالة + الأناضول + التركية: without its head the name ends before the origin.
    if (named > from) to = endOfBody(reading, named, to);
    from = named;
    to = overItsCountry(reading, { from, to, offset: 0 }).to;
  }
  if (to <= from || (type === 'person' && (isUnnamed(reading, from, to) || endsInCountry(reading, from, to))))
    return null;
  const offset = from > stretch.from ? 0 : mendOffset(reading, from, from === stretch.from ? stretch.offset : 0);
  return { from, to, offset };
}

/** مجلس إدارة الكشافة اليابانية → الكشافة اليابانية */
function afterBoard(reading: Reading, from: number, to: number): number {
  const isBoard = /مجلس$/u.test(reading.keys[from] as string) && reading.keys[from + 1] === 'اداره';
  return isBoard && to - from > 3 ? from + 2 : from;
}

/** حزب "اليسار → اليسار: a quotation mark inside a name begins or ends it. */
function insideQuotes(reading: Reading, { from, to }: Stretch): { from: number; to: number } {
  for (let position = from; position < to; position += 1) {
    if (reading.tokens[position]?.kind !== 'quote') continue;
    const closes = reading.tokens[to]?.kind === 'quote' || position < to - 1;
    return closes && position - from <= 2 && position + 1 < to ? { from: position + 1, to } : { from, to: position };
  }
  return { from, to };
}

/** {الجهاد الإسلامي} → الجهاد الإسلامي */
function insideMarks(reading: Reading, { from, to }: { from: number; to: number }): { from: number; to: number } {
  let first = from;
  let end = to;
  while (first < end && isMark(reading, first)) first += 1;
  while (end > first && isMark(reading, end - 1)) end -= 1;
  return { from: first, to: end };
}

function isMark(reading: Reading, position: number): boolean {
  return reading.tokens[position]?.kind === 'punctuation';
}

function firstMark(reading: Reading, from: number, to: number): number {
  for (let position = from; position < to; position += 1) {
    const text = reading.tokens[position]?.text;
    if (
      ((reading.classes[position] as number) & Mark) !== 0 &&
      ((text !== '-' && text !== '–') || isSpacedDash(reading, position))
    )
      return position;
  }
  return -1;
}

/** مكرم بن رمضان - عمر الموحلي: a dash between spaces stands between names, not in one. */
export function isSpacedDash(reading: Reading, position: number): boolean {
  const text = reading.tokens[position]?.text;
  if (text !== '-' && text !== '–') return false;
  return reading.tokens[position]?.gap !== 'none' && reading.tokens[position + 1]?.gap !== 'none';
}

/** جمال فنزويلا: an ordinary word before a country's name is no given name. */
function endsInCountry(reading: Reading, from: number, to: number): boolean {
  if (to - from !== 2 || ((reading.classes[from] as number) & Given) !== 0) return false;
  return (reading.listed.get(from + 1) ?? []).some(
    (match) => match.endToken === to && match.entries.every(({ type, kind }) => type === 'place' && kind === 'country'),
  );
}

/** متحدثون, دبلوماسيو: a noun of unnamed sources by itself is nobody's name. */
function isUnnamed(reading: Reading, from: number, to: number): boolean {
  if (to - from > 1) return false;
  const { unnamed } = reading.lexicon;
  const key = reading.keys[from] as string;
  return unnamed.has(key) || (key.endsWith('و') && unnamed.has(`${key}ن`));
}

/** على لسان عطالله غشام: a preposition, and the noun it makes a phrase with, are no part of the name. */
function afterPreposition(reading: Reading, from: number, to: number): number {
  if (to - from < 2 || reading.tokens[from]?.plain !== 'على' || isNameWord(reading, from + 1, 0)) return from;
  return to - from > 2 ? from + 2 : from + 1;
}

/** محمد البوخاري الموريتاني: after a definite surname the adjective tells where he is from. */
function beforeOrigin(reading: Reading, from: number, to: number): number {
  if (to - from < 3 || ((reading.classes[to - 1] as number) & WordClass.Demonym) === 0) return to;
  const isDefinite = (position: number) => /^ال\p{L}{3}/u.test(reading.keys[position] as string);
  const surname = (reading.classes[to - 2] as number) & (Given | Family);
  return isDefinite(to - 1) && isDefinite(to - 2) && surname !== 0 ? to - 1 : to;
}

/** ألفارو مدرب فريق الشباب: an office after the name that what follows completes. */
function beforeOffice(reading: Reading, from: number, to: number): number {
  const last = to - 1;
  if (last === from || /^ال/u.test(reading.keys[last] as string) || isNameWord(reading, last, 0)) return to;
  if (!isWord(reading, to) || !sameSentence(reading, from, to)) return to;
  const noun = titleNounAt(reading, last);
  return noun?.to === to && noun.offset === 0 && noun.title.complement[0] !== 'none' ? last : to;
}

/** ووالدتها, وأحبابه: a noun with its owner's pronoun. */
const OWNED = /(?:ها|هم|ته|به|ءه)$/u;

/** فضل وأحبابه, سانتي وثيو: a word with و inside a name begins something else when it is owned or a name without it. */
function beforeJoined(reading: Reading, from: number, to: number): number {
  for (let position = from + 1; position < to; position += 1) {
    const key = reading.keys[position] as string;
    if (!key.startsWith('و') || key.length < 4 || isNameWord(reading, position, 0)) continue;
    if (isNameWord(reading, position, 1) || OWNED.test(key)) return position;
  }
  return to;
}

/** فيليب كوستيتش لشوتجارت, شيرين بالحبس: a preposition with a place, a body or a definite noun begins something else. */
function beforePhrase(reading: Reading, from: number, to: number): number {
  for (let position = from + 1; position < to; position += 1) {
    const key = reading.keys[position] as string;
    // عصام أبو خليل بدوره
    if (reading.lexicon.contexts.after_name.has(key)) return position;
    if (!/^[بل]\p{L}{3}/u.test(key) || isNameWord(reading, position, 0)) continue;
    if (/^(?:بال|لل)\p{L}{3}/u.test(key) || listsBodyOrPlace(reading, position, 1)) return position;
  }
  return to;
}

/** سيبقى, يتصدى, يعيشان, وارتطم, ليروي: no name has the shape of these. */
const VERB = /^(?:س?[يت]\p{L}{2,}ى|[يت]\p{L}{3,}ان|وا(?:\p{L}ت|ست)\p{L}{2,3}|ل[يت]\p{L}{2,}ي)$/u;

/** بشار سيبقى → بشار */
function beforeVerb(reading: Reading, from: number, to: number): number {
  for (let position = from + 1; position < to; position += 1) if (isVerb(reading, position)) return position;
  return to;
}

function isVerb(reading: Reading, position: number): boolean {
  return VERB.test(reading.tokens[position]?.plain ?? '') && !isNameWord(reading, position, 0);
}

function listsBodyOrPlace(reading: Reading, position: number, offset: number): boolean {
  return (reading.listed.get(position) ?? []).some(
    ({ clitics, entries }) =>
      clitics.offset === offset && entries.some(({ type, ambiguous }) => type !== 'person' && ambiguous === null),
  );
}

/** متحدث باسم باريمور: in the name of somebody, not a man called Basim. */
function isSpokenFor(reading: Reading, position: number): boolean {
  if (reading.keys[position] !== 'باسم' || position === 0) return false;
  return SPEAKING.test(reading.keys[position - 1] as string);
}

const SPEAKING = /(?:متحدث|ناطق)(?:ه|ين|ون|ات)?$/u;

function isTitleOnly(reading: Reading, position: number): boolean {
  return !isNameWord(reading, position, 0) && titleNounAt(reading, position)?.to === position + 1;
}

/** المغني + العالمي دريك: an adjective of the title before. */
function isAdjectiveOfTitle(reading: Reading, position: number): boolean {
  if (position === 0 || !/^ال\p{L}{2,}يه?$/u.test(reading.keys[position] as string)) return false;
  const before = titleNounAt(reading, position - 1);
  return before?.to === position && before.title.class === 'profession' && !isNameWord(reading, position, 0);
}

/** هيل ثورنينغ + شميدت: a listed surname right after belongs to the name, and so does what bin or Abd begins. */
function overSurname(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end - from < 8 && sameSentence(reading, from, end) && isWord(reading, end)) {
    const role = reading.lexicon.particles.get(reading.keys[end - 1] as string);
    const opens =
      role === 'nasab' ||
      (role === 'kunya' && reading.keys[end - 1] === 'ابو') ||
      (role === 'compound_given' && reading.keys[end - 1] === 'عبد');
    const bits = reading.classes[end] as number;
    if ((bits & FunctionWord) !== 0 || isSomeoneElse(reading, end)) break;
    const isFamily = (bits & (Given | Family)) !== 0 && (bits & WordClass.Demonym) === 0;
    if (!opens && !isFamily && !isNisba(reading, end)) break;
    end += 1;
  }
  return end;
}

/** عبد الكريم + الخطابي: a nisba that tells of no country, place or office is the surname of the name before it. */
function isNisba(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  if (
    (bits & (WordClass.Demonym | WordClass.Unnamed)) !== 0 ||
    !/^ال\p{L}{3,}ي$/u.test(reading.keys[position] as string)
  )
    return false;
  if (((reading.classes[position - 1] as number) & Given) === 0 && reading.keys[position - 2] !== 'عبد') return false;
  return (
    !reading.listed.has(position) &&
    titleNounAt(reading, position) === null &&
    !closedWords().has(reading.keys[position] as string)
  );
}

/** تتهم مانيجولت نيومان ترامب: a person known by this one word begins a name of his own. */
function isSomeoneElse(reading: Reading, position: number): boolean {
  return (reading.listed.get(position) ?? []).some(
    (match) => match.endToken === position + 1 && match.entries.some(({ type }) => type === 'person'),
  );
}

/** A listed given name right before belongs to the name: هايلي + بالدوين. */
function overGiven(reading: Reading, from: number, to: number, { from: tagged, offset }: Stretch): number {
  if (from !== tagged || offset > 0 || from === 0 || to - from > 4) return from;
  const before = from - 1;
  if (!sameSentence(reading, before, from) || !isWord(reading, before)) return from;
  const bits = reading.classes[before] as number;
  if ((bits & (FunctionWord | WordClass.Demonym)) !== 0) return from;
  if (
    titleNounAt(reading, before) === null &&
    before > 0 &&
    isAbu(reading, before - 1) &&
    sameSentence(reading, before - 1, from)
  )
    return before - 1;
  if (bits === 0 || titleNounAt(reading, before)?.offset === 1) return joinsGiven(reading, before) ? before : from;
  if (titleNounAt(reading, before)) return from;
  if ((bits & Given) !== 0) return before;
  return (bits & GivenAmbiguous) !== 0 && opensList(reading, before) ? before : from;
}

/** ، وأمين + عبد الجبار: in a list a given name that و joins begins the name. */
function joinsGiven(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  if (!key.startsWith('و') || reading.tokens[position - 1]?.text !== '،') return false;
  return reading.lexicon.given.has(key.slice(1));
}

/** أبو الخير + آدم يونس */
function isAbu(reading: Reading, position: number): boolean {
  return reading.keys[position] === 'ابو';
}

/** وهم مبارك سليم، … : after a pronoun or a comma a word that may be a name begins one. */
function opensList(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1];
  return before !== undefined && (before.text === '،' || PRONOUNS.has(before.plain));
}

const PRONOUNS = new Set(['هم', 'وهم', 'هو', 'وهو', 'هي', 'وهي', 'هما', 'وهما']);

/** مون جيه-إن: syllables joined by a hyphen are one name. */
function overHyphen(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end - from > 1 && isHyphen(reading, end - 1)) end -= 1;
  while (isHyphen(reading, end) && reading.tokens[end]?.gap === 'none' && isWord(reading, end + 1)) {
    if (reading.tokens[end + 1]?.gap !== 'none') break;
    end += 2;
  }
  return end;
}

function isHyphen(reading: Reading, position: number): boolean {
  return reading.tokens[position]?.text === '-';
}

function endsNoName(reading: Reading, position: number): boolean {
  return ((reading.classes[position] as number) & FunctionWord) !== 0 && reading.keys[position] !== 'هو';
}

/** باراك read as ب + اراك, or وليندزي as one word: what the lexicon knows decides. */
function mendOffset(reading: Reading, position: number, offset: number): number {
  if (!isWord(reading, position)) return offset;
  const whole = isNameWord(reading, position, 0);
  if (offset > 0) return whole && !isNameWord(reading, position, offset) ? 0 : offset;
  if (whole) return 0;
  for (const split of stemsAt(reading, position)) {
    if (split.offset === 0 || !isNameWord(reading, position, split.offset)) continue;
    return split.offset;
  }
  return 0;
}

/** True when the lexicon knows the word, `offset` letters taken off, as a name's beginning. */
export function isNameWord(reading: Reading, position: number, offset: number): boolean {
  const key = (reading.keys[position] as string).slice(offset);
  if (reading.lexicon.given.has(key) || reading.lexicon.family.has(key)) return true;
  if ((reading.listed.get(position) ?? []).some((match) => match.clitics.offset === offset)) return true;
  return (
    offset === 0 && ((reading.classes[position] as number) & (Given | Family | GivenAmbiguous | FamilyAmbiguous)) !== 0
  );
}
