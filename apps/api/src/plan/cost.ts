/**
 * How many objects an operation can come to: pages within pages multiply.
 *
 * @example costOf(root, request) // articles(first: 20) { nodes { claims } } → 20 + 20 × 10 (a list without a limit counts as 10)
 */
import type { PlanRequest } from './sql.ts';

/** The planned objects below one field. */
export class CostNode {
  readonly children: CostNode[] = [];
  constructor(readonly size: (request: PlanRequest) => number) {}

  /** A field below this one that yields up to so many objects. */
  add(size: (request: PlanRequest) => number): CostNode {
    const child = new CostNode(size);
    this.children.push(child);
    return child;
  }
}

/** Objects in all, without the root. */
export function costOf(node: CostNode, request: PlanRequest): number {
  let cost = 0;
  for (const child of node.children) cost += child.size(request) * (1 + costOf(child, request));
  return cost;
}
