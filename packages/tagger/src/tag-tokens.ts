/**
 * Labels sentences that are cut into words already, as CoNLL corpora are; proclitics may be words of their own.
 *
 * @example tagTokens(['قال', 'جو', 'بايدن']) // ['O', 'B-PER', 'I-PER']
 */
import { type Token, tokenize, WrittenForm } from '@isnad/arabic';
import { loadTagger } from './load-tagger.ts';
import type { TaggedName } from './read-names.ts';
import type { Tagger } from './tagger.ts';

const SPLIT_CLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س']);
const ARTICLE = 'ال';
/** Some corpora mark what they split off: `و+`. */
const SPLIT_MARK = '+';
const ARABIC_WORD = /^[\u0621-\u064a]{2}/;

/** A token made of one or several of the given words. */
interface Home {
  readonly sentence: number;
  /** Index of the word a name would begin with. */
  readonly word: number;
  /** Index of the first of the words joined; `word` itself when nothing was split off. */
  readonly from: number;
  /** Index of the last of them. */
  readonly to: number;
}

/**
 * One tag (`O`, `B-PER`, `I-PER`, … `I-ORG`) for each word of one sentence. Proclitics and articles that stand alone are
 * read together with the word after them, as newspapers write it (ل + الولايات is للولايات); a name then begins after the
 * proclitics, with the article.
 */
export function tagTokens(words: readonly string[], tagger: Tagger = loadTagger()): string[] {
  return tagSentences([words], tagger)[0] as string[];
}

/** `tagTokens` for the sentences of one document, which the tagger reads as a whole. */
export function tagSentences(sentences: readonly (readonly string[])[], tagger: Tagger = loadTagger()): string[][] {
  const tokens: Token[] = [];
  const homes: Home[] = [];
  const ranges = sentences.map((words, sentence) => {
    const start = tokens.length;
    for (let from = 0; from < words.length; ) {
      const { written, word, to } = joinClitics(words, from);
      tokens.push(tokenOf(written, tokens.length, from === 0));
      homes.push({ sentence, word, from, to });
      from = to + 1;
    }
    return { start, end: tokens.length };
  });
  const tags = sentences.map((words) => words.map(() => 'O'));
  for (const name of tagger.tag(tokens, ranges)) markName(name, homes, tags);
  return tags;
}

/** The written word that begins at `from`: proclitics and article split off are put back before it. */
function joinClitics(words: readonly string[], from: number): { written: string; word: number; to: number } {
  let written = '';
  let at = from;
  let word = from;
  for (; at + 1 < words.length; at += 1) {
    const marked = words[at] as string;
    const part = marked.length > 1 && marked.endsWith(SPLIT_MARK) ? marked.slice(0, -1) : marked;
    if (part !== ARTICLE && !SPLIT_CLITICS.has(part)) break;
    if (part !== ARTICLE) word = at + 1;
    written += part;
  }
  const last = words[at] as string;
  const joins = at > from && ARABIC_WORD.test(last);
  if (!joins) return { written: words[from] as string, word: from, to: from };
  // The article loses its alef after the preposition ل.
  const joined = `${written}${last}`.replace(/^([وف]?ل)ا(?=ل)/, '$1');
  return { written: joined, word, to: at };
}

function markName({ firstToken, endToken, type }: TaggedName, homes: readonly Home[], tags: string[][]): void {
  for (let token = firstToken; token < endToken; token += 1) {
    const { sentence, word, from, to } = homes[token] as Home;
    const row = tags[sentence] as string[];
    const begin = token === firstToken ? word : from;
    for (let index = begin; index <= to; index += 1)
      row[index] = `${token === firstToken && index === begin ? 'B' : 'I'}-${type}`;
  }
}

/** A word as one token, whatever it is made of; what is no single token to the tokenizer counts as a word. */
function tokenOf(text: string, index: number, first: boolean): Token {
  const parts = tokenize(text);
  const whole = parts.length === 1 ? (parts[0] as Token) : undefined;
  const joined = (field: 'plain' | 'key') => parts.map((part) => part[field]).join('') || text;
  const form = whole ? whole.form : new WrittenForm('word', text, joined('plain'), joined('key'));
  const { kind, plain, key } = form;
  return { index, start: 0, end: text.length, kind, text, plain, key, gap: first ? 'line' : 'space', form };
}
