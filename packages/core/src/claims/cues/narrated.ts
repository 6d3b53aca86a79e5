/**
 * Tells what the narrator says about someone from what that one says: thoughts of the past, topics, persistence.
 *
 * @example isNarrated(ground, reading, at, match) // true in اعتقدت الشرطية خطأ أنه لص
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SourceParts } from './cue.ts';
import type { FrameMatch } from './frame-match.ts';
import { namesAgent } from './source-place.ts';

/** A form of a reporting verb by which its subject states nothing. Looks at a few words. */
export function isNarrated(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  parts: SourceParts,
): boolean {
  return (
    isPastThought(ground, reading, at, parts) ||
    isTopic(ground, reading, match) ||
    isPersisting(ground, reading, match, parts) ||
    isKnown(ground, reading, at, match)
  );
}

/** بعدما ظن الجمهور أن المباراة انتهت: what was once thought is told because it was not so; واعتقد الوزير أن is a statement. */
function isPastThought(
  ground: Ground,
  { tense, verb }: VerbReading,
  at: number,
  { source, place }: SourceParts,
): boolean {
  if (tense !== 'past' || !tells('mere_thought', verb.lemma)) return false;
  const opens = ground.segmented.sentenceOfToken[at - 1] !== ground.segmented.sentenceOfToken[at];
  return !(opens && place === 'after' && source !== null && namesAgent(ground, source.start, source.end));
}

/** يتحدث الفيلم عن طفل, مؤتمر تكشف خلاله عن منتجات, يراهن على السوق: what there is talk of; in the present no words of it are told. */
function isTopic(ground: Ground, { tense, verb }: VerbReading, { link, content }: FrameMatch): boolean {
  if (!(link === 'an' || link === 'ala') || tense !== 'present' || !tells('has_topic', verb.lemma)) return false;
  return ground.tokens[content]?.kind !== 'quote' && !ground.isLink(content) && !ground.isLink(content - 1);
}

/** أصرت على إكمال السباق: a verbal noun by its shape is done; أصر على براءته, على اتهام خصمه are held. */
function isPersisting(
  ground: Ground,
  { verb, tense }: VerbReading,
  { link, content }: FrameMatch,
  { source, place }: SourceParts,
): boolean {
  if (link !== 'ala' || verb.lemma !== 'أصر' || tense !== 'past' || ground.isLink(content)) return false;
  // وأصر الوزير على اعتماد الخطة: he said so.
  if (place === 'after' && source !== null && namesAgent(ground, source.start, source.end)) return false;
  const word = ground
    .plain(content)
    .replace(/^ال/u, '')
    .replace(/(?:ه|ها|هم)$/u, '');
  return isActByShape(word) && !ground.isNoun('claim', content);
}

/** إكمال, اتخاذ, تنفيذ, متابعة, استخدام, وصول: verbal nouns of derived verbs, and the plain ones of motion. */
function isActByShape(word: string): boolean {
  return /^(?:إ..ا.|ا..?.?ا.|ت..ي.|م.ا..ة|است..ا.)$/u.test(word) || tells('act', word);
}

/** أعلم تماما أن: I know; who informs someone names him. */
function isKnown(ground: Ground, { verb, suffix, tense }: VerbReading, at: number, { between }: FrameMatch): boolean {
  if (verb.lemma !== 'أعلم' || suffix !== '' || tense !== 'past' || ground.plain(at).endsWith('ت')) return false;
  for (let told = between.start; told < between.end; told += 1)
    if (ground.mention(told) || /^ال|.{3}(?:ه|ها|هم)$/u.test(ground.plain(told))) return false;
  return true;
}
