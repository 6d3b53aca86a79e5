/**
 * Reads a finite reporting verb or a participle as a cue.
 *
 * @example readFinite(ground, reading, at, sentence, limit)?.match?.link // 'anna'
 */

import { type Sentence } from '../../model/segmented.ts';
import { tells } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import { conjunctionLength, type VerbReading } from '../syntax/word-forms.ts';
import { isClauseStart } from './clause-start.ts';
import { followsCourt, hasCourtBefore, isCourt, isLaidDown } from './courts.ts';
import { type Cue, type SourcePlace } from './cue.ts';
import { denialOfThat, isConfirmed, isThat, readDenial, readToldThat } from './denial-cues.ts';
import { findsNothing } from './findings.ts';
import { beginningAt, type FrameMatch } from './frame-match.ts';
import { matchFrame } from './frames.ts';
import { placeWithin } from './holding-document.ts';
import { isNounForm, reportsNothing } from './no-report.ts';
import { readObjectBefore } from './object-before.ts';
import {
  atSpokenNoun,
  holdsAttitude,
  isActOnly,
  isEstimate,
  isFinding,
  isOtherVerb,
  isSaidInClause,
  withNounMeaning,
} from './object-conditions.ts';
import { quotationBefore } from './quotation-before.ts';
import { namesAgent, placeSource } from './source-place.ts';
import {
  describesSource,
  isAdverbialParticiple,
  isBareNoun,
  isBehindThose,
  isComplement,
  isConditional,
  isEmphasis,
  isEventSubject,
  isFirstPerson,
  isImpersonal,
  isInLongQuote,
  isManner,
  isMarkedVerb,
  isSubjunctive,
  isVerbNotPreposition,
  opensClause,
} from './verb-conditions.ts';
import { matchBehindWhat, matchWithPronoun } from './verb-with-pronoun.ts';
import {
  describesThing,
  isAskedOrDenied,
  isPassiveAbout,
  isPassiveOfTwo,
  isShownByAll,
  isShownByThat,
  isSomeone,
} from './voiceless.ts';

