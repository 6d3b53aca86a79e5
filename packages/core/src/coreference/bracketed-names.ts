/**
 * Finds names that brackets or quotation marks give a second form of: الاتحاد الدولي لكرة القدم (فيفا), وكالة الأنباء التركية "الأناضول".
 *
 * @example bracketedNames(segmented, mentions) // [{ name: 0, other: 1, isDescribed: false }]
 */
import { nameLexicon, phraseKeys } from '../mentions/name-lexicon.ts';
import type { NameMention } from '../model/mention.ts';
import type { Segmented } from '../model/segmented.ts';

/** A body and its other form in the marks right after it, as mention indexes. */
export interface NamePair {
  readonly name: number;
  readonly other: number;
  /** True when the first may describe the body rather than name it: وكالة الأنباء التركية "الأناضول". */
  readonly isDescribed: boolean;
}

/** The pairs in text order. */
export function bracketedNames(segmented: Segmented, mentions: readonly NameMention[]): NamePair[] {
  const pairs: NamePair[] = [];
  for (let index = 1; index < mentions.length; index += 1) {
    const before = mentions[index - 1] as NameMention;
    const name = mentions[index] as NameMention;
    if (before.type !== 'organization' || name.type !== 'organization' || name.nestedIn !== null) continue;
    const between = segmented.text.slice(before.end, name.start);
    const after = segmented.text.slice(name.end, name.end + 3);
    if (OPENS.test(between) && CLOSES.test(after)) pairs.push({ name: index - 1, other: index, isDescribed: false });
    else if (OPENS_QUOTE.test(between) && CLOSES_QUOTE.test(after) && hasHead(before))
      pairs.push({ name: index - 1, other: index, isDescribed: true });
  }
  return pairs;
}

const OPENS = /^["»”]?\s?[([]\s?["«“]?$/u;
const CLOSES = /^["»”]?\s?[)\]]/u;
/** An adjective may stand between: وكالة الأنباء الإيرانية الرسمية "فارس". */
const OPENS_QUOTE = /^(?:\sال\p{L}{3,8})?\s?["«“]\s?$/u;
const CLOSES_QUOTE = /^\s?["»”]/u;

/** A described body, which may have a name of its own: وكالة, المحكمة; not رويترز. */
function hasHead({ text }: NameMention): boolean {
  const [first, ...rest] = phraseKeys(text);
  return rest.length > 0 && nameLexicon().organizationHeads.get([first as string]).length > 0;
}
