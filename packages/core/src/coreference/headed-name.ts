/**
 * The longer form of a body's name with the noun that describes it: وكالة رويترز, شركة "فيسبوك".
 *
 * @example headedName(segmented, mention) // ['وكالة رويترز']
 */
import { offsetInToken, splitClitics, type Token } from '@isnad/arabic';
import { type HeadWord, nameLexicon } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** The form with the head noun right before the name, quotation marks left out; empty when none stands there. */
export function headedName(segmented: Segmented, mention: NameMention): string[] {
  if (mention.type !== 'organization') return [];
  let index = mention.firstToken - 1;
  if (segmented.tokens[index]?.kind === 'quote') index -= 1;
  const token = segmented.tokens[index];
  const first = segmented.tokens[mention.firstToken] as Token;
  if (token?.kind !== 'word' || first.start !== mention.start || first.gap === 'paragraph') return [];
  if (segmented.sentenceOfToken[index] !== segmented.sentenceOfToken[mention.firstToken]) return [];
  const { organizationHeads } = nameLexicon();
  // وكالة أنباء أنتارا
  const before = segmented.tokens[index - 1];
  if (before?.kind === 'word')
    for (const { stem, offset } of splitClitics(before.key)) {
      const head = organizationHeads.get([stem, token.key])[0];
      if (!head || !describes(head)) continue;
      const start = offset === 0 ? before.start : offsetInToken(segmented.text, before, offset);
      return [`${segmented.text.slice(start, token.end)} ${mention.text}`];
    }
  for (const { stem, offset } of splitClitics(token.key)) {
    const head = organizationHeads.get([stem])[0];
    if (!head || !describes(head) || stem.startsWith('ال')) continue;
    const start = offset === 0 ? token.start : offsetInToken(segmented.text, token, offset);
    const agency = segmented.tokens[mention.endToken]?.key === 'للانباء' ? ' للأنباء' : '';
    return [`${segmented.text.slice(start, token.end)} ${mention.text}${agency}`];
  }
  return [];
}

/** Nouns that may stand before a name that is whole without them: صحيفة، وكالة، شركة; not مكتب or فرع. */
function describes({ inside, kind }: HeadWord): boolean {
  return (
    inside === 'no' ||
    kind === 'armed_group' ||
    (inside === 'depends' && (kind === 'media' || kind === 'company' || kind === 'sports'))
  );
}
