/**
 * The longer forms of a body's name: with the place or body it is told by, or with an adjective that says whose it is.
 *
 * @example longerForms(segmented, mentions, index) // ['وزارة الصحة في غزة']
 */
import { splitClitics, type Token } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** Bodies of which there is one in each place. Companies and outlets are elsewhere when they are in a place. */
const LOCAL = new Set(['government', 'court', 'military', 'education', 'health', 'ngo']);
/** في محافظة الدوادمي, بشمال بريستول: at most so many words between the body and the place. */
const MOST_BETWEEN = 2;

/** Forms that end with what follows the name: `في` or `ب` and a place or body, `الرسمية`; none for a name in a name. */
export function longerForms(segmented: Segmented, mentions: readonly NameMention[], index: number): string[] {
  const mention = mentions[index] as NameMention;
  if (mention.type !== 'organization' || mention.form !== 'name') return [];
  return [...withAdjective(segmented, mention), ...withPlace(segmented, mention, nextOutside(mentions, index))];
}

/** The next name that does not lie in this one. */
function nextOutside(mentions: readonly NameMention[], index: number): NameMention | undefined {
  const { end } = mentions[index] as NameMention;
  let next = index + 1;
  while (next < mentions.length && (mentions[next] as NameMention).start < end) next += 1;
  return mentions[next];
}

/** وكالة الأنباء السعودية الرسمية */
function withAdjective(segmented: Segmented, mention: NameMention): string[] {
  const token = segmented.tokens[mention.endToken];
  if (!token || !nameLexicon().contexts.owned.has(token.key) || !isSameSentence(segmented, mention, mention.endToken))
    return [];
  return [segmented.text.slice(mention.start, token.end)];
}

function withPlace(segmented: Segmented, mention: NameMention, next: NameMention | undefined): string[] {
  if (!next || next.type === 'person' || !isSameSentence(segmented, mention, next.firstToken)) return [];
  const { organizationHeads, placeHeads, contexts } = nameLexicon();
  const between = segmented.tokens.slice(mention.endToken, next.firstToken);
  const first = between[0] ?? segmented.tokens[next.firstToken];
  if (!first || between.some(({ kind }) => kind !== 'word')) return [];
  const isIn = first.plain === 'في';
  if (!isIn && !first.key.startsWith('ب')) return [];
  // The first word is the preposition, holds it, or is the place itself with it.
  const described = between.slice(isIn ? 1 : 0);
  if (described.length > MOST_BETWEEN) return [];
  const describes = ({ key }: Token, at: number) => {
    const noun = !isIn && at === 0 ? key.slice(1) : key;
    return placeHeads.get([noun])[0]?.inside === 'no' || contexts.direction.has(noun);
  };
  if (!described.every(describes)) return [];
  if (!isIn && described.length === 0 && segmented.text.slice(first.start, next.start) !== 'ب') return [];
  const head = segmented.tokens[mention.firstToken] as Token;
  const isLocal = splitClitics(head.key).some(({ stem }) => LOCAL.has(organizationHeads.get([stem])[0]?.kind ?? ''));
  return isLocal ? [segmented.text.slice(mention.start, next.end)] : [];
}

function isSameSentence({ sentenceOfToken }: Segmented, { firstToken }: NameMention, token: number): boolean {
  return sentenceOfToken[firstToken] === sentenceOfToken[token];
}
