/**
 * Mends where names begin in their first word, by what stands before them and by the other names of the document.
 *
 * @example settleClitics(reading, names) // شركة براند فاينانس: براند, not ب + راند
 */
import { type Candidate, candidate } from './candidate.ts';
import { isKin } from './kin.ts';
import { isNameWord } from './name-shapes.ts';
import { isComma, isWord, type Reading, sameSentence } from './reading.ts';
import { isSpeech } from './speech-verbs.ts';
import { endOfTitle, mayStandInTitle, titleNounAt } from './titles.ts';

/** The names, some of them beginning with the letters that were taken for clitics, or without what only joins them. */
export function settleClitics(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const inside = wordsInside(reading, names);
  const people = new Set(names.filter(({ type }) => type === 'person').map((name) => keysOf(reading, name)));
  const settled = names.map((name, index) => {
    if (name.known !== null) return name;
    if (name.offset === 0) {
      // لحسن نصر الله, where the text has حسن نصر الله
      const isOther = name.type === 'person' && /^[لبو]\p{L}/u.test(keysOf(reading, name));
      if (isOther && people.has(keysOf(reading, name).slice(1))) return beginningAt(reading, name, 1);
      return isJoined(reading, name, names[index - 1]) ? beginningAt(reading, name, 1) : name;
    }
    const isOwn = inside.has(reading.keys[name.from] as string) && name.type === 'person';
    return isOwn || takesNoClitic(reading, name) || isSubject(reading, name) ? beginningAt(reading, name, 0) : name;
  });
  return asSettledElsewhere(reading, names, settled);
}

/** عن كون غينز, where قال كون غينز has shown that the name of both words begins with the letter. */
function asSettledElsewhere(reading: Reading, names: readonly Candidate[], settled: Candidate[]): Candidate[] {
  const whole = new Set<string>();
  for (const [index, name] of settled.entries())
    if (
      name.type === 'person' &&
      name.offset === 0 &&
      (names[index] as Candidate).offset > 0 &&
      name.to - name.from > 1
    )
      whole.add(keysOf(reading, name));
  if (whole.size === 0) return settled;
  return settled.map((name) => {
    const isSame = name.type === 'person' && name.known === null && name.offset === 1;
    return isSame && whole.has(keysOf(reading, { ...name, offset: 0 })) ? beginningAt(reading, name, 0) : name;
  });
}

/** Furthest a title's noun stands from the name that its verb has for a subject: قال وزير الدولة للشؤون الخارجية كون. */
const TITLE_REACH = 8;

/** قالت كارمن حداد, قال وزير العدل البلجيكي كون حداد: between a verb of speech and its subject no ب or ك stands. */
function isSubject(reading: Reading, { type, from, offset }: Candidate): boolean {
  if (type !== 'person' || !/^[بك]$/u.test((reading.keys[from] as string).slice(0, offset))) return false;
  for (let at = from - 1; at >= 0 && at >= from - TITLE_REACH && sameSentence(reading, at, from); at -= 1) {
    if (isSpeech(reading, at)) return at === from - 1 || isTitleUpTo(reading, at + 1, from);
    if (!mayStandInTitle(reading, at)) return false;
  }
  return false;
}

function isTitleUpTo(reading: Reading, at: number, to: number): boolean {
  const noun = titleNounAt(reading, at);
  return noun !== null && noun.offset === 0 && endOfTitle(reading, noun, reading.listedBodies) === to;
}

function keysOf(reading: Reading, { from, to, offset }: Candidate): string {
  return reading.keys.slice(from, to).join(' ').slice(offset);
}

function beginningAt(reading: Reading, name: Candidate, offset: number): Candidate {
  return candidate(reading, { ...name, offset }, name.type, name.rule, name.confidence, name.known, name.form);
}

/** والكوت, read as و + الكوت, where ثيو والكوت shows that the name begins with the و. */
function wordsInside(reading: Reading, names: readonly Candidate[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { type, from, to } of names)
    if (type === 'person')
      for (let position = from + 1; position < to; position += 1) inside.add(reading.keys[position] as string);
  return inside;
}

/**
 * جان داروسان ويولاند مورو، وبرنون بيسبو: behind a person's name, or behind a comma that follows one, a word that is no
 * name with its و is joined.
 */
function isJoined(reading: Reading, { type, from }: Candidate, before: Candidate | undefined): boolean {
  if (type === 'place' || before?.type !== type) return false;
  const follows = before.to === from ? type === 'person' : before.to === from - 1 && isComma(reading, from - 1);
  const key = reading.keys[from] as string;
  return follows && /^و\p{L}{3}/u.test(key) && !isNameWord(reading, from, 0) && !isHead(reading, key, type);
}

/** What looks like a clitic is the name's own letter. */
function takesNoClitic(reading: Reading, { type, from, offset }: Candidate): boolean {
  const key = reading.keys[from] as string;
  const letters = key.slice(0, offset);
  // وحدة مكافحة الإرهاب, وادي البقاع
  if (letters === 'و' && type !== 'person') return isHead(reading, key, type);
  // قال فوزان الماضي: ف joins clauses, so a mark stands before it, or the words of a name that was set in front.
  if (letters === 'ف') return from > 0 && sameSentence(reading, from - 1, from) && isWord(reading, from - 1);
  // ابنها بارون، شركة براند فاينانس: behind the noun that says whose name comes, no preposition does.
  return /^[بك]$/u.test(letters) && from > 0 && announces(reading, from - 1, type);
}

function isHead({ lexicon }: Reading, key: string, type: Candidate['type']): boolean {
  return (type === 'place' ? lexicon.placeHeads : lexicon.organizationHeads).get([key]).length > 0;
}

function announces(reading: Reading, position: number, type: Candidate['type']): boolean {
  if (!sameSentence(reading, position, position + 1)) return false;
  if (type === 'person')
    return isKin(reading, position) || titleNounAt(reading, position)?.title.complement[0] === 'none';
  return reading.lexicon.contexts.bare_before_name.has(reading.keys[position] as string);
}
