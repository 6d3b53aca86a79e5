/**
 * What may stand inside the phrase that names a source: how many they are, where they work, whom they serve, a second adjective.
 *
 * @example isSecondAdjective(ground, 3) // true of وطبية in مصادر أمنية وطبية
 */
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import { tells } from './claim-words.ts';
import type { Ground } from './ground.ts';
import { isBehindFull } from './noun-words.ts';
import { fillsMarks, isDefinite, isPreposition } from './phrase-words.ts';

/** True of a word for several people or states: الدول, الصحفيين, المسؤولين, الناشطات. */
export function areSeveral(ground: Ground, at: number): boolean {
  if (ground.mention(at) !== undefined) return false;
  if (ground.isNoun('addressee', at)) return true;
  return ground.isNoun('unnamed', at) && /(?:ون|ين|ات|اء)$/u.test(ground.plain(at));
}

/** مستخدمو المواقع, المتظاهرون, behind what completes them: one name more is no part of the phrase. */
export function isOfMany(ground: Ground, start: number, at: number): boolean {
  if (at <= start + 1 || !isBehindFull(ground, at)) return false;
  return /.{3}(?:ون?)$/u.test(ground.withoutConjunction(start)) && ground.isNoun('unnamed', start);
}

/** حركة حماس الفلسطينية | إسرائيل: the phrase is a body's or a place's own name and at most an adjective of it. */
export function isNamedAlready(ground: Ground, start: number, at: number): boolean {
  const mention = ground.mention(at);
  const named = ground.mention(start);
  if (named?.firstToken !== start || named.form !== 'name' || named.type === 'person') return false;
  if (mention?.type !== 'place' && mention?.type !== 'person') return false;
  // مكتب رئيس الوزراء | فلان: whose office it is.
  if (mention.type === 'person' && ground.withoutConjunction(start) === 'مكتب') return false;
  if (named.type === 'place' && mention.type === 'place') return false;
  if (/^ال/u.test(ground.plain(at)) && mention.type === 'place' && at > named.endToken) return false;
  return at === named.endToken || (at === named.endToken + 1 && isDefinite(ground, at - 1));
}

/** أكثر من ثلاثة, العديد من وسائل, تسعة من كل عشرة, كل من فلان; not كل من شارك. */
export function countsOut(ground: Ground, at: number, counted: number): boolean {
  if (!ground.isWord(counted)) return false;
  if (ground.tokens[at]?.kind === 'number' || /^[%٪]$/u.test(ground.text(at))) return true;
  if (!ground.is('quantity', at)) return false;
  if (ground.withoutConjunction(at) !== 'كل') return !isPreposition(ground, counted);
  const isName = ground.mention(counted)?.firstToken === counted && ground.mention(counted)?.form === 'name';
  return isName || ground.isNoun('role', counted) || isDefinite(ground, counted);
}

/** مصادر بالشرطة, مسؤول بوزارة الصحة: where whoever has no name works. */
export function isWorkplace(ground: Ground, start: number, at: number): boolean {
  if (!ground.isNoun('unnamed', start) && !ground.isNoun('role', start)) return false;
  const mention = ground.mention(at);
  if (mention !== undefined) return mention.type === 'organization' && mention.firstToken === at;
  const word = ground.plain(at);
  return !ground.attribution.has('adverb_bi', word) && ground.verbs(at).length === 0 && /^بال.{3,}/u.test(word);
}

/** المديرة التنفيذية | لمؤسسة كذا: a title behind the name, still open, and whom it serves. */
export function isServed(ground: Ground, at: number, isOpen: boolean): boolean {
  const mention = ground.mention(at);
  if (!isOpen || mention?.type !== 'organization' || ground.isMedia(mention)) return false;
  return ground.plain(at).startsWith('ل') && ground.mention(at - 1)?.type !== 'person';
}

/** أمنية | وطبية, الأمنية | والطبية: و and an adjective of the same ending and article. */
export function isSecondAdjective(ground: Ground, at: number): boolean {
  if (!ground.plain(at).startsWith('و') || !ground.hasConjunction(at) || ground.verbs(at).length > 0) return false;
  const [first, second] = [ground.withoutConjunction(at - 1), ground.withoutConjunction(at)];
  const ending = /(?:يون|يين|ية|ي)$/u.exec(second)?.[0];
  if (ending === undefined || second.length < 4 || ending !== /(?:يون|يين|ية|ي)$/u.exec(first)?.[0]) return false;
  return first.startsWith('ال') === second.startsWith('ال') && ground.mention(at) === undefined;
}

/** رئيس وزراء كندا | "جاستن ترودو", رئيس إدارة | "الخطوط" | فلان: marks around a name, or before who bears the title. */
export function namesBetween(ground: Ground, open: number, close: number): boolean {
  return (
    (close - open > 2 && fillsMarks(ground, open, close) && ground.mention(close - 1)?.type === 'person') ||
    (ground.mention(close + 1)?.type === 'person' && ground.mention(close + 1)?.firstToken === close + 1)
  );
}

