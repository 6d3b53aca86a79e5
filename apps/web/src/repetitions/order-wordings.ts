/**
 * The wordings of one statement in the order in which they were printed, each with what it is compared with.
 *
 * @example orderWordings(claim, claim.repetitions, 'first') → [{ wording: earliest, beside: null }, { wording, beside: earliest }]
 */
interface Dated {
  readonly id: string;
  readonly datedAt: string;
}

export interface Placed<Wording> {
  readonly wording: Wording;
  /** What it is compared with; null for the earliest. */
  readonly beside: Wording | null;
}

export function orderWordings<Wording extends Dated>(
  claim: Wording,
  repetitions: readonly { readonly isEarliest: boolean; readonly claim: Wording }[],
  against: 'first' | 'before',
): Placed<Wording>[] {
  const known = repetitions.find(({ isEarliest }) => isEarliest)?.claim ?? claim;
  const others = [claim, ...repetitions.map((repetition) => repetition.claim)].filter(({ id }) => id !== known.id);
  others.sort((a, b) => a.datedAt.localeCompare(b.datedAt) || a.id.localeCompare(b.id));
  const all = [known, ...others];
  return all.map((wording, at) => ({
    wording,
    beside: at === 0 ? null : ((against === 'first' ? known : all[at - 1]) as Wording),
  }));
}
