/**
 * Reads attribution without a verb of its own: بحسب, وفقا لـ, نقلا عن, حسبما أفاد, على حد قوله.
 *
 * @example readPhrase(ground, at, sentence)?.kind // 'trailing'
 */

import { type AttributionPhrase, FormMemo, loadAttribution } from '@isnad/arabic';
import { type Sentence } from '../../model/segmented.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { tells, tellsDefinite, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isDative, isDefinite, isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import { isEnd, saysBefore } from './as-he-said.ts';
import { type Cue, type SourcePlace } from './cue.ts';
import { extendToName } from './name-behind.ts';
import { isNorm, laysDown } from './norms.ts';
import { leadsOn, preposedContent } from './preposed.ts';
import { isInLongQuote } from './verb-conditions.ts';

/** بحسب, وفقا لـ, نقلا عن, حسبما أفاد, على حد قوله: before the content (at the beginning) or after it. */
export function readPhrase(ground: Ground, at: number, sentence: Sentence): Cue | null {
  const token = ground.tokens[at];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    !beginsPhrase.of(token.form) ||
    (ground.quotes.inside[at] !== ground.quotes.inside[sentence.start] &&
      (ground.quotes.inside[at] ?? -1) >= 0 &&
      isInLongQuote(ground, at))
  )
    return null;
  const first = token.key;
  // لا تقتصر على المياه فحسب: only, no according to.
  if (first === 'فحسب' || (first === 'وحسب' && (!ground.isWord(at + 1) || ground.plain(at + 1) === 'بل'))) return null;
  const bare = withoutJoiner(first);
  let phrases = ground.attribution.phrasesAt(ground.keys, at, first).filter(isAttributing);
  let cut = 0;
  if (phrases.length === 0 && bare !== first) {
    phrases = ground.attribution.phrasesAt(ground.keys, at, bare).filter(isAttributing);
    cut = 1;
  }
  for (const phrase of phrases) {
    const cue = readAttribution(ground, at, cut, phrase, sentence);
    if (cue) return cue;
  }
  return null;
}

function withoutJoiner(key: string): string {
  return /^[وف]/u.test(key) && key.length > 2 ? key.slice(1) : key;
}

/** Nearly every word begins no phrase. */
const beginsPhrase = new FormMemo(({ key }) => {
  const { begins } = loadAttribution();
  return begins(key, isAttributing) || begins(withoutJoiner(key), isAttributing);
});

function isAttributing(phrase: AttributionPhrase): boolean {
  return (
    phrase.kind === 'according' ||
    phrase.kind === 'according_verb' ||
    phrase.kind === 'citing' ||
    phrase.kind === 'own_words'
  );
}

