/**
 * Brings links between people, organizations and places together into one graph to draw: one edge for two that are
 * linked, with how often by each kind of link; what is too weak left out, and who is then linked with nobody.
 *
 * @example buildGraph([{ kind: 'CITATION', from: reuters, to: kerry, count: 7 }], { kinds: ['CITATION'], least: 2, keep: [] })
 */
import type { NamedEntity } from '../names/entity-link.tsx';

/** Both stand in an article; one says something about the other; one cites the other on the way to who speaks. */
export const LINK_KINDS = ['MENTION', 'QUOTATION', 'CITATION'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export type Linked = NamedEntity & { readonly articleCount?: number };

export interface Link {
  readonly kind: LinkKind;
  /** Who says or cites; for mentions, either. */
  readonly from: Linked;
  readonly to: Linked;
  /** Articles, or claims. */
  readonly count: number;
}

export interface Edge {
  /** Of both ends, whichever way they are named: `person:1~place:2`. */
  readonly id: string;
  readonly ends: readonly [Linked, Linked];
  /** How often, by kind, both ways together. */
  readonly counts: Readonly<Record<LinkKind, number>>;
  /** Over the kinds that are shown. */
  readonly strength: number;
}

export interface Node {
  readonly entity: Linked;
  /** The strengths of its edges, summed. */
  readonly weight: number;
  readonly edges: readonly Edge[];
}

export interface ShownGraph {
  /** The weightiest first. */
  readonly nodes: readonly Node[];
  /** The strongest first. */
  readonly edges: readonly Edge[];
}

interface Shown {
  readonly kinds: readonly LinkKind[];
  /** How strong an edge must be. */
  readonly least: number;
  /** Who stays even when linked with nobody, with all edges. */
  readonly keep: readonly string[];
  /** Of each other node, how many of its strongest edges are drawn: where all are linked with all, one sees nothing. */
  readonly each?: number;
  /** The most nodes: the lightest are left out. */
  readonly most?: number;
}

export function buildGraph(
  links: readonly Link[],
  { kinds, least, keep, each = Number.POSITIVE_INFINITY, most = 2000 }: Shown,
): ShownGraph {
  const { entities, counted } = countLinks(links);
  const kept = new Set(keep);
  const strong: Edge[] = [];
  for (const [id, { ends, counts }] of counted) {
    const strength = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    if (strength >= least) strong.push({ id, ends, counts, strength });
  }
  strong.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  const edges = thin(strong, kept, each);
  const weights = new Map<string, number>();
  for (const { ends, strength } of edges) {
    for (const { id } of ends) weights.set(id, (weights.get(id) ?? 0) + strength);
  }
  const shown = [...entities.values()]
    .filter(({ id }) => weights.has(id) || kept.has(id))
    .sort(
      (a, b) =>
        Number(kept.has(b.id)) - Number(kept.has(a.id)) ||
        (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  const within = edges.filter(({ ends }) => ends.every(({ id }) => ids.has(id)));
  const edgesOf = new Map<string, Edge[]>();
  for (const edge of within) {
    for (const { id } of edge.ends) {
      const own = edgesOf.get(id);
      if (own) own.push(edge);
      else edgesOf.set(id, [edge]);
    }
  }
  const nodes = shown
    .map((entity) => ({ entity, weight: weights.get(entity.id) ?? 0, edges: edgesOf.get(entity.id) ?? [] }))
    .filter(({ entity, edges: own }) => own.length > 0 || kept.has(entity.id))
    .sort((a, b) => b.weight - a.weight);
  return { nodes, edges: within };
}

/** An edge is drawn when it is among the strongest of either end. @param edges the strongest first */
function thin(edges: readonly Edge[], kept: ReadonlySet<string>, each: number): Edge[] {
  const drawn = new Map<string, number>();
  return edges.filter(({ ends }) => {
    const [one, other] = ends.map(({ id }) => drawn.get(id) ?? 0) as [number, number];
    if (!ends.some(({ id }) => kept.has(id))) {
      if (one >= each && other >= each) return false;
      drawn.set(ends[0].id, one + 1);
      drawn.set(ends[1].id, other + 1);
    }
    return true;
  });
}

/** The id of the edge between two, whichever is named first. */
export function edgeId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** The same link may be known from both of its ends: then it counts once, as the end that counted more says. */
function countLinks(links: readonly Link[]) {
  const entities = new Map<string, Linked>();
  const directed = new Map<string, Link>();
  for (const link of links) {
    const { kind, from, to, count } = link;
    if (from.id === to.id) continue;
    for (const entity of [from, to]) {
      if (entities.get(entity.id)?.articleCount === undefined) entities.set(entity.id, entity);
    }
    const key = kind === 'MENTION' ? `${kind} ${edgeId(from.id, to.id)}` : `${kind} ${from.id} ${to.id}`;
    if (count > (directed.get(key)?.count ?? 0)) directed.set(key, link);
  }
  const counted = new Map<string, { ends: [Linked, Linked]; counts: Record<LinkKind, number> }>();
  for (const { kind, from, to, count } of directed.values()) {
    const id = edgeId(from.id, to.id);
    const [one, other] = id.startsWith(`${from.id}~`) ? [from, to] : [to, from];
    const known = counted.get(id) ?? {
      ends: [entities.get(one.id) ?? one, entities.get(other.id) ?? other] as [Linked, Linked],
      counts: { MENTION: 0, QUOTATION: 0, CITATION: 0 },
    };
    known.counts[kind] += count;
    counted.set(id, known);
  }
  return { entities, counted };
}
