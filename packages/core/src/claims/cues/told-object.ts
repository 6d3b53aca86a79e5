/**
 * Says of a verb that is never without its object whether the one noun behind it is that object: واتهم الحكومة بالفساد.
 *
 * @example isToldObject(ground, reading, phrase) // true of الحكومة: who accuses her is dropped
 */
import { fold } from '@isnad/arabic';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { looksFeminine } from '../syntax/agreement.ts';
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isFullPlural } from '../syntax/noun-words.ts';
import { isDefinite, isGlued, isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/**
 * True where `phrase` is all that stands between اتهم or وصف and what is said of it, and is one noun: Arabic drops the
 * subject of such a verb, never the object. False where subject and object may stand in it side by side.
 */
export function isToldObject(ground: Ground, reading: VerbReading, phrase: TokenRange, link: number): boolean {
  // بررت تغريدتها بأن: so is what is justified; not برر الوزير أن.
  const justifies = reading.verb.lemma === 'برر' && ground.plain(phrase.end).startsWith('ب');
  // وحمل الحكومة المسؤولية: to make someone bear it.
  const blames = reading.verb.lemma === 'حمل';
  // كما شكر وكيل الوزارة على حضوره: nor does one thank nobody.
  const thanks = reading.verb.lemma === 'شكر' && ground.plain(link) === 'على';
  const accuses = ['accuse', 'describe'].includes(reading.verb.class) || justifies || blames || thanks;
  if (!accuses || reading.tense === 'masdar' || reading.suffix !== '') return false;
  return isOneNoun(ground, phrase, link) || areThey(ground, phrase, link);
}

/** وصف شقيق القتيل | نورا | بأنها: the pronoun is of the other gender than the noun that the verb agrees with, so the name is of whom it is said. */
export function splitByPronoun(
  ground: Ground,
  { start, end }: TokenRange,
  link: number,
): { source: TokenRange; addressee: TokenRange } | null {
  const name = ground.mention(end - 1);
  if (name?.type !== 'person' || name.endToken !== end || name.firstToken <= start || ground.mention(start))
    return null;
  if (isGlued(ground, name)) return null;
  const told = pronounBehind(ground, link);
  const isFeminine = looksFeminine(ground, start);
  const gender = ground.context.entities[name.entity]?.gender;
  if (!(told === 'ها' && !isFeminine && gender !== 'male') && !(told === 'ه' && isFeminine && gender !== 'female'))
    return null;
  return { source: { start, end: name.firstToken }, addressee: { start: name.firstToken, end } };
}

/** أعضاء الحركة | بأنهم: the one word for several people among them is what the pronoun stands for. */
function areThey(ground: Ground, { start, end }: TokenRange, link: number): boolean {
  if (pronounBehind(ground, link) !== 'هم' || !ground.isNoun('unnamed', start) || isFullPlural(ground.plain(start)))
    return false;
  for (let at = start + 1; at < end; at += 1) if (/(?:ون|ين)$/u.test(ground.plain(at))) return false;
  return true;
}

/** بأنهم, بأنها: the pronoun behind the link, as it agrees with whom the words are said of; null of none. */
function pronounBehind(ground: Ground, at: number): string | null {
  return /^ب?[أإا]ن(ه|ها|هم|هما)$/u.exec(ground.plain(at))?.[1] ?? null;
}

/** ودعا السكان إلى, وطالب الجهات المعنية بـ: those who are called upon; residents may well demand something themselves. */
export function isCalledUpon(ground: Ground, { verb }: VerbReading, { start, end }: TokenRange): boolean {
  const calls = verb.class === 'call_for' || verb.class === 'warn';
  if (calls && verb.lemma !== 'طالب' && tells('called_upon', ground.plain(start))) return true;
  return verb.class === 'call_for' && start + 1 < end && tells('concerned', ground.plain(start + 1));
}

/** كافانو, الأمر, الشخص ذاته, أسلافه المحافظين, زعيم المعارضة فلان; not حركة كذا إسرائيل, التقرير المارة. */
function isOneNoun(ground: Ground, { start, end }: TokenRange, link: number): boolean {
  const mention = ground.mention(start);
  if (mention) {
    // اتهمت روسيا ودمشق "الخوذ البيضاء": what is joined is all that stands there.
    const areJoined = isJoined(ground, mention.endToken) && skipAdverbials(ground, end, link) >= link;
    return mention.firstToken === start && (mention.endToken >= end || areJoined);
  }
  const head = ground.withoutConjunction(start);
  const hasArticle = /^ال.{2,}/u.test(head);
  // المستخدمون: the nominative is a subject's.
  if (isFullPlural(head)) return false;
  if (!hasArticle && !/.{2}(?:ه|ها|هم)$/u.test(head))
    return (
      isNamedOfficial(ground, { start, end }) ||
      isOffice(ground, { start, end }) ||
      isNamedBody(ground, { start, end }) ||
      areMembers(ground, { start, end })
    );
  const adjective = /ة$/u.test(head) ? /^ال.{2,}ية$/u : /^ال.{2,}ي$/u;
  for (let at = start + 1; at < end; at += 1) {
    if (isPreposition(ground, at)) return true;
    // المهندس الأمني: an adjective of it.
    const bare = ground.plain(at).slice(2);
    // القاضي; not القوي, with the letters of القوى.
    const isNoun = ground.reporting.nouns(fold(bare)).some(({ noun }) => noun === bare);
    if (hasArticle && adjective.test(ground.plain(at)) && !isNoun) continue;
    // المحافظين: the oblique case is an object's.
    if (!ground.is('reflexive', at) && !/^ال.{2,}ين$/u.test(ground.plain(at))) return false;
  }
  return true;
}

/** حزب كذا | وتنظيم كذا: و and one more of those of whom it is said. */
export function isJoined(ground: Ground, at: number): boolean {
  const mention = ground.mention(at);
  if (mention?.firstToken === at) return isGlued(ground, mention) && /^و/u.test(ground.plain(at));
  return /^و/u.test(ground.plain(at)) && ground.hasConjunction(at) && ground.verbs(at).length === 0;
}

/** زعيم المعارضة فلان: an office, what it is of, and who holds it. */
function isNamedOfficial(ground: Ground, { start, end }: TokenRange): boolean {
  const name = ground.mention(end - 1);
  if (!ground.isNoun('role', start) || name?.type !== 'person' || name.endToken !== end) return false;
  for (let at = start + 1; at < name.firstToken; at += 1) if (ground.mention(at)) return false;
  return true;
}

/** وكيل الوزارة, رئيس مجلس النواب: an office and the one noun or name that it is of, beside which no subject fits. */
function isOffice(ground: Ground, { start, end }: TokenRange): boolean {
  if (!ground.isNoun('role', start)) return false;
  let of = start + 1;
  while (of < end && ground.isNoun('role', of) && !isDefinite(ground, of)) of += 1;
  const body = ground.mention(of);
  if (body) return body.firstToken === of && body.endToken >= end && body.type !== 'person';
  return of === end - 1 && isDefinite(ground, of);
}

/** شركة كذا: the noun of a body and its name. */
function isNamedBody(ground: Ground, { start, end }: TokenRange): boolean {
  const name = ground.mention(start + 1);
  const isNext = name?.type === 'organization' && name.firstToken === start + 1;
  return isNext && name.endToken >= end && !isGlued(ground, name) && ground.isNoun('body', start);
}

/** أعضاء في مجلس الشيوخ: people, a preposition and the body they are of. */
function areMembers(ground: Ground, { start, end }: TokenRange): boolean {
  const body = ground.mention(start + 2);
  return (
    ground.isNoun('unnamed', start) && isPreposition(ground, start + 1) && body !== undefined && body.endToken >= end
  );
}
