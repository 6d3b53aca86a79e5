/**
 * The longer form of a body's name with the place it is told by: وزارة الصحة في غزة.
 *
 * @example placedName(segmented, mention, next) // ['وزارة الصحة في غزة']
 */
import { splitClitics, type Token } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** Bodies of which there is one in each place. Companies and outlets are elsewhere when they are in a place. */
const LOCAL = new Set(['government', 'court', 'military', 'education', 'health', 'ngo']);

/** The form with `في` and the place right after the name; empty when no place follows or the body is known by itself. */
export function placedName(segmented: Segmented, mention: NameMention, next: NameMention | undefined): string[] {
  if (mention.type !== 'organization' || mention.form !== 'name' || next?.type !== 'place') return [];
  if (next.firstToken !== mention.endToken + 1 || segmented.tokens[mention.endToken]?.plain !== 'في') return [];
  if (segmented.sentenceOfToken[mention.firstToken] !== segmented.sentenceOfToken[next.firstToken]) return [];
  const { organizationHeads } = nameLexicon();
  const first = segmented.tokens[mention.firstToken] as Token;
  const isLocal = splitClitics(first.key).some(({ stem }) => LOCAL.has(organizationHeads.get([stem])[0]?.kind ?? ''));
  return isLocal ? [segmented.text.slice(mention.start, next.end)] : [];
}
