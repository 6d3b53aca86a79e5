/**
 * Gathers mentions into entities.
 *
 * @example resolveCoreference(segmented, detectMentions(segmented, {}))
 */
import type { Entity, Mention, NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import { describeEntities } from './describe-entities.ts';
import { type Gathered, gatherEntities } from './gather-entities.ts';
import { findNominals, type Nominal } from './nominals.ts';
import { linkTitles } from './person-titles.ts';
import { predicateRoles } from './predicate-roles.ts';

export interface Coreference {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/**
 * Mentions in text order, linked. Definite nouns (`الشبكة الأميركية`) and bare titles (`الوزير`) are mentions when
 * someone named before them in the article fits; a bare title that fits nobody is none. Linear in the text.
 */
export function resolveCoreference(segmented: Segmented, found: readonly NameMention[]): Coreference {
  const isTitle = (mention: NameMention) => mention.type === 'person' && mention.form === 'title';
  const { kept, left: titles } = split(found, isTitle);
  const stated = predicateRoles(segmented, kept);
  const names = kept.map((name, index) => {
    const roles = stated.get(index);
    return roles ? { ...name, roles: [...name.roles, ...roles] } : name;
  });
  const gathered = gatherEntities(segmented, names);
  const nominals = findNominals(segmented, names, gathered);
  const linked = linkTitles(segmented, names, titles, gathered);
  const { mentions, clusterOf } = merge(names, gathered, [...nominals, ...linked]);
  return describeEntities(segmented, mentions, { clusters: gathered.clusters, clusterOf });
}

/** Parts the mentions in two, `nestedIn` renumbered for those that stay. */
function split(
  found: readonly NameMention[],
  leaves: (mention: NameMention) => boolean,
): { kept: NameMention[]; left: NameMention[] } {
  const kept: NameMention[] = [];
  const left: NameMention[] = [];
  const renumbered = new Map<number, number>();
  found.forEach((mention, index) => {
    if (leaves(mention)) {
      left.push({ ...mention, nestedIn: null });
      return;
    }
    renumbered.set(index, kept.length);
    kept.push(mention);
  });
  return {
    left,
    kept: kept.map((mention) =>
      mention.nestedIn === null ? mention : { ...mention, nestedIn: renumbered.get(mention.nestedIn) ?? null },
    ),
  };
}

/** Names and nominals in text order, `nestedIn` and cluster members renumbered. */
function merge(
  names: readonly NameMention[],
  { clusters, clusterOf }: Gathered,
  nominals: readonly Nominal[],
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
  for (const [index, { cluster }] of all.entries()) clusters[cluster]?.members.push(index);
  const mentions = all.map(({ mention }) =>
    mention.nestedIn === null ? mention : { ...mention, nestedIn: renumbered.get(mention.nestedIn) ?? null },
  );
  return { mentions, clusterOf: Int32Array.from(all, ({ cluster }) => cluster) };
}
