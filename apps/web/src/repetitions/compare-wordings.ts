/**
 * Where two wordings of one statement differ, word by word: what one has and the other has not, and what is the same
 * word spelt otherwise. Spelling is compared as readers do: without vowel signs, all alefs alike.
 *
 * @example compareWordings('قال إن الاتفاق قريب', 'قال ان الاتفاق بعيد')
 * // first: same 'قال إن الاتفاق ', only 'قريب'; second: same 'قال ', spelt 'ان', same ' الاتفاق ', only 'بعيد'
 */
import { diffArrays } from 'diff';

/** `spelt`: the other has this word in another spelling; `only`: the other does not have it here. */
export type RunKind = 'same' | 'spelt' | 'only';

/** Some characters of a wording that are all of one kind; the runs of a wording joined are the wording. */
export interface Run {
  readonly kind: RunKind;
  readonly text: string;
}

export interface Comparison {
  readonly first: readonly Run[];
  readonly second: readonly Run[];
  /** Words that both have, of all words: 1 when only spelling and punctuation differ. */
  readonly alike: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** Letters and marks that belong together; whatever stands between is white space or punctuation. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;
/** Vowel signs, tatweel, and marks that show nothing. */
const UNWRITTEN = /[\p{Mn}\p{Cf}\u0640]/gu;
const ALIKE: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};
/** Two wordings of one statement never differ in more words than this; what does is shown as wholly different. */
const MOST_EDITS = 2000;

export function compareWordings(first: string, second: string): Comparison {
  const [firstWords, secondWords] = [wordsOf(first), wordsOf(second)];
  const firstKinds: RunKind[] = firstWords.map(() => 'only');
  const secondKinds: RunKind[] = secondWords.map(() => 'only');
  const changes = diffArrays(
    firstWords.map(({ key }) => key),
    secondWords.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  let [i, j, shared] = [0, 0, 0];
  for (const { added, removed, value } of changes ?? []) {
    if (removed) i += value.length;
    else if (added) j += value.length;
    else {
      for (const _ of value) {
        const kind = plain(firstWords[i]?.text) === plain(secondWords[j]?.text) ? 'same' : 'spelt';
        firstKinds[i] = kind;
        secondKinds[j] = kind;
        i += 1;
        j += 1;
        shared += 1;
      }
    }
  }
  const words = firstWords.length + secondWords.length;
  return {
    first: runsOf(first, firstWords, firstKinds),
    second: runsOf(second, secondWords, secondKinds),
    alike: words === 0 ? 1 : (2 * shared) / words,
  };
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: keyOf(match[0]),
  }));
}

function keyOf(word: string): string {
  const bare = plain(word).toLowerCase();
  let key = '';
  for (const letter of bare) key += ALIKE[letter] ?? letter;
  // Nothing but marks: compared as it stands.
  return key === '' ? word : key;
}

/** Without what most texts leave unwritten; Arabic and European digits alike. */
function plain(word = ''): string {
  return word
    .replace(UNWRITTEN, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .normalize('NFC');
}

/** What stands between two words of one kind is of it too, so that a changed phrase is one mark. */
function runsOf(text: string, words: readonly Word[], kinds: readonly RunKind[]): Run[] {
  const runs: { kind: RunKind; text: string }[] = [];
  const add = (kind: RunKind, part: string) => {
    if (part === '') return;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += part;
    else runs.push({ kind, text: part });
  };
  let at = 0;
  words.forEach(({ start, end }, index) => {
    const kind = kinds[index] as RunKind;
    const between = index > 0 && kinds[index - 1] === kind ? kind : 'same';
    add(between, text.slice(at, start));
    add(kind, text.slice(start, end));
    at = end;
  });
  add('same', text.slice(at));
  return runs;
}
