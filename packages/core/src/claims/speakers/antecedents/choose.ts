/**
 * Weighs the candidates for a missing subject, the rules' own among them, and takes the likeliest.
 *
 * @example chooseAntecedent(reader, place, ruled, cue)?.source.name // null where the rules have it
 */
import type { AntecedentChoice } from '../../../model/trace.ts';
import type { Cue } from '../../cues/cue.ts';
import type { Ground } from '../../syntax/ground.ts';
import type { Reader } from '../drafts.ts';
import type { ResolvedSource } from '../speaker.ts';
import type { Description } from './atoms.ts';
import { type Candidate, candidatesFor, type Place } from './candidates.ts';
import { describeCandidates } from './describe-candidates.ts';
import { describePlace } from './describe-place.ts';
import { isExcluded, leavesOpen, mayPointBack } from './grammar.ts';
import { antecedentModel, featuresOf, type PlaceWords } from './model.ts';

/**
 * The candidate that the model takes in place of the rules', or null.
 * Linear in the few names and turns near the place.
 */
export function chooseAntecedent(
  reader: Reader,
  place: Place,
  ruled: ResolvedSource,
  cue: Cue | null,
): Candidate | null {
  // Settled, as `leavesOpen` has it: nothing need be described.
  if (place.phrase && (ruled.speaker.kind === 'organization' || ruled.speaker.kind === 'place')) return null;
  const told = describePlace(reader, place, cue);
  const found = candidatesFor(reader, place, ruled, mayPointBack(told.shared));
  if (found.length < 2) return null;
  const words = { lemma: told.lemma, noun: told.noun, nounOfName: told.noun };
  const open: Described[] = [];
  describeCandidates(reader, place, told, found).forEach((description, index) => {
    const candidate = found[index] as Candidate;
    if (description && (candidate.isRuled || !isExcluded(description))) open.push({ candidate, description });
  });
  const own = open.find(({ candidate }) => candidate.isRuled);
  if (open.length < 2 || !own || !leavesOpen(own.description)) return null;
  const { observe } = reader.ground.context;
  if (observe?.(choiceOf(reader.ground, place, open, words)) === 'ruled') return null;
  const model = antecedentModel();
  let best = own.candidate;
  let top = model.score(own.description, words);
  for (const { candidate, description } of open) {
    const score = model.score(description, words);
    if (score <= top) continue;
    top = score;
    best = candidate;
  }
  return best.isRuled ? null : best;
}

interface Described {
  readonly candidate: Candidate;
  readonly description: Description;
}

function choiceOf({ tokens }: Ground, place: Place, open: readonly Described[], words: PlaceWords): AntecedentChoice {
  return {
    start: tokens[place.at]?.start ?? 0,
    end: tokens[(place.phrase?.end ?? place.at + 1) - 1]?.end ?? 0,
    isNoun: place.phrase !== null,
    candidates: open.map(({ candidate: { source, entity, isRuled }, description }) => ({
      name: entity?.name ?? source.name,
      kind: source.speaker.kind,
      isRuled,
      features: featuresOf(description, words),
    })),
  };
}
