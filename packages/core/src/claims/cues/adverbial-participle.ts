/**
 * Says where a participle of a reporting verb tells what the one who speaks is doing: no adjective, no predicate.
 *
 * @example isAdverbialParticiple(ground, at, sentence) // true of مطالبين in تظاهروا أمام الوزارة مطالبين بلقاء الوزير
 */
import type { Sentence } from '../../model/segmented.ts';
import { tells, tellsJoined } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPreposition, isTime } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { startsWithBi } from './source-place.ts';

/** مضيفا, قائلين: an adverbial participle. With the letters of a plural or a feminine noun it stands behind a comma, a name or what it cannot describe. */
export function isAdverbialParticiple(ground: Ground, reading: VerbReading, at: number, sentence: Sentence): boolean {
  if (at === sentence.start) return true;
  const previous = ground.tokens[at - 1];
  if (previous === undefined) return false;
  // كان متوقعا, بات مستبعدا: a predicate, not a report.
  if (tellsJoined('predicate_opener', previous.plain)) return false;
  const plainForm = ground.plain(at);
  if (plainForm.endsWith('ة') || plainForm.endsWith('ات') || plainForm.endsWith('ين'))
    return (
      previous.kind === 'punctuation' ||
      previous.kind === 'quote' ||
      ground.hasConjunction(at) ||
      ground.mention(at - 1) !== undefined ||
      (isDefiniteNoun(ground, at - 1) && reportsBefore(ground, at, sentence)) ||
      tells('adverbial_participle', ground.withoutConjunction(at)) ||
      leadsToLink(ground, at) ||
      isStateOfPeople(ground, reading, at, sentence)
    );
  return !isPreposition(ground, at - 1);
}

/** نفت موسكو ضلوعها في العملية منددة بكذا: behind a definite noun an indefinite form is no adjective of it. */
function isDefiniteNoun(ground: Ground, at: number): boolean {
  return /^(?:[وف]?[بك]?ال|[وف]?لل).{3}/u.test(ground.plain(at)) && ground.tokens[at]?.kind === 'word';
}

/** A finite reporting verb earlier in the sentence, whose subject the form agrees with. */
function reportsBefore(ground: Ground, at: number, sentence: Sentence): boolean {
  for (let verb = at - 2; verb >= Math.max(sentence.start, at - FARTHEST_REPORT); verb -= 1)
    if (ground.verbs(verb).some(({ tense }) => tense === 'past' || tense === 'present')) return true;
  return false;
}

const FARTHEST_REPORT = 14;

/** رفعوا دعوى مدعين أن, أقبلوا على الشراء مشيرين إلى أن: no noun has what is said behind it. */
function leadsToLink(ground: Ground, at: number): boolean {
  // مع ملاحظة أن: a noun that a preposition governs.
  if (isPreposition(ground, at - 1)) return false;
  return ground.isLink(at + 1) || (isPreposition(ground, at + 1) && ground.isLink(at + 2));
}

/** تظاهروا أمام الوزارة مطالبين بلقاء الوزير, رفعت شكوى أمس متهمة الشركة بكذا: behind what the form cannot describe, where no أصبح makes it a predicate. */
function isStateOfPeople(ground: Ground, { verb }: VerbReading, at: number, sentence: Sentence): boolean {
  const isBehindOther = isDefiniteNoun(ground, at - 1) || isTime(ground, at - 1) || ground.is('adverb', at - 1);
  if (!isBehindOther || at - sentence.start < SHORTEST_CLAUSE) return false;
  const isMany = ground.plain(at).endsWith('ين') && startsWithBi(ground, at + 1);
  // متهمة الشركة بكذا: whom it is said to or of; معلنة الهدف is done by what happened.
  const takesPerson = verb.frames.some(({ addressee }) => addressee === 'obj');
  if (!isMany && !takesPerson) return false;
  if (!isMany && !/^(?:ال.{3}|إيا(?:ه|ها|هم)$)/u.test(ground.plain(at + 1))) return false;
  for (let before = at - 1; before >= Math.max(sentence.start, at - FARTHEST_REPORT); before -= 1) {
    if (ground.text(before) === '،') return true;
    if (tellsJoined('predicate_opener', ground.plain(before)) || ground.isLink(before)) return false;
  }
  return true;
}

/** A verb, who acts, and what the form stands behind. */
const SHORTEST_CLAUSE = 3;
