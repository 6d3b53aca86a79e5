/**
 * Statements of a list that others print as well, each group once, those that most outlets print first.
 *
 * @example groupRepeated(claims.nodes) → [{ claim, wordings: 5, outlets: 3 }]
 */
interface Listed {
  readonly id: string;
  readonly article: Printed;
  readonly repetitions: readonly {
    readonly claim: { readonly id: string; readonly article: Printed };
  }[];
}

interface Printed {
  readonly document: { readonly outlet?: { readonly id: string } | null | undefined };
}

export interface Repeated<Claim> {
  /** The one that the list comes to first. */
  readonly claim: Claim;
  /** In how many articles, this one included. */
  readonly wordings: number;
  readonly outlets: number;
}

export function groupRepeated<Claim extends Listed>(claims: readonly Claim[]): Repeated<Claim>[] {
  const seen = new Set<string>();
  const groups = claims.flatMap((claim) => {
    if (seen.has(claim.id) || claim.repetitions.length === 0) return [];
    const others = claim.repetitions.map((repetition) => repetition.claim);
    for (const { id } of others) seen.add(id);
    const outlets = new Set([claim, ...others].map(({ article }) => article.document.outlet?.id ?? ''));
    return [{ claim, wordings: others.length + 1, outlets: outlets.size }];
  });
  return groups.sort((a, b) => b.outlets - a.outlets || b.wordings - a.wordings);
}
