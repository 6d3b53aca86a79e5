/**
 * Says in a few words why a form of a reporting verb reports nothing: by where it stands, or by its content and its source.
 *
 * @example whyMisplaced(ground, reading, at, sentence) // 'a condition' in إذا رفضت
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Sentence } from '../../model/segmented.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isNominative } from '../syntax/noun-words.ts';
import { isGluedPreposition, isPreposition } from '../syntax/phrase-words.ts';
import { isInWithheldName } from '../syntax/withheld-name.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isAdverbialParticiple } from './adverbial-participle.ts';
import { isClauseStart } from './clause-start.ts';
import { followsCourt, hasCourtBefore, isCourt, isLaidDown } from './courts.ts';
import type { SourceParts } from './cue.ts';
import { findsNothing } from './findings.ts';
import type { FrameMatch } from './frame-match.ts';
import { isNounForm, reportsNothing } from './no-report.ts';
import {
  holdsAttitude,
  isActOnly,
  isEstimate,
  isEvoked,
  isFinding,
  isOtherVerb,
  isSaidInClause,
} from './object-conditions.ts';
import { namesAgent } from './source-place.ts';
import {
  describesSource,
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
import {
  describesThing,
  isAskedOfTeller,
  isAskedOrDenied,
  isNoOneNamed,
  isPassiveAbout,
  isPassiveOfTwo,
  isShownByAll,
  isShownByThat,
  isTakenSo,
} from './voiceless.ts';

const FARTHEST_QUOTED = 4;

/** نُقل | عن, نُقل اليوم | عنه. */
function quotesSoon(ground: Ground, at: number): boolean {
  for (let ahead = at + 1; ahead < at + FARTHEST_QUOTED; ahead += 1)
    if (/^عن(?:ه|ها|هم)?$/u.test(ground.plain(ahead))) return true;
  return false;
}

/** What speaks against the form before its content is looked for; null of one that may report. */
export function whyMisplaced(ground: Ground, reading: VerbReading, at: number, sentence: Sentence): string | null {
  const isParticiple = reading.tense === 'participle';
  if (isParticiple && (!isAdverbialParticiple(ground, reading, at, sentence) || ground.plain(at).startsWith('ال')))
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
  // ومضى قائلا، إن كذا: a comma before the link.
  if (isParticiple && ground.is('adverb', at) && ground.text(at + 1) === '،' && !ground.isLink(at + 2))
    return 'an adverb';
  // ثم عادا إلى بيتهما: they went back.
  if (isParticiple && reading.verb.lemma === 'عد' && ground.text(at - 1) !== '،') return 'another word';
  // سماه أبوه عمر: he gave a name; ما سماه العدوان is what he says of it.
  const givesName = /^أ?سمى$/u.test(reading.verb.lemma) && reading.tense === 'past';
  if (givesName && !/^[وفبلكم]?م?ما$/u.test(ground.plain(at - 1))) return 'a name given';
  if (isEmphasis(ground, reading, at)) return 'a noun that stresses its verb';
  if (isNounForm(ground, at, reading)) return 'a noun';
  // نُقل إلى المستشفى: where no عن follows he was moved.
  if (reading.verb.lemma === 'نقل' && ground.text(at).includes('ُ') && !quotesSoon(ground, at)) return 'a passive';
  if (isInWithheldName(ground, at)) return 'who would not be named';
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
    !leadsToVerb(ground, reading, at) &&
    !isNoOneNamed(ground, at) &&
    !isBehindThose(ground, reading, at)
  )
    return 'the object of a preposition';
  return null;
}

/** حتى قال بعضهم, منذ أعلن الوزير: before a form that no noun has they lead on to a clause. */
function leadsToVerb(ground: Ground, { tense, suffix, verb }: VerbReading, at: number): boolean {
  return (
    tense === 'past' &&
    suffix === '' &&
    // حتى أعلن الحكم نهاية الشوط: until something happened.
    (verb.class === 'say' ? /^[وف]?(?:حتى|منذ)$/u : /^[وف]?منذ$/u).test(ground.plain(at - 1)) &&
    ground.verbs(at).every((form) => form.tense !== 'masdar')
  );
}

