/**
 * Steps over what stands around a source: times, places, occasions, the one it is said to.
 *
 * @example skipAdverbials(ground, 1, 9) // 'في مؤتمر صحفي الثلاثاء | الوزير'
 */
import { tells } from './claim-words.ts';
import { countedEnd } from './counted-phrase.ts';
import type { Ground } from './ground.ts';
import { issuedClauseEnd } from './issued-clause.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isDefinite, isGluedPreposition, isPreposition, isTime, skipBracket } from './phrase-words.ts';
import { subjectBehind } from './subject-behind.ts';
import { withheldNameEnd } from './withheld-name.ts';

/** What may come behind the circumstances: whoever speaks, or what is said. */
type Awaited = 'subject' | 'object' | 'anything';

/**
 * The index after prepositional phrases, times, adverbs and commas that begin at `index`. Before an object a bare noun may
 * follow that is what was said (أكد في بيان | استمرار التعاون), so that the noun for the statement has no owner there; before
 * a subject a title or a name ends the circumstance (أكد في هذا الصدد | مدير الشركة).
 */
export function skipAdverbials(ground: Ground, index: number, limit: number, before: Awaited = 'anything'): number {
  let at = index;
  while (at < limit) {
    const bracket = skipBracket(ground, at, limit);
    if (bracket > at) {
      at = bracket;
      continue;
    }
    if (ground.text(at) === '،' || ground.text(at) === ',') {
      at = Math.max(at + 1, asideBehind(ground, at, limit));
      continue;
    }
    if (ground.isLink(at)) return at;
    // أكدت الوزارة وفقا لوكالة الأنباء، | وقوفها: whose report it is.
    const reported = accordingEnd(ground, at, limit);
    if (reported > at) {
      at = reported;
      continue;
    }
    const isManner = ground.hasConjunction(at) && ground.attribution.has('adverb_bi', ground.withoutConjunction(at));
    if (isTime(ground, at) || isManner || ground.attribution.has('adverb', ground.plain(at))) {
      at += 1;
      continue;
    }
    const withheld = withheldNameEnd(ground, at, limit);
    if (withheld > at) {
      at = withheld;
      continue;
    }
    const answered = questionEnd(ground, at, limit);
    if (answered > at) {
      at = answered;
      continue;
    }
    if (isPreposition(ground, at)) {
      if (ground.isLink(at + 1)) return at;
      at = skipObject(ground, at + 1, limit, before);
      continue;
    }
    if (
      ground.plain(at) === 'ل' &&
      ground.tokens[at + 1]?.kind === 'quote' &&
      (ground.quotes.partner[at + 1] ?? -1) > at
    ) {
      at = (ground.quotes.partner[at + 1] as number) + 1;
      continue;
    }
    // أكد لـ(عكاظ) | الشيخ فلان.
    const named = ground.plain(at) === 'ل' ? skipBracket(ground, at + 1, limit) : at + 1;
    if (named > at + 1) {
      at = named;
      continue;
    }
    // أبلغه بكل وضوح | أن; ترفض بشكل قاطع | استخدام.
    const isHow =
      (ground.plain(at) === 'بكل' && tells('plain_manner', ground.plain(at + 1))) ||
      (tells('manner_noun', ground.plain(at)) && !isDefinite(ground, at + 1) && at + 1 < limit);
    if (isHow) {
      at += 2;
      continue;
    }
    // مطلع ديسمبر الماضي | الاعتراف: part of a month or a year.
    if (tells('part_of_time', ground.plain(at)) && isTime(ground, at + 1)) {
      at += 1;
      continue;
    }
    // نفى لـ CNN | شن ضربات.
    if (/^لـ?$/u.test(ground.text(at)) && ground.tokens[at + 1]?.kind === 'latin') {
      at += 2;
      continue;
    }
    if (isGluedPreposition(ground, at) || /^[بل](?:هذا|هذه|ذلك|تلك)$/u.test(ground.plain(at))) {
      at = skipObject(ground, at, limit, before);
      continue;
    }
    return at;
  }
  return at;
}

const LONGEST_REPORT = 12;

