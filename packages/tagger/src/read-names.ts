/**
 * Turns the labels of a document's tokens into names with exact spans.
 *
 * @example readNames(tokens, labels, marginals, matches, types)
 */
import { type NameMatch, offsetInToken, type Token } from '@isnad/arabic';
import { LABEL_COUNT, type NameType, OUTSIDE, opensName, typeOfLabel } from './labels.ts';
import { countProclitics } from './span-start.ts';
import type { WordTypes } from './word-types.ts';

/** A name the tagger found. */
export interface TaggedName {
  /** Half-open token indexes; the first token may begin with proclitics that `start` leaves out. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  /** Half-open UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** The model's probability of the least sure of the name's tokens, 0 to 1. */
  readonly confidence: number;
}

export function readNames(
  tokens: readonly Token[],
  labels: Uint8Array,
  marginals: Float32Array,
  matches: readonly NameMatch[],
  types: WordTypes,
): TaggedName[] {
  const listedAt = new Map<number, NameMatch>();
  for (const match of matches) listedAt.set(match.firstToken, match);
  const names: TaggedName[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    const label = labels[token] as number;
    if (label === OUTSIDE) continue;
    const firstToken = token;
    let confidence = marginals[token * LABEL_COUNT + label] as number;
    while (opensName(labels[token] as number) && token + 1 < tokens.length) {
      token += 1;
      confidence = Math.min(confidence, marginals[token * LABEL_COUNT + (labels[token] as number)] as number);
    }
    const first = tokens[firstToken] as Token;
    const skipped = first.kind === 'word' ? countProclitics(first.key, types, listedAt.get(firstToken)) : 0;
    names.push({
      firstToken,
      endToken: token + 1,
      type: typeOfLabel(label),
      start: wordOffset(first, skipped),
      end: (tokens[token] as Token).end,
      confidence,
    });
  }
  return names;
}

function wordOffset(token: Token, letters: number): number {
  if (letters === 0) return token.start;
  if (token.plain.length === token.end - token.start) return token.start + letters;
  return token.start + offsetInToken(token.text, { ...token, start: 0, end: token.text.length }, letters);
}
