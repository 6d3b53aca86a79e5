/**
 * Rules for people whom nobody listed, told by what announces them: a title that is complete, or someone they belong to.
 *
 * @example ruleFinder([ANNOUNCED_PEOPLE])(reading) // رئيس تحرير الصحيفة ستيج ابيل: ستيج ابيل
 */
import { loadReporting } from '@isnad/arabic';
import { candidate } from './candidate.ts';
import { isKin, tellsKin } from './kin.ts';
import { closedWords, isNameWord, mayBeName } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { TitleStretch } from './stretch.ts';
import { beginsTitle, endOfTitle, titleNounAt } from './titles.ts';

const { Given, GivenAmbiguous, Family, FamilyAmbiguous, Function: FunctionWord, Demonym } = WordClass;
const KNOWN = Given | Family | GivenAmbiguous | FamilyAmbiguous;
const LONGEST_NAME = 4;
const LONGEST_OFFICE = 8;

/** The end of the words from `from` that may be a name, where the sentence goes on with what is none; else null. */
function endOfUnknown(reading: Reading, from: number): number | null {
  // بأني فخور, بما يلي
  if (/^ب/u.test(reading.keys[from] ?? '') && ((reading.classes[from] as number) & KNOWN) === 0) return null;
  let to = from;
  while (to - from < LONGEST_NAME && sameSentence(reading, from, to) && mayBeName(reading, to, to === from)) to += 1;
  for (let position = from; position < to - 1; position += 1)
    if ((reading.keys[position] as string).startsWith('ال')) return null;
  // رئيس الحكومة وعد بإرجاع: what a verb goes on with.
  if (to - from > 1 && /^ب\p{L}{4}/u.test(reading.keys[from + 1] as string) && !isNameWord(reading, from + 1, 0))
    return null;
  return to > from && closesName(reading, from, to) ? to : null;
}

/** A mark, a closed word, a verb: no name goes on there. */
function closesName(reading: Reading, from: number, position: number): boolean {
  if (!sameSentence(reading, from, position) || !isWord(reading, position)) return true;
  const key = reading.keys[position] as string;
  if (((reading.classes[position] as number) & FunctionWord) !== 0 || closedWords().has(key)) return true;
  if (isKin(reading, position)) return true;
  if (isNameWord(reading, position, 0)) return false;
  return /^[يت]\p{L}{3}/u.test(key) || loadReporting().verbForms(key).length > 0;
}

/** A title that needs nothing more: it ends in a definite noun, an origin or the name of a body. */
function completeTitle(reading: Reading, position: number): TitleStretch | null {
  const noun = titleNounAt(reading, position);
  if (!noun) return null;
  const isAlone = noun.title.complement[0] === 'none';
  const to = isAlone ? noun.to : endOfTitle(reading, noun, reading.listedBodies);
  if (to - position > LONGEST_OFFICE) return null;
  const last = reading.keys[to - 1] as string;
  const isComplete = /^(?:[وبلف]?ال|لل)\p{L}{2}/u.test(last) || (to > noun.to && reading.listedBodies.has(to - 1));
  return isComplete ? { ...noun, to } : null;
}

const titledUnknown: NameRule = {
  id: 'person/title-unknown',
  example: 'قال رئيس تحرير الصحيفة [ستيج ابيل] إنه حصل على الصورة',
  counterExample: 'قال رئيس تحرير الصحيفة أمس إنه حصل على الصورة',
  mayBegin: beginsTitle,
  match(reading, position) {
    const title = completeTitle(reading, position);
    if (!title) return null;
    const from = reading.tokens[title.to]?.kind === 'quote' ? title.to + 1 : title.to;
    if (!sameSentence(reading, position, from)) return null;
    const to = endOfUnknown(reading, from);
    // الكولونيل توكور جوساو،: behind a rank two words up to a mark are a name, whatever verb the first looks like.
    const isRanked = to !== null && isRankOf(title.title.class, to - from) && !isWord(reading, to);
    if (to === null || !(isRanked || isSetOff(reading, from, to, from > title.to))) return null;
    const isSure = to - from > 1 || (isSpokenBy(reading, position) && beginsWords(reading, to));
    return candidate(reading, { from, to, offset: 0 }, 'person', this.id, isSure ? 0.6 : 0.5);
  },
};

/** العقيد فلان الفلاني, الحاخام شمولي بوتيه; and by one word only who has a new name in his office: الأنبا إبيفانيوس. */
function isRankOf(kind: string, words: number): boolean {
  return (kind === 'rank' || kind === 'religious') && words > 1;
}

/** قال | القاضي: the title right behind a finite verb of speech, where one word more can only be his name. */
function isSpokenBy(reading: Reading, position: number): boolean {
  const { verbForms } = loadReporting();
  // Nothing stands before the first word of a text.
  if (position === 0) return false;
  return stemsAt(reading, position - 1).some(
    ({ stem, prefixes }) =>
      /^[وف]?$/u.test(prefixes) &&
      verbForms(stem).some(({ tense, suffix, verb }) => tense === 'past' && suffix === '' && verb.class === 'say'),
  );
}

/** إن، a colon or a quotation mark: what he says. */
function beginsWords(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return token?.kind === 'quote' || token?.text === ':' || /^[إأا]ن(?:ه|ها|هم)?$/u.test(token?.plain ?? '');
}

/**
 * مجلس الشيوخ عارض تسليم …, مجلس الأمن "كيف …": words nobody listed are a name where something sets them off: one of
 * them is a name's, or they end where words, a mark or an aside begins; between marks, where these close.
 */
function isSetOff(reading: Reading, from: number, to: number, isQuoted: boolean): boolean {
  if (isQuoted) return reading.tokens[to]?.kind === 'quote';
  for (let position = from; position < to; position += 1) {
    if (((reading.classes[position] as number) & KNOWN) !== 0) return true;
    if (/^(?:[فس]?[يت]\p{L}{3}|وا?ست)/u.test(reading.keys[position] as string)) return false;
  }
  if ((reading.keys[to - 1] as string).startsWith('ال')) return false;
  return !isWord(reading, to) || /^[إأا]ن/u.test(reading.tokens[to]?.plain ?? '');
}

const kin: NameRule = {
  id: 'person/kin',
  example: 'استقبل الرئيس وزوجته [انتصار]، الجمعة، ضيوف القصر',
  counterExample: 'استقبل الرئيس وزوجته ضيوف القصر، الجمعة',
  mayBegin: tellsKin,
  match(reading, position) {
    if (!isWord(reading, position) || !isKin(reading, position)) return null;
    let from = position + 1;
    while (from < position + 3 && isDescription(reading, from)) from += 1;
    if (reading.tokens[from]?.kind === 'quote') from += 1;
    if (!sameSentence(reading, position, from)) return null;
    const to = endOfUnknown(reading, from);
    if (to === null) return null;
    const known = (reading.classes[from] as number) & KNOWN;
    const isClosed = !isWord(reading, to) || !sameSentence(reading, position, to) || isKin(reading, to);
    const confidence = to - from > 1 || (known !== 0 && isClosed) ? 0.62 : 0.5;
    return candidate(reading, { from, to, offset: 0 }, 'person', this.id, confidence);
  },
};

/** مواطنه الصربي, نجله الأكبر: a definite word that is no name. */
function isDescription(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  return /^ال\p{L}{3}/u.test(reading.keys[position] ?? '') && ((bits & Demonym) !== 0 || (bits & KNOWN) === 0);
}

export const ANNOUNCED_PEOPLE: readonly NameRule[] = [titledUnknown, kin];