/** The comma behind وفقا لوكالة الأنباء; `index` itself where none is. */
function accordingEnd(ground: Ground, index: number, limit: number): number {
  if (!ground.attribution.phrasesAt(ground.keys, index).some(({ kind }) => kind === 'according')) return index;
  for (let at = index + 1; at < Math.min(limit, index + LONGEST_REPORT) && !ground.isLink(at); at += 1) {
    if (ground.text(at) === '،') return at;
    if (/^[:؛.]$/u.test(ground.text(at))) return index;
  }
  return index;
}

const LONGEST_QUESTION = 30;

/** The comma behind ردا على سؤال عما إذا كان …, what was asked included; `index` itself where none is. */
function questionEnd(ground: Ground, index: number, limit: number): number {
  if (!ground.is('occasion_opener', index)) return index;
  // وأضاف ردا على سؤال آخر | أن, | "…": nothing closes the question but what he says.
  const isAsked = /^(?:سؤال|أسئلة|استفسار)$/u.test(ground.plain(index + 2));
  for (let at = index + 1; at < Math.min(limit, index + LONGEST_QUESTION); at += 1) {
    if (ground.text(at) === '،') return ground.hasConjunction(at + 1) ? -1 : at;
    if (isAsked && (ground.isLink(at) || ground.tokens[at]?.kind === 'quote')) return at;
  }
  if (isAsked && limit <= index + LONGEST_QUESTION) return limit;
  return index;
}

/** The noun phrase after a preposition: its head, what depends on it, and a clause about it (نشرته صحيفة …). */
function skipObject(ground: Ground, index: number, limit: number, before: Awaited): number {
  const beforeObject = before === 'object';
  // بأشد العبارات | الجريمة: the definite noun behind an elative ends its phrase.
  if (/^بأ.{2,3}$/u.test(ground.plain(index)) && /^ال.{3,}ات$/u.test(ground.plain(index + 1))) return index + 2;
  // أمام نحو مئتي شخص: about how many.
  const head = tells('about', ground.plain(index)) ? index + 2 : index;
  // طلبت من نحو عشرة آلاف شخص | مغادرة منازلهم.
  const counted = countedEnd(ground, tells('about', ground.plain(index)) ? index + 1 : index, limit);
  if (beforeObject && counted > head) return counted;
  // من جانبه | وزير الداخلية, على إثرها | التوصل: a noun with its owner takes no more than its adjective.
  if (isOwned(ground.plain(head)) && isClosedAt(ground, head)) return head + 1;
  // أعلنت من جهة أخرى | فتح تحقيق.
  if (tells('closing_adjective', ground.plain(head + 1)) && tells('short_masdar', ground.plain(head + 2)))
    return head + 2;
  // أنكر في البداية | التهم.
  if (tells('closed_phrase', ground.plain(head))) return head + 1;
  const act = beforeObject ? actBehindSpeech(ground, head, limit) : -1;
  if (act >= 0) return act;
  const end = readNounPhrase(ground, head, limit, false);
  let at = before === 'subject' ? subjectBehind(ground, head, end) : end;
  if (at === index) at += 1;
  const isSpeech = ground.isNoun('speech', head);
  // مؤتمر صحفي | ارتفاع أسعار القمح: before an object no other noun is taken for an adjective.
  const mayDescribe = !beforeObject || !isSpeech || describesBare(ground, at);
  if (at < limit && mayDescribe && isIndefiniteAdjective(ground, at, index)) at += 1;
  return isSpeech ? issuedClauseEnd(ground, at, limit) : at;
}

const LONGEST_ASIDE = 18;

/** The comma that closes وأكد، خلال استقباله وفدا من النقابة، الوزير أن: an aside with a preposition; -1 where none does. */
export function asideBehind(ground: Ground, comma: number, limit: number): number {
  if (!isPreposition(ground, comma + 1) || ground.hasConjunction(comma + 1)) return -1;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_ASIDE); at += 1) {
    if (ground.text(at) === '،') return ground.hasConjunction(at + 1) ? -1 : at;
    if (ground.is('relative', at) && !isPreposition(ground, at)) return -1;
    if (ground.isLink(at) || ground.tokens[at]?.kind === 'quote' || /^[.:؛]$/u.test(ground.text(at))) return -1;
  }
  return -1;
}

