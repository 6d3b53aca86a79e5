/**
 * Cuts a run of tokens into sentences. Full stops of abbreviations, numbers and spelled acronyms end nothing.
 *
 * @example segmentSentences(tokenize('قال د. محمد. وعاد')).length // 2
 */
import type { Token } from './tokenize.ts';

/** Half-open token indexes of one sentence, closing quotation marks and stops included. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Longer runs are cut: what reads a sentence may look at each word of it for each other one. Of 33,457 sentences of
 * twenty outlets one is longer, a list.
 */
export const LONGEST_SENTENCE_IN_TOKENS = 400;

/** Names of Latin letters as Arabic spells acronyms out: سي. إن. إن. (in `plain` letters) */
const SPELLED_LETTERS = new Set(
  'إيه ايه أيه بي سي دي إي اي إف اف أف جي إتش اتش أتش آي أي جيه كيه كي إل ال أل إم ام أم إن ان أن أو او بيه كيو آر ار إس اس أس تي يو في دبليو إكس اكس واي زد'.split(
    ' ',
  ),
);

const ADDRESS_ENDINGS = new Set(['نت', 'كوم', 'أورغ']);

function isAbbreviated(token: Token): boolean {
  return token.kind === 'word' && (token.plain.length === 1 || SPELLED_LETTERS.has(token.plain));
}

function endsSentence(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== 'punctuation') return false;
  if (token.text === '!' || token.text === '?' || token.text === '؟' || token.text === '…' || token.text === '۔')
    return true;
  if (token.text[0] !== '.') return false;
  const before = tokens[index - 1];
  const after = index + 1 < end ? tokens[index + 1] : undefined;
  if (token.text.length > 1 || before === undefined || after === undefined) return true;
  if (before.kind === 'word' && before.plain.length === 1) return after.gap === 'line' || after.gap === 'paragraph';
  if (isAbbreviated(before) && isAbbreviated(after)) return false;
  // العربية.نت: an address in Arabic letters.
  if (after.gap === 'none' && token.gap === 'none' && ADDRESS_ENDINGS.has(after.plain)) return false;
  if (before.kind === 'latin' && after.kind === 'latin' && after.gap === 'none') return false;
  return true;
}

/**
 * Sentences of `tokens[from, to)` in order, covering every token; a line break always ends one, and so does their
 * greatest length. Linear in the tokens.
 */
export function segmentSentences(tokens: readonly Token[], from = 0, to = tokens.length): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    const isTooLong = index - start >= LONGEST_SENTENCE_IN_TOKENS;
    if (index > start && (token.gap === 'line' || token.gap === 'paragraph' || isTooLong)) {
      sentences.push({ start, end: index });
      start = index;
    }
    if (!endsSentence(tokens, index, to)) continue;
    let end = index + 1;
    while (end < to && end - start < LONGEST_SENTENCE_IN_TOKENS && isCloser(tokens[end] as Token)) end += 1;
    sentences.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < to) sentences.push({ start, end: to });
  return sentences;
}

function isCloser(token: Token): boolean {
  if (token.gap !== 'none') return false;
  return token.kind === 'quote' || token.text === ')' || token.text === '!' || token.text === '؟' || token.text === '.';
}
