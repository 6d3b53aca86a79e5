/**
 * Turns tokens into what the model reads: interned forms, sentence bounds, and the listed names that cover each token.
 *
 * @example encodeDocument(tokens, sentences, types, matches)
 */
import type { NameMatch, SentenceRange, Token } from '@isnad/arabic';
import type { EncodedDocument } from './context-features.ts';
import type { WordType, WordTypes } from './word-types.ts';

const LISTS = ['person', 'place', 'organization'] as const;

export function encodeDocument(
  tokens: readonly Token[],
  sentences: readonly SentenceRange[],
  types: WordTypes,
  matches: readonly NameMatch[],
): EncodedDocument {
  const length = tokens.length;
  const typeIds = new Int32Array(length);
  const typesHere: WordType[] = new Array(length);
  for (let index = 0; index < length; index += 1) {
    const type = types.typeOf(tokens[index] as Token);
    typeIds[index] = type.id;
    typesHere[index] = type;
  }
  const sentenceStart = new Int32Array(length);
  const sentenceEnd = new Int32Array(length);
  for (const { start, end } of sentences) {
    sentenceStart.fill(start, start, end);
    sentenceEnd.fill(end, start, end);
  }
  const listed = markListed(matches, length);
  return { length, types: typesHere, typeIds, sentenceStart, sentenceEnd, listed, edge: types.at(0) };
}

/** For each list, the code of the longest listed name over each token. */
function markListed(matches: readonly NameMatch[], length: number): [Uint8Array, Uint8Array, Uint8Array] {
  const codes: [Uint8Array, Uint8Array, Uint8Array] = [
    new Uint8Array(length),
    new Uint8Array(length),
    new Uint8Array(length),
  ];
  const reach = LISTS.map(() => new Uint8Array(length));
  for (const { firstToken, endToken, entries } of matches) {
    const size = endToken - firstToken;
    for (let list = 0; list < LISTS.length; list += 1) {
      const ambiguity = leastAmbiguity(entries, LISTS[list] as (typeof LISTS)[number]);
      if (ambiguity < 0) continue;
      for (let token = firstToken; token < endToken; token += 1) {
        const covered = reach[list] as Uint8Array;
        if ((covered[token] as number) >= Math.min(size, 255)) continue;
        covered[token] = Math.min(size, 255);
        const place = size === 1 ? 0 : token === firstToken ? 1 : token === endToken - 1 ? 2 : 3;
        (codes[list] as Uint8Array)[token] = 1 + ambiguity * 12 + place * 3 + Math.min(size, 3) - 1;
      }
    }
  }
  return codes;
}

/** 0 when some entry of the type is practically always this name, 1 another name too, 2 a word too; -1 for no entry. */
function leastAmbiguity(entries: NameMatch['entries'], type: (typeof LISTS)[number]): number {
  let least = -1;
  for (const entry of entries) {
    if (entry.type !== type) continue;
    const ambiguity = entry.ambiguous === null ? 0 : entry.ambiguous === 'name' ? 1 : 2;
    if (least < 0 || ambiguity < least) least = ambiguity;
  }
  return least;
}
