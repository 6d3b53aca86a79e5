/**
 * Links to draw, of what the API answers.
 *
 * @example linksOfNeighbours(answer) → [{ kind: 'QUOTATION', from: kerry, to: iran, count: 12 }, …]
 */
import type { CitationsQuery, LinksAmongQuery, NeighboursQuery } from '../generated/graph.ts';
import type { Link, Linked, LinkKind } from './build-graph.ts';

interface Counted {
  readonly count: number;
  readonly entity?: Linked | null | undefined;
}

export function linksOfCitations(citations: CitationsQuery['citationGraph']): Link[] {
  return citations.map(({ citing, cited, claims }) => ({ kind: 'CITATION', from: citing, to: cited, count: claims }));
}

/** All that leads from one to others, and from others to it. */
export function linksOfNeighbours({ entity, citing, cited }: NeighboursQuery): Link[] {
  if (!entity) return [];
  const others = (kind: LinkKind, counted: readonly Counted[] = []): Link[] =>
    counted.flatMap(({ count, entity: other }) => (other ? [{ kind, from: entity, to: other, count }] : []));
  return [
    ...others('MENTION', entity.coMentioned ?? entity.articles?.facets),
    ...others('QUOTATION', entity.claims.facets),
    ...others('QUOTATION', entity.claimsAbout.facets).map(({ from, to, ...link }) => ({ ...link, from: to, to: from })),
    ...linksOfCitations([...citing, ...cited]),
  ];
}

/** Links between those that are shown already: answers name the others by id alone. */
export function linksAmong({ nodes }: LinksAmongQuery, shown: ReadonlyMap<string, Linked>): Link[] {
  return nodes.flatMap((node) => {
    const from = node && shown.get(node.id);
    if (!from || !('claims' in node)) return [];
    const others = (
      kind: LinkKind,
      counted: readonly { count: number; entity?: { id: string } | null | undefined }[] = [],
    ): Link[] =>
      counted.flatMap(({ count, entity }) => {
        const to = entity && shown.get(entity.id);
        return to ? [{ kind, from, to, count }] : [];
      });
    return [
      ...others('MENTION', node.coMentioned ?? node.articles?.facets),
      ...others('QUOTATION', node.claims.facets),
    ];
  });
}
