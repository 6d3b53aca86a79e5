/**
 * Reads nouns that carry a claim no verb reports: مزاعم بالفساد, للمطالبة بتشديد العقوبات, and what is written on a thing.
 *
 * @example readClaimNoun(ground, at, limit)?.match?.link // 'bi'
 */

import { FormMemo, type ReportingNoun } from '@isnad/arabic';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isDative, isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import { nounsOf } from '../syntax/word-forms.ts';
import { isLastingBi } from './content-bi.ts';
import { type Cue, type CueKind } from './cue.ts';
import { beginningAt, behindThat, behindWord, type FrameMatch } from './frame-match.ts';
import { namesAgent, namesOwner, startsWithBi } from './source-place.ts';

const CLASSES = new Set(['accuse', 'threaten', 'assert', 'call_for', 'condemn', 'praise', 'warn', 'expect', 'promise']);

/** Who gives thanks or warns must be named: a warning alone is a sign. */
const NAMED = new Set(['praise', 'warn', 'expect', 'promise']);

/** Claims that come from someone; a warning or fear is of what stands behind من. */
const PRESSING = new Set(['accuse', 'threaten', 'call_for']);

/** Forms that are participles of verbs in مُ as well as nouns: مطالبة, مطالبين. */
const PARTICIPLE = /^م.{3,}(?:ة|ين|ات)$/u;

/** The noun of such a claim that a form is: few are. */
const claimNoun = new FormMemo<ReportingNoun | null>((form) => {
  const noun = nounsOf.of(form).find(({ kind }) => kind === 'claim');
  return noun && CLASSES.has(noun.class) ? noun : null;
});