function readAttribution(
  ground: Ground,
  at: number,
  cut: number,
  phrase: AttributionPhrase,
  sentence: Sentence,
): Cue | null {
  const limit = sentence.end;
  let sourceAt = at + phrase.length;
  const from = (ground.tokens[at]?.start ?? 0) + cut;
  const base = { from, reading: null, phrase, addressee: null, cited: null, place: 'after' as SourcePlace };
  // سواء من وجهة نظر الحكومة أو من وجهة نظر المفوضية: several views are weighed, and no one's words given.
  if (phrase.phrase === 'من وجهة نظر' && /^(?:سواء|[أا]و|[وف]?ليس|لا)$/u.test(ground.plain(at - 1))) return null;
  if (phrase.kind === 'own_words') {
    if (phrase.phrase.startsWith('كما') && !isEnd(ground, sourceAt, limit)) return null;
    if (at === sentence.start) return null;
    return {
      ...base,
      kind: 'own_words',
      rule: 'claims/own-words',
      range: { start: at, end: sourceAt },
      match: null,
      source: null,
      place: 'none',
      end: sourceAt,
    };
  }
  if (phrase.kind === 'according' && at > sentence.start && tellsOwned('saying', ground.plain(sourceAt)))
    return {
      ...base,
      kind: 'own_words',
      rule: 'claims/own-words',
      range: { start: at, end: sourceAt + 1 },
      match: null,
      source: null,
      place: 'none',
      end: sourceAt + 1,
    };
  if (OPINION.test(phrase.phrase) && isItsKind(ground, sourceAt)) return null;
  // وفقا لما is read with its verb or not at all.
  if (phrase.kind === 'according' && /^ل?ما$/u.test(ground.plain(sourceAt))) return null;
  let cueLast = sourceAt;
  if (phrase.kind === 'according_verb') {
    const verb = ground.verbs(sourceAt).find((form) => form.tense === 'past' || form.tense === 'present');
    // ألقى باللوم على ما وصفه بالعدوان: what is described, not who says it.
    if (!verb || (verb.verb.class === 'describe' && phrase.phrase.startsWith('على'))) return null;
    if (isBetween(ground, sourceAt, phrase.phrase)) return null;
    // على ما نسبته كذا: a share, no one's words.
    if (verb.verb.lemma === 'نسب' && phrase.phrase === 'على ما') return null;
    // كما لامها بعضهم: as well, not according to.
    if (phrase.phrase === 'كما' && verb.suffix !== '') return null;
    cueLast = sourceAt + 1;
    const preposition = isPreposition(ground, cueLast) && /^(?:عنه|عن|إليه|به)$/u.test(ground.plain(cueLast)) ? 1 : 0;
    sourceAt = cueLast + preposition;
  } else if (
    ground.attribution.has('not_source', ground.plain(sourceAt).replace(/^ل(?!ل)/u, '')) &&
    ground.mention(sourceAt) === undefined &&
    !(at === sentence.start && isReadOut(ground, sourceAt, limit))
  )
    return null;
  // وأضاف أنه بحسب الوزارة …: the phrase stands before its content inside another's.
  // إلا أنه، وبحسب خبراء، يمكن كذا; الذي بحسب الوزارة "أشرف على النقل".
  const opener = ground.text(at - 1) === '،' ? at - 2 : at - 1;
  const isEmbedded = ground.isLink(opener) || (phrase.kind === 'according' && ground.is('relative', opener));
  const isPreposed =
    isEmbedded ||
    at === sentence.start ||
    (at === sentence.start + 1 && ground.tokens[at - 1]?.kind !== 'word') ||
    (ground.text(at - 1) === '،' && leadsOn(ground, sourceAt, limit));
  const isBare = phrase.kind === 'according_verb' && ground.tokens[sourceAt]?.kind === 'punctuation';
  const start = isBare ? limit : skipAdverbials(ground, sourceAt, Math.min(limit, sourceAt + 12), 'subject');
  // وفقا لـ"سانا": the preposition stands alone before the marks.
  const isApart =
    phrase.glued !== '' && ground.plain(sourceAt) === phrase.glued && ground.tokens[sourceAt + 1]?.kind === 'quote';
  if (isApart) sourceAt += 2;
  const sourceStart = phrase.glued !== '' || start >= limit || !ground.isWord(start) ? sourceAt : start;
  const carried = phrase.kind === 'according_verb' ? carriedFrom(ground, cueLast - 1, sourceStart, limit) : -1;
  const end = readNounPhrase(ground, sourceStart, carried < 0 ? limit : carried);
  // حسبما قال في تغريدة: who said it is not named again.
  const isPlaced =
    phrase.kind === 'according_verb' && (isPreposition(ground, sourceStart) || isDative(ground, sourceStart));
  // بحسب ما جاء في التقرير: the document holds it.
  const isHeld =
    phrase.kind === 'according_verb' &&
    /^(?:في|على)$/u.test(ground.plain(sourceAt)) &&
    ground.verbs(cueLast - 1).some(({ verb }) => verb.context === 'within');
  const source = isHeld
    ? trimRange(ground, {
        start: sourceAt + 1,
        end: Math.max(readNounPhrase(ground, sourceAt + 1, limit), sourceAt + 2),
      })
    : isPlaced
      ? { start: end, end }
      : extendToEnd(ground, trimRange(ground, { start: sourceStart, end }), limit);
  if (source.end <= source.start && phrase.kind !== 'according_verb') return null;
  if (phrase.kind === 'according' && !isPreposed && ground.isWord(at - 1) && tellsHow(ground, at, source)) return null;
  // تمت العملية وفقا للقانون الدولي, جاء ذلك وفق ما أقرته اللجنة: with no comma, what an act goes by.
  const isFollowed =
    phrase.kind === 'according'
      ? isNorm(ground, sourceAt)
      : laysDown(ground, cueLast - 1) || (isHeld && isNorm(ground, source.start));
  if (!isPreposed && isFollowed && ground.isWord(at - 1)) return null;
  if (phrase.phrase === 'كما') {
    const speaker = { verb: cueLast - 1, source, end, isNext: sourceStart === sourceAt };
    if (isPreposed || !saysBefore(ground, at, speaker, limit)) return null;
  }
  if (phrase.kind === 'citing' && !isPreposed && ground.text(at - 1) !== '،' && !isEnd(ground, end, limit)) return null;
  const cited = carried < 0 ? readCited(ground, end, limit) : phraseAt(ground, carried + 1, limit);
  if (isPreposed) {
    // وبحسب ما نقلت الصحيفة عن مسؤول، فإن: what is said stands behind whom she quotes.
    const last = cited && cited.start > end && cited.start - end <= FARTHEST_CITED ? cited.end : end;
    const found = preposedContent(ground, last, limit);
    const content = found < 0 && isEmbedded && last + 2 < limit ? last : found;
    if (content >= 0)
      return {
        ...base,
        kind: 'preposed',
        rule: 'claims/preposed',
        range: { start: at, end: cueLast },
        match: { link: 'anna', linkAt: -1, content, between: source },
        source,
        cited: last > end ? cited : null,
        end: content,
      };
    if (!isEnd(ground, skipAdverbials(ground, end, limit), limit)) return null;
  }
  return {
    ...base,
    kind: 'trailing',
    rule: 'claims/trailing',
    range: { start: at, end: cueLast },
    match: null,
    source: source.end > source.start ? source : null,
    cited,
    end: cited ? cited.end : Math.max(end, cueLast),
  };
}

