/**
 * Chooses among proposals that share words: the flat names of the text.
 *
 * @example withoutOverlaps(candidates) // no two share a word
 */
import type { Candidate } from './candidate.ts';

/** Below this a proposal is no name. Set by the names of the annotated news texts. */
export const LEAST_CONFIDENCE = 0.55;

/**
 * The chosen proposals in text order. The most confident wins; of equals the longer. A proposal that lies inside a
 * chosen one is given up, as is one that crosses it.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = withoutParts(
    overPlaces(candidates).filter((candidate) => candidate.confidence >= LEAST_CONFIDENCE),
  ).sort((a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let position = candidate.from; position < candidate.to && free; position += 1) free = !taken.has(position);
    if (!free) continue;
    for (let position = candidate.from; position < candidate.to; position += 1) taken.add(position);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** A listed or ruled part of a longer name of a person that the tagger saw is no proposal of its own. */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const longest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.rule !== 'person/tagger') continue;
    for (let position = candidate.from; position < candidate.to; position += 1) {
      const key = `${position} ${candidate.type}`;
      const other = longest.get(key);
      if (!other || candidate.to - candidate.from > other.to - other.from) longest.set(key, candidate);
    }
  }
  return candidates.filter((candidate) => {
    const longer = longest.get(`${candidate.from} ${candidate.type}`);
    if (!longer || longer === candidate || longer.to - longer.from <= candidate.to - candidate.from) return true;
    return !(longer.from <= candidate.from && candidate.to <= longer.to);
  });
}

/**
 * شرطة ينبع is stronger than ينبع, however sure the place is, unless a body's name covers or crosses it.
 * `organization/head-place` proposes it.
 */
function overPlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const bodies = new Set<number>();
  for (const { rule, from, to } of candidates)
    if (rule === 'organization/tagger') for (let position = from; position < to; position += 1) bodies.add(position);
  return candidates.map((candidate) => {
    if (candidate.rule !== 'organization/head-place') return candidate;
    for (let position = candidate.from; position < candidate.to; position += 1)
      if (bodies.has(position)) return candidate;
    return { ...candidate, confidence: 1 };
  });
}
