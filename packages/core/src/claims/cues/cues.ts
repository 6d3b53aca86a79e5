/**
 * Finds what may attribute content in a sentence: verbs, participles, verbal nouns, phrases, colons.
 *
 * @example findCues(ground, sentence).map((cue) => cue.rule) // ['claims/verb-anna', 'claims/participle']
 */
import { type Sentence } from '../../model/segmented.ts';
import { tells } from '../syntax/claim-words.ts';
import { afterDateline } from '../syntax/dateline.ts';
import { type Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { readClaimNoun, readWritten } from './claim-nouns.ts';
import { type Cue } from './cue.ts';
import { readMasdar } from './masdar-cues.ts';
import { readPhrase } from './phrase-cues.ts';
import { namesAgent } from './source-place.ts';
import { readFinite } from './verb-cues.ts';

/** Candidate cues of one sentence in text order. Linear in the sentence: each looks at a bounded stretch. */
export function findCues(ground: Ground, whole: Sentence): Cue[] {
  const sentence = { ...whole, start: afterDateline(ground, whole) };
  const cues: Cue[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const cue =
      readPhrase(ground, at, sentence) ??
      readWritten(ground, at, sentence.end) ??
      readVerb(ground, at, sentence) ??
      readClaimNoun(ground, at, limitOf(ground, at, sentence)) ??
      readColon(ground, at, sentence);
    if (!cue) continue;
    cues.push(cue);
    if (cue.kind === 'trailing' || cue.kind === 'preposed') at = Math.max(at, cue.end - 1);
    else at = Math.max(at, cue.range.end - 1);
  }
  return cues;
}

function limitOf(ground: Ground, at: number, sentence: Sentence): number {
  const open = ground.quotes.inside[at] ?? -1;
  const close = open < 0 ? -1 : (ground.quotes.partner[open] ?? -1);
  return close > at ? Math.min(sentence.end, close) : sentence.end;
}

function readVerb(ground: Ground, at: number, sentence: Sentence): Cue | null {
  const readings = ground.rankedVerbs(at);
  if (readings.length === 0) return null;
  const limit = limitOf(ground, at, sentence);
  let bare: Cue | null = null;
  for (const reading of readings) {
    if (
      ground.attribution.has('negation', ground.plain(at - 1)) &&
      reading.tense !== 'masdar' &&
      !saysNot(ground, reading, at)
    ) {
      ground.refuse(at, reading, 'negated');
      continue;
    }
    const cue =
      reading.tense === 'masdar'
        ? readMasdar(ground, reading, at, limit)
        : readFinite(ground, reading, at, sentence, limit);
    // يدعون إلى السلام: a verb with its preposition before one of the same letters with a bare object (ادعى).
    if (typeof cue !== 'string' && cue.match?.link === 'object') {
      bare ??= cue;
      continue;
    }
    if (typeof cue !== 'string') return cue;
    const closing = cue === 'no content' ? readClosingVerb(ground, reading, at, sentence) : null;
    if (closing) return closing;
    ground.refuse(at, reading, cue);
  }
  return bare;
}

/** لا يعتقد أن, لم ينكر الوزير أن: what one does not think, deny or rule out is one's view too; لا يذكر, لم يعلن are silence. */
function saysNot(ground: Ground, { verb, tense, suffix }: VerbReading, at: number): boolean {
  if (tense !== 'present' || suffix !== '' || !tells('held_not', verb.lemma)) return false;
  // لا ينكر أحد: no one.
  if (ground.plain(at + 1) === 'أحد') return false;
  // لم تستبعد الشرطة احتمال كذا: what may be is held so with a noun as well.
  if (verb.lemma === 'استبعد') return true;
  for (let link = at + 1; link < at + FARTHEST_HELD && ground.tokens[link]?.kind !== 'punctuation'; link += 1)
    if (ground.isLink(link)) return true;
  return false;
}

const FARTHEST_HELD = 8;

const CLOSING_CLASSES = new Set(['say', 'add', 'assert', 'confirm', 'write']);

/** …، تقول صحيفة لوباريزيان: the verb and who says it stand behind what is said and end the sentence. */
function readClosingVerb(ground: Ground, reading: VerbReading, at: number, sentence: Sentence): Cue | null {
  if (!CLOSING_CLASSES.has(reading.verb.class) || reading.verb.context !== '') return null;
  if (reading.tense !== 'present' || reading.prefixes !== '' || reading.suffix !== '' || reading.number === 'plural')
    return null;
  const before = ground.tokens[at - 1];
  if (at - sentence.start < 5 || !(before?.text === '،' || before?.kind === 'quote')) return null;
  const end = readNounPhrase(ground, at + 1, sentence.end);
  const isEnd = end >= sentence.end || ground.text(end) === '.' || (ground.text(end) === '،' && before?.text === '،');
  if (end === at + 1 || !isEnd || !namesSpeaker(ground, at + 1, end)) return null;
  return {
    kind: 'trailing',
    rule: 'claims/trailing',
    range: { start: at, end: at + 1 },
    from: ground.tokens[at]?.start ?? 0,
    reading,
    phrase: null,
    match: null,
    source: { start: at + 1, end },
    place: 'after',
    addressee: null,
    cited: null,
    end,
  };
}

/** A name, or a noun that only those who speak bear. */
function namesSpeaker(ground: Ground, start: number, end: number): boolean {
  return namesAgent(ground, start, end) || ground.isNoun('outlet', start) || ground.isNoun('document', start);
}

/** محمد صلاح: قصة صعود النجم, كيليان مبابي: نجم فرنسا: what a page is about, or who someone is; nothing said. */
function isLabel(ground: Ground, at: number, end: number): boolean {
  const word = ground.plain(at);
  if (ground.tokens[at]?.kind !== 'word') return false;
  // محمود درويش: الشاعر الذي أحب وطنه: a definite noun and a clause about it, no sentence.
  if (word.startsWith('ال')) {
    const isDescribed = /^(?:الذي|التي)$/u.test(ground.plain(at + 1)) || /^(?:الذي|التي)$/u.test(ground.plain(at + 2));
    return isDescribed && end - at < 14 && ground.text(end - 1) !== '.';
  }
  if (tells('label', word)) return end - at < 14;
  return ground.isNoun('role', at) && ground.mention(at)?.firstToken !== at && end - at < 14;
}

/** اسم: كلام at the beginning of a line, as headlines and interviews write it. */
function readColon(ground: Ground, at: number, sentence: Sentence): Cue | null {
  if (ground.text(at) !== ':' || at === sentence.start || at - sentence.start > 8 || at + 2 >= sentence.end)
    return null;
  const first =
    ground.mention(sentence.start) ??
    (ground.isNoun('outlet', sentence.start) ||
    ground.isNoun('role', sentence.start) ||
    ground.plain(sentence.start) === 'منظمة'
      ? (ground.mention(at - 1) ?? ground.mention(at - 2))
      : undefined);
  const isTitle = ground.isNoun('role', sentence.start) && sentence.end - at > 5 && at - sentence.start > 1;
  // خبراء: الأسعار سترتفع, مصدر أمني: كذا; الوزراء: heads a list, وجهة نظر: a column.
  const isUnnamed =
    ground.isNoun('unnamed', sentence.start) &&
    !ground.hasConjunction(sentence.start) &&
    !/^(?:ال|وجهة$)/u.test(ground.plain(sentence.start)) &&
    sentence.end - at > 3 &&
    at - sentence.start < 4;
  if (!isTitle && !isUnnamed && (!first || (first.type !== 'person' && first.type !== 'organization'))) return null;
  const end = readNounPhrase(ground, sentence.start, at);
  // روحاني لترامب: to whom he says it.
  const isTo = end < at && /^ل.{2}/u.test(ground.plain(end)) && ground.mention(end)?.firstToken === end;
  const source = { start: sentence.start, end: isTo ? end : at };
  if ((isTo ? readNounPhrase(ground, end, at) : end) < at || isLabel(ground, at + 1, sentence.end)) return null;
  return {
    kind: 'colon',
    rule: 'claims/colon',
    range: { start: at, end: at + 1 },
    from: ground.tokens[at]?.start ?? 0,
    reading: null,
    phrase: null,
    match: { link: 'colon', linkAt: at, content: at + 1, between: { start: at + 1, end: at + 1 } },
    source,
    place: 'before',
    addressee: null,
    cited: null,
    end: at + 1,
  };
}
