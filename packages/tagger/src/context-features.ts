/**
 * Features of a position that no single written form gives: neighbours together, listed names, what stood before.
 *
 * @example const count = contextFeatures(encoded, 12, out);
 */
import { mixHash } from './hashing.ts';
import type { WordType } from './word-types.ts';

/** A document ready for the model. Arrays are parallel to its tokens. */
export interface EncodedDocument {
  readonly length: number;
  readonly types: readonly WordType[];
  readonly typeIds: Int32Array;
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** For each name type, what listed name covers the token: 0, or place, length and ambiguity in one number. */
  readonly listed: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly edge: WordType;
}

/** Most features one position can have in one group. */
export const MAX_CONTEXT_FEATURES = 96;

/**
 * Writes the features of `position` that words together give into `out`, from the text alone; returns how many. Those of
 * one form alone, `ownFeatures` and `thirdFeature`, are summed once a form.
 */
export function contextFeatures(document: EncodedDocument, position: number, out: Int32Array): number {
  const { types, sentenceStart, sentenceEnd, edge } = document;
  const start = sentenceStart[position] as number;
  const end = sentenceEnd[position] as number;
  const a = position - 2 >= start ? (types[position - 2] as WordType) : edge;
  const b = position - 1 >= start ? (types[position - 1] as WordType) : edge;
  const c = types[position] as WordType;
  const d = position + 1 < end ? (types[position + 1] as WordType) : edge;
  const e = position + 2 < end ? (types[position + 2] as WordType) : edge;
  let n = 0;
  out[n++] = mixHash(mixHash(101, b.stemHash), c.stemHash);
  out[n++] = mixHash(mixHash(102, c.stemHash), d.stemHash);
  out[n++] = mixHash(mixHash(103, b.fine), c.fine);
  out[n++] = mixHash(mixHash(104, c.fine), d.fine);
  out[n++] = mixHash(mixHash(105, b.middle), c.middle);
  out[n++] = mixHash(mixHash(106, c.middle), d.middle);
  out[n++] = mixHash(mixHash(107, b.middle), d.middle);
  out[n++] = mixHash(mixHash(108, a.middle), b.middle);
  out[n++] = mixHash(mixHash(109, d.middle), e.middle);
  out[n++] = mixHash(mixHash(110, b.stemHash), c.middle);
  out[n++] = mixHash(mixHash(111, c.middle), d.stemHash);
  out[n++] = mixHash(mixHash(112, a.formHash), b.formHash);
  out[n++] = mixHash(mixHash(113, d.formHash), e.formHash);
  out[n++] = mixHash(mixHash(114, mixHash(b.coarse, c.coarse)), d.coarse);
  out[n++] = mixHash(mixHash(115, mixHash(a.middle, b.middle)), c.middle);
  out[n++] = mixHash(mixHash(117, c.prefixHash), b.middle);
  out[n++] = mixHash(mixHash(118, mixHash(c.middle, d.middle)), e.middle);
  out[n++] = mixHash(mixHash(119, b.stemHash), d.stemHash);
  out[n++] = mixHash(mixHash(120, position === start ? 1 : 0), c.coarse);
  out[n++] = mixHash(mixHash(160, b.fineFrame), c.fineFrame);
  out[n++] = mixHash(mixHash(161, c.fineFrame), d.fineFrame);
  out[n++] = mixHash(mixHash(162, b.frame), c.frame);
  out[n++] = mixHash(mixHash(163, c.frame), d.frame);
  out[n++] = mixHash(mixHash(164, b.frame), d.frame);
  out[n++] = mixHash(mixHash(165, mixHash(b.frame, c.frame)), d.frame);
  out[n++] = mixHash(mixHash(166, mixHash(a.frame, b.frame)), c.frame);
  out[n++] = mixHash(mixHash(167, mixHash(c.frame, d.frame)), e.frame);
  return n;
}

/** Writes the features of a form by itself into `out` from `n` on; returns how many there are then. */
export function ownFeatures({ prefixHash, middle, fineFrame }: WordType, out: Int32Array, n: number): number {
  out[n++] = mixHash(mixHash(116, prefixHash), middle);
  out[n++] = mixHash(mixHash(168, fineFrame), middle);
  return n;
}

/** The third word before a position and the third behind it: only their class is seen. */
export const THIRDS = [
  { offset: -3, feature: 121 },
  { offset: 3, feature: 122 },
] as const;

/** What the form lends as the third word on one side, an index into `THIRDS`. */
export function thirdFeature({ middle }: WordType, side: number): number {
  return mixHash(mixHash((THIRDS[side] as (typeof THIRDS)[number]).feature, middle), 0);
}

/** All features of `position` from the text alone: what training writes down, and tagging sums up in parts. */
export function textFeatures(document: EncodedDocument, position: number, out: Int32Array): number {
  let n = contextFeatures(document, position, out);
  n = ownFeatures(document.types[position] as WordType, out, n);
  for (let side = 0; side < THIRDS.length; side += 1) {
    const { offset } = THIRDS[side] as (typeof THIRDS)[number];
    out[n++] = thirdFeature(neighbour(document, position, offset), side);
  }
  return n;
}

/**
 * Features that rest on the lexicon: parts of names next to each other, heads before, listed names over the token.
 * Written into `out` from `n` on; returns how many there are then.
 */
