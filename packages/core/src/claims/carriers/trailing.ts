/**
 * Reads attributions after the fact: an outlet that carries the sentence, or a claim over the clause before.
 *
 * @example readTrailing(reader, cue, sentence, index, firstDraft)
 */
import { type Sentence } from '../../model/segmented.ts';
import { clauseStart, trimContent } from '../content/content.ts';
import { type Cue } from '../cues/cue.ts';
import { namesAgent } from '../cues/source-place.ts';
import { type Draft, type Reader } from '../speakers/drafts.ts';
import { recallSource } from '../speakers/recall-source.ts';
import type { ResolvedSource } from '../speakers/speaker.ts';
import { findTopic } from '../speakers/topic.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { tells, tellsDefinite, tellsOwned } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isPreposition, isTime, type TokenRange } from '../syntax/phrase-words.ts';
import { findCarriers, hopOf, isOutlet } from './chain.ts';
import { hopFor } from './quoting.ts';
import { carryAll } from './told-behind.ts';

/** A clause of fewer words is not over where an attribution without commas interrupts it: تمكن التنظيم وفق فلان من. */
const SHORT = 5;

/** Words behind the cue within which the medium may be named. */
const LONGEST_PLACE = 14;

/** How many drafts back a trailing attribution may reach. */
export const RECENT = 40;

/** المادة, للدستور, لقواعد: what an act goes by, no report of it. */
function isLaw(word: string): boolean {
  return tellsDefinite('law', word) || tells('law', word.replace(/^ل/u, ''));
}