function isClosedAt(ground: Ground, head: number): boolean {
  // عقب افتتاحه المبنى: what he did takes an object, what he said and where he stands do not.
  const stem = ground.plain(head).replace(/(?:هما|هم|ها|ه)$/u, '');
  const isSide = tells('two_word_preposition', `${ground.plain(head - 1)} ${stem}`);
  if (!isSide && !ground.isNoun('speech', head)) return false;
  const next = head + 1;
  const isDescribed = !isSide && (isDefinite(ground, next) || ground.mention(next) !== undefined);
  const goesOn = isDescribed || isPreposition(ground, next);
  return ground.isWord(next) && !goesOn && !ground.hasConjunction(next) && !/^[لب]/u.test(ground.plain(next));
}

const MOST_ADJECTIVES = 3;

/** Where استمرار التعاون begins in في بيان صحفي استمرار التعاون: behind a bare noun for words said; -1 where none does. */
function actBehindSpeech(ground: Ground, head: number, limit: number): number {
  if (!ground.isNoun('speech', head) || isDefinite(ground, head) || isOwned(ground.plain(head))) return -1;
  let at = head + 1;
  while (at < Math.min(limit, head + 1 + MOST_ADJECTIVES) && describesBare(ground, at)) at += 1;
  // أبدى في بيان | ارتياحه: how he feels, of which no statement is.
  if (isOwned(ground.plain(at)) && ground.isNoun('attitude', at)) return at;
  const isBare =
    at + 1 < limit &&
    ground.tokens[at]?.kind === 'word' &&
    ground.plain(at).length > 2 &&
    !isDefinite(ground, at) &&
    !isOwned(ground.plain(at)) &&
    ground.mention(at) === undefined &&
    ground.nouns(at).length === 0 &&
    !isTime(ground, at) &&
    !ground.hasConjunction(at) &&
    !['relative', 'conjunction', 'adverb', 'pronoun'].some((kind) => ground.is(kind, at)) &&
    !isPreposition(ground, at) &&
    !isGluedPreposition(ground, at) &&
    !ground.isLink(at) &&
    ground.verbs(at).every(({ tense }) => tense === 'masdar');
  // ارتفاع أسعار القمح: a noun that a noun completes which the next one does.
  const isChain = ground.isWord(at + 1) && !isPreposition(ground, at + 1) && completes(ground, at + 2);
  return isBare && (completes(ground, at + 1) || isChain) ? at : -1;
}

/** True of what makes the noun before it a noun of its own: its complement, its owner, a number. */
function completes(ground: Ground, at: number): boolean {
  const isNumber = ground.tokens[at]?.kind === 'number';
  if (isNumber || ground.is('quantity', at) || ground.isNoun('unnamed', at)) return true;
  return (isDefinite(ground, at) || ground.mention(at)?.firstToken === at) && !isTime(ground, at);
}

/** جانبه, بيانها; not اتجاه, تنبيه, whose ه is their own. */
function isOwned(word: string): boolean {
  return /.{2}(?:[^اويه]ه|ها|هم|هما)$/u.test(word);
}

/** صحفي, سابق, مشترك, قصير: by its shape, in the gender of the word before it. */
function describesBare(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  const isAlike = /ة$/u.test(word) === /(?:ة|ات)$/u.test(ground.plain(at - 1));
  return (
    isAlike &&
    ground.mention(at) === undefined &&
    (/^.ا..?ة?$/u.test(word) || (/^(?:م.{3,}|..ي.ة?|.{2,}(?:ي|ية))$/u.test(word) && !completes(ground, at + 1)))
  );
}

/** في وقت سابق, في اعتراف نادر: an indefinite word right after one, that is no noun a source begins with. */
function isIndefiniteAdjective(ground: Ground, at: number, from: number): boolean {
  return (
    at > from &&
    !isOwned(ground.plain(at - 1)) &&
    !completes(ground, at + 1) &&
    ground.tokens[at]?.kind === 'word' &&
    ground.plain(at).length > 2 &&
    ground.tokens[at - 1]?.kind === 'word' &&
    !isDefinite(ground, at) &&
    !isDefinite(ground, at - 1) &&
    ground.mention(at) === undefined &&
    ground.mention(at - 1) === undefined &&
    ground.nouns(at).length === 0 &&
    ground.verbs(at).length === 0 &&
    !tells('short_masdar', ground.plain(at)) &&
    !ground.hasConjunction(at) &&
    !ground.is('relative', at) &&
    !ground.is('conjunction', at) &&
    !isPreposition(ground, at) &&
    !isGluedPreposition(ground, at)
  );
}
