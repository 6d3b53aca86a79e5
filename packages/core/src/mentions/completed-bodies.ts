/**
 * Finds where a body's name ends that begins with a bare noun: إدارة السجون | أن, مكتب مفوض شرطة ولاية | في.
 *
 * @example endOfBody(reading, position, position + 1, 0) // the token behind السجون
 */
import type { HeadWord } from './name-lexicon.ts';
import { closedWords } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

const { Given, Function: FunctionWord, Demonym, Latin } = WordClass;

/** العام, الأعلى, and nisbas: what may follow a definite noun inside one phrase. */
const OF_OFFICE = /^ال(?:عام|عامه|اعلي|عليا|سابق|خاص|\p{L}{2,}يه?)$/u;

/** مكتب المدعي العام, مكتب مفوض شرطة كذا, مكتب الرئاسة في كذا: whose office it is, up to the first definite word and its adjectives. */
export function endOfOffice(reading: Reading, head: number): number | null {
  let isWhole = false;
  let to = head;
  while (to - head < LONGEST_OFFICE && isWord(reading, to) && sameSentence(reading, head - 1, to)) {
    const key = reading.keys[to] as string;
    const place = placeAt(reading, to);
    if (isWhole ? !OF_OFFICE.test(key) : place === null && !isOfficeWord(reading, to)) break;
    isWhole ||= key.startsWith('ال') || place !== null;
    to = isWhole && place !== null ? place : to + 1;
  }
  const where = isWhole && reading.tokens[to]?.plain === 'في' ? placeAt(reading, to + 1) : null;
  return isWhole ? (where ?? to) : null;
}

const LONGEST_OFFICE = 6;

function isOfficeWord(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  const bits = reading.classes[position] as number;
  if ((bits & (FunctionWord | Latin | Given)) !== 0 || closedWords().has(key)) return false;
  if (/^ال\p{L}{3}/u.test(key)) return true;
  const { organizationHeads, placeHeads } = reading.lexicon;
  return (
    titleNounAt(reading, position)?.offset === 0 ||
    organizationHeads.get([key]).length > 0 ||
    placeHeads.get([key]).length > 0
  );
}

/** The end of a listed place that begins here without a clitic, or null. */
function placeAt(reading: Reading, position: number): number | null {
  const match = (reading.listed.get(position) ?? []).findLast(
    ({ clitics, entries }) =>
      clitics.offset === 0 && entries.some(({ type, ambiguous }) => type === 'place' && ambiguous !== 'word'),
  );
  return match?.endToken ?? null;
}

/** The end of what completes a bare head: bare nouns on the way to definite ones, and what it is for. */
export function endOfBody(reading: Reading, position: number, head: number, offset: number): number | null {
  let to = head;
  let definite = 0;
  for (; to - head < 7 && isWord(reading, to) && sameSentence(reading, position, to); to += 1) {
    const key = reading.keys[to] as string;
    const bits = reading.classes[to] as number;
    // جهاز الكسب | غير المشروع
    if (key === 'غير' && definite > 0 && /^ال\p{L}{3}/u.test(reading.keys[to + 1] ?? '')) continue;
    if ((bits & (FunctionWord | Latin)) !== 0 || closedWords().has(key)) break;
    // شركة السكك الحديدية | المسافرين, شركة الغاز | الخاضعة لها: whom it tells, and what is told of it.
    if (
      definite > 0 &&
      (/^ال\p{L}{3,}ين$/u.test(key) ||
        reading.lexicon.contexts.passing.has(key) ||
        (!key.endsWith('يه') && isHeadNoun(reading, key)))
    )
      break;
    if (/^(?:ال|وال)\p{L}{2}/u.test(key) && (definite > 0 || key.startsWith('ال'))) {
      if (titleNounAt(reading, to) !== null) return null;
      definite += 1;
    } else if (isFirm(reading, head, to)) {
      definite += 1;
    } else if (definite > 0 ? !/^لل\p{L}{3}/u.test(key) : to > head || !isBareNoun(reading, to)) break;
  }
  if (definite === 0) return null;
  // إدارة المركز، مؤسسة الصحيفة، إدارة اللعبة: one noun that is told of elsewhere.
  const only = reading.keys[to - 1] as string;
  // رابطة الحفاظ على الفن: the body's name goes on.
  if (reading.tokens[to]?.plain === 'على') return null;
  if (to - head > 1) return to;
  const noun = (reading.keys[position] as string).slice(offset);
  // لجنة التحكيم، هيئة المحلفين، منظمة السباق: with one noun alone these are told of an occasion.
  return reading.lexicon.contexts.occasion_body.has(noun) || only.endsWith('ه') || isHeadNoun(reading, only)
    ? null
    : to;
}

/** شركة جدوى | للاستثمار, دار كريستي | للمزادات: one bare word and what the company is for. */
export function isFirm(reading: Reading, head: number, to: number): boolean {
  return (
    to === head + 1 &&
    /^ل?(?:شركه|دار|موسسه)$/u.test(reading.keys[head - 1] ?? '') &&
    /^لل\p{L}{4}/u.test(reading.keys[to] as string) &&
    isBareNoun(reading, head)
  );
}

/** المستشفى، المركز; not the plurals of what a service looks after: إدارة السجون. */
function isHeadNoun({ lexicon }: Reading, key: string): boolean {
  return [key, key.replace(/^ال/u, '')].some(
    (form) =>
      lexicon.organizationHeads.get([form]).length > 0 ||
      (lexicon.placeHeads.get([form]).length > 0 && !/و\p{L}$/u.test(form)),
  );
}

/** إغاثة النساء, not مدنية and إسرائيلية: a noun that a definite one completes. */
function isBareNoun(reading: Reading, position: number): boolean {
  const key = reading.keys[position] as string;
  return ((reading.classes[position] as number) & Demonym) === 0 && !/يه$/u.test(key) && !/^لل?/u.test(key);
}

/** جماعة, مركز; and شركة, which belongs to the name where common nouns follow: شركة النور للتأمين. */
export function isNamedByNoun(head: HeadWord | undefined, noun: string): boolean {
  return head?.inside === 'yes' || noun === 'شركه' || noun === 'دار' || noun === 'موسسه';
}
