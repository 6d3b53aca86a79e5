/**
 * Says whether the noun that a relative clause describes does what the clause tells, and which words that noun is.
 *
 * @example readHead(ground, relative, sentence)?.place // 'relative'
 */
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/segmented.ts';
import { looksFeminine } from '../syntax/agreement.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SubjectBefore } from './cue.ts';

/**
 * الذي اتهمها: he did. الذي وصفته الحكومة, التي قال إنها, التي اعتبرها: another gender, or a pronoun that stands for the
 * head itself, so someone else did.
 */
export function isSubjectOfClause(ground: Ground, relative: number, verb: number, reading: VerbReading): boolean {
  const gender = /^[وف]?الذي$/u.test(ground.plain(relative))
    ? 'male'
    : /^[وف]?التي$/u.test(ground.plain(relative))
      ? 'female'
      : null;
  if (reading.tense === 'masdar' || reading.tense === 'participle') return true;
  // التجار الذين يتهمهم, الرئيس الذي يتهمونه: behind its head a verb agrees in number too, so someone else does it.
  if (/^[وف]?الذين$/u.test(ground.plain(relative)) && reading.number === 'singular') return false;
  if (gender === null) return true;
  if (reading.number === 'plural' && reading.suffix === (gender === 'male' ? 'ه' : 'ها')) return false;
  if (reading.gender !== null && reading.number === 'singular' && reading.gender !== gender) return false;
  const own = gender === 'male' ? 'ه' : 'ها';
  // تغريداتها التي اتهمت فيها: the head is where it was said; of خطاب فلان الذي قال فيه the owner says it.
  if (ground.plain(verb + 1) === `في${own}` && ground.mention(relative - 1)?.type !== 'person') return false;
  return reading.suffix !== own || ground.isLink(verb + 1);
}

/** The noun phrase that a relative clause describes: its name, or its last few words. */
export function readHead(ground: Ground, relative: number, sentence: Sentence): SubjectBefore | null {
  let end = relative;
  const isOfMany = /^[وف]?(?:الذين|اللذين|اللواتي|اللاتي)$/u.test(ground.plain(relative));
  while (end > sentence.start && ground.tokens[end - 1]?.kind === 'punctuation') end -= 1;
  // منظمة "كذا" الإسبانية غير الحكومية | التي: behind its adjectives and marks.
  let last = end - 1;
  while (last > end - 4 && last > sentence.start && isDescription(ground, last)) last -= 1;
  if (ground.tokens[last]?.kind === 'quote' && ground.mention(last - 1) !== undefined) last -= 1;
  for (let at = last; at >= Math.max(sentence.start, Math.min(last, end - 4)); at -= 1) {
    const mention = ground.mention(at);
    if (mention && mention.endToken >= last && isOfOtherGender(ground, mention, relative))
      return headBefore(ground, mention, relative, sentence);
    // ماكرون يواجه معارضيه الذين يرون: one man is not they.
    const owned = mention?.type === 'person' ? ownedBefore(ground, mention, relative, sentence) : -1;
    if (owned >= 0) return { source: { start: owned, end }, place: 'relative' };
    if (mention && !(isOfMany && mention.type === 'person')) {
      // رئيس بلدية لندن الذي: the office is no he, who holds it is.
      const holder = mention.firstToken - 1;
      const isHis = /^[وف]?الذي$/u.test(ground.plain(relative)) && mention.type !== 'person';
      const isHeld = isHis && ground.isNoun('role', holder) && looksFeminine(ground, mention.firstToken);
      return { source: { start: isHeld ? holder : mention.firstToken, end }, place: 'relative' };
    }
    const isTheirs = isOfMany && at === end - 1 && /.{3}ي(?:ه|ها|هم)$/u.test(ground.plain(at));
    if (isTheirs || ground.isNoun('role', at) || ground.isNoun('unnamed', at) || ground.isNoun('document', at))
      return { source: { start: at, end }, place: 'relative' };
  }
  return end > sentence.start ? { source: { start: Math.max(sentence.start, end - 2), end }, place: 'relative' } : null;
}

