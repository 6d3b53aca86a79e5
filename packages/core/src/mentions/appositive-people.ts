/**
 * Names that nobody listed, between commas behind the title of whoever speaks: وسجل مساعد الطبيب الشرعي، أليد غروفيد، الحالة.
 *
 * @example ruleFinder([APPOSITIVE_PEOPLE])(reading)
 */
import { loadReporting } from '@isnad/arabic';
import { candidate } from './candidate.ts';
import { closedWords, mayBeName } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import { mayStandInTitle, titleNounAt } from './titles.ts';

const LONGEST_TITLE = 9;
const LONGEST_NAME = 4;

/** قال، وسجل، يرى: a finite verb of whatever reports, about one subject. */
function isReporting(reading: Reading, position: number): boolean {
  if (!isWord(reading, position)) return false;
  const { verbForms } = loadReporting();
  return stemsAt(reading, position).some(
    ({ stem, prefixes }) =>
      /^[وف]?$/u.test(prefixes) &&
      verbForms(stem).some(({ tense, number }) => (tense === 'past' || tense === 'present') && number === 'singular'),
  );
}

function isTitleNoun(reading: Reading, position: number): boolean {
  if (titleNounAt(reading, position)?.offset === 0) return true;
  return loadReporting()
    .nouns(reading.keys[position] as string)
    .some(({ kind }) => kind === 'role' || kind === 'relation');
}

/** قال رئيس الهيئة | ،: a title right behind a verb that reports, up to the comma at `comma`. */
function isTitleOfSpeaker(reading: Reading, comma: number): boolean {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_TITLE && sameSentence(reading, at, comma); at -= 1) {
    if (!mayStandInTitle(reading, at)) return false;
    if (isTitleNoun(reading, at) && isReporting(reading, at - 1)) return true;
  }
  return false;
}

/** True of what may be part of a name; also of أليد, whose letters are no article, and ريسون, whose ending is no plural's. */
function mayBePart(reading: Reading, position: number, isFirst: boolean): boolean {
  if (mayBeName(reading, position, isFirst)) return true;
  const plain = reading.tokens[position]?.plain ?? '';
  if (!isWord(reading, position) || !/^أل\p{L}{2}|^(?!ال|و)\p{L}{3,}(?:ون|ين)$/u.test(plain)) return false;
  const bits = reading.classes[position] as number;
  const key = reading.keys[position] as string;
  const { nouns, verbForms } = loadReporting();
  return (
    (bits & (WordClass.Function | WordClass.Unnamed | WordClass.Demonym)) === 0 &&
    !closedWords().has(key) &&
    [key, key.replace(/(?:ون|ين)$/u, '')].every((form) => nouns(form).length === 0 && verbForms(form).length === 0)
  );
}

/** A comma, a colon, marks, إن, a verb that reports, قد: the name is over. */
function closes(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  return (
    /^[،,:]$/u.test(token.text) ||
    token.kind === 'quote' ||
    /^(?:[إأا]ن(?:ه|ها|هم|ني|نا|هما)?|قد)$/u.test(token.plain) ||
    isReporting(reading, position)
  );
}

const appositive: NameRule = {
  id: 'person/apposition',
  example: 'وسجل مساعد الطبيب الشرعي، [أليد غروفيد]، الحالة على أنها انتحار',
  counterExample: 'وسجل مساعد الطبيب الشرعي، طالبا عدم ذكر اسمه، الحالة على أنها انتحار',
  match(reading, position) {
    if (!/^[،,]$/u.test(reading.tokens[position - 1]?.text ?? '') || !mayBePart(reading, position, true)) return null;
    let to = position + 1;
    while (to - position < LONGEST_NAME && sameSentence(reading, position, to) && mayBePart(reading, to, false))
      to += 1;
    if (to - position < 2 || !sameSentence(reading, position, to) || !closes(reading, to)) return null;
    if (!isTitleOfSpeaker(reading, position - 1)) return null;
    return candidate(reading, { from: position, to, offset: 0 }, 'person', this.id, 0.62);
  },
};

export const APPOSITIVE_PEOPLE: readonly NameRule[] = [appositive];
