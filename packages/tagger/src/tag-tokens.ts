/**
 * Labels sentences that are cut into words already, as CoNLL corpora are; proclitics may be words of their own.
 *
 * @example tagTokens(['قال', 'جو', 'بايدن']) // ['O', 'B-PER', 'I-PER']
 */
import { type Token, tokenize } from '@isnad/arabic';
import type { TaggedName } from './read-names.ts';
import { loadTagger, type Tagger } from './tagger.ts';

const SPLIT_CLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/**
 * One tag (`O`, `B-PER`, `I-PER`, … `I-ORG`) for each word of one sentence. A one-letter proclitic that stands alone is
 * read together with the word after it, as newspapers write it; the name then begins with that word.
 */
export function tagTokens(words: readonly string[], tagger: Tagger = loadTagger()): string[] {
  return tagSentences([words], tagger)[0] as string[];
}

/** `tagTokens` for the sentences of one document, which the tagger reads as a whole. */
export function tagSentences(sentences: readonly (readonly string[])[], tagger: Tagger = loadTagger()): string[][] {
  const tokens: Token[] = [];
  /** For each token, its sentence and the index of the word the name would begin with. */
  const homes: { sentence: number; word: number; clitic: number }[] = [];
  const ranges = sentences.map((words, sentence) => {
    const start = tokens.length;
    for (let word = 0; word < words.length; word += 1) {
      const isSplit = SPLIT_CLITICS.has(words[word] as string) && (words[word + 1] ?? '').length > 1;
      const written = isSplit ? `${words[word]}${words[word + 1]}` : (words[word] as string);
      tokens.push(tokenOf(written, tokens.length, word === 0));
      homes.push({ sentence, word: isSplit ? word + 1 : word, clitic: isSplit ? word : -1 });
      if (isSplit) word += 1;
    }
    return { start, end: tokens.length };
  });
  const tags = sentences.map((words) => words.map(() => 'O'));
  for (const name of tagger.tag(tokens, ranges)) markName(name, homes, tags);
  return tags;
}

function markName(
  { firstToken, endToken, type }: TaggedName,
  homes: readonly { sentence: number; word: number; clitic: number }[],
  tags: string[][],
): void {
  for (let token = firstToken; token < endToken; token += 1) {
    const { sentence, word, clitic } = homes[token] as (typeof homes)[number];
    const row = tags[sentence] as string[];
    row[word] = `${token === firstToken ? 'B' : 'I'}-${type}`;
    if (clitic >= 0 && token > firstToken) row[clitic] = `I-${type}`;
  }
}

/** A word as one token, whatever it is made of; what is no single token to the tokenizer counts as a word. */
function tokenOf(text: string, index: number, first: boolean): Token {
  const parts = tokenize(text);
  const whole = parts.length === 1 ? (parts[0] as Token) : undefined;
  const joined = (field: 'plain' | 'key') => whole?.[field] ?? (parts.map((part) => part[field]).join('') || text);
  return {
    index,
    start: 0,
    end: text.length,
    kind: whole?.kind ?? 'word',
    text,
    plain: joined('plain'),
    key: joined('key'),
    gap: first ? 'line' : 'space',
  };
}
