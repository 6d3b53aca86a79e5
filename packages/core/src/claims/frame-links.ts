/**
 * Tells a cue's own link from one that belongs to another word, and its object from its subject.
 *
 * @example isOwnedLink(ground, at) // true for أن after بعد
 */

import { type FrameLink } from '@isnad/arabic';
import { skipAdverbials } from './adverbials.ts';
import { type Ground } from './ground.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isPreposition } from './phrase-words.ts';
import type { VerbReading } from './word-forms.ts';

export const PREPOSITIONS: Readonly<Record<string, FrameLink>> = {
  إلى: 'ila',
  الى: 'ila',
  على: 'ala',
  عن: 'an',
  عما: 'an',
  من: 'min',
  مما: 'min',
  في: 'fi',
};

/** Words after which أن is theirs and not the cue's: بعد أن, يمكن أن. */
const OWNERS_OF_AN = new Set(
  'بعد قبل منذ رغم الرغم من عن إلى الى على في دون غير إلا كما حيث لدرجة يمكن يجب ينبغي يمكنه بما سوى حتى يريد تريد لأجل شأنه شأنها المفترض المتوقع المقرر الممكن المرجح يبدو تبدو يعني تعني يكاد كاد أجل شرط بشرط خشية مخافة بيد'.split(
    ' ',
  ),
);

/** وأكد، على صعيد آخر، أن: a phrase that a comma closes before the link is an aside. */
export function isAside(ground: Ground, preposition: number): boolean {
  for (let at = preposition + 1; at < preposition + 9; at += 1)
    if (ground.text(at) === '،') return ground.isLink(at + 1) || ground.text(at + 1) === ':';
  return false;
}

const LONGEST_ASIDE = 26;

/**
 * The comma that closes what is told about the source between two commas, when the link stands right behind it; else
 * `comma` itself: المصدر، الذي طلب عدم كشف هويته، أن; المرصد، ومقره لندن، أن.
 */
export function asideEnd(ground: Ground, comma: number, limit: number): number {
  if (ground.text(comma) !== '،') return comma;
  const first = comma + 1;
  const isReport = ground.verbs(first).some((form) => form.tense === 'past' || form.tense === 'present');
  // ردا على سؤال عما إذا كان يحق للمجلس أن يقرر، أن: links in what was asked are the question's.
  const isAnswer = ground.is('occasion_opener', first);
  const isAbout =
    isAnswer || ground.is('relative', first) || (ground.hasConjunction(first) && !ground.isLink(first) && !isReport);
  if (!isAbout) return comma;
  for (let at = first + 1; at < Math.min(limit, comma + LONGEST_ASIDE); at += 1) {
    if ((ground.isLink(at) && !isAnswer) || ground.tokens[at]?.kind === 'quote' || /^[:؛.]$/u.test(ground.text(at)))
      return comma;
    if (ground.text(at) !== '،') continue;
    const next = skipAdverbials(ground, at + 1, limit);
    if (ground.isLink(next) || ground.text(next) === ':') return at;
  }
  return comma;
}

/** A comma between a name and its apposition: what follows still belongs to the source. */
export function isApposition(ground: Ground, comma: number): boolean {
  return ground.mention(comma + 1)?.firstToken === comma + 1 || ground.isNoun('role', comma + 1);
}

/** A further verb of speech inside the source phrase (الذي أكد أن): the next link is its own. */
export function ownsNextLink(ground: Ground, at: number): boolean {
  return (
    ground
      .verbs(at)
      .some(
        (form) =>
          (form.tense === 'past' || form.tense === 'present') &&
          form.prefixes === '' &&
          (form.verb.context === '' || form.verb.context === 'impersonal' || form.verb.context === 'speaker') &&
          form.verb.frames.some(
            (frame) => frame.link === 'anna' || (form.verb.context === 'speaker' && frame.clauseOnly),
          ),
      ) && !isPreposition(ground, at - 1)
  );
}

export function isOwnedLink(ground: Ground, at: number): boolean {
  // روستوف أون-دون: the end of a name.
  if (ground.text(at - 2) === '-' && ground.tokens[at - 1]?.gap === 'none') return false;
  return (
    OWNERS_OF_AN.has(ground.plain(at - 1)) ||
    OWNERS_OF_AN.has(ground.withoutConjunction(at - 1)) ||
    PREPOSITIONS[ground.plain(at - 1)] !== undefined
  );
}

/** مسؤول من الوزارة, عدد من: the preposition belongs to the source. */
export function isOwnPreposition(ground: Ground, at: number, link: FrameLink): boolean {
  if (ground.isLink(at + 1)) return false;
  // تقرير صادر عن البنك.
  if (link === 'an') return /^(?:ال)?صادر(?:ة)?$/u.test(ground.plain(at - 1));
  if (link === 'min')
    return (
      ground.isNoun('unnamed', at - 1) ||
      ground.is('quantity', at - 1) ||
      ground.plain(at + 1) === 'جانبه' ||
      ground.plain(at + 1) === 'جهته'
    );
  if (link === 'fi') return ground.isNoun('unnamed', at - 1) || ground.isNoun('speech', at + 1);
  if (link === 'ala') return ground.isNoun('platform', at + 1) || ground.isNoun('outlet', at + 1);
  return false;
}

