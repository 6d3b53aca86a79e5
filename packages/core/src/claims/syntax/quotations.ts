/**
 * Pairs quotation marks block by block, whatever marks the outlet uses, and tells speech from quoted names.
 *
 * @example pairQuotes(segmented) // partner[open] === close, partner[close] === open
 */
import { quoteSide, type Token } from '@isnad/arabic';
import type { Segmented } from '../../model/segmented.ts';

export interface Quotations {
  /** For each token: the index of the mark it is paired with, or -1. */
  readonly partner: Int32Array;
  /** For each token, the innermost opening mark that it stands inside, or -1. Marks themselves belong outside. */
  readonly inside: Int32Array;
  /** For opening marks without a partner: true. Such a quotation runs to the end of its block. */
  readonly unclosed: Uint8Array;
}

const MAX_DEPTH = 3;

/**
 * A mark opens when a word follows it without a gap and closes when it stands against what precedes; straight marks
 * and marks of the wrong side are read by that alone. Linear in the tokens.
 */
export function pairQuotes({ tokens, blockOfToken }: Segmented): Quotations {
  const partner = new Int32Array(tokens.length).fill(-1);
  const inside = new Int32Array(tokens.length).fill(-1);
  const unclosed = new Uint8Array(tokens.length);
  let open: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (index > 0 && blockOfToken[index] !== blockOfToken[index - 1]) {
      for (const mark of open) unclosed[mark] = 1;
      open = [];
    }
    const token = tokens[index] as Token;
    if (token.kind === 'quote') {
      const next = blockOfToken[index + 1] === blockOfToken[index] ? tokens[index + 1] : undefined;
      const reading = readMark(token, next, open.length > 0);
      if (reading === 'close') {
        const mark = open.pop() as number;
        partner[mark] = index;
        partner[index] = mark;
      } else if (reading === 'open' && open.length < MAX_DEPTH) {
        inside[index] = open.at(-1) ?? -1;
        open.push(index);
        continue;
      }
    }
    inside[index] = open.at(-1) ?? -1;
  }
  for (const mark of open) unclosed[mark] = 1;
  return { partner, inside, unclosed };
}

function readMark(token: Token, next: Token | undefined, isOpen: boolean): 'open' | 'close' | 'stray' {
  const side = quoteSide(token.text);
  const looksClosing = token.gap === 'none';
  // "(هذه) البرامج": a bracket opens as a word does.
  const isOpener = next !== undefined && (next.kind !== 'punctuation' || (!looksClosing && /^[([#]$/u.test(next.text)));
  const looksOpening = next !== undefined && next.gap === 'none' && isOpener && next.kind !== 'quote';
  // ”كذا“: marks of the wrong sides, the second leans on the word before it.
  if (side === 'open') return isOpen && looksClosing && !looksOpening ? 'close' : 'open';
  if (isOpen) return looksOpening && !looksClosing && side === 'either' ? 'open' : 'close';
  if (looksOpening) return 'open';
  return side === 'either' && next !== undefined && next.gap !== 'none' && next.kind !== 'punctuation'
    ? 'open'
    : 'stray';
}
