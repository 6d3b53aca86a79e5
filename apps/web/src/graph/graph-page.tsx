/**
 * The graph: people, organizations and outlets, and what links them, drawn and listed; each link with the words behind it.
 *
 * @example createRoute({ path: '/graph', component: GraphPage, … })
 */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { NameEndsQuery } from '../generated/pick.ts';
import { useTitle } from '../shell/use-title.ts';
import { buildGraph, type Edge, edgeId, type ShownGraph } from './build-graph.ts';
import { Canvas, type Choice } from './canvas.tsx';
import { ChosenEdge } from './chosen-edge.tsx';
import { BackToList, ChosenNode } from './chosen-node.tsx';
import { Controls } from './controls.tsx';
import styles from './graph-page.module.css';
import { eachIn, type GraphSearch, kindsIn, leastIn, openedIn } from './graph-search.ts';
import { NodeList } from './node-list.tsx';
import { useLinks } from './use-links.ts';

const route = getRouteApi('/graph');

export function GraphPage() {
  const t = useTranslations('graph');
  const search = route.useSearch();
  const navigate = useNavigate();
  useTitle(t('title'));
  const { links, opened, missing, isAsking, error, asked } = useLinks(search);
  const { around, by, least, size } = search;
  const graph = useMemo(
    () =>
      buildGraph(links, {
        kinds: kindsIn({ by }),
        least: leastIn({ least }),
        keep: opened.map(({ id }) => id),
        each: eachIn({ around, size }),
      }),
    [links, opened, around, by, least, size],
  );
  const strongest = useMemo(
    () => buildGraph(links, { kinds: kindsIn({ by }), least: 1, keep: [] }).edges[0]?.strength ?? 1,
    [links, by],
  );
  const change = (changed: object) =>
    void navigate({
      to: '/graph',
      search: { ...search, ...changed } as GraphSearch,
      resetScroll: false,
      replace: true,
    });
  const choose = ({ node, edge }: Choice) =>
    void navigate({ to: '/graph', search: { ...search, node, edge } as GraphSearch, resetScroll: false });
  if (error) throw error;
  const edge = search.edge && edgeId(...endsOf(search.edge));
  // The list waits for all of it: who is above whom is not known before, and nothing may move under a reader's eyes.
  const listed = useWhole(graph, isAsking);
  const beside = useFocusOn(`${search.node} ${edge}`);
  const chosen = graph.nodes.find(({ entity }) => entity.id === search.node);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.hint}>{openedIn(search).length === 0 ? t('hintAll') : t('hint')}</p>
      </header>
      <Controls search={search} named={opened} missing={missing} strongest={strongest} onChange={change} />
      <div className={styles.shown}>
        <Canvas graph={graph} node={search.node} edge={edge} onChoose={choose} />
        <p className={styles.soft} role="status">
          {isAsking ? t('asking') : t('drawing', { nodes: graph.nodes.length, edges: graph.edges.length })}
        </p>
        <QueryLink {...asked} />
      </div>
      <div ref={beside} tabIndex={-1} className={styles.beside}>
        {edge ? (
          <EdgeByIds id={edge} edge={graph.edges.find(({ id }) => id === edge)} search={search} />
        ) : chosen ? (
          <ChosenNode node={chosen} search={search} />
        ) : (
          listed && <NodeList graph={listed} search={search} />
        )}
      </div>
    </div>
  );
}

/** A graph once all of it is there; until then the one that was whole before, if there was one. */
function useWhole(graph: ShownGraph, isAsking: boolean): ShownGraph | null {
  const [whole, setWhole] = useState<ShownGraph | null>(null);
  if (!isAsking && whole !== graph) setWhole(graph);
  return isAsking ? whole : graph;
}

/** Takes the focus along when what was chosen is shown in place of what it was chosen in. */
function useFocusOn(chosen: string) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(chosen);
  useEffect(() => {
    if (shown.current === chosen) return;
    shown.current = chosen;
    const { activeElement } = document;
    // Not from the drawing, nor from a field: only where the link that was followed is gone.
    if (activeElement === null || activeElement === document.body || place.current?.contains(activeElement))
      place.current?.focus({ preventScroll: true });
  }, [chosen]);
  return place;
}

/** An edge is shown by its ends, whether or not the graph holds it. */
function EdgeByIds({
  id,
  edge,
  search,
}: {
  readonly id: string;
  readonly edge: Edge | undefined;
  readonly search: GraphSearch;
}) {
  const t = useTranslations('graph');
  const [from, to] = endsOf(id);
  const { data } = useQuery({
    ...ask(NameEndsQuery, { from, to, hasFrom: true, hasTo: true }),
    enabled: edge === undefined,
  });
  const [one, other] = edge?.ends ?? [data?.from, data?.to];
  if (one && other) return <ChosenEdge key={id} ends={[one, other]} edge={edge} search={search} />;
  if (data === undefined) return null;
  return (
    <>
      <BackToList search={search} />
      <p role="alert">
        {t('nobody')} <bdi className={styles.id}>{[one ? '' : from, other ? '' : to].filter(Boolean).join(' · ')}</bdi>
      </p>
    </>
  );
}

/** `person:1~place:2` → both ends, as an address may name them in any order. */
function endsOf(edge: string): [string, string] {
  const [one = '', other = ''] = edge.split('~');
  return [one, other];
}
