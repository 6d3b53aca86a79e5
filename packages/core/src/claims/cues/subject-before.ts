/**
 * Finds the subject that stands before its verb: كان فلان أعلن, فلان قال, فلان الذي دعا.
 *
 * @example findSubjectBefore(ground, verb, sentence, reading)?.place // 'relative'
 */
import { fold } from '@isnad/arabic';
import type { Sentence } from '../../model/segmented.ts';
import { agrees, looksFeminine } from '../syntax/agreement.ts';
import { tells } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { readNounPhrase } from '../syntax/noun-phrase.ts';
import { isAdjectiveLike } from '../syntax/noun-words.ts';
import { isPreposition, type TokenRange, trimRange } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import type { SubjectBefore } from './cue.ts';
import { readGoverned } from './governed-subject.ts';
import { extendToName } from './name-behind.ts';
import { isSubjectOfClause, readHead } from './relative-head.ts';

const LONGEST_SUBJECT = 22;
const LONGEST_ASIDE = 30;

/** The subject before the verb at `verb`, or null. Looks back over at most 22 tokens. */
export function findSubjectBefore(
  ground: Ground,
  verb: number,
  sentence: Sentence,
  reading: VerbReading,
): SubjectBefore | null {
  if (reading.prefixes.startsWith('ف')) return readContrasted(ground, verb, sentence);
  if (reading.prefixes.startsWith('و')) return null;
  let end = verb;
  while (
    end > sentence.start &&
    (ground.plain(end - 1) === 'قد' ||
      ground.plain(end - 1) === 'كان' ||
      ground.plain(end - 1) === 'كانت' ||
      ground.attribution.has('negation', ground.plain(end - 1)) ||
      ground.attribution.has('adverb', ground.plain(end - 1)))
  )
    end -= 1;
  if (ground.attribution.has('relative', ground.plain(end - 1)) && ground.plain(end - 1) !== 'من')
    return isSubjectOfClause(ground, end - 1, verb, reading) ? readHead(ground, end - 1, sentence) : null;
  // الرئيس "يعتبر أن …": the quotation begins with his verb.
  const beforeMarks = isOpenQuote(ground, end - 1, verb) ? end - 1 : end;
  // مضيفة "قال لي إنه": a participle leads on to a quotation.
  if (!ground.verbs(beforeMarks - 1).some((form) => form.tense === 'participle')) end = beforeMarks;
  const done = ground.plain(end - 1) === 'أن' ? readDoneBefore(ground, end - 1, sentence) : null;
  if (done) return done;
  const behind = ground.text(end - 1) === '،' ? readBehindAside(ground, end - 1, sentence) : null;
  if (behind) return behind;
  const described = reading.prefixes === '' ? readBehindClause(ground, end, sentence, reading) : null;
  if (described) return described;
  const bare = end === verb ? readDescribed(ground, verb, sentence, reading) : null;
  if (bare) return bare;
  if (end !== verb && ground.attribution.has('opener', ground.plain(end)) && end === sentence.start) return null;
  const first = Math.max(sentence.start, end - LONGEST_SUBJECT);
  for (let start = end - 1; start >= first; start -= 1) {
    const isOpening =
      start === sentence.start ||
      ground.attribution.has('opener', ground.plain(start - 1)) ||
      (ground.text(start - 1) === '،' && !ground.mention(start)) ||
      isOpenQuote(ground, start - 1, verb);
    if (isOpening && ground.attribution.has('opener', ground.plain(start)) && start + 1 < end) {
      const subject = readWhole(ground, start + 1, end) ?? readGoverned(ground, start + 1, end, reading);
      if (subject) return { source: subject, place: 'before' };
      return null;
    }
    if (!isOpening) continue;
    const isGoverned = start > sentence.start && ground.attribution.has('opener', ground.plain(start - 1));
    const subject = readWhole(ground, start, end) ?? (isGoverned ? readGoverned(ground, start, end, reading) : null);
    if (subject) return { source: namedBefore(ground, start, end) ?? subject, place: 'before' };
    if (start === sentence.start) return null;
  }
  return null;
}