/** ب that ties content: بفرض, باتخاذ, بأنه; not a place (بلبنان), a manner (بشدة) or a letter of the word (بيان). */
export function isContentBi(ground: Ground, at: number, isAtPronoun = false): boolean {
  const word = ground.plain(at);
  if (word === 'بما' || word === 'بمن') return true;
  const isShort = word.length < 4 && ground.text(at + 1) !== '"' && !(word.length === 3 && isAtPronoun);
  if (!word.startsWith('ب') || isShort) return false;
  if (ground.hasOwnBi(at) || ground.attribution.has('adverb_bi', word)) return false;
  const mention = ground.mention(at);
  if (mention)
    return mention.firstToken === at && mention.start > (ground.tokens[at]?.start ?? 0) && mention.type !== 'place';
  return true;
}

/** بقيادة حوار: of the adverbial words with ب those that are verbal nouns, before an indefinite noun. */
export function isLeadingBi(ground: Ground, at: number): boolean {
  return (
    /^ب(?:قيادة|رئاسة|مشاركة|حضور|بناء|صحبة)$/u.test(ground.plain(at)) &&
    ground.isWord(at + 1) &&
    ground.mention(at + 1) === undefined &&
    !ground.plain(at + 1).startsWith('ال')
  );
}

/** A further finite cue after و or ف, or a participle: the first cue's sentence is over. */
export function startsNewReport(ground: Ground, at: number, reading: VerbReading, isFirst: boolean): boolean {
  return ground.verbs(at).some((form) => {
    if (isFirst && !/^[وف]/u.test(form.prefixes)) return false;
    if (form.tense === 'participle')
      return (
        form.verb.lemma !== 'قال' &&
        (form.number !== 'plural' || ground.text(at - 1) === '،') &&
        (form.gender === reading.gender || ground.text(at - 1) === '،') &&
        (form.verb.context === '' || form.verb.context === 'estimate' || ground.text(at - 1) === '،') &&
        !isPreposition(ground, at - 1)
      );
    return (
      (form.tense === 'past' || form.tense === 'present') &&
      (/[وف]/u.test(form.prefixes) || /^و?(?:لكنه|لكنها|لكنهم|فيما|كما|بينما)$/u.test(ground.plain(at - 1)))
    );
  });
}

/** Where a bare noun-phrase object begins after the subject, or -1. */
export function findObject(ground: Ground, reading: VerbReading, from: number, limit: number): number {
  if (reading.suffix !== '') {
    return -1;
  }
  const start = skipAdverbials(ground, from, limit);
  if (start >= limit || ground.isLink(start) || (isPreposition(ground, start) && start === from)) return -1;
  const first = ground.tokens[start];
  if (first?.kind === 'punctuation') return -1;
  if (reading.tense === 'participle' || hasSubjectBefore(ground, reading, from - 1, start)) return start;
  const unknown = looksLikeSubject(ground, start) ? -1 : objectAfterTime(ground, start, limit);
  if (unknown >= 0) return unknown;
  // رفض التعليق: what one refuses to do, not who refuses.
  if (reading.verb.class === 'reject' && isDefiniteMasdar(ground, start)) return start;
  if (!looksLikeSubject(ground, start) || isOfOtherGender(ground, reading, start)) return start;
  const end = readNounPhrase(ground, start, limit);
  let object = skipAdverbials(ground, afterApposition(ground, reading, start, end, limit), limit);
  // أكد الرئيس ونظيره القطري التزامهما: further subjects.
  const isAlso = (at: number) => at < limit && ground.plain(at).startsWith('و') && ground.hasConjunction(at);
  for (let more = 0; more < 5 && isAlso(object); more += 1) {
    const next = readNounPhrase(ground, object, limit);
    if (next === object) return -1;
    object = skipAdverbials(ground, next, limit);
  }
  if (/^(?:وهو|وهي|وهم)$/u.test(ground.plain(object))) {
    const close = nextComma(ground, object, limit);
    return close < 0 || close + 1 >= limit ? -1 : close + 1;
  }
  if (object < limit && ground.is('relative', object)) return objectAfterClause(ground, object, limit);
  if (object >= limit || (!ground.isWord(object) && ground.tokens[object]?.kind !== 'quote')) return -1;
  if ((ground.is('conjunction', object) && ground.plain(object) !== 'ما') || ground.is('relative', object)) return -1;
  return object;
}

