/**
 * Finds again, where nothing else found them, the names that are certain elsewhere in the same document: the whole
 * name, and the surname or given name of a person.
 *
 * @example repeatedNames(reading, chosen) // بايدن, after جو بايدن was found
 */

import { TokenTrie } from '@isnad/arabic';
import { type Candidate, candidate } from './candidate.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** What a name must be worth to be looked for again. */
const CERTAIN = 0.7;

interface Repeatable {
  readonly name: Candidate;
  readonly part: 'whole' | 'surname' | 'given';
}

const { Function: FunctionWord, Demonym, Unnamed, GivenAmbiguous, FamilyAmbiguous, Given, Family } = WordClass;

/** Candidates on words that no chosen name covers. Linear in the text. */
export function repeatedNames(reading: Reading, chosen: readonly Candidate[]): Candidate[] {
  const trie = new TokenTrie<Repeatable>();
  const seen = new Set<string>();
  for (const name of chosen)
    if (name.confidence >= CERTAIN && name.type !== 'place') addName(trie, seen, reading, name);
  const covered = new Uint8Array(reading.tokens.length);
  for (const name of chosen) covered.fill(1, name.from, name.to);
  const found: Candidate[] = [];
  for (let position = 0; position < reading.tokens.length; position += 1) {
    if (covered[position] === 1 || !isWord(reading, position)) continue;
    const again = againAt(reading, trie, position, covered);
    if (!again) continue;
    found.push(again);
    position = again.to - 1;
  }
  return found;
}

function againAt(
  reading: Reading,
  trie: TokenTrie<Repeatable>,
  position: number,
  covered: Uint8Array,
): Candidate | null {
  for (const { stem, offset } of stemsAt(reading, position)) {
    const match = trie.longestAt(reading.keys, position, stem);
    if (!match || !sameSentence(reading, position, match.end - 1)) continue;
    if (covered.subarray(position, match.end).includes(1)) continue;
    if (match.end === position + 1 && !mayStandAlone(reading, position, offset)) continue;
    const { name, part } = match.entries[0] as Repeatable;
    // وجود, بشأن: two letters left of a word, or three, are seldom a name.
    if (offset > 0 && (part !== 'whole' || name.type !== 'person') && match.end === position + 1 && stem.length < 4)
      continue;
    const whole = part === 'whole';
    const stretch = { from: position, to: match.end, offset };
    const rule = whole ? `${name.type}/repeated` : `person/repeated-${part}`;
    return candidate(
      reading,
      stretch,
      name.type,
      rule,
      whole ? 0.75 : 0.65,
      whole ? name.known : null,
      whole ? name.form : 'short_name',
    );
  }
  return null;
}

/** Not على for علي, not a title, and not the surname of someone else (سلوى محمد علي). */
function mayStandAlone(reading: Reading, position: number, offset: number): boolean {
  if (offset === 0 && ((reading.classes[position] as number) & FunctionWord) !== 0) return false;
  if (offset === 0 && titleNounAt(reading, position)?.offset === 0) return false;
  if (offset > 0 || position === 0 || !sameSentence(reading, position - 1, position)) return true;
  return ((reading.classes[position - 1] as number) & Given) === 0;
}

function addName(trie: TokenTrie<Repeatable>, seen: Set<string>, reading: Reading, name: Candidate): void {
  const keys = reading.keys.slice(name.from, name.to);
  if (name.offset > 0) keys[0] = (keys[0] as string).slice(name.offset);
  const add = (part: readonly string[], repeatable: Repeatable) => {
    const id = part.join(' ');
    if (seen.has(id)) return;
    seen.add(id);
    trie.add(part, repeatable);
  };
  if (keys.length > 1 || isOnlyName(reading, name)) add(keys, { name, part: 'whole' });
  // شركة جدوى, of شركة جدوى للاستثمار: without what it is for.
  if (name.type === 'organization' && keys.length > 2 && /^لل\p{L}{3}/u.test(keys.at(-1) as string))
    if (isHead(reading, keys[0] as string) && !(keys[1] as string).startsWith('ال'))
      add(keys.slice(0, -1), { name, part: 'whole' });
  if (name.type !== 'person' || keys.length < 2) return;
  const last = keys.at(-1) as string;
  // الجار الله: a surname of two words.
  if (last === 'الله' && keys.length > 2) {
    add(keys.slice(-2), { name, part: 'surname' });
    return;
  }
  if (reading.lexicon.particles.get(keys.at(-2) as string) === 'compound_given') return;
  if (canStandAlone(reading, last, name.to - 1, Family | FamilyAmbiguous)) add([last], { name, part: 'surname' });
  // فان دير زوان, ولد الولي
  let first = keys.length - 1;
  while (first > 1 && reading.lexicon.particles.has(keys[first - 1] as string)) first -= 1;
  if (first < keys.length - 1) add(keys.slice(first), { name, part: 'surname' });
  const given = keys[0] as string;
  if ((reading.lexicon.given.get(given)?.ambiguous ?? 'word') === '' && given.length > 2)
    add([given], { name, part: 'given' });
}

/** A single word that may be looked for again: no ordinary word by the lexicon. */
function isOnlyName(reading: Reading, { from, offset, known, type }: Candidate): boolean {
  const key = (reading.keys[from] as string).slice(offset);
  const bits = reading.classes[from] as number;
  if ((bits & (FunctionWord | Demonym | Unnamed | GivenAmbiguous | FamilyAmbiguous)) !== 0) return false;
  // الجيش, الاتحاد: a head noun by itself names no body.
  if (type === 'organization') return key.length > 1 && !isHead(reading, key);
  return known !== null || (bits & (Given | Family)) !== 0;
}

function isHead({ lexicon }: Reading, key: string): boolean {
  return [key, key.replace(/^ال/u, '')].some((form) => lexicon.organizationHeads.get([form]).length > 0);
}

function canStandAlone(reading: Reading, key: string, position: number, mask: number): boolean {
  const bits = reading.classes[position] as number;
  if (key.length < 3 || (bits & (FunctionWord | Unnamed)) !== 0) return false;
  if ((bits & Demonym) !== 0) return (bits & Family) !== 0;
  return !key.startsWith('ال') || (bits & mask) !== 0 || isNoOtherWord(reading, key);
}

/** الدوادي: a definite word that is no title, head, field or name of another kind. */
function isNoOtherWord({ lexicon }: Reading, key: string): boolean {
  const bare = key.slice(2);
  return (
    key.length > 5 &&
    !lexicon.contexts.regnal.has(key) &&
    ![key, bare].some(
      (form) =>
        lexicon.titles.get([form]).length > 0 ||
        lexicon.organizationHeads.get([form]).length > 0 ||
        lexicon.placeHeads.get([form]).length > 0 ||
        lexicon.organizationFields.get([form]).length > 0 ||
        lexicon.lookUp([form]).length > 0,
    )
  );
}
