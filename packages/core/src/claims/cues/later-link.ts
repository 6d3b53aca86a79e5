/**
 * Finds the link that a verb means where a nearer word looks like one: كشف النقاب عن كذا, وصف ادعاءات لندن بتورطه بأنها هراء.
 *
 * @example veilAt(ground, from, limit) // the index of النقاب in كشفت الشركة النقاب عن
 */
import { tellsDefinite, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isGlued, isTime } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isContentBi } from './content-bi.ts';
import { isOwnedLink, PREPOSITIONS } from './frame-links.ts';
import { beginningAt, behindThat, type FrameMatch } from './frame-match.ts';

/** وصف ادعاءات لندن بتورطه | بأنها هراء, وصف المكلف بالدفاع الحكم | بـ"المهزلة": of two, the later is what one describes by; -1 where none comes in the same clause. */
function describingLink(ground: Ground, from: number, bi: number, limit: number): number {
  let isInAside = opensBefore(ground, from, bi);
  for (let at = bi + 1; at < limit; at += 1) {
    if (/^بأن(?:ه|ها|هم|هما)$/u.test(ground.plain(at)) || opensTerm(ground, at)) return at;
    const aside = nameAside(ground, at, limit);
    if (aside > at) {
      at = aside;
      continue;
    }
    // فلان، المحامي الموكل بالدفاع عن المتهم، | الحكم بـ"المهزلة"; اتهام فلان بالتدخل، | بأنه هراء.
    if (ground.text(at) === '،' && (isInAside || /^بأن(?:ه|ها|هم|هما)$/u.test(ground.plain(at + 1)))) {
      isInAside = false;
      continue;
    }
    if (ground.tokens[at]?.kind === 'quote' || /^[،:؛.]$/u.test(ground.text(at))) return -1;
    if (ground.isLink(at) || ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'participle'))
      return -1;
  }
  return -1;
}

/** What is described begins at `bi`, in marks or without; or at the later link that is meant. `describes` is false of other verbs. */
export function behindBi(ground: Ground, describes: boolean, from: number, bi: number, limit: number): FrameMatch {
  // يعرف "بنساء المتعة" بأنه: the marks are of a name, and closed before the verb's own link.
  const close = ground.tokens[bi]?.kind === 'quote' ? (ground.quotes.partner[bi] ?? -1) : bi;
  const later = describes && close >= bi ? describingLink(ground, from, close, limit) : -1;
  if (later < 0) return beginningAt('bi', bi, from);
  if (!ground.isLink(later)) return beginningAt('bi', later, from);
  return behindThat(ground, 'bi', later, { start: from, end: later });
}

/** فلان، المحامي الموكل | بالدفاع: one comma alone between the verb and what may be its link, so that what it opened goes on. */
function opensBefore(ground: Ground, from: number, bi: number): boolean {
  let commas = 0;
  for (let at = from + 1; at < bi; at += 1) if (ground.text(at) === '،') commas += 1;
  return commas === 1 && ground.text(bi - 1) !== '،';
}

/** بـ"المهزلة", بغير الكافية: ب on its own before a term in marks, or before a denial of what follows. */
function opensTerm(ground: Ground, at: number): boolean {
  if (ground.plain(at) === 'بغير') return true;
  return /^بـ?$/u.test(ground.text(at)) && ground.tokens[at + 1]?.kind === 'quote';
}

const FARTHEST_SECOND = 16;

/** وصف اتهامات بأن بلاده تدعمهم | بأنها أكاذيب: the first link tells of the charge; -1 where no second one comes before a mark. */
export function secondLink(ground: Ground, first: number, limit: number): number {
  for (let at = first + 2; at < Math.min(limit, first + FARTHEST_SECOND) && ground.isWord(at); at += 1)
    if (/^بأن(?:ه|ها|هم|هما)$/u.test(ground.plain(at))) return at;
  return -1;
}

const LONGEST_NAME = 6;

/** مدير العمليات بالبنك، سامي حداد، الحادث: the comma behind a name that tells who the one before it is; `at` where none opens. */
function nameAside(ground: Ground, at: number, limit: number): number {
  const name = ground.text(at) === '،' ? ground.mention(at + 1) : undefined;
  if (name?.type !== 'person' || name.endToken - at > LONGEST_NAME || name.endToken >= limit) return at;
  return ground.text(name.endToken) === '،' ? name.endToken : at;
}

/** كشف مدير الشركة، | مارك فلان، عن خدمة: the name between commas is his, for the verb's own preposition comes behind. */
export function isNamedAside(ground: Ground, { verb }: VerbReading, name: number, limit: number): boolean {
  const close = nameAside(ground, name - 1, limit);
  if (close < name) return false;
  const next = behindDay(ground, close + 1);
  const link = PREPOSITIONS.get(ground.plain(next));
  return ground.isBareLink(next) || (link !== undefined && verb.frames.some((frame) => frame.link === link));
}

/** الخميس، | عن: behind a day and the comma that closes it. */
export function behindDay(ground: Ground, from: number): number {
  let at = from;
  while ((ground.dateAt[at] ?? -1) >= 0 || isTime(ground, at)) at += 1;
  return at > from && ground.text(at) === '،' ? at + 1 : from;
}

