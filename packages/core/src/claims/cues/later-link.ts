/**
 * Finds the link that a verb means where a nearer word looks like one: كشف النقاب عن كذا, وصف ادعاءات لندن بتورطه بأنها هراء.
 *
 * @example veilAt(ground, from, limit) // the index of النقاب in كشفت الشركة النقاب عن
 */
import { tellsDefinite, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isGlued } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isContentBi } from './frame-links.ts';

/** وصف ادعاءات لندن بتورطه | بأنها هراء, وصف المكلف بالدفاع الحكم | بـ"المهزلة": of two, the later is what one describes by; -1 where none comes in the same clause. */
export function describingLink(ground: Ground, bi: number, limit: number): number {
  for (let at = bi + 1; at < limit; at += 1) {
    if (/^بأن(?:ه|ها|هم|هما)$/u.test(ground.plain(at)) || opensTerm(ground, at)) return at;
    const aside = nameAside(ground, at, limit);
    if (aside > at) {
      at = aside;
      continue;
    }
    if (ground.tokens[at]?.kind === 'quote' || /^[،:؛.]$/u.test(ground.text(at))) return -1;
    if (ground.isLink(at) || ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'participle'))
      return -1;
  }
  return -1;
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

/** طالب رئيس اللجنة | بالاتحاد السعودي، جميع الحكام بالانضباط: the body where he sits, for behind the comma comes what is called for. */
export function isOfficeAt(ground: Ground, { verb }: VerbReading, at: number, limit: number): boolean {
  const body = ground.mention(at);
  if (verb.class !== 'call_for' || body?.type !== 'organization' || body.firstToken !== at) return false;
  if (!isGlued(ground, body) || ground.text(body.endToken) !== '،') return false;
  for (let ahead = body.endToken + 1; ahead < limit && ground.text(ahead) !== '.'; ahead += 1)
    if (isContentBi(ground, ahead)) return true;
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
