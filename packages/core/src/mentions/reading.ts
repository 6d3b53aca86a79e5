/**
 * A document as the name rules read it: words with the classes the lexicon gives them, sentence marks between them.
 *
 * @example const reading = readWords(segmented); reading.classes[0] & WordClass.Given
 */
import {
  type CliticSplit,
  FormMemo,
  type NameMatch,
  offsetInToken,
  splitClitics,
  type Token,
  type TokenTrie,
  type WrittenForm,
} from '@isnad/arabic';
import type { Segmented } from '../model/segmented.ts';
import { splitGlued } from './glued-words.ts';
import { type NameLexicon, nameLexicon, type WordList } from './name-lexicon.ts';
import type { BodyHead, TitleStretch } from './stretch.ts';

/** Bits of what a word may be. A word may be several. */
export const WordClass = {
  Given: 1,
  /** A given name that is an ordinary word or another name as well. */
  GivenAmbiguous: 2,
  Family: 4,
  FamilyAmbiguous: 8,
  Particle: 16,
  Demonym: 32,
  Function: 64,
  Unnamed: 128,
  /** Not a word: punctuation, number, quotation mark. */
  Mark: 256,
  Latin: 512,
} as const;

/**
 * Words and marks in order; marks inside one name (the stops of سي. إن. إن, the # and _ of hashtags) are left out.
 * Indexes into these lists are called positions.
 */
export interface Reading {
  readonly segmented: Segmented;
  readonly lexicon: NameLexicon;
  /** The token at each position. */
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly classes: Uint16Array;
  /** The sentence of each position. */
  readonly sentence: Int32Array;
  /** Names that the lexicon lists, by the position they begin at, shorter before longer; within one sentence. */
  readonly listed: ReadonlyMap<number, readonly NameMatch[]>;
  /** Where the listed names of bodies and places end, by the position they begin at. */
  readonly listedBodies: ReadonlyMap<number, number>;
  /** What rules ask again and again, filled as they ask, by position. */
  readonly asked: {
    readonly titles: (TitleStretch | null)[];
    readonly heads: (BodyHead | null)[];
  };
}

/** True for the name of one letter, as acronyms are spelled out (سي إن إن، أ ف ب). */
export function isSpelledLetter(key: string): boolean {
  return nameLexicon().contexts.letter.has(key);
}

/** The words of a document and their classes. Linear in the text. */
export function readWords(segmented: Segmented): Reading {
  const lexicon = nameLexicon();
  const tokens = readTokens(segmented, lexicon);
  const keys = tokens.map((token) => token.key);
  const classes = new Uint16Array(tokens.length);
  const sentence = new Int32Array(tokens.length);
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position] as Token;
    sentence[position] = segmented.sentenceOfToken[token.index] as number;
    if (token.kind === 'latin') classes[position] = WordClass.Latin;
    else if (token.kind !== 'word') classes[position] = WordClass.Mark;
    else {
      classes[position] = classesOfForm.of(token.form);
    }
  }
  const listed = new Map<number, NameMatch[]>();
  const listedBodies = new Map<number, number>();
  for (const match of lexicon.matchNames(tokens)) {
    if (sentence[match.firstToken] !== sentence[match.endToken - 1]) continue;
    const there = listed.get(match.firstToken);
    if (there) {
      there.push(match);
      there.sort((a, b) => a.endToken - b.endToken);
    } else listed.set(match.firstToken, [match]);
    if (match.entries.some((entry) => entry.type !== 'person')) listedBodies.set(match.firstToken, match.endToken);
  }
  const asked = { titles: [], heads: [] };
  return { segmented, lexicon, tokens, keys, classes, sentence, listed, listedBodies, asked };
}

/** The document's own list where nothing is left out or parted, as in most: then listed names are looked for only once. */
function readTokens({ tokens, text }: Segmented, lexicon: NameLexicon): readonly Token[] {
  const read: Token[] = [];
  let isSame = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'punctuation' && isInsideName(tokens, index)) {
      isSame = false;
      continue;
    }
    const parts = token.kind === 'word' ? splitGlued(token, text, lexicon) : null;
    if (parts) {
      read.push(...parts);
      isSame = false;
    } else read.push(token);
  }
  return isSame ? tokens : read;
}

