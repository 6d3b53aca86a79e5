/**
 * Says who speaks and who is addressed among the words around a verb.
 *
 * @example placeSource(ground, reading, at, match, sentence).place // 'after'
 */

import { fold } from '@isnad/arabic';
import { nameLexicon } from '../mentions/name-lexicon.ts';
import { type Sentence } from '../model/segmented.ts';
import { skipAdverbials } from './adverbials.ts';
import { agrees, looksFeminine, looksLikeSubject } from './agreement.ts';
import { type SourcePlace } from './cue.ts';
import { type FrameMatch } from './frames.ts';
import { type Ground } from './ground.ts';
import { readNounPhrase } from './noun-phrase.ts';
import {
  isDefinite,
  isGluedPreposition,
  isNameQuote,
  isPreposition,
  isTime,
  type TokenRange,
  trimRange,
} from './phrase-words.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { VerbReading } from './word-forms.ts';

/** Who speaks, and to whom, among the words between cue and content; else before the cue. */
export function placeSource(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  sentence: Sentence,
): { source: TokenRange | null; place: SourcePlace; addressee: TokenRange | null } {
  const { between } = match;
  const start = skipAdverbials(ground, between.start, between.end);
  const before = findSubjectBefore(ground, at, sentence, reading);
  const agent = passiveAgent(ground, between);
  if (agent) return { source: agent, place: 'after', addressee: null };
  const isVerb = ground.verbs(start).some((form) => /^[وف]/u.test(form.prefixes) && form.tense !== 'masdar');
  if (isVerb)
    return before
      ? { source: before.source, place: before.place, addressee: null }
      : { source: null, place: 'none', addressee: null };
  if (before?.place === 'relative') {
    const rest =
      start < between.end ? trimRange(ground, { start, end: readNounPhrase(ground, start, between.end) }) : null;
    const takesAddressee = reading.verb.frames.some((frame) => frame.addressee !== null);
    // التي ذكرتها الوزارة: with a pronoun for the head, who speaks may stand after the verb.
    const isHeadObject = reading.suffix !== '' || match.link !== 'object';
    if (isHeadObject && rest && rest.end > rest.start && !takesAddressee && looksLikeSubject(ground, rest.start))
      return { source: rest, place: 'after', addressee: null };
    return { source: before.source, place: 'relative', addressee: rest };
  }
  if (
    (start < between.end && ground.isWord(start)) ||
    ground.text(start) === '#' ||
    (start < between.end && ground.tokens[start]?.kind === 'quote')
  ) {
    const first = trimRange(ground, { start, end: Math.max(start + 1, readNounPhrase(ground, start, between.end)) });
    if (!canFollowAsSubject(ground, reading, first))
      return { source: before?.source ?? null, place: before?.place ?? 'none', addressee: null };
    const takesAddressee =
      reading.suffix === '' &&
      reading.verb.frames.some(
        (frame) => frame.addressee === 'obj' && (frame.link === match.link || match.link === 'anna'),
      );
    if (takesAddressee) {
      const next = skipAdverbials(ground, first.end, between.end);
      const second =
        next < between.end && ground.isWord(next)
          ? trimRange(ground, { start: next, end: readNounPhrase(ground, next, between.end) })
          : null;
      if (before && (!second || second.end === second.start))
        return { source: before.source, place: 'before', addressee: first };
      if ((!second || second.end <= second.start) && isAddressee(ground, reading, at, first, between, sentence))
        return { source: null, place: 'none', addressee: first };
      return { source: first, place: 'after', addressee: second };
    }
    if (before && (!agrees(ground, reading, first.start) || isSureSubject(ground, reading, before.source)))
      return { source: before.source, place: 'before', addressee: null };
    return { source: extendToName(ground, first, between.end), place: 'after', addressee: null };
  }
  if (before) return { source: before.source, place: before.place, addressee: null };
  return { source: null, place: 'none', addressee: null };
}

/** وصف من جانب جماعات حقوقية بأنه: the passive names its agent after من قبل or من جانب. */
function passiveAgent(ground: Ground, { start, end }: TokenRange): TokenRange | null {
  for (let at = start; at + 2 < end && at < start + 8; at += 1) {
    if (ground.plain(at) !== 'من' || !/^(?:قبل|جانب)$/u.test(ground.plain(at + 1))) continue;
    const range = trimRange(ground, { start: at + 2, end: readNounPhrase(ground, at + 2, end) });
    return range.end > range.start ? range : null;
  }
  return null;
}

function isBodyHead(word: string): boolean {
  return nameLexicon().organizationHeads.get([fold(word)]).length > 0;
}

/** فإن الملك قال …: someone named stands before his verb, so what follows it is no subject. */
function isSureSubject(ground: Ground, reading: VerbReading, { start, end }: TokenRange): boolean {
  const isTitled = ground.plain(start).startsWith('ال') || ground.nouns(start).length > 0;
  for (let at = start + 1; isTitled && at < end; at += 1)
    if (ground.mention(at)?.type === 'person') return agrees(ground, reading, start);
  const mention = ground.mention(start);
  return (
    mention !== undefined && mention.firstToken === start && mention.type !== 'place' && agrees(ground, reading, start)
  );
}

