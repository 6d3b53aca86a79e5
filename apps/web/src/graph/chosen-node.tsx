/**
 * The chosen node: who it is, whom it is linked with and how; each link leads to the sentences behind it.
 *
 * @example <ChosenNode node={node} search={search} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { EntityLink, TYPE_STYLES } from '../names/entity-link.tsx';
import { EXACTLY } from '../shell/exactly.ts';
import type { Edge, Node } from './build-graph.ts';
import { LINK_KINDS } from './build-graph.ts';
import styles from './graph-page.module.css';
import { type GraphSearch, openedIn } from './graph-search.ts';

/** The strongest of its links. */
const SHOWN = 40;

export function ChosenNode({ node: { entity, edges }, search }: { readonly node: Node; readonly search: GraphSearch }) {
  const t = useTranslations('graph');
  const types = useTranslations('vocabulary.type');
  const { node: _, ...here } = search;
  const opened = openedIn(search);
  const isOpened = opened.some((id) => shortId(id) === shortId(entity.id));
  return (
    <section aria-label={entity.name}>
      <BackToList search={here} />
      <p className={styles.soft}>{types(entity.__typename)}</p>
      <h2 className={styles.name}>
        <EntityLink entity={entity} />
      </h2>
      {!isOpened && (
        <Link
          activeOptions={EXACTLY}
          className={styles.action ?? ''}
          to="/graph"
          search={{ ...search, around: [...opened, entity.id].join(',') }}
          resetScroll={false}
        >
          {t('expand')}
        </Link>
      )}
      <ul className={styles.list}>
        {edges.slice(0, SHOWN).map((edge) => (
          <li key={edge.id}>
            <Link activeOptions={EXACTLY} to="/graph" search={{ ...here, edge: edge.id }} resetScroll={false}>
              <bdi className={TYPE_STYLES[otherEnd(edge, entity.id).__typename]}>{otherEnd(edge, entity.id).name}</bdi>
            </Link>
            <Counts edge={edge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function BackToList({ search }: { readonly search: GraphSearch }) {
  const t = useTranslations('graph');
  const { node: _node, edge: _edge, ...here } = search;
  return (
    <p className={styles.back}>
      <Link activeOptions={EXACTLY} to="/graph" search={here} resetScroll={false}>
        {t('backToList')}
      </Link>
    </p>
  );
}

/** How often two are linked, by kind. */
export function Counts({ edge: { counts } }: { readonly edge: Edge }) {
  const t = useTranslations('graph');
  const named = LINK_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <small className={styles.soft}>
      {named.map((kind) => t(`count.${kind}`, { count: counts[kind] })).join(' · ')}
    </small>
  );
}

function otherEnd({ ends: [one, other] }: Edge, id: string) {
  return one.id === id ? other : one;
}
