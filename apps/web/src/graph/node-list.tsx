/**
 * Who is in the graph, the weightiest first: what the drawing shows, for those who read it.
 *
 * @example <NodeList graph={graph} search={search} />
 */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { TYPE_STYLES } from '../names/entity-link.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import type { ShownGraph } from './build-graph.ts';
import styles from './graph-page.module.css';
import type { GraphSearch } from './graph-search.ts';

/** Before one asks for more. */
const SHOWN = 25;

export function NodeList({ graph, search }: { readonly graph: ShownGraph; readonly search: GraphSearch }) {
  const t = useTranslations('graph');
  const format = useFormatter();
  const [most, setMost] = useState(SHOWN);
  const { edge: _, ...here } = search;
  return (
    <section aria-label={t('list')}>
      <h2 className={styles.title}>{t('list')}</h2>
      <ol className={styles.list}>
        {graph.nodes.slice(0, most).map(({ entity, edges }) => (
          <li key={entity.id}>
            <Link activeOptions={EXACTLY} to="/graph" search={{ ...here, node: entity.id }} resetScroll={false}>
              <bdi className={TYPE_STYLES[entity.__typename]}>{entity.name}</bdi>
            </Link>
            <small>{t('linked', { count: edges.length, shown: format.number(edges.length) })}</small>
          </li>
        ))}
      </ol>
      {graph.nodes.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most * 4)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}