/** اتهامات بتعرضهم, مزاعم جمع بيانات, تهديدات ترامب بفرض: who says it may stay unsaid. */
export function readClaimNoun(ground: Ground, at: number, limit: number): Cue | null {
  const token = ground.tokens[at];
  const noun = token?.kind === 'word' ? claimNoun.of(token.form) : null;
  if (!noun) return null;
  if (ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present' || tense === 'participle'))
    return null;
  const start = at + 1;
  let next = start;
  let source: TokenRange | null = null;
  // أعربت عن قلقها، مطالبة من روسيا بكذا: what she is doing, and from whom she asks it.
  const isState = ground.text(at - 1) === '،' && PARTICIPLE.test(ground.plain(at));
  const borne =
    noun.class === 'accuse' || noun.class === 'warn' || noun.class === 'threaten'
      ? readBearer(ground, start, limit)
      : null;
  if (borne) {
    next = borne.next;
    source = borne.source;
  } else if (!isState && fromWhom(ground, noun.class, start) > start) {
    // مطالبات من الأمم المتحدة بوقف القتال, تحذيرات من جانب المنظمة من كارثة.
    const by = fromWhom(ground, noun.class, start);
    next = beforeAddressee(ground, by, readNounPhrase(ground, by, Math.min(limit, by + 12)));
    source = trimRange(ground, { start: by, end: next });
  } else if (!startsWithBi(ground, start) && !ground.isLink(start) && namesOwner(ground, start, start + 1)) {
    next = beforeAddressee(ground, start, readNounPhrase(ground, start, Math.min(limit, start + 12)));
    source = trimRange(ground, { start, end: next });
  }
  // مطالبة السلطة محكمة الجنايات بالتحقيق: whom she calls on stands between.
  const isTo =
    source !== null && ['accuse', 'call_for', 'threaten'].includes(noun.class) && !startsWithBi(ground, next);
  if (isTo && !ground.isLink(next) && (namesAgent(ground, next, next + 1) || isDative(ground, next)))
    next = readNounPhrase(ground, next, Math.min(limit, next + 8));
  // يواجه اتهامات بالفساد, رفع دعوى بالاعتداء: with no one who accuses or threatens, no one says it.
  // لمطالبتها بوقف الواردات: there the pronoun is of whom it is asked.
  const owner = noun.noun === 'مطالبة' ? undefined : /.{4}?(هما|هم|ها|ه)$/u.exec(ground.plain(at))?.[1];
  const isOwned = owner !== undefined || /^[وف]?بدعوى$/u.test(ground.plain(at));
  if (source === null && !isOwned && (noun.class === 'accuse' || noun.class === 'threaten' || noun.noun === 'دعوى'))
    return null;
  // يمنعهم من المطالبة بحقوقهم: with the article and no one behind it, a verbal noun; where it says something the verb tells.
  if (source === null && noun.class === 'call_for' && /^[وف]?ال/u.test(ground.plain(at)) && ground.verbs(at).length > 0)
    return null;
  if (
    NAMED.has(noun.class) &&
    source === null &&
    (owner === undefined || noun.class === 'expect' || noun.class === 'promise')
  )
    return null;
  // وسط توقعات كبيرة: no one's.
  if (noun.class === 'expect' && source && !/^ال/u.test(ground.plain(source.start)) && !ground.mention(source.start))
    return null;
  const match = contentOf(ground, noun, start, next, limit, source !== null || owner !== undefined);
  if (!match) return null;
  // أكدت الخارجية كذا، مطالبة بكذا: behind a comma the word is what the one who speaks is doing.
  const isParticiple =
    ground.text(at - 1) === '،' && match.link === 'bi' && next === start && PARTICIPLE.test(ground.plain(at));
  // الحكومة مطالبة بأن: what she is called on to do, a predicate.
  const isPredicate = PARTICIPLE.test(ground.plain(at)) && source === null && isBehindNoun(ground, at);
  if (isPredicate) return null;
  if (isParticiple) return cueAt(ground, at, 'participle', 'claims/participle', match, null);
  const cue = { ...cueAt(ground, at, 'masdar', 'claims/noun', match, source), noun };
  return owner === undefined || source ? cue : { ...cue, owner, place: 'suffix' };
}

/** من قبل المعارضة, من جانب النقابات, من الأمم المتحدة, من وزير الخارجية: where whoever it comes from begins; -1 where no one is. */
function fromWhom(ground: Ground, kind: string, at: number): number {
  if (ground.plain(at) !== 'من') return -1;
  // من قبل أن: before; من جانب آخر: besides.
  if (/^(?:جانب|قبل)$/u.test(ground.plain(at + 1)))
    return ground.isLink(at + 2) || !canBeFrom(ground, at + 2) ? -1 : at + 2;
  const from = at + 1;
  if (!PRESSING.has(kind) && kind !== 'assert' && kind !== 'promise') return -1;
  return !isInside(ground, from) && namesOwner(ground, from, from + 1) ? from : -1;
}

/** اتهامات من قبل المعارضة للحكومة بكذا: whoever it is addressed to is no part of who it comes from; الأمين العام للأمم المتحدة is one office. */
function beforeAddressee(ground: Ground, start: number, end: number): number {
  if (ground.isNoun('role', start)) return end;
  for (let at = start + 1; at < end; at += 1) if (isDative(ground, at) && !isInside(ground, at)) return at;
  return end;
}

/** الأمين العام للأمم المتحدة as one name. */
function isInside(ground: Ground, at: number): boolean {
  return ground.mention(at) !== undefined && ground.mention(at)?.firstToken !== at;
}

/** المعارضة, وزير الخارجية, ناشطين: definite, or of a noun that names who speaks. */
function canBeFrom(ground: Ground, at: number): boolean {
  return /^ال.{3}/u.test(ground.plain(at)) || namesAgent(ground, at, at + 1);
}

/** الاتهامات التي وجهها التحالف إلى الحزب, تحذيرات أطلقها الوزير: whose claim a clause about it tells, and where that ends. */
function readBearer(ground: Ground, start: number, limit: number): { source: TokenRange; next: number } | null {
  const verb = ground.plain(start) === 'التي' ? start + 1 : start;
  if (!tells('bears_claim', ground.plain(verb))) return null;
  const agent = ground.plain(verb + 1) === 'بها' ? verb + 2 : verb + 1;
  const source = trimRange(ground, { start: agent, end: readNounPhrase(ground, agent, Math.min(limit, agent + 16)) });
  if (source.end <= source.start) return null;
  let next = source.end;
  if (ground.plain(next) === 'إلى' || ground.plain(next) === 'ضد')
    next = readNounPhrase(ground, next + 1, Math.min(limit, next + 12));
  else if (/^ل.{3}/u.test(ground.plain(next))) next = readNounPhrase(ground, next, Math.min(limit, next + 12));
  if (ground.text(next) === '،') next += 1;
  if (ground.plain(next) === 'عن' && ground.isLink(next + 1)) next += 1;
  return { source, next };
}

/** A definite noun or a name right before, which no preposition governs with it. */
function isBehindNoun(ground: Ground, at: number): boolean {
  const before = at - 1;
  if (ground.tokens[before]?.kind !== 'word' || ground.hasConjunction(at)) return false;
  return ground.mention(before) !== undefined || /^[وف]?ال/u.test(ground.plain(before)) || ground.is('adverb', before);
}

function contentOf(
  ground: Ground,
  { noun, class: kind }: ReportingNoun,
  start: number,
  next: number,
  limit: number,
  isOwned: boolean,
): FrameMatch | null {
  if (next + 1 >= limit) return null;
  const between = { start, end: next };
  if (ground.isLink(next)) return behindThat(ground, 'anna', next, between);
  // مطالبة بسرعة إطلاق المعتقلين: what shall be quick, no manner of asking.
  const isCalledFor = kind === 'call_for' && isLastingBi(ground, next);
  if ((startsWithBi(ground, next) || isCalledFor) && ground.plain(next) !== 'بشأن')
    return beginningAt('bi', next, start);
  // تحذيرات الدفاع المدني من الألعاب النارية.
  if (kind === 'warn' && ground.plain(next) === 'من' && next + 2 < limit)
    return ground.isLink(next + 1) ? behindThat(ground, 'anna', next + 1, between) : behindWord('min', next, start);
  // دعواتها إلى تعديل الاتفاق.
  if (noun === 'دعوات' && isOwned && /^[إا]لى$/u.test(ground.plain(next)) && next + 2 < limit)
    return behindWord('ila', next, start);
  if (noun !== 'مزاعم' || next > start) return null;
  if (ground.plain(next) === 'بشأن') return { link: 'object', linkAt: -1, content: next + 1, between };
  const isBare =
    ground.isWord(next) &&
    !ground.plain(next).startsWith('ال') &&
    !isPreposition(ground, next) &&
    !ground.hasConjunction(next) &&
    !ground.is('conjunction', next);
  const isMasdar = ground.isWord(next + 1) && !isPreposition(ground, next + 1) && !ground.hasConjunction(next + 1);
  return isBare && isMasdar && !ground.is('relative', next) ? beginningAt('object', next, start) : null;
}

const ON = /^(?:علي(?:ه|ها|هم|هما)|على)$/u;
const FARTHEST_WRITING = 6;

const isWritten = new FormMemo(({ plain }) => tellsJoined('written', plain));

/** لافتة كتب عليها "…", مكتوب على بعضها "…": the thing that bears the words says them. */
export function readWritten(ground: Ground, at: number, limit: number): Cue | null {
  const token = ground.tokens[at];
  if (token === undefined || !isWritten.of(token.form) || !ON.test(ground.plain(at + 1))) return null;
  for (let open = at + 2; open < Math.min(limit, at + 2 + FARTHEST_WRITING); open += 1) {
    if (ground.text(open) === '،' || ground.isLink(open)) return null;
    // وكتب على تويتر: someone did.
    const inMarks = ground.tokens[open]?.kind === 'quote' ? open + 1 : open;
    if (ground.isNoun('platform', inMarks) || isOwnPage(ground.plain(open))) return null;
    const close = ground.quotes.partner[open] ?? -1;
    if (ground.tokens[open]?.kind !== 'quote' || close <= open + 1) continue;
    const match = beginningAt('quote', open, at + 2);
    return cueAt(ground, at, 'written', 'claims/written', match, null, at + 2);
  }
  return null;
}

/** حسابه, صفحتها: where someone posts. */
function isOwnPage(word: string): boolean {
  return /(?:ه|ها|هم)$/u.test(word) && tells('before_platform', word);
}

function cueAt(
  ground: Ground,
  at: number,
  kind: CueKind,
  rule: string,
  match: FrameMatch,
  source: TokenRange | null,
  end = at + 1,
): Cue {
  const word = ground.plain(at);
  // للمطالبة: the noun begins after the preposition and what is left of the article.
  const joined = ground.hasConjunction(at) ? 1 : 0;
  const tied = /^لل.{3}/u.test(word.slice(joined)) ? 2 : /^[بك]ال/u.test(word.slice(joined)) ? 1 : 0;
  return {
    kind,
    rule,
    range: { start: at, end },
    from: (ground.tokens[at]?.start ?? 0) + joined + tied,
    reading: null,
    phrase: null,
    match,
    source,
    place: source ? 'after' : 'none',
    addressee: null,
    cited: null,
    end: match.content,
  };
}
