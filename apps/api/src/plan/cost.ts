/**
 * How many objects an operation can come to: pages within pages multiply.
 *
 * @example costOf(root, request) // articles(first: 20) { nodes { claims } } → 20 + 20 × 10 (a list without a limit counts as 10)
 */
import type { PlanRequest } from './sql.ts';

/** The planned objects below one field. */
export class CostNode {
  readonly children: CostNode[] = [];
  /** True when the children exclude each other: an entity is a person or a place. */
  constructor(
    readonly size: (request: PlanRequest) => number,
    readonly isChoice = false,
  ) {}

  /** A field below this one that yields up to so many objects. */
  add(size: (request: PlanRequest) => number): CostNode {
    const child = new CostNode(size);
    this.children.push(child);
    return child;
  }

  /** Below this one, things of which only one can be. */
  choice(): CostNode {
    const child = new CostNode(() => 0, true);
    this.children.push(child);
    return child;
  }
}

/** Objects in all, without the root. */
export function costOf(node: CostNode, request: PlanRequest): number {
  let most = 0;
  let sum = 0;
  for (const child of node.children) {
    const below = costOf(child, request);
    const cost = child.isChoice ? below : child.size(request) * (1 + below);
    most = Math.max(most, cost);
    sum += cost;
  }
  return node.isChoice ? most : sum;
}
