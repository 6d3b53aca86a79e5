/**
 * Parts a word that two were glued into: a name and a verb with و (كيريويخطط → كيري, ويخطط).
 *
 * @example splitGlued(token, text, lexicon)?.map((part) => part.text) // ['كيري', 'ويخطط']
 */
import { offsetInToken, type Token, WrittenForm } from '@isnad/arabic';
import type { NameLexicon } from './name-lexicon.ts';

const SHORTEST_NAME = 4;
const SHORTEST_VERB = 4;
/** Prefixes of the present after و: he, she, they. */
const PRESENT = 'يت';

/** The two words of a glued one, both with the token's index; null when it is one word. */
export function splitGlued(token: Token, text: string, lexicon: NameLexicon): [Token, Token] | null {
  const { key } = token;
  if (key.length < SHORTEST_NAME + 1 + SHORTEST_VERB || isWhole(key, lexicon)) return null;
  for (let at = SHORTEST_NAME; at <= key.length - 1 - SHORTEST_VERB; at += 1) {
    if (key[at] !== 'و' || !PRESENT.includes(key.charAt(at + 1)) || !isName(key.slice(0, at), lexicon)) continue;
    const middle = offsetInToken(text, token, at);
    return [cut(token, text, token.start, middle, 0, at), cut(token, text, middle, token.end, at, key.length)];
  }
  return null;
}

function isName(key: string, { given, family }: NameLexicon): boolean {
  return (given.get(key) ?? family.get(key))?.ambiguous === '';
}

function isWhole(key: string, { given, family, demonyms }: NameLexicon): boolean {
  return given.has(key) || family.has(key) || demonyms.has(key);
}

function cut(token: Token, text: string, start: number, end: number, from: number, to: number): Token {
  const gap = from === 0 ? token.gap : 'none';
  const plain = token.plain.slice(from, to);
  const key = token.key.slice(from, to);
  const form = new WrittenForm(token.kind, text.slice(start, end), plain, key);
  return { ...token, start, end, gap, text: form.text, plain, key, form };
}
