/**
 * The claims by which one cites another: those whose chain leads from the one to the other with nobody between.
 *
 * @example claims.filter((claim) => cites(claim, reuters.id, kerry.id))
 */
import type { ClaimCardPartsFragment } from '../generated/fragments.ts';
import type { ClaimFilter } from '../generated/graph.ts';

type Chained = Pick<ClaimCardPartsFragment, 'chain' | 'speaker'> & {
  readonly article: { readonly document: { readonly outlet?: { readonly id: string } | null | undefined } };
};

/** Claims that both stand in the chain of, whichever way: the API is not asked for who follows whom. */
export function citedBetween(one: string, other: string): ClaimFilter {
  const standsIn = (id: string): ClaimFilter => ({ or: [{ outlet: id }, { via: id }, { speaker: id }] });
  return { and: [standsIn(one), standsIn(other)] };
}

/** Whoever is no entity, an unnamed carrier or speaker, is passed over, as the API counts citations. */
export function cites({ chain, speaker, article }: Chained, citing: string, cited: string): boolean {
  const ids = [
    article.document.outlet?.id,
    ...[...chain].sort((a, b) => a.position - b.position).map(({ entity }) => entity?.id),
    'id' in speaker ? speaker.id : undefined,
  ].filter((id) => id !== undefined);
  return ids.some((id, at) => id === citing && ids[at + 1] === cited);
}
