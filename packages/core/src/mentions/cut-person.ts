/**
 * Cuts off a person's name what the tagger took for a part of it: marks, verbs, offices, phrases, titles before it.
 *
 * @example cutPerson(reading, from, to) // على لسان عطالله غشام → عطالله غشام
 */
import { fold, loadReporting } from '@isnad/arabic';
import { isNameWord } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

const { Function: FunctionWord, Mark, Given, Family } = WordClass;

/** The edges of the name; null when nothing is left. */
export function cutPerson(reading: Reading, first: number, end: number): { from: number; to: number } | null {
  // الـ Loop: an article before letters of another script makes a thing of them.
  if (reading.tokens[first]?.plain === 'ال' && reading.tokens[first + 1]?.kind === 'latin') return null;
  let from = first;
  let to = end;
  const mark = firstMark(reading, from, to);
  if (mark >= 0) {
    if (mark === from + 1 && reading.tokens[mark]?.text === '.') from = mark + 1;
    else to = mark;
  }
  while (to > from && (endsNoName(reading, to - 1) || (to - from > 1 && isTold(reading, to - 1)))) to -= 1;
  if (from >= to || hasTanwin(reading, from)) return null;
  to = beforeVerb(reading, from, beforePhrase(reading, from, beforeJoined(reading, from, to)));
  if (isSpokenFor(reading, from) || isVerb(reading, from) || opensClause(reading, from)) from += 1;
  if (from >= to) return null;
  from = afterPromise(reading, afterPreposition(reading, from, to), to);
  to = beforeOffice(reading, from, beforeOrigin(reading, from, to));
  while (
    to - from > 1 &&
    (isTitleOnly(reading, from) || isOwnedTitle(reading, from) || isAdjectiveOfTitle(reading, from))
  )
    from += 1;
  return { from, to };
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

/** على لسان عطالله غشام: a preposition, and the noun it makes a phrase with, are no part of the name. */
function afterPreposition(reading: Reading, from: number, to: number): number {
  if (to - from < 2 || reading.tokens[from]?.plain !== 'على' || isNameWord(reading, from + 1, 0)) return from;
  return to - from > 2 ? from + 2 : from + 1;
}

/** وعد ترمب: a verb that is a given name too, before somebody whom the lexicon knows. */
function afterPromise(reading: Reading, from: number, to: number): number {
  if (to - from < 2 || ((reading.classes[from] as number) & WordClass.GivenAmbiguous) === 0) return from;
  const isVerb = loadReporting()
    .verbForms(reading.keys[from] as string)
    .some(({ tense }) => tense === 'past');
  const isSomebody = (reading.listed.get(from + 1) ?? []).some(
    (match) => match.endToken <= to && match.entries.some(({ type }) => type === 'person'),
  );
  const isWhole = (reading.listed.get(from) ?? []).some(({ endToken }) => endToken > from + 1);
  return isVerb && isSomebody && !isWhole ? from + 1 : from;
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

const SPEAKING = /(?:متحدث|ناطق)(?:ه|ين|ون|ات)?$|(?:معروفه?|[يت]?عرف)$/u;

/** فإن المطيري, وأن سنودن: what opens the clause. */
function opensClause(reading: Reading, position: number): boolean {
  return /^[وفبكل][إأ]ن$/u.test(reading.tokens[position]?.plain ?? '');
}

function isTitleOnly(reading: Reading, position: number): boolean {
  return !isNameWord(reading, position, 0) && titleNounAt(reading, position)?.to === position + 1;
}

/** وقائدهم غونزاليس: an office with whose it is. */
function isOwnedTitle({ tokens, lexicon }: Reading, position: number): boolean {
  const noun = /^و?(\p{L}{3,}?)(?:هم|ها|هما|ه)$/u.exec(tokens[position]?.plain ?? '')?.[1];
  return noun !== undefined && lexicon.titles.get([fold(noun)]).length > 0;
}

/** المغني + العالمي دريك: an adjective of the title before. */
function isAdjectiveOfTitle(reading: Reading, position: number): boolean {
  if (position === 0 || !/^ال\p{L}{2,}يه?$/u.test(reading.keys[position] as string)) return false;
  const before = titleNounAt(reading, position - 1);
  return before?.to === position && before.title.class === 'profession' && !isNameWord(reading, position, 0);
}

function hasTanwin(reading: Reading, position: number): boolean {
  return /\u064b/u.test(reading.tokens[position]?.text ?? '') && !isNameWord(reading, position, 0);
}

/** محمود عباس | المستشفى: the noun of a body or a place with its article. */
function isBody({ keys, lexicon }: Reading, position: number): boolean {
  const key = keys[position] as string;
  if (!/^ال\p{L}{4}/u.test(key)) return false;
  return [lexicon.organizationHeads, lexicon.placeHeads].some((heads) => heads.get([key.slice(2)]).length > 0);
}

/** أكد فلان | دعم المشروع, ادعاءه أن, نفى فلان | الخبر: behind the name what was done or said, not a part of it. */
function isTold(reading: Reading, position: number): boolean {
  if (isNameWord(reading, position, 0) || !isWord(reading, position)) return false;
  const { plain = '', key = '' } = reading.tokens[position] ?? {};
  const { nouns, verbForms } = loadReporting();
  const act = /^(\p{L}{4,})ه$/u.exec(plain)?.[1] ?? key;
  if (verbForms(fold(act)).some(({ tense }) => tense === 'masdar')) return true;
  return /^ال\p{L}{3}/u.test(key) && nouns(key).some(({ kind }) => kind === 'document' || kind === 'claim');
}

/** The end is a closed word; or one that is no name's: مساعدتهم, تناشدهما, with an owner; متخوفًا, قائلا, of manner. */
function endsNoName(reading: Reading, position: number): boolean {
  const { plain = '', key = '' } = reading.tokens[position] ?? {};
  if (!isNameWord(reading, position, 0)) {
    if (/\p{L}{3}هما?$/u.test(plain)) return true;
    if (hasTanwin(reading, position) || isBody(reading, position)) return true;
    if (
      loadReporting()
        .verbForms(key)
        .some(({ tense }) => tense === 'participle')
    )
      return true;
  }
  return ((reading.classes[position] as number) & FunctionWord) !== 0 && reading.keys[position] !== 'هو';
}
