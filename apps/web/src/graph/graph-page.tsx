/**
 * The graph: people, organizations and outlets, and what links them, drawn and listed; each link with the words behind it.
 *
 * @example createRoute({ path: '/graph', component: GraphPage, … })
 */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { NameEndsQuery } from '../generated/pick.ts';
import { useTitle } from '../shell/use-title.ts';
import { buildGraph, type Edge, edgeId } from './build-graph.ts';
import { Canvas, type Choice } from './canvas.tsx';
import { ChosenEdge } from './chosen-edge.tsx';
import { ChosenNode } from './chosen-node.tsx';
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
  const { links, opened, isAsking, error, asked } = useLinks(search);
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
  const chosen = graph.nodes.find(({ entity }) => entity.id === search.node);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.hint}>{openedIn(search).length === 0 ? t('hintAll') : t('hint')}</p>
      </header>
      <Controls search={search} named={opened} strongest={strongest} onChange={change} />
      <div className={styles.shown}>
        <Canvas graph={graph} node={search.node} edge={edge} onChoose={choose} />
        <p className={styles.soft} role="status">
          {isAsking ? t('asking') : t('drawing', { nodes: graph.nodes.length, edges: graph.edges.length })}
        </p>
        <QueryLink {...asked} />
      </div>
      <div className={styles.beside}>
        {edge ? (
          <EdgeByIds id={edge} edge={graph.edges.find(({ id }) => id === edge)} search={search} />
        ) : chosen ? (
          <ChosenNode node={chosen} search={search} />
        ) : (
          <NodeList graph={graph} search={search} />
        )}
      </div>
    </div>
  );
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
  const [from, to] = endsOf(id);
  const { data } = useQuery({
    ...ask(NameEndsQuery, { from, to, hasFrom: true, hasTo: true }),
    enabled: edge === undefined,
  });
  const [one, other] = edge?.ends ?? [data?.from, data?.to];
  return one && other ? <ChosenEdge key={id} ends={[one, other]} edge={edge} search={search} /> : null;
}

/** `person:1~place:2` → both ends, as an address may name them in any order. */
function endsOf(edge: string): [string, string] {
  const [one = '', other = ''] = edge.split('~');
  return [one, other];
}