/** أصبح الوزير ينتقد تفكيك الإدارة, طلب منه الذهاب: the subject is known, what follows is the object. */
function hasSubjectBefore(ground: Ground, reading: VerbReading, verb: number, object: number): boolean {
  if (/^(?:منه|منها|منهم|منهما)$/u.test(ground.plain(object - 1)) && object - 1 === verb + 1) return true;
  const subject = ground.mention(verb - 1);
  if (subject?.type !== 'person' || reading.gender === 'female' || ground.hasConjunction(verb)) return false;
  if (isPreposition(ground, subject.firstToken - 1) || subject.start > (ground.tokens[subject.firstToken]?.start ?? 0))
    return false;
  return (
    ground.mention(object) === undefined &&
    !['role', 'unnamed', 'body', 'outlet', 'named_thing', 'document'].some((kind) => ground.isNoun(kind, object)) &&
    !ground.plain(object).startsWith('ال')
  );
}

/** أعلنت الشركة، أكبر منتج للسيارات، الثلاثاء، عن: what stands between commas after the subject describes it. */
function afterApposition(ground: Ground, { verb }: VerbReading, start: number, end: number, limit: number): number {
  const isNamed =
    ground.mention(start)?.firstToken === start ||
    ground.plain(start).startsWith('ال') ||
    ['role', 'named_thing', 'body', 'outlet'].some((kind) => ground.isNoun(kind, start));
  if (ground.text(end) !== '،' || !verb.frames.some(({ link }) => link === 'an' || link === 'anna')) return end;
  if (!isNamed || skipAdverbials(ground, end, limit) > end + 1) return end;
  const close = nextComma(ground, end + 1, limit);
  return close < 0 ? end : close;
}

/** أعلن خفر السواحل، الأحد، إنقاذ المهاجرين: before a time between commas stands the subject, whatever it is. */
function objectAfterTime(ground: Ground, start: number, limit: number): number {
  const end = readNounPhrase(ground, start, limit, false);
  if (end - start < 2 || ground.text(end) !== '،' || (ground.dateAt[end + 1] ?? -1) < 0) return -1;
  const object = skipAdverbials(ground, end, limit);
  const isObject =
    object < limit &&
    ground.text(object - 1) === '،' &&
    ground.isWord(object) &&
    !isPreposition(ground, object) &&
    !ground.hasConjunction(object) &&
    !ground.is('conjunction', object) &&
    !ground.is('relative', object) &&
    !ground.plain(object).startsWith('ال');
  return isObject ? object : -1;
}

/** أعلنت الشركة التي تتخذ من لندن مقرا لها الاثنين تعليق: a day ends the clause about the subject. */
function objectAfterClause(ground: Ground, relative: number, limit: number): number {
  for (let at = relative + 2; at < Math.min(limit, relative + 12); at += 1) {
    if (ground.tokens[at]?.kind === 'punctuation' || ground.isLink(at)) return -1;
    if ((ground.dateAt[at] ?? -1) < 0) continue;
    while ((ground.dateAt[at] ?? -1) >= 0) at += 1;
    const isBare = ground.isWord(at) && !isPreposition(ground, at) && !ground.plain(at).startsWith('ال');
    return isBare && at < limit && !ground.hasConjunction(at) && !ground.is('conjunction', at) ? at : -1;
  }
  return -1;
}

function isDefiniteMasdar(ground: Ground, at: number): boolean {
  const key = ground.keys[at] ?? '';
  return key.startsWith('ال') && ground.reporting.verbForms(key.slice(2)).some((form) => form.tense === 'masdar');
}

/** The comma that closes an apposition, or -1. */
function nextComma(ground: Ground, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 13); at += 1) if (ground.text(at) === '،') return at;
  return -1;
}

/** تنتقد الملك: she criticizes the king, who is no subject of hers. */
function isOfOtherGender(ground: Ground, reading: VerbReading, at: number): boolean {
  if (reading.gender !== 'female' || reading.number !== 'singular') return false;
  const mention = ground.mention(at);
  if (mention) return mention.type === 'person' && ground.context.entities[mention.entity]?.gender === 'male';
  return ground.isNoun('role', at) && !/(?:ة|ات|اء)$/u.test(ground.plain(at));
}

/** تقرير speaks; تسجيل and إعلان, indefinite, are what is announced. */
function isDocumentNoun(ground: Ground, at: number): boolean {
  return (
    ground.isNoun('document', at) &&
    (ground.plain(at).endsWith('ات') ||
      !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar'))
  );
}

/** A name, a role, an unnamed source or a definite noun can be who announces; an indefinite one is what is announced. */
export function looksLikeSubject(ground: Ground, at: number): boolean {
  if (ground.text(at) === '#' || ground.mention(at) !== undefined) return true;
  if (
    ground.isNoun('role', at) ||
    ground.isNoun('unnamed', at) ||
    ground.isNoun('outlet', at) ||
    isDocumentNoun(ground, at) ||
    ground.isNoun('relation', at) ||
    ground.isNoun('body', at)
  )
    return true;
  const word = ground.plain(at);
  if (word.startsWith('ال')) return true;
  return (
    ground.mention(at + 1) !== undefined &&
    ground.mention(at + 1)?.firstToken === at + 1 &&
    ground.mention(at + 1)?.type !== 'place' &&
    !ground.reporting.verbForms(ground.keys[at] as string).some((form) => form.tense === 'masdar')
  );
}