function isDescription(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (ground.mention(at) !== undefined || ground.nouns(at).length > 0) return false;
  return word === 'غير' || /^ال.{2,}(?:ي|ية)$/u.test(word);
}

/** صاحب كتاب مصر الذي, تقرير صحيفة "كذا" الذي, أحزاب العراق التي: the state or body is of the other gender than its clause. */
function isOfOtherGender(ground: Ground, { type, firstToken, endToken }: Mention, relative: number): boolean {
  const isHis = /^[وف]?الذي$/u.test(ground.plain(relative));
  if (!isHis && !/^[وف]?التي$/u.test(ground.plain(relative))) return false;
  // الولايات المتحدة, الأمم المتحدة: by the adjective.
  const isMany = endToken > firstToken + 1 && /^ال.{3,}ة$/u.test(ground.plain(firstToken + 1));
  if (type === 'place') return (isMany || looksFeminine(ground, firstToken)) === isHis;
  if (type !== 'organization' || !isHis || ground.isNoun('role', firstToken - 1)) return false;
  const before = ground.tokens[firstToken - 1]?.kind === 'quote' ? firstToken - 2 : firstToken - 1;
  const isHeaded = ['outlet', 'body', 'named_thing'].some((kind) => ground.isNoun(kind, before));
  // مجلة "كذا" الذي: a slip where nothing stands before it that would be he.
  if (isHeaded) return looksFeminine(ground, before) && ground.isNoun('document', before - 1);
  return /ة$/u.test(ground.plain(firstToken)) || (isMany && ground.plain(firstToken).startsWith('ال'));
}

const FARTHEST_HEAD = 9;

/** قرار صادر عن الأمم المتحدة، الذي: the noun before that name which agrees with the clause; null where none can speak. */
function headBefore(ground: Ground, name: Mention, relative: number, sentence: Sentence): SubjectBefore | null {
  const isHer = /^[وف]?التي$/u.test(ground.plain(relative));
  for (let at = name.firstToken - 1; at >= Math.max(sentence.start, relative - FARTHEST_HEAD); at -= 1) {
    if (ground.isLink(at) || (ground.tokens[at]?.kind === 'punctuation' && ground.text(at) !== '،')) return null;
    const mention = ground.mention(at);
    const speaks = ['role', 'document', 'body', 'outlet', 'unnamed'].some((kind) => ground.isNoun(kind, at));
    if (mention?.type === 'person') {
      const own = ground.context.entities[mention.entity]?.gender;
      return own === (isHer ? 'male' : 'female')
        ? null
        : { source: { start: mention.firstToken, end: relative }, place: 'relative' };
    }
    if (mention === undefined && speaks && looksFeminine(ground, at) === isHer && ground.verbs(at).every(isNoFinite))
      return { source: { start: at, end: relative }, place: 'relative' };
  }
  return null;
}

function isNoFinite({ tense }: VerbReading): boolean {
  return tense === 'masdar' || tense === 'participle';
}

const FARTHEST_OWNED = 5;

/** حكومة الرئيس فلان التي, مدير أعمال فلانة، الذي: of the other gender than the person named, so of what is his or hers; -1 of none. */
function ownedBefore(ground: Ground, { entity, firstToken }: Mention, relative: number, sentence: Sentence): number {
  const own = ground.context.entities[entity]?.gender;
  const isHer = /^[وف]?التي$/u.test(ground.plain(relative));
  if (own !== (isHer ? 'male' : 'female') || (!isHer && !/^[وف]?الذي$/u.test(ground.plain(relative)))) return -1;
  for (let at = firstToken - 1; at >= Math.max(sentence.start, firstToken - FARTHEST_OWNED); at -= 1) {
    if (ground.tokens[at]?.kind !== 'word' || isPreposition(ground, at)) return -1;
    const word = ground.withoutConjunction(at);
    const speaks = ['role', 'relation', 'body', 'unnamed'].some((kind) => ground.isNoun(kind, at));
    if (speaks && !word.startsWith('ال') && looksFeminine(ground, at) === isHer) return at;
  }
  return -1;
}
