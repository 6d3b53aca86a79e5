/**
 * Rules for people: names built of known parts, and names that a title announces.
 *
 * @example ruleFinder([PERSON_RULES])(reading)
 */
import type { WrittenForm } from '@isnad/arabic';
import { candidate } from './candidate.ts';
import { isKin } from './kin.ts';
import { nameLexicon } from './name-lexicon.ts';
import { closedWords, mayBeName } from './name-shapes.ts';
import { beginsPersonName, readPersonName } from './person-name.ts';
import { isSpelledLetter, isWord, type Reading, sameSentence, stemsOf, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { TitleStretch } from './stretch.ts';
import { beginsTitle, endOfTitle, titleNounAt } from './titles.ts';

const { Given, GivenAmbiguous, Family, FamilyAmbiguous, Function: FunctionWord, Unnamed, Demonym, Latin } = WordClass;

function startsName(reading: Reading, position: number): boolean {
  return isWord(reading, position) && !continuesName(reading, position);
}

/** A word after a given name or surname belongs to the name begun before it. */
function continuesName(reading: Reading, position: number): boolean {
  if (position === 0 || !sameSentence(reading, position - 1, position)) return false;
  return (
    ((reading.classes[position - 1] as number) & (Given | Family)) !== 0 && reading.tokens[position]?.gap !== 'line'
  );
}

/** A title with the words that complete it, as far as they can be told without knowing the names around it. */
function readTitle(reading: Reading, position: number): TitleStretch | null {
  const noun = titleNounAt(reading, position);
  return noun && { ...noun, to: endOfTitle(reading, noun, reading.listedBodies) };
}

/** محمد علي, مي كساب: one sure part, and one that is another word as well, count only where the tagger agrees. */
const DOUBTFUL_NAME = 0.5;

const givenNames: NameRule = {
  id: 'person/name-parts',
  example: 'وصل [محمد حسن العتيبي] إلى المطار',
  counterExample: 'وصل المسؤول إلى المطار',
  mayBegin: beginsPersonName,
  match(reading, position) {
    if (!startsName(reading, position)) return null;
    const name = readPersonName(reading, position);
    if (!name || name.parts < 2 || name.sure === 0 || name.sure + name.doubtful < 2) return null;
    const worth = name.sure > 1 ? 0.55 + 0.12 * name.sure + 0.03 * name.doubtful : DOUBTFUL_NAME;
    const confidence = Math.min(0.9, worth - (name.offset > 0 ? 0.08 : 0));
    return candidate(reading, name, 'person', this.id, confidence);
  },
};

/** المحلل فيودور لوكيانوف في …: the last word before a mark or a closed word, when it is nothing else known. */
function overUnknownSurname(reading: Reading, from: number, to: number): number {
  if (!sameSentence(reading, from, to) || !isWord(reading, to) || to - from > 5) return to;
  const key = reading.keys[to] as string;
  const bits = reading.classes[to] as number;
  if ((bits & (FunctionWord | Unnamed | Demonym | Latin)) !== 0 || key.length < 3 || /^(?:ي|ت|س|ب|ل|و|ف)/u.test(key))
    return to;
  if (closedWords().has(key) || titleNounAt(reading, to)) return to;
  if (reading.lexicon.organizationHeads.longestAt(reading.keys, to)) return to;
  if (reading.listed.has(to)) return to;
  const closed = to + 1 >= reading.tokens.length || !sameSentence(reading, to, to + 1) || !isWord(reading, to + 1);
  return closed || ((reading.classes[to + 1] as number) & FunctionWord) !== 0 ? to + 1 : to;
}

const DESCENT = new Set(['بن', 'بنت']);

const descent: NameRule = {
  id: 'person/descent',
  example: 'استقبل [تركي بن سعود] الوفد',
  counterExample: 'استقبل ابن المدينة الوفد',
  mayBegin: ({ key }) => DESCENT.has(key),
  match(reading, position) {
    if (position === 0 || reading.lexicon.particles.get(reading.keys[position] as string) !== 'nasab') return null;
    if (!DESCENT.has(reading.keys[position] as string) || DESCENT.has(reading.keys[position - 2] ?? '')) return null;
    if (!isWord(reading, position - 1) || !isWord(reading, position + 1)) return null;
    if (!sameSentence(reading, position - 1, position + 1)) return null;
    const name = readPersonName(reading, position - 1);
    if (name && name.to > position) return candidate(reading, name, 'person', this.id, 0.93);
    if (((reading.classes[position - 1] as number) & (FunctionWord | Demonym | Latin)) !== 0) return null;
    const rest = readPersonName(reading, position + 1);
    const to = rest?.offset === 0 ? rest.to : position + 2;
    // تألق البديل بن مصطفى: what is no name before it only stands there.
    const isFirst = mayBeName(reading, position - 1, true) && !/^[يت]|ت$/u.test(reading.keys[position - 1] as string);
    if (!isFirst && reading.keys[position] !== 'بن') return null;
    const from = isFirst ? position - 1 : position;
    return candidate(reading, { from, to, offset: 0 }, 'person', this.id, isFirst ? 0.8 : 0.7);
  },
};

const titled: NameRule = {
  id: 'person/title-name',
  example: 'دعا الرئيس [جو بايدن] إلى الحوار',
  counterExample: 'دعا الرئيس الأميركي إلى الحوار',
  mayBegin: beginsTitle,
  match(reading, position) {
    const title = readTitle(reading, position);
    if (!title) return null;
    const start = reading.tokens[title.to]?.text === '،' ? title.to + 1 : title.to;
    if (!sameSentence(reading, position, start) || !isWord(reading, start)) return null;
    const name = readPersonName(reading, start);
    if (!name || name.offset > 0) return null;
    if (name.sure === 0 && name.parts === 1) return null;
    // الجامعة، تود: after a comma a lone word is a name only when it is closed again.
    if (start > title.to && name.parts === 1 && !closes(reading, name.to)) return null;
    const whole = { ...name, to: overUnknownSurname(reading, start, name.to) };
    return candidate(reading, whole, 'person', this.id, Math.min(0.95, 0.7 + 0.08 * (name.sure + name.doubtful)));
  },
};

/** الرئيس الأميركي، إكس إكس، : what stands between commas after a title is a name, known or not. */
const titledInCommas: NameRule = {
  id: 'person/title-comma-name',
  example: 'قال وزير الاقتصاد الروسي، [مكسيم أورشكين]، إن التعريفات ستستهدف سلعا',
  counterExample: 'قال وزير الاقتصاد الروسي، في كلمة، إن التعريفات ستستهدف سلعا',
  mayBegin: beginsTitle,
  match(reading, position) {
    const title = readTitle(reading, position);
    if (!title || reading.tokens[title.to]?.text !== '،') return null;
    // ولي العهد السعودي، الأمير محمد بن سلمان،
    const second = titleNounAt(reading, title.to + 1);
    const from = second?.offset === 0 && sameSentence(reading, position, second.to) ? second.to : title.to + 1;
    // الأمراء، ولكنها تمنعت، : what و joins is no name of the one before.
    if (/^[وف]\p{L}/u.test(reading.keys[from] ?? '') && readPersonName(reading, from)?.offset !== 0) return null;
    let to = from;
    if (isDefinite(reading, from) && !isDefinite(reading, from + 1)) to += 1;
    while (to - from < 5 && isWord(reading, to) && sameSentence(reading, position, to) && isNameShaped(reading, to))
      to += 1;
    if (to - from < 2 || to - from > 4 || !closes(reading, to) || !namesSomeone(reading, from, to)) return null;
    // المعارضة، مطالبا برد دولي.
    if (isManner(reading, from)) return null;
    return candidate(reading, { from, to, offset: 0 }, 'person', this.id, 0.6);
  },
};

/** A part that is a name surely, or no part that could not be one: not بموافقة أغلبية, تنقسم إلى قسمين, مقطع فيديو. */
function namesSomeone(reading: Reading, from: number, to: number): boolean {
  let sure = 0;
  for (let position = from; position < to; position += 1) {
    const bits = reading.classes[position] as number;
    // سيرغي سكريبال وابنته يوليا are two.
    if ((bits & FunctionWord) !== 0 || isKin(reading, position)) return false;
    if ((bits & (Given | Family)) !== 0) sure += 1;
    else if (sure === 0 && !mayBeName(reading, position, position === from) && !isDefinite(reading, position))
      return false;
  }
  const first = reading.keys[from] as string;
  const isKnown = ((reading.classes[from] as number) & (Given | Family | GivenAmbiguous | FamilyAmbiguous)) !== 0;
  return isKnown || (!/^[بكليتف]\p{L}{3}/u.test(first) && (sure > 0 || to - from === 2));
}

/** مطالبا, مشيرا: an indefinite participle that is no name. */
function isManner(reading: Reading, position: number): boolean {
  const known = (reading.classes[position] as number) & (Given | Family | GivenAmbiguous | FamilyAmbiguous);
  return known === 0 && /^م.{2,}ا$/u.test(reading.tokens[position]?.plain ?? '');
}

/** اليكساندر may begin a name though it looks definite; two such words do not. */
function isDefinite(reading: Reading, position: number): boolean {
  return (
    /^ال\p{L}{5}/u.test(reading.keys[position] ?? '') &&
    titleNounAt(reading, position) === null &&
    isWord(reading, position) &&
    ((reading.classes[position] as number) & (Demonym | FunctionWord)) === 0
  );
}

function closes(reading: Reading, position: number): boolean {
  const text = reading.tokens[position]?.text;
  return text === '،' || text === ',' || text === '.' || text === '(' || text === ':';
}

function isNameShaped(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  if ((bits & FunctionWord) !== 0) return false;
  if ((bits & (Given | Family | GivenAmbiguous | FamilyAmbiguous)) !== 0) return true;
  if ((bits & (FunctionWord | Unnamed | Demonym | Latin)) !== 0) return false;
  const key = reading.keys[position] as string;
  return key.length > 1 && !/^(?:[وبك]?ال|[وك]?لل)/u.test(key) && titleNounAt(reading, position) === null;
}

/** أبو, وأم, as they are written. */
function beginsKunya(form: WrittenForm): boolean {
  return stemsOf.of(form).some(({ offset }) => nameLexicon().particles.get(form.key.slice(offset)) === 'kunya');
}

const kunya: NameRule = {
  id: 'person/kunya',
  example: 'تجيد [أم أحمد] صناعة الخبز',
  counterExample: 'قال أم لم يقل',
  mayBegin: beginsKunya,
  match(reading, position) {
    if (!isWord(reading, position) || !sameSentence(reading, position, position + 1)) return null;
    if (((reading.classes[position + 1] as number) & (Given | GivenAmbiguous)) === 0) return null;
    const name = readPersonName(reading, position);
    if (!name || name.to < position + 2) return null;
    const key = (reading.keys[position] as string).slice(name.offset);
    if (reading.lexicon.particles.get(key) !== 'kunya' || isSpelledLetter(reading.keys[position + 1] as string))
      return null;
    return candidate(reading, name, 'person', this.id, 0.75);
  },
};

export const PERSON_RULES: readonly NameRule[] = [givenNames, descent, titled, titledInCommas, kunya];
