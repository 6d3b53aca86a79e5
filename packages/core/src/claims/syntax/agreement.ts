/**
 * What may be the subject of a verb: by what it is, and by its gender.
 *
 * @example agrees(ground, reading, head) // false of الوزير after قالت
 */
import { tells, tellsDefinite } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isNominative, isPlaceNoun } from './noun-words.ts';
import { fillsMarks } from './phrase-words.ts';
import type { VerbReading } from './word-forms.ts';

/** تقرير speaks; تسجيل and إعلان, indefinite, are what is announced. */
function isDocumentNoun(ground: Ground, at: number): boolean {
  return (
    ground.isNoun('document', at) &&
    (ground.plain(at).endsWith('ات') ||
      !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar'))
  );
}

/** A name, a role, an unnamed source or a definite noun can be who announces; an indefinite one is what is announced. */
export function looksLikeSubject(ground: Ground, at: number): boolean {
  if (ground.text(at) === '#' || ground.mention(at) !== undefined) return true;
  if (
    ground.isNoun('role', at) ||
    ground.isNoun('unnamed', at) ||
    ground.isNoun('outlet', at) ||
    isDocumentNoun(ground, at) ||
    ground.isNoun('relation', at) ||
    ground.isNoun('body', at)
  )
    return true;
  const word = ground.plain(at);
  // نفى أي تورط: any is of what is denied.
  if (word === 'أي') return false;
  // رفضت ثلاث دول التوقيع.
  if (ground.is('quantity', at) && ground.isWord(at + 1)) return true;
  if (word.startsWith('ال')) return true;
  // اعتبر مدافعون عن الحقوق, كشفت صحافيتان أخريان: the ending of a subject.
  if (isNominative(word)) return true;
  // خدمة "سبوتيفاي": a noun and the name of what it is, in marks.
  const close = ground.quotes.partner[at + 1] ?? -1;
  if (ground.tokens[at + 1]?.kind === 'quote' && close > at && fillsMarks(ground, at + 1, close)) return true;
  if (isPlaceNoun(ground, at)) return true;
  return (
    ground.mention(at + 1) !== undefined &&
    ground.mention(at + 1)?.firstToken === at + 1 &&
    ground.mention(at + 1)?.type !== 'place' &&
    // طلبت منع ترامب من السفر: what is done to him.
    // امتدح دور القوات الروسية: what is theirs, and speaks no more than they.
    !tells('short_masdar', word) &&
    !tells('done_by', word) &&
    !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar')
  );
}

/** Whether what begins at `head` can be the verb's subject by its gender. */
export function agrees(ground: Ground, reading: VerbReading, head: number): boolean {
  const mention = ground.mention(head);
  if (mention?.type === 'person' && mention.firstToken === head) {
    const gender = ground.context.entities[mention.entity]?.gender ?? 'unknown';
    return (
      gender === 'unknown' || reading.gender === null || reading.number !== 'singular' || gender === reading.gender
    );
  }
  if (mention && mention.type !== 'organization') return true;
  return (
    reading.gender === null ||
    looksFeminine(ground, head) === (reading.gender === 'female') ||
    ground.isNoun('unnamed', head)
  );
}

/** Grammatical gender by form: ة, places, plurals of things. */
export function looksFeminine(ground: Ground, head: number): boolean {
  const mention = ground.mention(head);
  if (mention?.type === 'place' && tells('masculine_place', ground.withoutConjunction(head))) return false;
  if (mention?.type === 'place') return !ground.plain(head).startsWith('ال') || /[ةا]$/u.test(ground.plain(head));
  const word = ground.plain(head);
  return /(?:ة|ات|اء|ى)$/u.test(word) || tellsDefinite('feminine_plural', word);
}
