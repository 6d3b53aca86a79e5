/**
 * Reads a finite reporting verb or a participle as a cue.
 *
 * @example readFinite(ground, reading, at, sentence, limit)?.match?.link // 'anna'
 */

import { fold } from '@isnad/arabic';
import { type Sentence } from '../../model/segmented.ts';
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isSpeakersNoun } from '../syntax/noun-words.ts';
import { conjunctionLength, type VerbReading } from '../syntax/word-forms.ts';
import { type Cue, type SourcePlace } from './cue.ts';
import { denialOfThat, isConfirmed, isThat, readDenial, readToldThat } from './denial-cues.ts';
import { beginningAt, type FrameMatch } from './frame-match.ts';
import { matchFrame } from './frames.ts';
import { placeWithin } from './holding-document.ts';
import { isKnownByNow, readObjectBefore } from './object-before.ts';
import { atSpokenNoun, withNounMeaning } from './object-conditions.ts';
import { quotationBefore } from './quotation-before.ts';
import { matchSeenIn } from './seen-in.ts';
import { placeSource } from './source-place.ts';
import { whyMisplaced, whyUnspoken } from './verb-refusals.ts';
import { matchBehindWhat, matchWithPronoun } from './verb-with-pronoun.ts';

/** The cue, or why the form reports nothing here, in a few words. */
export function readFinite(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): Cue | string {
  const isParticiple = reading.tense === 'participle';
  const misplaced = whyMisplaced(ground, reading, at, sentence);
  if (misplaced) return misplaced;
  const told = readToldThat(ground, reading, at, sentence, limit);
  if (told) return told;
  let match =
    reading.suffix === ''
      ? (matchSeenIn(ground, reading, at, limit) ?? matchFrame(ground, reading, at, limit))
      : (matchBehindWhat(ground, reading, at, limit) ?? matchWithPronoun(ground, reading, at, limit));
  if (
    !match &&
    isParticiple &&
    (reading.verb.class === 'add' || reading.verb.lemma === 'قال') &&
    ground.text(at - 1) === '،' &&
    ground.isWord(at + 1)
  )
    match = beginningAt('anna', at + 1, at + 1);
  if (!match && isParticiple && pointsWithLi(ground, reading, at, limit)) match = beginningAt('bi', at + 1, at + 1);
  const about = isParticiple ? null : readObjectBefore(ground, reading, at, sentence, limit);
  const saysMore = match !== null && (reading.suffix !== '' || ['anna', 'quote', 'colon'].includes(match.link));
  if (about && !saysMore) return about;
  if (!isParticiple && !saysMore && isKnownByNow(ground, reading, at)) return 'known by now';
  const takesUp = reading.verb.class === 'deny' || isConfirmed(ground, reading, at);
  if (!match && !isParticiple && takesUp && reading.suffix !== '')
    return readDenial(ground, reading, at, sentence, limit);
  if (!match && !isParticiple) match = quotationBefore(ground, reading, at, sentence, limit);
  if (!isParticiple && match && reading.verb.class === 'deny' && isThat(ground, match, limit))
    return denialOfThat(ground, reading, at, match, sentence);
  if (!match) return 'no content';
  // اعتبرا بطلين: what they were taken for.
  if (reading.number === 'dual' && reading.verb.context === 'estimate' && match.link !== 'anna') return 'a passive';
  match = atSpokenNoun(ground, reading, match, limit);
  if (reading.prefixes.endsWith('ل') && !['anna', 'quote', 'colon'].includes(match.link)) return 'not said yet';
  // مشيرا بذلك إلى: what his words hint at.
  if (isParticiple && ground.plain(at + 1) === 'بذلك') return 'a hint';
  if (isParticiple && match.content - at > 14) return 'content too far';
  // مجددا دعمه, and مجددا (again) before anything else.
  const isAgain = reading.verb.lemma === 'جدد' && ground.isWord(at - 1) && ground.mention(at - 1) === undefined;
  if (
    isParticiple &&
    reading.verb.context === 'attitude' &&
    match.link === 'object' &&
    (match.content > at + 1 || isAgain)
  )
    return 'an adverb';
  const parts = isParticiple
    ? NO_SOURCE
    : reading.verb.context === 'within'
      ? placeWithin(ground, reading, match)
      : placeSource(ground, reading, at, match, sentence);
  if (!parts) return 'no one named who says it';
  const unspoken = whyUnspoken(ground, reading, at, match, parts, sentence);
  if (unspoken) return unspoken;
  return {
    kind: isParticiple ? 'participle' : 'verb',
    rule: isParticiple ? 'claims/participle' : `claims/verb-${match.link}`,
    range: { start: at, end: cueEnd(at, match) },
    from: (ground.tokens[at]?.start ?? 0) + conjunctionLength(reading.prefixes),
    reading: withNounMeaning(ground, reading, match),
    phrase: null,
    match,
    cited: null,
    end: match.content,
    ...parts,
  };
}

const POINTING: ReadonlySet<string> = new Set(['أشار', 'لفت', 'نبه']);

/** مشيرا لأثره على السوق, منبها لضرورة الحسم: ل does for إلى; not مشيرا لأحدهم, whom he points at. */
function pointsWithLi(ground: Ground, { verb }: VerbReading, at: number, limit: number): boolean {
  const word = ground.plain(at + 1);
  if (!POINTING.has(verb.lemma) || at + 3 >= limit || !/^ل.{3}/u.test(word)) return false;
  const host = word.replace(/^لل?/u, '');
  const isSomeone = tells('partitive', host) || ground.mention(at + 1) !== undefined;
  return (
    !isSomeone &&
    !isSpeakersNoun(ground, at + 1) &&
    ground.reporting.nouns(fold(host)).every(({ kind }) => !ADDRESSED.has(kind))
  );
}

const ADDRESSED: ReadonlySet<string> = new Set(['role', 'unnamed', 'body', 'outlet', 'relation']);

const NO_SOURCE = { source: null, place: 'none' as SourcePlace, addressee: null };

/** A cue and its preposition side by side are one cue: أشار إلى, مشددا على. */
function cueEnd(at: number, match: FrameMatch): number {
  const next = at + 1;
  const isContiguous =
    match.between.start === match.between.end && ['ila', 'ala', 'an', 'min', 'fi'].includes(match.link);
  if (isContiguous && match.content > next) return next + 1;
  return next;
}