/** The cue, or why the form reports nothing here, in a few words. */
export function readFinite(
  ground: Ground,
  reading: VerbReading,
  at: number,
  sentence: Sentence,
  limit: number,
): Cue | string {
  const isParticiple = reading.tense === 'participle';
  if (isParticiple && (!isAdverbialParticiple(ground, at, sentence) || ground.plain(at).startsWith('ال')))
    return 'no adverbial participle';
  const isMarked = isMarkedVerb(ground, at, reading);
  if (
    ['position', 'court', 'light'].includes(reading.verb.context) &&
    !isMarked &&
    !isClauseStart(ground, at, sentence, reading) &&
    !(reading.verb.context === 'court' && followsCourt(ground, at, sentence))
  )
    return 'no place for a verb';
  if (
    reading.prefixes === '' &&
    isPreposition(ground, at) &&
    reading.verb.context !== 'clause' &&
    !isMarked &&
    !isVerbNotPreposition(ground, at, sentence)
  )
    return 'a preposition';
  // مضيفه إشبيلية: whoever receives him; with the letters of مضيفة behind a comma alone.
  if (isParticiple && ground.plain(at).endsWith('ه') && ground.text(at - 1) !== '،') return 'a noun';
  if (isParticiple && isManner(ground, at)) return 'how it was said';
  if (isParticiple && ground.is('adverb', at) && ground.text(at + 1) === '،') return 'an adverb';
  if (isEmphasis(ground, reading, at)) return 'a noun that stresses its verb';
  if (isNounForm(ground, at, reading)) return 'a noun';
  if (isConditional(ground, at)) return 'a condition';
  if (isAskedOrDenied(ground, at)) return 'said by no one';
  if (/^نظر(?:ي|ه|ها|هم|نا)$/u.test(ground.plain(at + 1))) return 'an idiom';
  if (reading.verb.lemma === 'رد' && ground.plain(at + 1) === 'فعل') return 'a noun';
  if (!isParticiple && describesSource(ground, reading, at)) return 'what describes a source';
  if (reading.tense === 'past' && reading.prefixes === '' && tells('before_noun', ground.plain(at - 1)))
    return 'a noun';
  if (reading.verb.context === 'speaker' && isInLongQuote(ground, at) && /^[اأآ]/u.test(ground.withoutConjunction(at)))
    return 'the first person';
  if (reading.tense === 'present' && isSubjunctive(ground, at, reading)) return 'not said yet';
  if (
    !isParticiple &&
    isPreposition(ground, at - 1) &&
    at - 1 >= sentence.start &&
    !isSomeone(ground, at) &&
    !isBehindThose(ground, reading, at)
  )
    return 'the object of a preposition';
  const told = readToldThat(ground, reading, at, sentence, limit);
  if (told) return told;
  let match =
    reading.suffix === ''
      ? matchFrame(ground, reading, at, limit)
      : (matchBehindWhat(ground, reading, at, limit) ?? matchWithPronoun(ground, reading, at, limit));
  if (
    !match &&
    isParticiple &&
    (reading.verb.class === 'add' || reading.verb.lemma === 'قال') &&
    ground.text(at - 1) === '،' &&
    ground.isWord(at + 1)
  )
    match = beginningAt('anna', at + 1, at + 1);
  const about = isParticiple ? null : readObjectBefore(ground, reading, at, sentence, limit);
  if (about && !(match && (reading.suffix !== '' || ['anna', 'quote', 'colon'].includes(match.link)))) return about;
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
  const isUnknownHead = (place: SourcePlace, source: TokenRange | null) =>
    place === 'relative' &&
    reading.tense === 'present' &&
    source !== null &&
    !namesAgent(ground, source.start, source.end) &&
    !/.{3}ي(?:ه|ها|هم)$/u.test(ground.plain(source.start)) &&
    !ground.isNoun('document', source.start);
  const parts = isParticiple
    ? NO_SOURCE
    : reading.verb.context === 'within'
      ? placeWithin(ground, reading, match)
      : placeSource(ground, reading, at, match, sentence);
  // الآباء وجهت إليهم دعوة: they got it.
  const isGiven = reading.verb.context === 'light' && /^(?:إلي|ل|علي)(?:ه|ها|هم)$/u.test(ground.plain(at + 1));
  if (isGiven && parts?.place === 'before') return 'a passive';
  if (!parts || isUnknownHead(parts.place, parts.source)) return 'no one named who says it';
  if (!isParticiple && parts.place === 'none' && isFirstPerson(ground, reading, at)) return 'the first person';
  if (isEventSubject(ground, parts) || isComplement(ground, reading, at, parts.place)) return 'no one who speaks';
  if (!isParticiple && isShownByThat(ground, reading, at, parts.place)) return 'no one who speaks';
  if (isShownByAll(ground, reading, at)) return 'no one who speaks';
  if (!isParticiple && describesThing(ground, reading, at, parts.place)) return 'what describes a noun';
  if (isPassiveOfTwo(ground, reading, at, match, parts.place) || isPassiveAbout(ground, reading, at, parts.place))
    return 'a passive';
  // شخص يشتبه بأنه نفذ الهجوم: behind the noun no one is named who suspects him.
  if (reading.verb.lemma === 'اشتبه' && parts.place !== 'after') return 'a passive';
  if (isBareNoun(reading, at, match, parts.place, sentence)) return 'a noun';
  const nothing = reportsNothing(ground, reading, at, match, parts);
  if (nothing) return nothing;
  if (!isParticiple && isImpersonal(ground, reading, at, match, parts.place, sentence)) return 'impersonal';
  if (reading.verb.context === 'clause' && !opensClause(ground, at, sentence, match, parts.place))
    return 'another word';
  if (!holdsAttitude(ground, reading, match) && !isFinding(ground, reading, match, parts))
    return 'the object is nothing said';
  if (!isParticiple && isEstimate(ground, reading, match, parts)) return 'an estimate, no report';
  if (isActOnly(ground, match, reading)) return 'an act, no call';
  if (isOtherVerb(ground, reading, at, match, parts)) return 'another verb';
  if (findsNothing(ground, reading, at, match, parts)) return 'no one who finds';
  if (
    match.link === 'object' &&
    reading.tense === 'present' &&
    reading.suffix === '' &&
    (parts.place === 'relative' || ground.attribution.has('relative', ground.plain(at - 1))) &&
    !isSaidInClause(ground, reading, at, match, parts)
  )
    return 'what describes a noun';
  if (
    reading.verb.context === 'court' &&
    !(parts.source
      ? isCourt(ground, parts.source.start) || isLaidDown(ground, reading, parts.source.start)
      : parts.place === 'none' && !isDeciding(reading) && hasCourtBefore(ground, at, sentence))
  )
    return 'no court';
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

/** قررت أن تتحدث: whoever decides or backs something may be anyone; a court is named as the subject. */
function isDeciding({ verb }: VerbReading): boolean {
  return verb.frames.some(({ link }) => link === 'object');
}

const NO_SOURCE = { source: null, place: 'none' as SourcePlace, addressee: null };

/** A cue and its preposition side by side are one cue: أشار إلى, مشددا على. */
function cueEnd(at: number, match: FrameMatch): number {
  const next = at + 1;
  const isContiguous =
    match.between.start === match.between.end && ['ila', 'ala', 'an', 'min', 'fi'].includes(match.link);
  if (isContiguous && match.content > next) return next + 1;
  return next;
}
