/**
 * The lines of a raw document with what layout needs to know of each: words, ending, the group it stands in.
 *
 * @example readLines('عنوان\n\nنص.')[1].group // 1
 */
import { type Token, tokenize } from '@isnad/arabic';
import type { Span } from '../model/span.ts';

export interface Line extends Span {
  readonly tokens: readonly Token[];
  /** How many tokens are words, numbers or Latin. */
  readonly words: number;
  /** Folded words joined by spaces: equal for a line and its double. */
  readonly key: string;
  /** Lines with no blank line between them share a group. */
  readonly group: number;
  /** True when the line closes a sentence: a stop, a question or exclamation mark, perhaps in quotes or brackets. */
  readonly closed: boolean;
}

const TERMINATORS = new Set(['.', '!', '?', '؟', '…', '۔', ':']);

/** The lines that hold at least one token, in order. Spans are trimmed of white space. Linear in the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let group = -1;
  let previousWasBlank = true;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
    const tokens = tokenize(text, start, end);
    if (tokens.length > 0) {
      if (previousWasBlank) group += 1;
      lines.push(lineOf(tokens, group));
      previousWasBlank = false;
    } else previousWasBlank = true;
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** A line of these tokens, at least one. */
export function lineOf(tokens: readonly Token[], group: number): Line {
  const words = tokens.filter((token) => token.kind !== 'punctuation' && token.kind !== 'quote');
  return {
    start: (tokens[0] as Token).start,
    end: (tokens.at(-1) as Token).end,
    tokens,
    words: words.length,
    key: words.map((token) => token.key).join(' '),
    group,
    closed: closesSentence(tokens),
  };
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Whether the tokens before `end` close a sentence: a stop, a question or exclamation mark, perhaps in quotes or brackets. */
export function closesSentence(tokens: readonly Token[], end = tokens.length): boolean {
  for (let index = end - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token;
    if (TERMINATORS.has(token.text) || token.text.startsWith('..')) return true;
    if (token.kind !== 'quote' && token.text !== ')' && token.text !== ']') return false;
  }
  return false;
}