/** باسمه is "in his name", باسمة a name: the key folds the two. */
function isPronoun(plainForm: string, { feminine }: { readonly feminine: boolean }): boolean {
  return feminine && plainForm.endsWith('ه');
}

/** Bits for one form, as a whole word or as the stem that is left after its clitics. */
export function classesOf(plainForm: string, key: string, lexicon: NameLexicon): number {
  let bits = 0;
  const given = lexicon.given.get(key);
  if (given)
    bits |= given.ambiguous === '' && !isPronoun(plainForm, given) ? WordClass.Given : WordClass.GivenAmbiguous;
  const family = lexicon.family.get(key);
  if (family) bits |= family.ambiguous === '' ? WordClass.Family : WordClass.FamilyAmbiguous;
  if (lexicon.particles.has(key)) bits |= WordClass.Particle;
  if (lexicon.demonyms.has(key)) bits |= WordClass.Demonym;
  if (lexicon.functionWords.has(plainForm)) bits |= WordClass.Function;
  if (lexicon.unnamed.has(key)) bits |= WordClass.Unnamed;
  return bits;
}

/** The same of a word as it is written. */
export const classesOfForm = new FormMemo(({ plain, key }) => classesOf(plain, key, nameLexicon()));

function isInsideName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined) return false;
  if (token.text === '#') return after.gap === 'none' && after.kind === 'word';
  if (before === undefined || before.kind === 'punctuation') return false;
  if (token.text === '_') return after.gap === 'none' && token.gap === 'none';
  if (token.text !== '.' || after.gap === 'line' || after.gap === 'paragraph') return false;
  return isSpelledLetter(before.key) && isSpelledLetter(after.key) && after.kind === 'word';
}

/** The readings of the word at a position as clitics and stem, the whole word first; marks and Latin have one. */
export function stemsAt({ tokens }: Reading, position: number): readonly CliticSplit[] {
  return stemsOf.of((tokens[position] as Token).form);
}

/** The same of a form, wherever it stands. */
export const stemsOf = new FormMemo<readonly CliticSplit[]>(({ kind, key }) =>
  kind === 'word' ? splitClitics(key) : [{ prefixes: '', stem: key, offset: 0 }],
);

/** Whether the form or what is left of it without clitics stands in a list. */
export function isAnyStem(form: WrittenForm, words: WordList): boolean {
  return stemsOf.of(form).some(({ stem }) => words.has(stem));
}

/** The readings whose stem some phrase of a table begins with: most words have none, and the table is not asked. */
export function stemsBeginning(table: (lexicon: NameLexicon) => Pick<TokenTrie<unknown>, 'begins'>) {
  return new FormMemo<readonly CliticSplit[]>((form) => {
    const phrases = table(nameLexicon());
    const stems = stemsOf.of(form).filter(({ stem }) => phrases.begins(stem));
    return stems.length === 0 ? NO_STEM : stems;
  });
}

/** One for all words: most have none. */
const NO_STEM: readonly CliticSplit[] = [];

/** Where the stem of a split begins in the original text. */
export function stemStart(reading: Reading, position: number, offset: number): number {
  const token = reading.tokens[position] as Token;
  return offset === 0 ? token.start : offsetInToken(reading.segmented.text, token, offset);
}

/** True when the position holds a word or Latin letters. */
export function isWord(reading: Reading, position: number): boolean {
  return position < reading.tokens.length && ((reading.classes[position] as number) & WordClass.Mark) === 0;
}

/** True when the two positions stand in one sentence. */
export function sameSentence(reading: Reading, a: number, b: number): boolean {
  return b < reading.tokens.length && reading.sentence[a] === reading.sentence[b];
}

/** True of an Arabic or a Latin comma. */
export function isComma(reading: Reading, position: number): boolean {
  const text = reading.tokens[position]?.text;
  return text === '،' || text === ',';
}
