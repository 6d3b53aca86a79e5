/**
 * The links that an address asks for, as they come in: first those of whoever is opened, then those between whom they lead to.
 *
 * @example const { links, isAsking, asked } = useLinks(search);
 */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Asked, ask } from '../client/ask.ts';
import { CitationsQuery, LinksAmongQuery, NeighboursQuery } from '../generated/graph.ts';
import type { Link, Linked } from './build-graph.ts';
import { citationVariables, type GraphSearch, neighbourVariables, openedIn, widenedIn } from './graph-search.ts';
import { linksAmong, linksOfCitations, linksOfNeighbours } from './read-links.ts';

/** Links are asked for between the most strongly linked; so many in one question, and so many links of each. */
const AMONG = { most: 60, batch: 20, first: 60 };

interface Links {
  readonly links: readonly Link[];
  /** Whoever the address names, as far as they are known. */
  readonly opened: readonly Linked[];
  /** Whom the address names and nobody is. */
  readonly missing: readonly string[];
  readonly isAsking: boolean;
  readonly error: Error | null;
  /** The query that made it, for the playground. */
  readonly asked: Asked;
}

export function useLinks(search: GraphSearch): Links {
  const ids = openedIn(search);
  const citations = useQuery({ ...ask(CitationsQuery, citationVariables(search)), enabled: ids.length === 0 });
  const cited = useMemo(() => linksOfCitations(citations.data?.citationGraph ?? []), [citations.data]);
  const widened = widenedIn(search) > 0 ? strongest(cited, new Set()).slice(0, widenedIn(search)) : [];
  const around = useQueries({
    queries: [...ids, ...widened].map((id) => ask(NeighboursQuery, neighbourVariables(id, search))),
    combine: combineAnswers,
  });
  const own = useMemo(
    () => [...(ids.length === 0 ? cited : []), ...around.answers.flatMap((answer) => linksOfNeighbours(answer))],
    [ids.length, cited, around.answers],
  );

  const opened = useMemo(
    () => around.answers.flatMap(({ entity }) => (entity ? [entity] : [])).slice(0, ids.length),
    [around.answers, ids.length],
  );
  const missing = around.isAsking ? [] : ids.filter((_, at) => around.answers[at]?.entity === null);
  const shown = useMemo(() => entitiesOf(own), [own]);
  const others = around.isAsking ? [] : strongest(own, new Set(opened.map(({ id }) => id))).slice(0, AMONG.most);
  const batches = Array.from({ length: Math.ceil(others.length / AMONG.batch) }, (_, at) =>
    others.slice(at * AMONG.batch, (at + 1) * AMONG.batch),
  );
  const { id: _id, ref: _ref, first: _first, ...time } = neighbourVariables('', search);
  const among = useQueries({
    queries: ids.length === 0 ? [] : batches.map((ids) => ask(LinksAmongQuery, { ids, first: AMONG.first, ...time })),
    combine: combineAnswers,
  });
  const links = useMemo(
    () => [...own, ...among.answers.flatMap((answer) => linksAmong(answer, shown))],
    [own, among.answers, shown],
  );
  const [first] = ids;
  return {
    links,
    opened,
    missing,
    isAsking: citations.isFetching || around.isAsking || among.isAsking,
    error: citations.error ?? around.error ?? among.error,
    asked:
      first === undefined
        ? { query: CitationsQuery, variables: citationVariables(search) }
        : { query: NeighboursQuery, variables: neighbourVariables(first, search) },
  };
}

interface Answered<Data> {
  readonly data: Data | undefined;
  readonly isFetching: boolean;
  readonly error: Error | null;
}

function combineAnswers<Data>(results: readonly Answered<Data>[]) {
  return {
    answers: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    isAsking: results.some(({ isFetching }) => isFetching),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

function entitiesOf(links: readonly Link[]): ReadonlyMap<string, Linked> {
  return new Map(links.flatMap(({ from, to }) => [from, to].map((entity) => [entity.id, entity] as const)));
}

function strongest(links: readonly Link[], without: ReadonlySet<string>): string[] {
  const strengths = new Map<string, number>();
  for (const { from, to, count } of links) {
    for (const { id } of [from, to]) if (!without.has(id)) strengths.set(id, (strengths.get(id) ?? 0) + count);
  }
  return [...strengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
