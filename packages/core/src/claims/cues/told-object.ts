/**
 * Says of a verb that is never without its object whether the one noun behind it is that object: واتهم الحكومة بالفساد.
 *
 * @example isToldObject(ground, reading, phrase) // true of الحكومة: who accuses her is dropped
 */
import { type Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/**
 * True where `phrase` is all that stands between اتهم or وصف and what is said of it, and is one noun: Arabic drops the
 * subject of such a verb, never the object. False where subject and object may stand in it side by side.
 */
export function isToldObject(ground: Ground, reading: VerbReading, phrase: TokenRange): boolean {
  // بررت تغريدتها بأن: so is what is justified; not برر الوزير أن.
  const justifies = reading.verb.lemma === 'برر' && ground.plain(phrase.end).startsWith('ب');
  // وحمل الحكومة المسؤولية: to make someone bear it.
  const blames = reading.verb.lemma === 'حمل';
  const accuses = ['accuse', 'describe'].includes(reading.verb.class) || justifies || blames;
  return accuses && reading.tense !== 'masdar' && reading.suffix === '' && isOneNoun(ground, phrase);
}

/** كافانو, الأمر, الشخص ذاته, أسلافه المحافظين, زعيم المعارضة فلان; not حركة كذا إسرائيل, التقرير المارة. */
function isOneNoun(ground: Ground, { start, end }: TokenRange): boolean {
  const mention = ground.mention(start);
  if (mention) return mention.firstToken === start && mention.endToken >= end;
  const head = ground.withoutConjunction(start);
  const isDefinite = /^ال.{2,}/u.test(head);
  if (!isDefinite && !/.{2}(?:ه|ها|هم)$/u.test(head)) return isNamedOfficial(ground, { start, end });
  for (let at = start + 1; at < end; at += 1) {
    if (isPreposition(ground, at)) return true;
    // المحافظين: the oblique case is an object's.
    if (!ground.is('reflexive', at) && !/^ال.{2,}ين$/u.test(ground.plain(at))) return false;
  }
  return true;
}

/** زعيم المعارضة فلان: an office, what it is of, and who holds it. */
function isNamedOfficial(ground: Ground, { start, end }: TokenRange): boolean {
  const name = ground.mention(end - 1);
  if (!ground.isNoun('role', start) || name?.type !== 'person' || name.endToken !== end) return false;
  for (let at = start + 1; at < name.firstToken; at += 1) if (ground.mention(at)) return false;
  return true;
}
