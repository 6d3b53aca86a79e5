/**
 * The graph as a drawing. Whatever it shows and lets one choose, the list beside it shows and lets one choose as well.
 *
 * @example <Canvas graph={graph} node={search.node} edge={search.edge} onChoose={choose} />
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShownGraph } from './build-graph.ts';
import type { Drawing } from './draw-graph.ts';
import styles from './graph-page.module.css';

export interface Choice {
  readonly node?: string | undefined;
  readonly edge?: string | undefined;
}

interface CanvasProps extends Choice {
  readonly graph: ShownGraph;
  readonly onChoose: (choice: Choice) => void;
}

export function Canvas({ graph, node, edge, onChoose }: CanvasProps) {
  const t = useTranslations('graph');
  const container = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isImpossible, setImpossible] = useState(false);
  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    let isOver = false;
    let begun: Drawing | null = null;
    const begin = async () => {
      // Not before the page is there: what draws is large, and cannot even be loaded where there is no WebGL.
      const { drawGraph } = await import('./draw-graph.ts');
      if (isOver) return;
      begun = drawGraph(container.current as HTMLElement, {
        onNode: (id) => choose.current({ node: id }),
        onEdge: (id) => choose.current({ edge: id }),
        onNothing: () => choose.current({}),
      });
      setDrawing(begun);
    };
    // The list is then all there is.
    begin().catch(() => setImpossible(true));
    return () => {
      isOver = true;
      begun?.end();
    };
  }, []);
  useEffect(() => drawing?.show(graph), [drawing, graph]);
  useEffect(() => drawing?.choose({ node, edge }), [drawing, node, edge]);

  if (isImpossible) return <p role="status">{t('cannotDraw')}</p>;
  return (
    <div className={styles.drawing}>
      <div
        ref={container}
        className={styles.canvas}
        role="img"
        aria-label={t('drawing', { nodes: graph.nodes.length, edges: graph.edges.length })}
        dir="ltr"
      />
      <div className={styles.zoom}>
        <button type="button" onClick={() => drawing?.zoom(1.5)} aria-label={t('nearer')}>
          +
        </button>
        <button type="button" onClick={() => drawing?.zoom(1 / 1.5)} aria-label={t('farther')}>
          −
        </button>
        <button type="button" onClick={() => drawing?.reset()} aria-label={t('whole')}>
          ⤢
        </button>
      </div>
    </div>
  );
}
