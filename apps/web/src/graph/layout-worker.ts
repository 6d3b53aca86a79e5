/**
 * Lays a graph out beside the page (ForceAtlas2): positions are sent as they get better, so that nobody waits for the last.
 *
 * @example worker.postMessage({ round: 1, positions, edges, strengths, sizes })
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface ToLayOut {
  /** Which graph it is; answers say it again. */
  readonly round: number;
  /** x and y of each node, where it begins. */
  readonly positions: Float32Array;
  /** How large each node is drawn. */
  readonly sizes: Float32Array;
  /** The places of both ends of each edge. */
  readonly edges: Uint32Array;
  readonly strengths: Float32Array;
}

export interface LaidOut {
  readonly round: number;
  readonly positions: Float32Array;
  readonly isLast: boolean;
}

/** Iterations between two answers, and in all: small graphs settle sooner than large ones are computed. */
const STEP = 10;
const iterationsFor = (nodes: number) => (nodes > 800 ? 200 : nodes > 200 ? 350 : 500);

let current = 0;

addEventListener('message', async ({ data }: MessageEvent<ToLayOut>) => {
  const { round, positions, sizes, edges, strengths } = data;
  current = round;
  const count = sizes.length;
  const graph = new UndirectedGraph();
  for (let node = 0; node < count; node += 1) {
    graph.addNode(node, { x: positions[2 * node], y: positions[2 * node + 1], size: sizes[node] });
  }
  for (let edge = 0; edge < strengths.length; edge += 1) {
    graph.addEdge(edges[2 * edge], edges[2 * edge + 1], { weight: Math.log2(1 + (strengths[edge] as number)) });
  }
  const settings = {
    ...forceAtlas2.inferSettings(Math.max(2, count)),
    barnesHutOptimize: count > 300,
    edgeWeightInfluence: 1,
    gravity: 1.2,
    scalingRatio: 14,
    slowDown: 2 + Math.log(count + 1),
  };
  const iterations = iterationsFor(count);
  for (let done = 0; done < iterations; done += STEP) {
    // The last rounds push apart what covers each other.
    forceAtlas2.assign(graph, { iterations: STEP, settings: { ...settings, adjustSizes: done > iterations * 0.6 } });
    const better = new Float32Array(2 * count);
    graph.forEachNode((node, { x, y }) => better.set([x, y], 2 * Number(node)));
    const isLast = done + STEP >= iterations;
    postMessage({ round, positions: better, isLast } satisfies LaidOut, { transfer: [better.buffer] });
    // A newer graph may have come meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    if (current !== round) return;
  }
});