/** An adverb or a participle of state in the accusative: فعليا, مبتسما. */
const ACCUSATIVE_STATE = /^(?:م.{2,}|.{2,}ي)ا$/u;

/** False of what stands after a verb but is no subject of it: a relative or pronoun, an adverb, a further verb. */
function canFollowAsSubject(ground: Ground, reading: VerbReading, { start, end }: TokenRange): boolean {
  // قالوا, يقولون: a verb in the plural has its subject before it or none.
  if (reading.number === 'plural' && reading.tense !== 'masdar') return false;
  if (ground.mention(start) !== undefined) return true;
  const forms = ground.verbs(start);
  if (isRest(ground, start, end) || isOblique(ground, start) || isKinswoman(ground, reading, start)) return false;
  // في كلمة له نقلها التلفزيون: a clause about a noun before it.
  if (forms.some((form) => form.tense === 'past' && form.suffix !== '')) return false;
  // وتابعت قولها: what she says, not who says it.
  if (forms.some((form) => form.verb.lemma === 'قال' && form.suffix !== '')) return false;
  if (ground.nouns(start).length > 0) return true;
  const word = ground.plain(start);
  if (word.length < 2 && ground.tokens[start]?.kind === 'word') return false;
  // ما وصفه "بالعدائية": a preposition inside the marks.
  const isQuoted = ground.tokens[start]?.kind === 'quote';
  if (isQuoted && (isPreposition(ground, start + 1) || isGluedPreposition(ground, start + 1))) return false;
  if (ground.is('relative', start) || (ground.is('conjunction', start) && !ground.isNoun('unnamed', start)))
    return false;
  // وأضاف وفقا لما نقلته وكالة: the attribution inside is another's.
  if (
    ground.attribution
      .phrasesAt(ground.keys, start)
      .some(({ kind }) => kind === 'according' || kind === 'according_verb')
  )
    return false;
  if (word === 'لمن' || ground.is('idiom_object', start)) return false;
  // وأضافت موجهة رسالة إلى: a participle in the feminine that is no body's noun.
  if (/^م.{2,}ة$/u.test(word) && end <= start + 2 && !isBodyHead(word)) return false;
  // كثيرا من الألق: a subject is no accusative.
  if (/\u064b/u.test(ground.text(start)) || (/ا$/u.test(word) && ground.plain(start + 1) === 'من')) return false;
  // هذا التعديل: with a noun a demonstrative is a source.
  if (ground.is('pronoun', start)) return end > start + 1 && ground.nouns(start + 1).length > 0;
  if (ACCUSATIVE_STATE.test(word) && end === start + 1) return false;
  if (ground.tokens[start]?.kind === 'number') return end > start + 1;
  return !(forms.length > 0 && forms.every((form) => form.tense === 'present'));
}

/** Alif of a pronoun (قائدها) or of a foreign name (ناديا), not of the accusative. */
const NO_ACCUSATIVE = /(?:ه|هم|ن|ي|وف|يف|يل|يك|يس)ا$/u;

/** توصلت إلى اتفاق | وبات, سيعلن | قريبا: a clause that goes on, an adverb in the accusative. */
function isRest(ground: Ground, start: number, end: number): boolean {
  const word = ground.plain(start);
  if (ground.mention(start) !== undefined || ground.reporting.nouns(fold(word)).length > 0) return false;
  if (end === start + 1 && /^.{3,}ا$/u.test(word) && !NO_ACCUSATIVE.test(word)) return true;
  if (ground.nouns(start).length > 0) return false;
  // على هامش ملتقى | شبابي: an indefinite word right behind another goes on with its phrase.
  if (isBare(ground, start) && isBare(ground, start - 1)) return true;
  const isJoined = ground.hasConjunction(start) && !/^(?:وو|فف)/u.test(word);
  return isJoined && ground.verbs(start - 1).length === 0;
}

function isBare(ground: Ground, at: number): boolean {
  return (
    ground.tokens[at]?.kind === 'word' &&
    !isDefinite(ground, at) &&
    ground.mention(at) === undefined &&
    ground.verbs(at).length === 0 &&
    !isPreposition(ground, at) &&
    !isTime(ground, at) &&
    !ground.attribution.has('adverb', ground.plain(at))
  );
}

/** وحمل المسؤولين المسؤولية, ونصح مستخدمي البرامج: a plural of men in the oblique case is an object. */
function isOblique(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at).replace(/^ال/u, '');
  if (/.{3}ين$/u.test(word)) return ground.reporting.nouns(fold(`${word.slice(0, -2)}ون`)).length > 0;
  return (
    /.{3}ي$/u.test(word) &&
    ground.nouns(at).length === 0 &&
    ground.reporting.nouns(fold(`${word.slice(0, -1)}ون`)).length > 0
  );
}