/** "هذه الدراسة تؤكد أن …": a quotation that opens here and holds the verb. */
function isOpenQuote(ground: Ground, at: number, verb: number): boolean {
  return ground.tokens[at]?.kind === 'quote' && (ground.quotes.partner[at] ?? -1) > verb;
}

/** المخرج فلان، زوج فلانة، أعلن: what stands between commas before the verb describes the person named before it. */
function namedBefore(ground: Ground, start: number, end: number): TokenRange | null {
  if (ground.text(start - 1) !== '،' || ground.text(end - 1) !== '،') return null;
  const named = ground.mention(start - 2);
  if (named?.type !== 'person' || named.endToken !== start - 1 || isPreposition(ground, named.firstToken - 1))
    return null;
  return { start: named.firstToken, end: end - 1 };
}

/** وكان زعيم الحزب، الذي أبرم اتفاقية، دعا: the subject stands before the clause about him. */
function readBehindAside(ground: Ground, comma: number, sentence: Sentence): SubjectBefore | null {
  let open = comma - 1;
  while (open > sentence.start && comma - open < LONGEST_ASIDE && ground.text(open) !== '،') open -= 1;
  if (ground.text(open) !== '،' || !ground.is('relative', open + 1)) return null;
  for (let start = sentence.start; start < open && open - start < LONGEST_SUBJECT; start += 1) {
    const isOpening = start === sentence.start || ground.attribution.has('opener', ground.plain(start - 1));
    const source =
      isOpening && !ground.attribution.has('opener', ground.plain(start)) ? readWhole(ground, start, open) : null;
    if (source) return { source, place: 'before' };
  }
  return null;
}

const LONGEST_DOER = 12;

/** سبق للوزير فلان | أن أكد: who has done it before; not سبق له أن. */
function readDoneBefore(ground: Ground, link: number, { start }: Sentence): SubjectBefore | null {
  for (let at = link - 2; at >= Math.max(start, link - LONGEST_DOER); at -= 1) {
    if (ground.tokens[at]?.kind === 'punctuation') return null;
    if (!/^(?:سبق|يسبق)$/u.test(ground.withoutConjunction(at))) continue;
    const isHis = /^ل.{3}/u.test(ground.plain(at + 1)) && readNounPhrase(ground, at + 1, link) >= link;
    return isHis ? { source: { start: at + 1, end: link }, place: 'before' } : null;
  }
  return null;
}

/** ولكن محطة العربية التي تمتلكها السعودية قالت: the same without commas, where a verb of the clause stands between. */
function readBehindClause(
  ground: Ground,
  verb: number,
  sentence: Sentence,
  reading: VerbReading,
): SubjectBefore | null {
  const first = ground.attribution.has('opener', ground.plain(sentence.start)) ? sentence.start + 1 : sentence.start;
  for (let at = first + 1; at < verb - 2 && at - first < LONGEST_SUBJECT; at += 1) {
    if (ground.tokens[at]?.kind !== 'word') return null;
    if (!/^(?:الذي|التي)$/u.test(ground.plain(at))) continue;
    for (let inner = at + 1; inner < verb; inner += 1) if (ground.tokens[inner]?.kind === 'punctuation') return null;
    // The clause's own verb stands right behind its pronoun; a name or noun ends it.
    const ends = ground.mention(verb - 1) !== undefined || /^ال|ها$|ه$/u.test(ground.plain(verb - 1));
    const source = ends && verb - at < LONGEST_ASIDE ? readWhole(ground, first, at) : null;
    return source && agrees(ground, reading, source.start) ? { source, place: 'before' } : null;
  }
  return null;
}

/** أما الموقع الرسمي، فاتهم الشرطة: whom أما sets apart is the subject after ف. */
function readContrasted(ground: Ground, verb: number, sentence: Sentence): SubjectBefore | null {
  const first = sentence.start + 1;
  if (!/^و?أما$/u.test(ground.plain(sentence.start)) || ground.text(verb - 1) !== '،' || verb - first > LONGEST_SUBJECT)
    return null;
  const end = readNounPhrase(ground, first, verb);
  return end >= verb - 1 && !isPreposition(ground, first)
    ? { source: { start: first, end: verb - 1 }, place: 'before' }
    : null;
}

