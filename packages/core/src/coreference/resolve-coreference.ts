/**
 * Gathers mentions into entities.
 *
 * @example resolveCoreference(segmented, detectMentions(segmented, {}))
 */
import type { Entity, Mention, NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import { describeEntities } from './describe-entities.ts';
import { type Gathered, gatherEntities } from './gather-entities.ts';
import { findNominals } from './nominals.ts';

export interface Coreference {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Mentions in text order, linked; nominal mentions (`الشبكة الأميركية`, `الرئيس`) with a clear antecedent added. */
export function resolveCoreference(segmented: Segmented, names: readonly NameMention[]): Coreference {
  const gathered = gatherEntities(segmented, names);
  const nominals = findNominals(segmented, names, gathered);
  const { mentions, clusterOf } = merge(names, gathered, nominals);
  return describeEntities(segmented, mentions, { clusters: gathered.clusters, clusterOf });
}

/** Names and nominals in text order, `nestedIn` and cluster members renumbered. */
function merge(
  names: readonly NameMention[],
  { clusters, clusterOf }: Gathered,
  nominals: ReturnType<typeof findNominals>,
): { mentions: NameMention[]; clusterOf: Int32Array } {
  const all = [
    ...names.map((mention, index) => ({ mention, cluster: clusterOf[index] as number, old: index })),
    ...nominals.map(({ mention, cluster }) => ({ mention, cluster, old: -1 })),
  ].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const renumbered = new Map<number, number>();
  all.forEach(({ old }, index) => {
    if (old >= 0) renumbered.set(old, index);
  });
  for (const cluster of clusters) cluster.members.length = 0;
  all.forEach(({ cluster }, index) => clusters[cluster]?.members.push(index));
  const mentions = all.map(({ mention }) =>
    mention.nestedIn === null ? mention : { ...mention, nestedIn: renumbered.get(mention.nestedIn) ?? null },
  );
  return { mentions, clusterOf: Int32Array.from(all, ({ cluster }) => cluster) };
}
