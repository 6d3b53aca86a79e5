/**
 * Cuts text into tokens in one pass: words, numbers, quotation marks, punctuation; every offset into the original.
 *
 * @example tokenize('باريس.وعاد').map((token) => token.text) // ['باريس', '.', 'وعاد']
 */
import { CharClass, classOf } from './chars.ts';
import { originalOffset, plain } from './fold.ts';
import { formAt, type TokenKind, type WrittenForm } from './written-form.ts';

/** How far apart a token stands from the one before it: a blank line makes a paragraph. */
export type Gap = 'none' | 'space' | 'line' | 'paragraph';

export interface Token {
  /** Position in the token list. */
  readonly index: number;
  /** Half-open UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The characters as written. */
  readonly text: string;
  /** As a reader sees it: no marks, tatweel or bidi controls. Compare function words by this. */
  readonly plain: string;
  /** Match key, spelling folded. Look words up by this. */
  readonly key: string;
  readonly gap: Gap;
  /** What is told of all tokens written like this one. */
  readonly form: WrittenForm;
}

/** Offsets of the letters of one token: where in the original its `plainIndex`-th plain letter stands. */
export function offsetInToken(text: string, token: Token, plainIndex: number): number {
  if (token.plain.length === token.end - token.start) return token.start + plainIndex;
  return originalOffset(text, token.start, token.end, plainIndex);
}

/** How many plain letters of a token stand before an offset of the original: marks and tatweel are none. */
export function lettersBefore(text: string, token: Token, offset: number): number {
  if (offset <= token.start) return 0;
  if (token.plain.length === token.end - token.start) return offset - token.start;
  return plain(text.slice(token.start, offset)).length;
}

/**
 * Tokens of `text[from, to)` in order. Linear in the text; never throws. Bidi controls and joiners inside a word
 * belong to it, elsewhere to nothing; tatweel and marks belong to the word. A full stop glues nothing:
 * `ترامب.وعاد` is three tokens. Digits with separators between digits (`3,5`, `1.200`, `15/06/2024`) are one number.
 * Appended to `tokens`, which holds what stands before; a paragraph begins between the two.
 */
export function tokenize(text: string, from = 0, to = text.length, tokens: Token[] = []): Token[] {
  const first = tokens.length;
  let gap: Gap = 'none';
  let brokenLines = 0;
  let offset = from;
  while (offset < to) {
    const code = text.charCodeAt(offset);
    const charClass = classOf(code);
    if (charClass === CharClass.Space || charClass === CharClass.Ignorable || charClass === CharClass.Other) {
      if (charClass !== CharClass.Ignorable && gap === 'none') gap = 'space';
      offset += 1;
      continue;
    }
    if (charClass === CharClass.LineBreak) {
      const isCrLf = code === 0x0d && text.charCodeAt(offset + 1) === 0x0a;
      gap = brokenLines > 0 || code === 0x2029 ? 'paragraph' : 'line';
      brokenLines += 1;
      offset += isCrLf ? 2 : 1;
      continue;
    }
    const [end, kind] = readToken(text, offset, to, charClass);
    const form = formAt(text, offset, end, kind);
    tokens.push({
      index: tokens.length,
      start: offset,
      end,
      kind,
      text: form.text,
      plain: form.plain,
      key: form.key,
      gap: first > 0 && tokens.length === first ? 'paragraph' : gap,
      form,
    });
    gap = 'none';
    brokenLines = 0;
    offset = end;
  }
  return tokens;
}

function readToken(text: string, start: number, to: number, charClass: CharClass): [end: number, kind: TokenKind] {
  switch (charClass) {
    case CharClass.ArabicLetter:
    case CharClass.ArabicMark:
      return [readRun(text, start, to, CharClass.ArabicLetter), 'word'];
    case CharClass.OtherLetter:
      if (text.startsWith('http', start) && /^https?:\/\//i.test(text.slice(start, start + 8)))
        return [readUrl(text, start, to), 'url'];
      return [readLatin(text, start, to), 'latin'];
    case CharClass.Digit:
      return [readNumber(text, start, to), 'number'];
    case CharClass.Quote:
      return [start + 1, 'quote'];
    default:
      return [readPunctuation(text, start, to), 'punctuation'];
  }
}

function readRun(text: string, start: number, to: number, letter: CharClass): number {
  let end = start + 1;
  let lastLetterEnd = end;
  while (end < to) {
    const charClass = classOf(text.charCodeAt(end));
    if (charClass === letter || charClass === CharClass.ArabicMark) lastLetterEnd = end + 1;
    else if (charClass !== CharClass.Ignorable) break;
    end += 1;
  }
  return lastLetterEnd;
}

function readLatin(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const charClass = classOf(text.charCodeAt(end));
    if (charClass === CharClass.OtherLetter || charClass === CharClass.Digit) end += 1;
    else if (
      (text[end] === "'" || text[end] === '’' || text[end] === '-') &&
      classOf(text.charCodeAt(end + 1)) === CharClass.OtherLetter
    )
      end += 1;
    else break;
  }
  return end;
}

function readNumber(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const charClass = classOf(text.charCodeAt(end));
    if (charClass === CharClass.Digit) end += 1;
    else if ('.,/-:٫٬'.includes(text.charAt(end)) && classOf(text.charCodeAt(end + 1)) === CharClass.Digit) end += 1;
    else break;
  }
  return end;
}

function readUrl(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const charClass = classOf(text.charCodeAt(end));
    if (charClass === CharClass.Space || charClass === CharClass.LineBreak || charClass === CharClass.Quote) break;
    end += 1;
  }
  return end;
}

/** Runs of full stops are one token (`..` and `...` separate, `.` ends); every other mark stands alone. */
function readPunctuation(text: string, start: number, to: number): number {
  let end = start + 1;
  if (text[start] === '.') while (end < to && text[end] === '.') end += 1;
  return end;
}
