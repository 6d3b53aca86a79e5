/**
 * Chooses among proposals that share words: the flat names of the text.
 *
 * @example withoutOverlaps(candidates) // no two share a word
 */
import type { Trace } from '../model/trace.ts';
import type { Candidate } from './candidate.ts';

/** Below this a proposal is no name. Set by the names of the annotated news texts. */
export const LEAST_CONFIDENCE = 0.55;

/**
 * The chosen proposals in text order. The most confident wins; of equals the longer. A proposal that lies inside a
 * chosen one is given up, as is one that crosses it. `trace` is told of those given up, and why.
 */
export function withoutOverlaps(candidates: readonly Candidate[], trace?: Trace): Candidate[] {
  const likely = agreed(overParts(candidates)).filter(
    (candidate) =>
      candidate.confidence >= LEAST_CONFIDENCE ||
      refuse(candidate, trace, () => `confidence ${candidate.confidence.toFixed(2)} is below ${LEAST_CONFIDENCE}`),
  );
  const ranked = withoutParts(likely, trace).sort(
    (a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Map<number, Candidate>();
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    let other: Candidate | undefined;
    for (let position = candidate.from; position < candidate.to && !other; position += 1) other = taken.get(position);
    if (other) {
      refuse(candidate, trace, () => `${other.type} by ${other.rule} is surer of the same words`);
      continue;
    }
    for (let position = candidate.from; position < candidate.to; position += 1) taken.set(position, candidate);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** The sources that may agree on a name independently: what is learnt, what is listed, what stands around it. */
function sourceOf(rule: string): 'tagger' | 'known' | 'rule' {
  return /tagger$/.test(rule) ? 'tagger' : /known$/.test(rule) ? 'known' : 'rule';
}

/** Two sources that propose the same words as the same kind of name make each other surer: 1 − (1 − a)(1 − b). */
function agreed(candidates: readonly Candidate[]): Candidate[] {
  const starting = new Map<number, Candidate[]>();
  for (const name of candidates) {
    const others = starting.get(name.from);
    if (others) others.push(name);
    else starting.set(name.from, [name]);
  }
  return candidates.map((name) => {
    const there = starting.get(name.from) as Candidate[];
    if (there.length === 1) return name;
    const group = there.filter(
      ({ to, offset, type }) => to === name.to && offset === name.offset && type === name.type,
    );
    if (group.length === 1) return name;
    const best = new Map<string, number>();
    for (const { rule, confidence } of group)
      best.set(sourceOf(rule), Math.max(confidence, best.get(sourceOf(rule)) ?? 0));
    best.set(sourceOf(name.rule), name.confidence);
    let doubt = 1;
    for (const confidence of best.values()) doubt *= 1 - confidence;
    return { ...name, confidence: 1 - doubt };
  });
}

function refuse({ start, end, rule }: Candidate, trace: Trace | undefined, reason: () => string): false {
  trace?.({ start, end, rule, stage: 'mentions', reason: reason() });
  return false;
}

/** A full name that is listed for a person and nothing else (مون جاي إن), or that marks close in after a title. */
function isWholePerson({ rule, confidence, from, to }: Candidate): boolean {
  return (rule === 'person/known' && confidence >= 0.8 && to - from > 1) || rule === 'person/title-comma-name';
}

/** A part of a longer name of a person that the tagger saw or the lexicon lists is no proposal of its own. */
function withoutParts(candidates: readonly Candidate[], trace?: Trace): Candidate[] {
  const longest = {
    person: new Map<number, Candidate>(),
    organization: new Map<number, Candidate>(),
    place: new Map<number, Candidate>(),
  };
  for (const candidate of candidates) {
    if (candidate.rule !== 'person/tagger' && !isWholePerson(candidate)) continue;
    for (let position = candidate.from; position < candidate.to; position += 1) {
      const other = longest[candidate.type].get(position);
      if (!other || candidate.to - candidate.from > other.to - other.from)
        longest[candidate.type].set(position, candidate);
    }
  }
  return candidates.filter((candidate) => {
    const longer = longest[candidate.type].get(candidate.from);
    if (!longer || longer === candidate || longer.to - longer.from <= candidate.to - candidate.from) return true;
    if (longer.from > candidate.from || candidate.to > longer.to) return true;
    return refuse(candidate, trace, () => `part of a longer name by ${longer.rule}`);
  });
}

/** Rules whose head noun tells what the name in them is, and the tagger's names that are surer where they cross it. */
const HEADED: Readonly<Record<string, ReadonlySet<string>>> = {
  'organization/head-place': new Set(['organization/tagger']),
  'organization/company-word': new Set(['organization/tagger']),
  'organization/named-after': new Set(['organization/tagger', 'place/tagger']),
  'place/named-after': new Set(['organization/tagger', 'place/tagger']),
};

/**
 * شرطة ينبع is stronger than ينبع, مستشفى الملك فهد than فهد, however sure these are, unless the tagger sees another body there.
 */
function overParts(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<number, Candidate[]>();
  for (const name of candidates)
    if (name.rule === 'organization/tagger' || name.rule === 'place/tagger')
      for (let position = name.from; position < name.to; position += 1) {
        const there = seen.get(position);
        if (there) there.push(name);
        else seen.set(position, [name]);
      }
  return candidates.map((candidate) => {
    const surer = HEADED[candidate.rule];
    if (!surer) return candidate;
    for (let position = candidate.from; position < candidate.to; position += 1)
      for (const other of seen.get(position) ?? [])
        if (surer.has(other.rule) && !isPart(other, candidate) && !isSame(other, candidate)) return candidate;
    return { ...candidate, confidence: 1 };
  });
}

/** مركز الملك فهد الثقافي, which the tagger takes for a place: the head noun tells. */
function isSame(other: Candidate, candidate: Candidate): boolean {
  return candidate.rule === 'organization/named-after' && other.from === candidate.from && other.to === candidate.to;
}

/** The tagger's مستشفى الملك فهد is part of مستشفى الملك فهد المركزي. */
function isPart(part: Candidate, whole: Candidate): boolean {
  return part.type === whole.type && part.from >= whole.from && part.to <= whole.to;
}