/** …، بحسب رويترز: the outlet carries the sentence's claims, or the clause before is the source's own claim. */
export function readTrailing(reader: Reader, cue: Cue, sentence: Sentence, index: number, firstDraft: number): void {
  const { ground, drafts, turns } = reader;
  const own = drafts.slice(firstDraft).filter((draft) => draft.nestedIn === null && draft.cue?.kind !== 'masdar');
  const carrier = cue.source ? recallSource(reader, cue.source, sentence) : findTopic(reader, cue, sentence, index);
  if (!carrier) return;
  const speaker = cue.cited ? recallSource(reader, cue.cited, sentence) : carrier;
  const isCarrier =
    cue.source !== null && (isOutlet(ground, cue.source.start) || isOutlet(ground, cue.source.start + 1));
  // وتظهر وفق الصحيفة أن: behind a word it stands inside its own sentence.
  const atStart =
    cue.range.start === sentence.start ||
    (cue.range.start === sentence.start + 1 && ground.tokens[sentence.start]?.kind !== 'word');
  const recent = drafts.slice(-RECENT);
  const spanning = recent.filter(
    (draft) =>
      draft.nestedIn === null &&
      draft.sentence < index &&
      draft.sentence > index - 12 &&
      (draft.content.at(-1)?.end ?? 0) > sentence.start,
  );
  const carried = atStart
    ? recent.filter((draft) => draft.sentence === index - 1 && draft.nestedIn === null)
    : [...spanning, ...own];
  const opensWithClaim = spanning.length > 0 || carried.some((draft) => startsSentence(ground, draft));
  if (carried.length > 0 && opensWithClaim && !cue.source && cue.kind === 'trailing') {
    // …، حسبما أعلن في حسابه على تويتر: nothing new, but where he said it.
    if (!atStart) carryAll(reader, carried, findCarriers(ground, placeBehind(cue, sentence), null), index);
    return;
  }
  if (carried.length > 0 && opensWithClaim && cue.source) {
    if (isCarrier)
      for (const draft of carried)
        if (draft.via.every((hop) => hop.implicit))
          draft.via = [hopFor(ground, cue.source), ...draft.via.filter((hop) => !hop.implicit)];
    const isApart = cue.phrase?.kind === 'according' || /^(?:ب?حسب|وفق)/u.test(cue.phrase?.phrase ?? '');
    const isNew =
      isApart &&
      !quotesHim(ground, cue) &&
      (namesAgent(ground, cue.source.start, cue.source.start + 1) ||
        (ground.isNoun('document', cue.source.start) && !isLaw(ground.plain(cue.source.start))));
    // قال المركز إن …، حسبما أفاد التقرير, حسب نص البيان: his report, which he speaks in.
    const paper = ground.plain(cue.source.start) === 'نص' ? cue.source.start + 1 : cue.source.start;
    const isHisReport =
      ground.isNoun('document', paper) && /^ال/u.test(ground.plain(paper)) && cue.source.end === paper + 1;
    // …، حسبما جاء في حسابها على تويتر.
    if (!isCarrier && !atStart && tellsOwned('account', ground.plain(cue.source.start)))
      carryAll(reader, carried, findCarriers(ground, placeBehind(cue, sentence), null), index);
    if (isCarrier || atStart || !isNew || isHisReport || carried.some((draft) => isSame(draft.source, speaker))) return;
  }
  const start = atStart ? (ground.segmented.sentences[index - 1]?.start ?? sentence.start) : sentence.start;
  const end = atStart ? (ground.segmented.sentences[index - 1]?.end ?? sentence.start) : cue.range.start;
  const content = trimContent(ground, { start: clauseStart(ground, start, end), end });
  // Behind a closed quotation there may be nothing left that it could be over.
  if (content.end <= content.start) return;
  const rest = atStart ? [] : continued(ground, cue, sentence, content);
  if (content.end - content.start < 3 && rest.length === 0) return;
  const via =
    cue.cited && cue.source
      ? [hopFor(ground, cue.source)]
      : cue.source && ground.text(cue.source.end) !== '،'
        ? findCarriers(ground, { start: cue.source.end, end: Math.min(sentence.end, cue.source.end + 10) }, cue.source)
        : [];
  if (
    ground.attribution.phrasesAt(ground.keys, content.start).some((phrase) => phrase.kind === 'reaches_back') &&
    rest.length > 0
  )
    return;
  const draft: Draft = {
    cue,
    sentence: index,
    content: [content, ...rest],
    isDirect: false,
    source: speaker,
    via,
    nestedIn: null,
    article: sentence.article,
    rule: cue.rule,
    confidence: 0.85,
  };
  for (const inner of own) inner.nestedIn ??= content.start <= (inner.cue?.range.start ?? 0) ? draft : null;
  drafts.push(draft);
  turns.push({
    source: speaker,
    via,
    sentence: index,
    article: sentence.article,
    isPassing: true,
    phrase: cue.cited ?? cue.source,
  });
  if (
    isCarrier &&
    cue.source &&
    ground.attribution.phrasesAt(ground.keys, sentence.start).some((phrase) => phrase.kind === 'reaches_back')
  )
    reachBack(reader, hopFor(ground, cue.source), index, draft);
}

function placeBehind({ range }: Cue, sentence: Sentence): TokenRange {
  return { start: range.end, end: Math.min(sentence.end, range.end + LONGEST_PLACE) };
}

/** قال الرئيس كذا، بحسب ما نقل عنه الكرملين: who quotes him says nothing new. */
function quotesHim(ground: Ground, { range }: Cue): boolean {
  for (let at = range.start; at <= range.end; at += 1) if (/^عن(?:ه|ها|هم)$/u.test(ground.plain(at))) return true;
  return false;
}

