/**
 * Reads a document's sentences in order, keeping who is speaking, and drafts a claim for each cue that holds.
 *
 * @example readDrafts(ground).length
 */
import { type Sentence } from '../model/segmented.ts';
import { findCarriers } from './carriers/chain.ts';
import { implied } from './carriers/quoting.ts';
import { carryBack } from './carriers/reaching-back.ts';
import { carryHere } from './carriers/told-behind.ts';
import { RECENT, readTrailing } from './carriers/trailing.ts';
import { readColonQuotes } from './colon-quotes.ts';
import { blockEnd, clauseStart, trimContent } from './content/content.ts';
import { type Cue } from './cues/cue.ts';
import { findCues } from './cues/cues.ts';
import { readForward } from './read-forward.ts';
import { type Draft, type Reader } from './speakers/drafts.ts';
import { introduceBodies } from './speakers/introduce-body.ts';
import { resolveSource } from './speakers/speaker.ts';
import { type Ground } from './syntax/ground.ts';
import type { TokenRange } from './syntax/phrase-words.ts';

const BODY = new Set(['paragraph', 'caption', 'lead', 'heading']);

/** Drafts in the order their cues stand in the text. */
export function readDrafts(ground: Ground): Draft[] {
  const reader: Reader = { ground, drafts: [], turns: [] };
  ground.segmented.sentences.forEach((sentence, index) => {
    if (!isBody(ground, sentence)) return;
    const turns = reader.turns.length;
    readSentence(reader, sentence, index);
    // Who speaks in a heading is not who goes on in the paragraph under it.
    if (ground.segmented.layout.blocks[sentence.block]?.kind === 'heading') reader.turns.splice(turns);
  });
  introduceBodies(reader);
  return reader.drafts;
}

function isBody(ground: Ground, sentence: Sentence): boolean {
  return BODY.has(ground.segmented.layout.blocks[sentence.block]?.kind ?? '');
}

function readSentence(reader: Reader, sentence: Sentence, index: number): void {
  const { ground, drafts } = reader;
  const firstDraft = drafts.length;
  const cues = findCues(ground, sentence);
  readContinuation(reader, sentence, index, cues);
  cues.forEach((cue, position) => {
    if (cue.kind === 'own_words') {
      if (cues.length === 1) readTrailing(reader, cue, sentence, index, firstDraft);
      return;
    }
    if (cue.kind === 'denial') readDenied(reader, cue, sentence, index, firstDraft);
    else if (cue.kind === 'trailing') readTrailing(reader, cue, sentence, index, firstDraft);
    else readForward(reader, cue, cues.slice(position + 1, position + 12), sentence, index, firstDraft);
  });
  readColonQuotes(reader, sentence, index, firstDraft);
  carryHere(reader, sentence, index, firstDraft);
  carryBack(reader, sentence, index);
}

/** A quotation that opens a paragraph without a cue goes on with the last speaker's words. */
function readContinuation(
  { ground, drafts, turns }: Reader,
  sentence: Sentence,
  index: number,
  cues: readonly Cue[],
): void {
  const open = sentence.start;
  if (ground.tokens[open]?.kind !== 'quote') return;
  const partner = ground.quotes.partner[open] ?? -1;
  const close = partner >= 0 ? partner : (ground.quotes.unclosed[open] ?? 0) === 1 ? blockEnd(ground, open) : -1;
  if (close - open < 8 || cues.some((cue) => cue.range.start >= close && cue.range.start < close + 4)) return;
  const turn = turns.slice(-RECENT).findLast((other) => other.article === sentence.article && !other.isPassing);
  const last = drafts.at(-1);
  if (!turn || !last?.isDirect || turn.sentence < index - 3) return;
  const content = trimContent(ground, { start: open + 1, end: close });
  if (content.end <= content.start) return;
  drafts.push({
    cue: null,
    sentence: index,
    content: [content],
    isDirect: true,
    source: turn.source,
    via: turn.via.map(implied),
    nestedIn: null,
    article: sentence.article,
    rule: 'claims/continued-quotation',
    confidence: 0.6,
  });
}

const SHORTEST_CLAUSE = 4;
/** How far behind the source it may stand where he said it: عبر حسابه على تويتر. */
const LONGEST_PLACE = 12;

/** The token where وهو ما, وهي تهمة or الأمر الذي before a verb begins; the verb itself without them. */
function pointerStart(ground: Ground, verb: number): number {
  if (/^(?:ما|الذي|التي)$/u.test(ground.plain(verb - 1)))
    return /^(?:وهو|وهي|الأمر)$/u.test(ground.plain(verb - 2)) ? verb - 2 : verb - 1;
  const isPointing = /^(?:وهو|وهي)$/u.test(ground.plain(verb - 2)) && ground.isNoun('claim', verb - 1);
  return isPointing ? verb - 2 : verb;
}

/** All that the sentence before says, for ونفت موسكو ذلك. */
function sentenceBefore(ground: Ground, sentence: Sentence, index: number): TokenRange[] | null {
  const before = ground.segmented.sentences[index - 1];
  if (!before || before.article !== sentence.article || !isBody(ground, before)) return null;
  const stated = trimContent(ground, { start: clauseStart(ground, before.start, before.end), end: before.end });
  return stated.end > stated.start ? [stated] : null;
}

/** What was said last in the sentence, denied by the one it is about. */
function readDenied(
  { ground, drafts, turns }: Reader,
  cue: Cue,
  sentence: Sentence,
  index: number,
  firstDraft: number,
): void {
  const isSaid = (draft: Draft) => (draft.content.at(-1)?.end ?? 0) <= cue.range.start && draft.cue?.kind !== 'denial';
  const isTold = cue.rule === 'claims/told-that';
  const here = isTold ? undefined : drafts.slice(firstDraft).findLast(isSaid);
  // … توفي الموسيقار، وهو ما أعلنه: the clause before it, where no one has said it.
  const from = clauseStart(ground, sentence.start, cue.range.start);
  const clause = here ? null : trimContent(ground, { start: from, end: pointerStart(ground, cue.range.start) });
  const points = isTold || pointerStart(ground, cue.range.start) === cue.range.start - 2;
  const isClause = points && clause !== null && clause.end - clause.start >= SHORTEST_CLAUSE;
  const said =
    here ??
    (isClause || isTold
      ? undefined
      : drafts
          .slice(-3)
          .findLast((draft) => draft.sentence === index - 1 && draft.article === sentence.article && isSaid(draft)));
  // ونفت موسكو ذلك: no pronoun ties the verb to a noun before it.
  const isOfThat = cue.reading?.suffix === '';
  const told = cue.antecedent ? [trimContent(ground, cue.antecedent)] : null;
  const stated = said
    ? [...said.content]
    : isClause
      ? [clause]
      : isOfThat
        ? sentenceBefore(ground, sentence, index)
        : null;
  const content = cue.rule === 'claims/object-before' ? told : (stated ?? told);
  if (!content || !cue.source) return;
  const source = resolveSource(ground, cue.source);
  const place = { start: cue.end, end: Math.min(sentence.end, cue.end + LONGEST_PLACE) };
  const via = findCarriers(ground, place, cue.source);
  // أوضح ذلك المتحدث، مشيرا إلى: he goes on.
  if (isTold)
    turns.push({ source, via, sentence: index, article: sentence.article, isPassing: false, phrase: cue.source });
  drafts.push({
    cue,
    sentence: index,
    content,
    isDirect: false,
    source,
    via,
    nestedIn: null,
    article: sentence.article,
    rule: cue.rule,
    confidence: 0.7,
  });
}