const LONGEST_MARKED_NAME = 7;
const LONGEST_APPOSITION = 9;

/** أكد "الرويلي"، أن; أشار "الرويلي"، إلى أن; قال "معهد الأرصاد"، الهيئة المكلفة، إن: what stands in marks is who speaks, for it is a name, or the link comes behind the comma. */
export function namesInMarks(ground: Ground, open: number, close: number): boolean {
  if (close <= open || close - open > LONGEST_MARKED_NAME || !/^[،؛]$/u.test(ground.text(close + 1))) return false;
  if (ground.isBareLink(close + 2)) return true;
  if (/^(?:إلى|على|عن)$/u.test(ground.plain(close + 2)) && ground.isLink(close + 3)) return true;
  const name = ground.mention(open + 1);
  if (name && name.type !== 'place' && name.firstToken === open + 1 && name.endToken === close) return true;
  if (!ground.plain(close + 2).startsWith('ال') && !/^كبرى$/u.test(ground.plain(close + 2))) return false;
  for (let at = close + 3; at < close + 2 + LONGEST_APPOSITION; at += 1) {
    if (ground.text(at) === '،') return ground.isBareLink(at + 1);
    if (!ground.isWord(at)) return false;
  }
  return false;
}

/** وأكد "الرويلي" | أهمية: behind the marks around a person's name right behind the verb; `at` where none are. */
export function behindMarkedPerson(ground: Ground, at: number): number {
  const close = ground.quotes.partner[at] ?? -1;
  const name = ground.mention(at + 1);
  if (close < at || name?.type !== 'person' || name.firstToken !== at + 1 || name.endToken !== close) return at;
  return ground.isWord(close + 1) && !ground.hasConjunction(close + 1) ? close + 1 : at;
}

/** طالب رئيس اللجنة | بالاتحاد السعودي، جميع الحكام بالانضباط: the body where he sits, for behind the comma comes what is called for. */
export function isOfficeAt(ground: Ground, { verb }: VerbReading, at: number, limit: number): boolean {
  const body = ground.mention(at);
  if (!['call_for', 'promise'].includes(verb.class) || body?.type !== 'organization' || body.firstToken !== at)
    return false;
  if (!isGlued(ground, body)) return false;
  // وعد مدير الدائرة | بالاتحاد السعودي الخبير فلان، بالوصول إلى: his name stands behind his seat.
  let comma = body.endToken;
  while (comma < body.endToken + LONGEST_APPOSITION && ground.isWord(comma) && !isContentBi(ground, comma)) comma += 1;
  if (ground.text(comma) !== '،') return false;
  for (let ahead = comma + 1; ahead < limit && ground.text(ahead) !== '.'; ahead += 1)
    if (isContentBi(ground, ahead)) return true;
  return false;
}

/** تشارلي مارتن، التي تأمل أن تفوز بالسباق، | أن: the link behind the comma that closes the clause; -1 where none is. */
export function linkBehindClause(ground: Ground, link: number, limit: number): number {
  for (let at = link + 1; at < limit; at += 1) {
    if (ground.tokens[at]?.kind === 'quote' || /^[:؛.]$/u.test(ground.text(at))) return -1;
    if (ground.text(at) === '،') return /^[أإ]ن/u.test(ground.plain(at + 1)) && ground.isLink(at + 1) ? at + 1 : -1;
  }
  return -1;
}

const FARTHEST_SEAT = 16;

/** أفاد قائد القوات | بالجيش اليمني، في تصريحات، أن: where he sits, for the link that the verb takes comes behind. */
export function isSeatAt(ground: Ground, { verb }: VerbReading, at: number, limit: number): boolean {
  if (verb.class !== 'say' || !/^بال.{2}/u.test(ground.plain(at))) return false;
  for (let ahead = at + 1; ahead < Math.min(limit, at + FARTHEST_SEAT); ahead += 1) {
    if (ground.isLink(ahead)) return !isOwnedLink(ground, ahead);
    if (ground.tokens[ahead]?.kind === 'quote' || /^[:؛.]$/u.test(ground.text(ahead))) return false;
    if (ground.verbs(ahead).some(({ tense }) => tense !== 'masdar')) return false;
  }
  return false;
}

const FARTHEST_VEIL = 14;

/** كشفت الشركة | النقاب عن كذا: what is lifted is no object; -1 where none is. */
export function veilAt(ground: Ground, from: number, limit: number): number {
  for (let at = from; at + 2 < Math.min(limit, from + FARTHEST_VEIL); at += 1) {
    if (ground.isLink(at)) return -1;
    if (ground.plain(at + 1) === 'عن' && ground.plain(at).startsWith('ال') && tellsDefinite('veil', ground.plain(at)))
      return at;
  }
  return -1;
}

/** يشتبه بأن, يعتقد أنه, قيل إنها. */
export function isOfPassive(ground: Ground, link: number): boolean {
  return tellsJoined('supposed', ground.plain(link - 1));
}