/** أطرى زوجته: with a verb in the masculine she is whom he praises. */
function isKinswoman(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.gender !== 'male' || reading.number !== 'singular') return false;
  const word = ground.plain(at);
  return (
    /.{2}ت(?:ه|ها|هم|هما)$/u.test(word) &&
    ground.reporting.nouns(fold(`${word.replace(/ت(?:ه|ها|هم|هما)$/u, '')}ة`)).some(({ kind }) => kind === 'relation')
  );
}

/** الناطق الأمني بمنطقة المدينة العميد فهد: a name after a title, however long, is who speaks. */
export function extendToName(ground: Ground, phrase: TokenRange, limit: number): TokenRange {
  for (let at = phrase.start; at < phrase.end; at += 1) if (ground.mention(at)?.type === 'person') return phrase;
  if (!['role', 'unnamed', 'relation'].some((kind) => ground.isNoun(kind, phrase.start))) return phrase;
  for (let at = phrase.end; at < limit; at += 1) {
    if (ground.is('relative', at)) return phrase;
    if (ground.tokens[at]?.kind === 'quote') {
      if (!isNameQuote(ground, at)) return phrase;
      at = ground.quotes.partner[at] as number;
      continue;
    }
    const mention = ground.mention(at);
    if (mention?.type !== 'person' || mention.firstToken !== at) continue;
    if (mention.start > (ground.tokens[at]?.start ?? 0)) return phrase;
    const isTitled =
      ground.isNoun('role', at - 1) ||
      ground.plain(at - 1).startsWith('ال') ||
      ground.text(at - 1) === '،' ||
      /^(?:باسم|الملقب|المدعو|المكنى|ويدعى)$/u.test(ground.plain(at - 1)) ||
      ground.mention(at - 1) !== undefined;
    return isTitled ? { start: phrase.start, end: Math.min(limit, mention.endToken) } : phrase;
  }
  return phrase;
}

/** زعيم الحزب فلان, فلان: one person's name and at most a title before it. */
function isOneName(ground: Ground, { start, end }: TokenRange): boolean {
  const last = ground.mention(end - 1);
  if (last?.type !== 'person' || last.endToken !== end) return false;
  if (last.firstToken === start) return true;
  for (let at = start; at < last.firstToken; at += 1) if (ground.mention(at)?.type === 'person') return false;
  return ground.isNoun('role', start) && !ground.withoutConjunction(start).startsWith('ال');
}

/** One noun phrase after a verb like دعا: subject or addressee? Decided by gender, and by whether someone is speaking. */
function isAddressee(
  ground: Ground,
  reading: VerbReading,
  at: number,
  phrase: TokenRange,
  between: TokenRange,
  sentence: Sentence,
): boolean {
  const mention = ground.mention(phrase.start);
  // ووصفت جريمة قتلها بالوحشية: what is described, for it is nothing that speaks.
  if (reading.verb.class === 'describe' && reading.prefixes !== '' && !looksLikeSubject(ground, phrase.start))
    return true;
  // ووصف زعيم الحزب بأنه ديكتاتور: what is described is always told, who describes it may be left out.
  const isAlone = phrase.end >= between.end && isOneName(ground, phrase);
  if (reading.verb.lemma === 'وصف' && /^[وف]/u.test(reading.prefixes) && isAlone) return true;
  // أنها أمرت حارسها: the pronoun before the verb is its subject.
  if (/^[وفب]?[أإا]ن(?:ه|ها|هم|هما)$/u.test(ground.plain(at - 1))) return true;
  // وتصف ماكرون: she does, and he is whom she describes.
  if (mention?.type === 'person' && !agrees(ground, reading, phrase.start)) return true;
  if (mention?.type === 'person' || ground.isNoun('role', phrase.start)) return false;
  if (
    ground.isNoun('unnamed', phrase.start) &&
    !ground.isNoun('addressee', phrase.start) &&
    !/^(?:ال|لل)/u.test(ground.withoutConjunction(phrase.start))
  )
    return false;
  if (at <= sentence.start && reading.prefixes === '') return false;
  if (ground.isNoun('addressee', phrase.start) || /ين$/u.test(ground.plain(phrase.start))) return true;
  if (reading.gender === 'male' && reading.number === 'singular' && looksFeminine(ground, phrase.start)) return true;
  if (
    reading.gender === 'female' &&
    mention?.type !== 'place' &&
    !looksFeminine(ground, phrase.start) &&
    !ground.isNoun('unnamed', phrase.start) &&
    mention === undefined
  )
    return true;
  return at > sentence.start && /^[وف]/u.test(reading.prefixes) && !ground.isNoun('unnamed', phrase.start);
}

export function namesAgent(ground: Ground, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (ground.mention(at)) return true;
  return ground.isNoun('role', start) || ground.isNoun('unnamed', start);
}

/** بفرض, بأنه: ب that is no letter of the word and leads no adverbial. */
export function startsWithBi(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  if (!word.startsWith('ب') || ground.hasOwnBi(at) || ground.attribution.has('adverb_bi', word)) return false;
  const mention = ground.mention(at);
  return mention === undefined || mention.start > (ground.tokens[at]?.start ?? 0);
}