/** محامي بوتينا، روبرت دريسكول، / إن: the name of who stands in the relation ends with a comma or where the words begin. */
export function isBetweenCommas(ground: Ground, name: number): boolean {
  const end = ground.mention(name)?.endToken ?? name;
  const text = ground.text(end);
  return (
    text === '،' ||
    ground.is('relative', end) ||
    text === ':' ||
    ground.isLink(end) ||
    ground.tokens[end]?.kind === 'quote'
  );
}

/** أون-دون: two words and the dash that joins them. */
export function isHyphenated(ground: Ground, at: number): boolean {
  const hyphen = ground.tokens[at + 1];
  return (
    hyphen?.text === '-' && hyphen.gap === 'none' && ground.isWord(at + 2) && ground.tokens[at + 2]?.gap === 'none'
  );
}

/** An apposition between commas ends soon: with a comma, a link or a colon before any verb of speech. */
export function closesSoon(ground: Ground, from: number, limit: number): boolean {
  const last = Math.min(limit, from + 16);
  for (let at = from; at < last; at += 1) {
    const text = ground.text(at);
    if (text === '،' || text === ':' || ground.isLink(at) || ground.tokens[at]?.kind === 'quote') return true;
    if (at > from && ground.verbs(at).some((form) => form.tense === 'past' || form.tense === 'participle'))
      return false;
  }
  return false;
}

/** المرجع الأعلى، | آية الله فلان, | اللواء د. فلان: titles of honour, and the token of the person's name right behind them; else -1. Behind a comma any title with the article will do (`isAside`). */
export function nameBehindHonour(ground: Ground, from: number, isAside = false): number {
  const { titles, demonyms } = nameLexicon();
  let at = from;
  let hasRank = false;
  while (at - from < LONGEST_HONOUR) {
    const found = titles.longestAt(ground.keys, at);
    // العقيد | الطيار | الركن فلان, العميد | بحري فلان.
    if (at > from && hasRank && tells('arm_of_service', ground.plain(at).replace(/^ال/u, ''))) {
      at += 1;
      continue;
    }
    hasRank = found?.entries[0]?.class === 'rank';
    const isShort = /^[دمأ]$/u.test(ground.plain(at));
    const isTitle = isAside && at === from && ground.plain(at).startsWith('ال');
    // مدرب النادي، الإيطالي | فلان.
    if (isTitle && !found && demonyms.get(ground.keys[at] ?? '') !== undefined) {
      at += 1;
      continue;
    }
    if (!isShort && (!found || !(isTitle || HONOURS.has(found.entries[0]?.class ?? '')))) break;
    at = isShort ? at + 1 : (found?.end ?? at + 1);
    if (isShort && /^[./]$/u.test(ground.text(at))) at += 1;
  }
  const name = ground.mention(at);
  const isNamed = name?.type === 'person' && name.firstToken === at && name.start === ground.tokens[at]?.start;
  return at > from && isNamed ? at : -1;
}

const LONGEST_HONOUR = 6;
const HONOURS: ReadonlySet<string> = new Set(['honorific', 'religious', 'royal', 'rank']);

/** بالإنابة, السابق: how an office is held. */
export function isStatus(ground: Ground, at: number): boolean {
  return nameLexicon().statuses.get([ground.keys[at] as string]).length > 0;
}

/** True of a noun for one person: مدير, المتحدث, المرجع الديني; not مصادر, المسؤولون, عدد. */
export function mayBearName(ground: Ground, head: number): boolean {
  if (ground.is('quantity', head) || /(?:ون|ين|ات|اء|ان)$/u.test(ground.withoutConjunction(head))) return false;
  if (ground.isNoun('role', head) || ground.isNoun('unnamed', head)) return true;
  return nameLexicon().titles.longestAt(ground.keys, head) !== undefined;
}

/** مدير عام | فرع الوزارة: the words from `head` up to `at` are one title as it is listed. */
export function isWholeTitle(ground: Ground, head: number, at: number): boolean {
  return nameLexicon().titles.longestAt(ground.keys, head, ground.keys[head]?.replace(/^و/u, ''))?.end === at;
}

/** بمنطقة مكة, بمحافظة جدة, بجامعة الملك سعود: behind a title a noun of a place or body, and its name. */
export function isRegion(ground: Ground, start: number, at: number): boolean {
  const word = ground.plain(at);
  if (!/^ب(?!ال).{3}/u.test(word) || !ground.isNoun('role', start) || ground.hasOwnBi(at)) return false;
  const { organizationHeads, placeHeads } = nameLexicon();
  const key = (ground.keys[at] as string).slice(1);
  if (placeHeads.get([key]).length === 0 && organizationHeads.get([key]).length === 0) return false;
  const name = ground.mention(at + 1);
  return name !== undefined ? name.firstToken === at + 1 && name.type !== 'person' : isDefinite(ground, at + 1);
}

/** حزب "نداء تونس": a body's noun with a name in marks. */
export function isCalledBody(ground: Ground, at: number): boolean {
  if (ground.tokens[at + 1]?.kind !== 'quote' || !ground.isWord(at)) return false;
  return ground.mention(at + 2)?.type === 'organization' && ground.mention(at + 2)?.firstToken === at + 2;
}
