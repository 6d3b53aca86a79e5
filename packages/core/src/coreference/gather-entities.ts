/**
 * Puts the mentions that name one person, organization or place into one entity.
 *
 * @example gatherEntities(names).entities[0]?.name
 */
import { fold } from '@isnad/arabic';
import type { Entity, Mention, NameMention, RoleMention } from '../model/mention.ts';

interface Cluster {
  readonly type: NameMention['type'];
  readonly words: Set<string>;
  readonly members: number[];
  known: NameMention['known'];
  fullest: NameMention;
  fullestWords: readonly string[];
}

export function gatherEntities(names: readonly NameMention[]): { mentions: Mention[]; entities: Entity[] } {
  const clusters: Cluster[] = [];
  const clusterOf = new Array<number>(names.length).fill(-1);
  const order = names.map((_, index) => index).sort((a, b) => wordsOf(names[b]!).length - wordsOf(names[a]!).length || a - b);
  for (const index of order) {
    const name = names[index]!;
    const words = wordsOf(name);
    let best = -1;
    for (let c = 0; c < clusters.length; c += 1) {
      const cluster = clusters[c]!;
      if (cluster.type !== name.type || !compatible(cluster, words, name)) continue;
      if (best < 0 || nearer(names, cluster, clusters[best]!, index)) best = c;
    }
    if (best < 0) {
      best = clusters.length;
      clusters.push({ type: name.type, words: new Set(), members: [], known: name.known, fullest: name, fullestWords: words });
    }
    const cluster = clusters[best]!;
    for (const word of words) cluster.words.add(word);
    cluster.members.push(index);
    cluster.known ??= name.known;
    clusterOf[index] = best;
  }
  const firstMention = clusters.map((cluster) => Math.min(...cluster.members));
  const rank = clusters.map((_, c) => c).sort((a, b) => firstMention[a]! - firstMention[b]!);
  const place = new Map(rank.map((c, position) => [c, position]));
  const mentions: Mention[] = names.map(({ roles: _roles, ...name }, index) => ({ ...name, entity: place.get(clusterOf[index]!)! }));
  const entities = rank.map((c) => toEntity(clusters[c]!, names));
  return { mentions, entities };
}

function wordsOf(name: NameMention): string[] {
  return fold(name.text).replace(/[#_."«»“”]/g, ' ').split(/\s+/).filter((word) => word !== '').map((word) => word.replace(/^ال(?=..)/, ''));
}

function compatible(cluster: Cluster, words: readonly string[], name: NameMention): boolean {
  if (cluster.known && name.known && cluster.known.name === name.known.name) return true;
  if (words.join(' ') === cluster.fullestWords.join(' ')) return true;
  if (cluster.type === 'person') return words.every((word) => cluster.words.has(word));
  return false;
}

function nearer(names: readonly NameMention[], a: Cluster, b: Cluster, index: number): boolean {
  const last = (cluster: Cluster) => Math.max(-1, ...cluster.members.filter((member) => member < index));
  void names;
  return last(a) > last(b);
}

function toEntity(cluster: Cluster, names: readonly NameMention[]): Entity {
  const members = [...cluster.members].sort((a, b) => a - b);
  const roles: RoleMention[] = members.flatMap((member) => names[member]!.roles.map((role) => ({ ...role, of: null })));
  const name = cluster.fullest.text;
  const aliases = [...new Set(members.map((member) => names[member]!.text))].filter((alias) => alias !== name);
  return {
    type: cluster.type,
    name,
    aliases,
    latin: cluster.known?.latin ?? null,
    country: cluster.known?.country ?? null,
    organizationKind: cluster.known?.organizationKind ?? null,
    placeKind: cluster.known?.placeKind ?? null,
    gender: cluster.known?.gender ?? 'unknown',
    roles,
    mentions: members,
    knownAs: cluster.known?.name ?? null,
  };
}