/** A preposition or a verb after the source of a clause that is not over: no relative clause about the source, no day. */
function goesStraightOn(ground: Ground, at: number): boolean {
  // أظهرت المقاطع بحسب الصحيفة أن: the verb waits for its link.
  if (ground.tokens[at]?.kind === 'number' || ground.isLink(at)) return true;
  // بحسب ما قال مسؤول | لوكالة رويترز.
  if (/^ل/u.test(ground.plain(at)) && isOutlet(ground, at)) return false;
  // يتضمن الاتفاق وفق الوكالة "تسليم المواقع": marks around words, not a name.
  if (ground.tokens[at]?.kind === 'quote') return (ground.quotes.partner[at] ?? -1) > at + 3;
  if (!ground.isWord(at) || ground.is('relative', at) || isTime(ground, at) || ground.hasConjunction(at)) return false;
  return (
    isPreposition(ground, at) ||
    // عدد الوظائف بحسب البرنامج لا يتجاوز كذا.
    ground.attribution.has('negation', ground.plain(at)) ||
    /^(?:هو|هي)$/u.test(ground.plain(at)) ||
    /^[بل].{3}/u.test(ground.plain(at)) ||
    /^[يت]/u.test(ground.plain(at))
  );
}

function isSame(a: ResolvedSource, b: ResolvedSource): boolean {
  if ('entity' in a.speaker && 'entity' in b.speaker) return a.speaker.entity === b.speaker.entity;
  return a.name === b.name;
}

/** يتعرض السجناء، بحسب فلان، للضرب: what the attribution interrupts goes on after it, with no noun that may describe him. */
function continued(ground: Ground, cue: Cue, sentence: Sentence, clause: TokenRange): TokenRange[] {
  const from = cue.range.start;
  const isShort = clause.end - clause.start < SHORT;
  // أمضت الفرق - بحسب الوكالة - تسع ساعات: a pair of dashes closes what interrupts.
  const interrupted = isDash(ground, from - 1) ? nextDash(ground, cue.end, sentence.end) : -1;
  if (interrupted >= 0) return restOf(ground, interrupted + 1, sentence);
  // أدى ذلك، بحسب الوكالة إلى: one comma alone, before a clause that is no sentence yet.
  const isOpen = ground.text(from - 1) !== '،' || awaitsMore(ground, clause);
  const isNext = goesStraightOn(ground, cue.end) || (mayComplete(ground, cue.end) && awaitsMore(ground, clause));
  if (isShort && isOpen && isNext) return restOf(ground, cue.end, sentence);
  const comma = behindIssued(ground, cue.end, sentence.end);
  const next = comma + 1;
  if (!/^[،–—-]$/u.test(ground.text(comma)) || next + 2 >= sentence.end) return [];
  // …، بحسب الوزير، في مقابلة: where he said it.
  if (ground.isNoun('speech', next + 1) && (isPreposition(ground, next) || /^[بل]/u.test(ground.plain(next))))
    return [];
  const goesOn =
    isPreposition(ground, next) ||
    (/^[بلك].{3}/u.test(ground.plain(next)) && !ground.hasOwnBi(next) && ground.nouns(next).length === 0) ||
    ground.attribution.phrasesAt(ground.keys, next).some((phrase) => phrase.kind === 'circumstance') ||
    // الغاية من المركبة، حسب الشركة، هي الترفيه.
    /^ه[وي]$/u.test(ground.plain(next)) ||
    (mayComplete(ground, next) && awaitsMore(ground, clause));
  if (!goesOn || ground.hasConjunction(next)) return [];
  return restOf(ground, next, sentence);
}

/** وفق بيان | أصدرته الرئاسة اليوم، إلى: behind the clause about the statement. */
function behindIssued(ground: Ground, at: number, limit: number): number {
  if (!tells('issued', ground.plain(at))) return at;
  let end = readNounPhrase(ground, at + 1, limit);
  while (end < limit && isTime(ground, end)) end += 1;
  return end;
}

function isDash(ground: Ground, at: number): boolean {
  return /^[–—-]$/u.test(ground.text(at)) && ground.tokens[at]?.gap !== 'none';
}

const FARTHEST_DASH = 5;

/** The dash that closes the interruption, or -1. */
function nextDash(ground: Ground, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + FARTHEST_DASH); at += 1) if (isDash(ground, at)) return at;
  return -1;
}