export function lexiconFeatures(document: EncodedDocument, position: number, out: Int32Array, n = 0): number {
  const { types, sentenceStart, sentenceEnd, edge, listed } = document;
  const start = sentenceStart[position] as number;
  const end = sentenceEnd[position] as number;
  const b = position - 1 >= start ? (types[position - 1] as WordType) : edge;
  const c = types[position] as WordType;
  const d = position + 1 < end ? (types[position + 1] as WordType) : edge;
  const e = position + 2 < end ? (types[position + 2] as WordType) : edge;
  out[n++] = mixHash(mixHash(201, b.part), c.part);
  out[n++] = mixHash(mixHash(202, c.part), d.part);
  out[n++] = mixHash(mixHash(203, mixHash(b.part, c.part)), d.part);
  out[n++] = mixHash(mixHash(204, mixHash(c.part, d.part)), e.part);
  out[n++] = mixHash(mixHash(205, b.bits), c.bits);
  out[n++] = mixHash(mixHash(206, c.bits), d.bits);
  out[n++] = mixHash(mixHash(207, b.bits), c.middle);
  // Which lists cover the token and its neighbours: a listed name ends where the next word is in none.
  const [people, places, bodies] = listed;
  const a = listsAt(document, position - 2, start, end);
  const left = listsAt(document, position - 1, start, end);
  const own = listsAt(document, position, start, end);
  const right = listsAt(document, position + 1, start, end);
  const far = listsAt(document, position + 2, start, end);
  out[n++] = mixHash(mixHash(370, mixHash(left, own)), right);
  out[n++] = mixHash(mixHash(371, mixHash(own, right)), c.bits);
  out[n++] = mixHash(mixHash(372, own), mixHash(b.bits, d.bits));
  out[n++] = mixHash(mixHash(373, mixHash(a, left)), mixHash(own, mixHash(right, far)));
  let all = 0;
  for (let type = 0; type < 3; type += 1) {
    const codes = listed[type] as Uint8Array;
    const here = codes[position] as number;
    all = all * 256 + here;
    const before = position > start ? (codes[position - 1] as number) : 0;
    const after = position + 1 < end ? (codes[position + 1] as number) : 0;
    if (here) {
      out[n++] = mixHash(mixHash(210 + type, here), 0);
      out[n++] = mixHash(mixHash(220 + type, here), b.middle);
      out[n++] = mixHash(mixHash(230 + type, here), d.middle);
      out[n++] = mixHash(mixHash(240 + type, here), b.bits);
      out[n++] = mixHash(mixHash(250 + type, here), c.prefixHash);
      out[n++] = mixHash(mixHash(260 + type, here), c.fine);
      out[n++] = mixHash(mixHash(374 + type, here), b.stemHash);
      out[n++] = mixHash(mixHash(377 + type, here), mixHash(b.coarse, d.coarse));
      out[n++] = mixHash(mixHash(380 + type, here), d.bits);
    }
    if (before) out[n++] = mixHash(mixHash(270 + type, before), here);
    if (after) out[n++] = mixHash(mixHash(280 + type, after), here);
  }
  if (people[position] || places[position] || bodies[position]) out[n++] = mixHash(mixHash(290, all), 0);
  n = addHeadBefore(document, position, start, out, n);
  return n;
}

/** The lists with a name over the token, one bit each; 0 outside the sentence. */
function listsAt({ listed }: EncodedDocument, position: number, start: number, end: number): number {
  if (position < start || position >= end) return 0;
  const [people, places, bodies] = listed;
  return (people[position] ? 1 : 0) | (places[position] ? 2 : 0) | (bodies[position] ? 4 : 0);
}

const HEADS = (1 << 4) | (1 << 5) | (1 << 6);
const LOOK_BACK = 6;

/** The nearest title or head noun before, in the same phrase, with its distance. */
function addHeadBefore(
  document: EncodedDocument,
  position: number,
  start: number,
  out: Int32Array,
  from: number,
): number {
  const { types } = document;
  const here = types[position] as WordType;
  const first = Math.max(start, position - LOOK_BACK);
  for (let index = position - 1; index >= first; index -= 1) {
    const type = types[index] as WordType;
    if (!type.isWord) break;
    const kind = type.bits & HEADS;
    if (kind === 0) continue;
    const distance = position - index;
    out[from] = mixHash(mixHash(300, kind), distance);
    out[from + 1] = mixHash(mixHash(301, type.stemHash), distance > 2 ? 3 : distance);
    out[from + 2] = mixHash(mixHash(302, kind), mixHash(here.middle, distance > 2 ? 3 : distance));
    out[from + 3] = mixHash(mixHash(303, type.stemHash), here.middle);
    return from + 4;
  }
  return from;
}

/** Offsets of the neighbours whose own features a position sees, and which of a form's features they lend. */
export const NEIGHBOURS = [
  { offset: 0, place: 'near' },
  { offset: -1, place: 'next' },
  { offset: 1, place: 'next' },
  { offset: -2, place: 'far' },
  { offset: 2, place: 'far' },
] as const;

/** The name of a form's feature as seen from a neighbour: `slot` is an index into `NEIGHBOURS`. */
export function seenFrom(feature: number, slot: number): number {
  return mixHash(feature, 1000 + slot);
}

/** The form at `position + offset`, or the sentence's edge. */
export function neighbour(document: EncodedDocument, position: number, offset: number): WordType {
  const at = position + offset;
  if (at < (document.sentenceStart[position] as number) || at >= (document.sentenceEnd[position] as number))
    return document.edge;
  return document.types[at] as WordType;
}