/** في رأي, من وجهة نظر: the phrase ends with what somebody thinks. */
const OPINION = /(?:رأي|نظر)$/u;

/** في رأي مخالف, من وجهة نظر اقتصادية: an adjective tells what kind of opinion it is; of whom is not told. */
function isItsKind(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (isDefinite(ground, at) || ground.mention(at) || tells('phrase_opener', word) || /[يو]ن$/u.test(word))
    return false;
  // نصف الناخبين, كثير من الخبراء.
  if (isDefinite(ground, at + 1) || ground.mention(at + 1) || ground.plain(at + 1) === 'من') return false;
  return !TELLING.some((kind) => ground.isNoun(kind, at));
}

/** حصل على ما بين 29 و32, على ما بين أيدينا: the preposition, unless a written shadda tells the verb. */
function isBetween(ground: Ground, at: number, phrase: string): boolean {
  if (ground.plain(at) !== 'بين' || ground.text(at).includes('\u0651')) return false;
  return phrase === 'على ما' || ground.tokens[at + 1]?.kind === 'number';
}

const FARTHEST_READ = 14;

/** وبحسب القانون فإن العقوبة كذا: what is written says what stands behind فإن; elsewhere an act goes by it. */
function isReadOut(ground: Ground, at: number, limit: number): boolean {
  const word = ground.plain(at).replace(/^ل(?=ل)/u, '');
  // وبحسب العرض فإن المشروع كبير: what was shown, drawn up or agreed on.
  if (!ground.isNoun('document', at) && !tellsDefinite('law', word) && !tellsDefinite('set_down', word)) return false;
  for (let ahead = at + 1; ahead < Math.min(limit, at + FARTHEST_READ); ahead += 1)
    if (/^ف[إا]ن(?:ه|ها|هم|هما)?$/u.test(ground.plain(ahead))) return true;
  return false;
}

/** Kinds of nouns that can say something. */
const TELLING = ['role', 'unnamed', 'outlet', 'body', 'document', 'relation', 'speech'];

/** وزعت المساعدات وفق آلية جديدة, تصنف وفقا للمكان: inside a clause, what neither speaks nor is read is what an act goes by. */
function tellsHow(ground: Ground, at: number, { start, end }: TokenRange): boolean {
  if (ground.plain(at - 1) === 'وذلك') return false;
  for (let index = start; index < end; index += 1)
    if (ground.mention(index) || ground.tokens[index]?.kind !== 'word') return false;
  // حسب المختصين: many people.
  // بحسب هذا الاستبيان.
  // حسب نفس المصدر, بحسب آخر الإحصاءات.
  const head = /^(?:هذ[اه]|نفس|ذات|آخر|أحدث|بعض|أغلب|معظم|كل)$/u.test(ground.plain(start)) ? start + 1 : start;
  return !/[يو]ن$/u.test(ground.plain(start)) && !TELLING.some((kind) => ground.isNoun(kind, head));
}

/** بحسب أحد المسؤولين في المكتب، غاربا شيهو: a name behind the title's comma, where the clause ends with it. */
function extendToEnd(ground: Ground, source: TokenRange, limit: number): TokenRange {
  // بحسب القائمين عليها: what they do is said with a pronoun behind the noun.
  const isOver = /^ال.{3,}[يو]ن$/u.test(ground.plain(source.end - 1)) && OVER_IT.test(ground.plain(source.end));
  if (isOver && isEnd(ground, source.end + 1, limit)) return { start: source.start, end: source.end + 1 };
  const named = source.end > source.start ? extendToName(ground, source, limit) : source;
  // على ما قالت الصحافية في "كذا" فلانة | التي شهدت الحادث.
  return isEnd(ground, named.end, limit) || ground.is('relative', named.end) ? named : source;
}

const OVER_IT = /^(?:علي|في|إلي|من|ب)(?:ه|ها|هم)$/u;

function readCited(ground: Ground, from: number, limit: number): TokenRange | null {
  let at = from;
  while (at < Math.min(limit, from + 12) && ground.keys[at] !== 'نقلا') at += 1;
  if (ground.keys[at] !== 'نقلا' || ground.plain(at + 1) !== 'عن') return null;
  return phraseAt(ground, at + 2, limit);
}

function phraseAt(ground: Ground, start: number, limit: number): TokenRange | null {
  const range = trimRange(ground, { start, end: readNounPhrase(ground, start, limit) });
  return range.end > range.start ? range : null;
}

const FARTHEST_CARRIED = 9;
const FARTHEST_CITED = 4;

/** وفق ما نقلت الوكالة عن مسؤول: where عن leads on to whom the outlet quotes, or -1. */
function carriedFrom(ground: Ground, verb: number, from: number, limit: number): number {
  if (!ground.verbs(verb).some((form) => form.verb.lemma === 'نقل')) return -1;
  for (let at = from; at < Math.min(limit, from + FARTHEST_CARRIED); at += 1) {
    if (ground.plain(at) === 'عن') return at;
    if (ground.text(at) === '،' || ground.isLink(at)) return -1;
  }
  return -1;
}
