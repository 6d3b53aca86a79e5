/**
 * Where nodes stand before they are laid out: those that stood already where they stood, new ones beside whom they are
 * linked with. The same graph begins the same each time.
 *
 * @example placeNodes(graph.nodes, new Map()) → Map { 'person:1' → { x: 0, y: 0 }, … }
 */
import type { Node } from './build-graph.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function placeNodes(nodes: readonly Node[], known: ReadonlyMap<string, Position>): Map<string, Position> {
  const placed = new Map<string, Position>();
  for (const { entity } of nodes) {
    const position = known.get(entity.id);
    if (position) placed.set(entity.id, position);
  }
  nodes.forEach(({ entity: { id }, edges }, at) => {
    if (placed.has(id)) return;
    const angle = at * GOLDEN_ANGLE;
    const neighbour = edges
      .map(({ ends: [one, other] }) => placed.get(one.id === id ? other.id : one.id))
      .find((position) => position !== undefined);
    // Sunflower seeds: none upon another, however many.
    const away = 10 * Math.sqrt(neighbour ? 1 + (at % 20) : at);
    const { x, y } = neighbour ?? { x: 0, y: 0 };
    placed.set(id, { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) });
  });
  return placed;
}
