/**
 * Draws a graph on a canvas (sigma), lets it settle, and tells what is pointed at.
 *
 * @example const drawing = drawGraph(element, { onNode, onEdge }); drawing.show(graph); drawing.choose({ node: id }); drawing.end();
 */
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { ShownGraph } from './build-graph.ts';
import { drawLabel } from './draw-label.ts';
import type { LaidOut, ToLayOut } from './layout-worker.ts';
import { type Position, placeNodes } from './place-nodes.ts';
import { type Colours, readColours, watchTheme } from './read-colours.ts';

interface Chosen {
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

export interface Drawing {
  /** Shows a graph; nodes that were shown stay where they are. */
  readonly show: (graph: ShownGraph) => void;
  readonly choose: (chosen: Chosen) => void;
  /** Nearer by a factor; farther below 1. */
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  readonly end: () => void;
}

interface Heard {
  readonly onNode: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onNothing: () => void;
}

const MANY = 800;
/** Milliseconds: after so long without a movement a graph of many goes on settling, step by step. */
const PAUSE = 250;

/** @throws when the browser cannot draw with WebGL */
export function drawGraph(container: HTMLElement, { onNode, onEdge, onNothing }: Heard): Drawing {
  const graph = new UndirectedGraph();
  const positions = new Map<string, Position>();
  let colours = readColours(container);
  let chosen: Chosen = {};
  let near: ReadonlySet<string> | null = null;
  let round = 0;

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    zIndex: true,
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 13,
    labelDensity: 0.7,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 0.7,
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawLabel,
    nodeReducer: (id, data) => {
      const isFar = near !== null && !near.has(id);
      const isChosen = id === chosen.node || (chosen.edge?.split('~').includes(id) ?? false);
      return {
        ...data,
        color: isFar ? colours.rule : colours[(data.drawn as string).toLowerCase() as keyof Colours],
        halo: colours.paper,
        ink: isChosen ? colours.rubric : colours.ink,
        label: isFar ? '' : data.label,
        forceLabel: isChosen,
        zIndex: isFar ? 0 : 1,
      };
    },
    edgeReducer: (id, data) => {
      const isNear =
        near === null || (chosen.edge ? id === chosen.edge : graph.extremities(id).includes(chosen.node ?? ''));
      return {
        ...data,
        color: id === chosen.edge ? colours.rubric : isNear && near !== null ? colours['ink-soft'] : colours.rule,
        hidden: !isNear && graph.size > 1500,
        zIndex: isNear ? 1 : 0,
      };
    },
  });
  sigma.on('clickNode', ({ node }) => onNode(node));
  sigma.on('clickEdge', ({ edge }) => onEdge(edge));
  sigma.on('clickStage', onNothing);
  for (const event of ['enterNode', 'enterEdge'] as const)
    sigma.on(event, () => container.setAttribute('data-pointing', ''));
  for (const event of ['leaveNode', 'leaveEdge'] as const)
    sigma.on(event, () => container.removeAttribute('data-pointing'));

  let moved = 0;
  const isMoving = () => order.length > MANY && performance.now() - moved < PAUSE;
  sigma.getCamera().on('updated', () => {
    moved = performance.now();
  });
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');
  let order: readonly string[] = [];
  let latest: LaidOut | null = null;
  let waiting: ReturnType<typeof setTimeout> | 0 = 0;
  /** The newest positions at once, as one change; not under a hand that moves what is shown. */
  const settle = () => {
    waiting = 0;
    if (latest === null || latest.round !== round) return;
    if (isMoving()) {
      waiting = setTimeout(settle, PAUSE);
      return;
    }
    const { positions: laidOut } = latest;
    latest = null;
    order.forEach((id, at) => {
      positions.set(id, { x: laidOut[2 * at] as number, y: laidOut[2 * at + 1] as number });
    });
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...positions.get(id) }), {
      attributes: ['x', 'y'],
    });
  };
  worker.onmessage = ({ data }: MessageEvent<LaidOut>) => {
    if (data.round !== round || (isStill.matches && !data.isLast)) return;
    latest = data;
    if (waiting === 0) waiting = setTimeout(settle, order.length > MANY ? PAUSE : 0);
  };

  const endWatching = watchTheme(() => {
    colours = readColours(container);
    sigma.refresh({ skipIndexation: true });
  });

  return {
    show(shown) {
      round += 1;
      const placed = placeNodes(shown.nodes, positions);
      order = shown.nodes.map(({ entity }) => entity.id);
      fillGraph(graph, shown, placed);
      near = findNear(graph, chosen);
      // While one moves so many, their names and lines would hold each frame up; and fewer names are read more easily.
      const isLarge = shown.nodes.length > MANY;
      sigma.setSetting('hideEdgesOnMove', isLarge);
      sigma.setSetting('hideLabelsOnMove', isLarge);
      sigma.setSetting('labelDensity', isLarge ? 0.25 : 0.7);
      worker.postMessage(toLayOut(round, shown, placed));
      sigma.refresh();
    },
    choose(next) {
      chosen = next;
      near = findNear(graph, next);
      sigma.refresh({ skipIndexation: true });
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.ratio / factor }, { duration: isStill.matches ? 0 : 200 });
    },
    reset() {
      void sigma.getCamera().animatedReset({ duration: isStill.matches ? 0 : 200 });
    },
    end() {
      endWatching();
      clearTimeout(waiting);
      worker.terminate();
      sigma.kill();
    },
  };
}

function findNear(graph: UndirectedGraph, { node, edge }: Chosen): ReadonlySet<string> | null {
  if (edge !== undefined && graph.hasEdge(edge)) return new Set(graph.extremities(edge));
  if (node !== undefined && graph.hasNode(node)) return new Set([node, ...graph.neighbors(node)]);
  return null;
}

/** The area of a node grows with its weight; the heaviest names are always shown. */
const sizeOf = (weight: number, most: number) => 3 + 13 * Math.sqrt(weight / Math.max(1, most));
const thicknessOf = (strength: number, most: number) => 0.6 + (4 * Math.log2(1 + strength)) / Math.log2(2 + most);

function fillGraph(graph: UndirectedGraph, { nodes, edges }: ShownGraph, placed: ReadonlyMap<string, Position>): void {
  graph.clear();
  const heaviest = nodes[0]?.weight ?? 1;
  nodes.forEach(({ entity, weight }) => {
    graph.addNode(entity.id, {
      ...placed.get(entity.id),
      size: sizeOf(weight, heaviest),
      label: entity.name,
      drawn: entity.__typename,
    });
  });
  const strongest = edges[0]?.strength ?? 1;
  for (const { id, ends, strength } of edges) {
    graph.addEdgeWithKey(id, ends[0].id, ends[1].id, { size: thicknessOf(strength, strongest) });
  }
}

function toLayOut(round: number, { nodes, edges }: ShownGraph, placed: ReadonlyMap<string, Position>): ToLayOut {
  const at = new Map(nodes.map(({ entity }, place) => [entity.id, place]));
  const heaviest = nodes[0]?.weight ?? 1;
  return {
    round,
    positions: Float32Array.from(
      nodes.flatMap(({ entity }) => [placed.get(entity.id)?.x ?? 0, placed.get(entity.id)?.y ?? 0]),
    ),
    sizes: Float32Array.from(nodes.map(({ weight }) => sizeOf(weight, heaviest))),
    edges: Uint32Array.from(edges.flatMap(({ ends }) => ends.map(({ id }) => at.get(id) as number))),
    strengths: Float32Array.from(edges.map(({ strength }) => strength)),
  };
}