/** وبمساعدة شبكة كذا، قال فلان: with whose help, and no helper. */
function leadsWithBi(ground: Ground, at: number): boolean {
  const word = ground.withoutConjunction(at);
  return (
    /^[وف]ب.{3}/u.test(ground.plain(at)) && word.startsWith('ب') && ground.reporting.nouns(fold(word)).length === 0
  );
}

/** The stretch as one noun phrase that can name a speaker, or null. */
function readWhole(ground: Ground, start: number, end: number): TokenRange | null {
  if (
    isPreposition(ground, start) ||
    leadsWithBi(ground, start) ||
    !(ground.isWord(start) || ground.tokens[start]?.kind === 'quote' || ground.text(start) === '#')
  )
    return null;
  const isNamed =
    ground.mention(start)?.firstToken === start ||
    ground.isNoun('role', start) ||
    ground.isNoun('unnamed', start) ||
    ground.isNoun('outlet', start) ||
    ground.isNoun('document', start) ||
    ground.isNoun('relation', start) ||
    ground.isNoun('body', start) ||
    ground.isNoun('named_thing', start) ||
    ground.plain(start).startsWith('ال') ||
    // هذه الدراسة تؤكد.
    (/^(?:هذا|هذه)$/u.test(ground.plain(start)) && ground.isNoun('document', start + 1)) ||
    ground.mention(start + 1)?.firstToken === start + 1 ||
    ground.tokens[start + 1]?.kind === 'quote';
  if (!isNamed || ground.verbs(start).some((form) => form.tense === 'past' || form.tense === 'present')) return null;
  let at = readNounPhrase(ground, start, end);
  if (at < end && ground.text(at) === '،') at += 1;
  // A clause about the subject may stand between: أحد دبلوماسيي المجلس طلب عدم ذكر اسمه، قال.
  if (at < end && end - at <= 6 && ground.text(end - 1) === '،') at = end;
  if (
    at < end &&
    ground.tokens
      .slice(at, end)
      .every(
        (_, offset) =>
          (ground.dateAt[at + offset] ?? -1) >= 0 || ground.attribution.has('time', ground.plain(at + offset)),
      )
  )
    at = end;
  const phrase = trimRange(ground, { start, end: readNounPhrase(ground, start, end) });
  return at >= end && phrase.end > phrase.start ? extendToName(ground, phrase, end) : null;
}

function isBareDocument(ground: Ground, at: number): boolean {
  return (
    ground.isNoun('document', at) &&
    !ground.withoutConjunction(at).startsWith('ال') &&
    ground.verbs(at).length === 0 &&
    ground.mention(at) === undefined
  );
}

const MOST_ADJECTIVES = 3;

/**
 * تقرير أممي أفاد, حزب يميني متطرف وعد: the indefinite noun for a document, a body or people that the verb behind its adjectives
 * describes; -1 where the noun opens its clause, or only tells where something is said (في تصريح صحفي أكد).
 */
function headBehindAdjectives(ground: Ground, verb: number, sentence: Sentence): number {
  let at = verb - 1;
  while (at > verb - 1 - MOST_ADJECTIVES && at > sentence.start && isBareAdjective(ground, at)) at -= 1;
  if (at <= sentence.start || ground.tokens[at]?.kind !== 'word') return -1;
  const word = ground.withoutConjunction(at);
  const speaks = ['document', 'unnamed', 'body'].some((kind) => ground.isNoun(kind, at));
  if (!speaks || /^(?:ال|لل)/u.test(word) || ground.mention(at) !== undefined || ground.verbs(at).length > 0) return -1;
  if (/.{3}(?:ه|ها|هم)$/u.test(word) || ground.is('quantity', at)) return -1;
  // في تصريح صحفي: of the journalist's kind, no journalist.
  if (ground.nouns(at - 1).length > 0 && !/^[وف]?(?:ال|لل|بال)/u.test(ground.plain(at - 1))) return -1;
  const before = ground.tokens[at - 1];
  const isFirst = before?.kind !== 'word' || ground.attribution.has('opener', before.plain) || ground.isLink(at - 1);
  // من جهة ثانية أكدت: on the other hand, no one's.
  if (tells('two_word_preposition', `${ground.withoutConjunction(at - 1)} ${word}`)) return -1;
  return isFirst || /^(?:في|خلال|عبر|بعد|قبل)$/u.test(ground.withoutConjunction(at - 1)) ? -1 : at;
}