/** What speaks against the form with the content and the source it has; null of one that reports. */
export function whyUnspoken(
  ground: Ground,
  reading: VerbReading,
  at: number,
  match: FrameMatch,
  parts: SourceParts,
  sentence: Sentence,
): string | null {
  const isParticiple = reading.tense === 'participle';
  if (isParticiple && match.link === 'bi' && match.content === at + 1 && isOfOneAccused(ground, reading, at))
    return 'the accused';
  if (reading.verb.lemma === 'سأل' && match.link === 'anna' && !isPrayer(ground, match, reading, at))
    return 'a question';
  // الآباء وجهت إليهم دعوة: they got it.
  const isGiven = reading.verb.context === 'light' && /^(?:إلي|ل|علي)(?:ه|ها|هم)$/u.test(ground.plain(at + 1));
  if (isGiven && parts.place === 'before') return 'a passive';
  // وجهت نداءات إلى السكان: what was said stands where who says it would.
  const isSaid = parts.place === 'after' && parts.source !== null && ground.isNoun('addressed', parts.source.start);
  if (reading.verb.context === 'light' && isSaid && hasNoActor(ground, at, sentence)) return 'a passive';
  if (isUnknownHead(ground, reading, parts)) return 'no one named who says it';
  if (!isParticiple && parts.place === 'none' && isFirstPerson(ground, reading, at)) return 'the first person';
  if (isEventSubject(ground, parts) || isComplement(ground, reading, at, parts.place)) return 'no one who speaks';
  if (!isParticiple && isShownByThat(ground, reading, at, parts.place)) return 'no one who speaks';
  if (isShownByAll(ground, reading, at)) return 'no one who speaks';
  if (!isParticiple && describesThing(ground, reading, at, parts.place)) return 'what describes a noun';
  if (isPassiveOfTwo(ground, reading, at, match, parts.place) || isPassiveAbout(ground, reading, at, parts.place))
    return 'a passive';
  if (!isParticiple && isTakenSo(ground, reading, at, match, parts.place)) return 'a passive';
  if (!isParticiple && isAskedOfTeller(ground, reading, at, parts.place)) return 'a passive';
  // شخص يشتبه بأنه نفذ الهجوم: behind the noun no one is named who suspects him.
  if (reading.verb.lemma === 'اشتبه' && parts.place !== 'after') return 'a passive';
  if (isBareNoun(reading, at, match, parts.place, sentence)) return 'a noun';
  // نساء كشفن عن رؤوسهن, تحدثن عن حياتهن: without أن or their words it is most often what the women of the story did.
  const isDone = reading.number === 'plural' && reading.gender === 'female' && !isParticiple;
  if (isDone && ['an', 'object'].includes(match.link)) return 'what was done';
  const nothing = reportsNothing(ground, reading, at, match, parts);
  if (nothing) return nothing;
  if (!isParticiple && isImpersonal(ground, reading, at, match, parts.place, sentence)) return 'impersonal';
  if (reading.verb.context === 'clause' && !opensClause(ground, at, sentence, match, parts.place))
    return 'another word';
  if (!holdsAttitude(ground, reading, match) && !isFinding(ground, reading, match, parts))
    return 'the object is nothing said';
  if (!isParticiple && isEstimate(ground, reading, match, parts)) return 'an estimate, no report';
  if (isEvoked(ground, reading, match, parts)) return 'no one who calls';
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
  return null;
}

/** ووجهت إليه اتهامات, الذي وجهت إليه تهم: who acts is not told before it, as in ألقت الشرطة القبض عليه ووجهت إليه اتهامات. */
function hasNoActor(ground: Ground, at: number, { start }: Sentence): boolean {
  return at === start || ground.is('relative', at - 1);
}

/** التجربة التي تؤكد أن: the clause describes a noun that names no one who speaks. */
function isUnknownHead(ground: Ground, reading: VerbReading, { place, source }: SourceParts): boolean {
  if (place !== 'relative' || reading.tense !== 'present' || source === null) return false;
  return (
    isThing(ground, source.end - 1, reading.gender) ||
    (!namesAgent(ground, source.start, source.end) &&
      !/.{3}ي(?:ه|ها|هم)$/u.test(ground.plain(source.start)) &&
      !ground.isNoun('document', source.start))
  );
}

/** لضبط الكلمات | التي, عن التجارب | التي: right behind a preposition a head by itself, whoever is named before it; not أمام الأحزاب. */
function isThing(ground: Ground, at: number, gender: VerbReading['gender']): boolean {
  const word = ground.plain(at);
  if (!ground.is('relative', at + 1)) return false;
  if (!/^ال.{3,}/u.test(word) || ground.mention(at) !== undefined || ground.nouns(at).length > 0) return false;
  // ضد المرأة الذي: no clause about her.
  if (/ة$/u.test(word) && gender !== 'female') return false;
  if (isNominative(word) || nameLexicon().organizationHeads.get([fold(word.slice(2))]).length > 0) return false;
  return isPreposition(ground, at - 1) || isGluedPreposition(ground, at - 1);
}

/** رجلان متهمين بالقتل, مهددين بالهبوط: whoever is accused or threatened; who accuses has the accused behind the form. */
function isOfOneAccused(ground: Ground, { verb }: VerbReading, at: number): boolean {
  return verb.lemma === 'اتهم' || (verb.class === 'threaten' && ground.plain(at).endsWith('ين'));
}

/** سائلا الله أن يحفظ البلاد, told of someone; سأل إن كان يعرف is a question, and a prayer inside one's own words goes with them. */
function isPrayer(ground: Ground, { linkAt }: FrameMatch, { tense }: VerbReading, at: number): boolean {
  return tense === 'participle' && ground.plain(linkAt) === 'أن' && !isInLongQuote(ground, at);
}

/** قررت أن تتحدث: whoever decides or backs something may be anyone; a court is named as the subject. */
function isDeciding({ verb }: VerbReading): boolean {
  return verb.frames.some(({ link }) => link === 'object');
}