/** What goes on behind an attribution, up to the sentence's end or the next report in it. */
function restOf(ground: Ground, start: number, sentence: Sentence): TokenRange[] {
  let end = start + 1;
  while (end < sentence.end && !(ground.text(end - 1) === '،' && reportsNext(ground, end))) end += 1;
  const rest = trimContent(ground, { start, end });
  return rest.end - rest.start > 1 ? [rest] : [];
}

/** …، وأضاف, …، مشيرا: a comma and another report. */
function reportsNext(ground: Ground, at: number): boolean {
  return ground
    .verbs(at)
    .some(
      ({ tense, prefixes, verb }) =>
        verb.context === '' && (tense === 'participle' || (tense === 'past' && prefixes.startsWith('و'))),
    );
}

/** A number or a noun that names no one: it completes the clause, and is not who the source is. */
function mayComplete(ground: Ground, at: number): boolean {
  if (ground.tokens[at]?.kind === 'number' || ground.tokens[at]?.kind === 'quote') return true;
  // تبلغ الكلفة، بحسب المدير، ما بين 40 و60 ألفا.
  if (ground.plain(at) === 'ما' && ground.plain(at + 1) === 'بين') return true;
  return (
    ground.tokens[at]?.kind === 'word' &&
    ground.mention(at) === undefined &&
    !['role', 'unnamed', 'relation', 'outlet', 'body'].some((kind) => ground.isNoun(kind, at)) &&
    !['relative', 'conjunction', 'adverb'].some((kind) => ground.is(kind, at)) &&
    !ground.plain(at).startsWith('ال') &&
    !isTime(ground, at) &&
    !tells('narrator_conjunction', ground.plain(at)) &&
    !tells('clause_opener', ground.plain(at)) &&
    ground.verbs(at).every(({ tense }) => tense === 'masdar')
  );
}

/** تضمنت القرارات التي صدرت اليوم, بلغ عدد القتلى, من بين تلك الحالات: one word and one noun phrase are no sentence yet. */
function awaitsMore(ground: Ground, { start, end }: TokenRange): boolean {
  const first = /^(?:قد|لقد|كما)$/u.test(ground.withoutConjunction(start)) ? start + 1 : start;
  if (ground.mention(first)?.firstToken === first) return false;
  // والأسعار، وفقا للوزير، مرتفعة: a definite noun alone waits for what is told of it.
  const isDefiniteNoun = /^ال.{2}/u.test(ground.withoutConjunction(first)) || ground.is('pronoun', first);
  if (isDefiniteNoun && ground.verbs(first).length === 0 && readNounPhrase(ground, first, end) >= end) return true;
  // من بين تلك الحالات.
  const head = isPreposition(ground, first) && isPreposition(ground, first + 1) ? first + 2 : first + 1;
  const object = readNounPhrase(ground, head, end);
  const next = skipAdverbials(ground, object, end);
  return object > head && (next >= end || ground.is('relative', next));
}

/** جاء ذلك في …، وفق وكالة: the agency carries what was reported before as well. */
function reachBack({ drafts }: Reader, hop: ReturnType<typeof hopOf>, sentence: number, own: Draft): void {
  for (const draft of drafts.slice(-RECENT))
    if (
      draft !== own &&
      draft.article === own.article &&
      draft.sentence < sentence &&
      draft.nestedIn === null &&
      draft.via.length === 0
    )
      draft.via = [{ ...hop, implicit: true, span: null }];
}

function startsSentence(ground: Ground, draft: Draft): boolean {
  const { cue } = draft;
  if (!cue) return true;
  const sentence = ground.segmented.sentences[draft.sentence];
  if (!sentence) return false;
  const first = cue.place === 'before' && cue.source ? Math.min(cue.source.start, cue.range.start) : cue.range.start;
  const start = afterDateline(ground, sentence);
  return first - start <= 4 || cue.kind === 'preposed' || skipAdverbials(ground, start, first) >= first;
}
