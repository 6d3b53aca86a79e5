/**
 * The graph as a drawing. Whatever it shows and lets one choose, the list beside it shows and lets one choose as well.
 *
 * @example <Canvas graph={graph} node={search.node} edge={search.edge} onChoose={choose} />
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShownGraph } from './build-graph.ts';
import { type Drawing, drawGraph } from './draw-graph.ts';
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
  const drawing = useRef<Drawing | null>(null);
  const choose = useRef(onChoose);
  const [isImpossible, setImpossible] = useState(false);
  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    try {
      drawing.current = drawGraph(container.current as HTMLElement, {
        onNode: (id) => choose.current({ node: id }),
        onEdge: (id) => choose.current({ edge: id }),
        onNothing: () => choose.current({}),
      });
    } catch {
      // No WebGL: the list is all there is.
      setImpossible(true);
    }
    return () => {
      drawing.current?.end();
      drawing.current = null;
    };
  }, []);
  useEffect(() => drawing.current?.show(graph), [graph]);
  useEffect(() => drawing.current?.choose({ node, edge }), [node, edge]);

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
        <button type="button" onClick={() => drawing.current?.zoom(1.5)} aria-label={t('nearer')}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoom(1 / 1.5)} aria-label={t('farther')}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.reset()} aria-label={t('whole')}>
          ⤢
        </button>
      </div>
    </div>
  );
}
