/**
 * Finds the name of whoever bears a title, behind all that the title says and the clause about him.
 *
 * @example extendToName(ground, phrase, limit) // 'عضو المجلس، الذي يقيم في العاصمة، | سامي الحربي'
 */
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPublic } from '../syntax/noun-words.ts';
import { areSeveral, isBetweenCommas, nameBehindHonour } from '../syntax/phrase-parts.ts';
import { isGlued, isNameQuote, isTime, type TokenRange } from '../syntax/phrase-words.ts';

/** الناطق الأمني بمنطقة المدينة العميد فهد: a name after a title, however long, is who speaks. */
export function extendToName(ground: Ground, phrase: TokenRange, limit: number): TokenRange {
  if (bearsName(ground, phrase)) return phrase;
  // "وزير" الصحة: the title, or its first word, may stand in marks.
  const head = ground.tokens[phrase.start]?.kind === 'quote' ? phrase.start + 1 : phrase.start;
  const isTitle = isPersonNoun(ground, head) || tells('partitive', ground.withoutConjunction(head));
  for (let at = phrase.end; at < limit; at += 1) {
    if (endsTitle(ground, at)) return phrase;
    if (ground.is('relative', at)) {
      // عضو المجلس، الذي يعيش في العاصمة، فلان: the name stands behind the clause about him.
      const close = isTitle ? nextComma(ground, at, limit) : -1;
      const honoured = close < 0 ? -1 : nameBehindHonour(ground, close + 1, true);
      const named = honoured > 0 ? honoured : close + 1;
      if (close < 0 || ground.mention(named)?.type !== 'person') return phrase;
      // مدير الحملة التي نظمت القافلة، فلان، / إن: without a comma before it the clause is sure to be over where one closes the name.
      if (ground.text(at - 1) !== '،' && !isBetweenCommas(ground, named)) return phrase;
      at = named - 1;
      continue;
    }
    if (ground.tokens[at]?.kind === 'quote') {
      if (!isNameQuote(ground, at)) return phrase;
      at = ground.quotes.partner[at] as number;
      continue;
    }
    const mention = ground.mention(at);
    if (mention?.type !== 'person' || mention.firstToken !== at) continue;
    if (isGlued(ground, mention)) return phrase;
    // المتطوعة | فلانة, نادل في مطعم | يدعى فلان: also behind a noun that is no title, where nothing but the name stands there.
    // المشاركة في الدراسة، | فلانة،: so behind a comma that the name's own closes.
    const isNext =
      at === phrase.end || (at === phrase.end + 1 && ground.text(at - 1) === '،' && isBetweenCommas(ground, at));
    const isCalled = tells('named_by', ground.plain(at - 1)) || (isNext && isOne(ground, head));
    return isOverBefore(ground, at) && (isTitle || isCalled)
      ? { start: phrase.start, end: Math.min(limit, mention.endToken) }
      : phrase;
  }
  return phrase;
}

/** True where the phrase has a name already; مستشار ترامب, المتحدث باسم عباس: not the one whose he is, or for whom he speaks. */
function bearsName(ground: Ground, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at += 1) {
    const mention = ground.mention(at);
    if (mention?.type !== 'person' || mention.firstToken !== at) continue;
    const isWhose = at === start + 1 && !/^ال/u.test(ground.withoutConjunction(start)) && isPersonNoun(ground, start);
    if (!(isWhose || ground.plain(at - 1) === 'باسم') || isGlued(ground, mention)) return true;
  }
  return false;
}

/** الوزير, مصدر, شقيق: a noun for someone. */
function isPersonNoun(ground: Ground, at: number): boolean {
  return ['role', 'unnamed', 'relation'].some((kind) => ground.isNoun(kind, at));
}

/** المتطوعة, المتعامل, السجينة: one, by a word with the article; no body, paper or several. */
function isOne(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  if (!/^ال.{3}/u.test(word) || /(?:ون|ين|ات|اء|ان)$/u.test(word) || isPublic(word)) return false;
  return ground.nouns(at).every(({ kind }) => !NO_ONE.has(kind)) && ground.verbs(at).length === 0;
}

const NO_ONE: ReadonlySet<string> = new Set([
  'body',
  'outlet',
  'document',
  'platform',
  'speech',
  'claim',
  'named_thing',
]);

/** الصحافية في "الحياة" | فلانة, موفد القناة إلى بلدة | فلان: no word before the name is one that the name completes. */
function isOverBefore(ground: Ground, name: number): boolean {
  const before = name - 1;
  return (
    ground.isNoun('role', before) ||
    /^(?:ال|لل|بال|وال)/u.test(ground.plain(before)) ||
    // السابق حاليا | فلان.
    ground.is('adverb', before) ||
    ground.text(before) === '،' ||
    ground.tokens[before]?.kind === 'quote' ||
    // المهرجان الـ 17 | فلان.
    (ground.tokens[before]?.kind === 'number' && /^ال/u.test(ground.plain(before - 1))) ||
    (/^(?:إلى|لدى)$/u.test(ground.plain(before - 1)) && ground.nouns(before).length === 0) ||
    tells('named_by', ground.plain(before)) ||
    nameBehindHonour(ground, before - 1) === name ||
    ground.mention(before) !== undefined
  );
}

/** مصدر أمني، | فإن كذا; مسؤول | خلال لقائه السفير فلانا: what is said, and when, name others. */
function endsTitle(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (ground.isLink(at) || /^ف(?:إن|ان|أن|قد)(?:ه|ها|هم)?$/u.test(word) || ground.is('circumstance_word', at))
    return true;
  // الناشطة | لمراسل القناة: to whom.
  if (word.startsWith('ل') && tells('interviewer', word.slice(1))) return true;
  return word === 'في' && ground.is('occasion_word', at + 1);
}

const LONGEST_CLAUSE = 14;

/** The comma that closes a clause, or -1. */
function nextComma(ground: Ground, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_CLAUSE); at += 1) if (ground.text(at) === '،') return at;
  return -1;
}

const LONGEST_APPOSITION = 24;

/** فلان، الباحث في كذا، | إن and فلان من منظمة كذا | إن: what says who the person named is, up to where the words begin. */
export function withApposition(ground: Ground, source: TokenRange, limit: number): TokenRange {
  const last = ground.mention(source.end - 1);
  if (last?.type !== 'person' || last.endToken !== source.end || last.form !== 'name') return source;
  const from = source.end;
  const body = ground.mention(from + 1);
  if (ground.plain(from) === 'من' && body?.type === 'organization' && body.firstToken === from + 1)
    return { start: source.start, end: Math.min(limit, body.endToken) };
  const isClosed = ground.text(limit - 1) === '،';
  const end = isClosed ? limit - 1 : limit;
  if (ground.text(from) !== '،' || end - from < 2 || end - from > LONGEST_APPOSITION) return source;
  if (!/^ال.{3,}/u.test(ground.plain(from + 1)) || isTime(ground, from + 1)) return source;
  let inClause = false;
  for (let at = from + 1; at < end; at += 1) {
    if (ground.text(at) === '،' || ground.isLink(at) || isTime(ground, at)) return source;
    // المتحدث باسم الحكومة | للصحفيين, | في خطابه السنوي: to whom, and where.
    const isTo = ground.plain(at).startsWith('لل') && areSeveral(ground, at);
    const isIn = ground.plain(at) === 'في' && (ground.isNoun('speech', at + 1) || ground.is('occasion_word', at + 1));
    if (isTo || isIn) return { start: source.start, end: at };
    inClause ||= ground.is('relative', at);
    if (!inClause && ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present')) return source;
  }
  return { start: source.start, end };
}