/** أشخاص | قال إنهم, على ثلاث شركات | قالت إنها: several people take a plural behind them; companies counted or governed are what is spoken of. */
function isDoneToThem(ground: Ground, head: number, verb: number, { gender, number }: VerbReading): boolean {
  if (number !== 'singular') return false;
  const word = ground.withoutConjunction(head);
  if (gender === 'male') return tells('broken_plural', word);
  const isSaidOfThem = /^إنها$/u.test(ground.plain(verb + 1)) && /ات$/u.test(word);
  return isSaidOfThem && (isPreposition(ground, head - 1) || ground.is('quantity', head - 1));
}

function isBareAdjective(ground: Ground, at: number): boolean {
  const word = ground.plain(at);
  return (
    ground.tokens[at]?.kind === 'word' &&
    !/^[وف]?(?:ال|لل|بال)/u.test(word) &&
    ground.mention(at) === undefined &&
    ground.nouns(at).length === 0 &&
    ground.verbs(at).length === 0 &&
    !isPreposition(ground, at) &&
    !ground.is('adverb', at) &&
    (isAdjectiveLike(word) || /^م.{3,}$/u.test(word))
  );
}

/** بيان يدعو إلى, إشعار من الشركة يقول: a clause about an indefinite noun has no relative pronoun. */
function readDescribed(ground: Ground, verb: number, sentence: Sentence, reading: VerbReading): SubjectBefore | null {
  const isInIt = /^في(?:ه|ها)$/u.test(ground.plain(verb + 1));
  if (
    reading.tense === 'past' &&
    reading.prefixes + reading.suffix === '' &&
    !isInIt &&
    isBareDocument(ground, verb - 1)
  ) {
    // تقارير زعمت: right behind it, and it agrees; a broken plural is feminine.
    const source = { start: verb - 1, end: verb };
    return reading.gender === 'female' || agrees(ground, reading, source.start) ? { source, place: 'relative' } : null;
  }
  // صحفيون اتهموا, موقع يعتقد أنه, بيان ذكر أنه: a passive as likely.
  const { class: sort, context } = reading.verb;
  const isPassive =
    sort === 'accuse' ||
    ['speaker', 'estimate'].includes(context) ||
    (context === 'impersonal' && reading.gender === 'male');
  const isBare = reading.suffix === '' && reading.prefixes === '' && !isInIt && !isPassive;
  const head = isBare ? headBehindAdjectives(ground, verb, sentence) : -1;
  const isHeads = head >= 0 && looksFeminine(ground, head) === (reading.gender === 'female');
  if (isHeads && agrees(ground, reading, head) && !isDoneToThem(ground, head, verb, reading))
    return { source: { start: head, end: verb }, place: 'relative' };
  // بعث رسالة إلى زملائه يقول فيها إن: the letter is where it is said; who sent it speaks.
  if (reading.tense !== 'present' || (isInIt && reading.verb.context === '')) return null;
  for (let at = verb - 1; at >= Math.max(sentence.start, verb - 7); at -= 1) {
    const word = ground.withoutConjunction(at);
    if (ground.tokens[at]?.kind !== 'word') return null;
    if (!ground.isNoun('document', at) || word.startsWith('ال')) continue;
    // قرارا يتوقع أن تصدره: what is expected of it, no one expects it in there.
    const isPassive = reading.verb.context === 'speaker' || reading.verb.context === 'impersonal';
    if (isPassive && tells('legal_act', word.replace(/ا$/u, ''))) return null;
    if (readNounPhrase(ground, at, verb) < verb && verb - at > 1 && !isPreposition(ground, at + 1)) return null;
    return { source: { start: at, end: verb }, place: 'relative' };
  }
  return null;
}
