/**
 * Tells a cue's own link from one that belongs to another word, and its object from its subject.
 *
 * @example isOwnedLink(ground, at) // true for أن after بعد
 */

import type { FrameLink } from '@isnad/arabic';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { isContentBi } from './content-bi.ts';
import { standsInTitle } from './title-preposition.ts';

export const PREPOSITIONS: ReadonlyMap<string, FrameLink> = new Map([
  ['إلى', 'ila'],
  ['الى', 'ila'],
  ['على', 'ala'],
  ['عن', 'an'],
  ['عما', 'an'],
  ['من', 'min'],
  ['مما', 'min'],
  ['في', 'fi'],
]);

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
      ) &&
    !isPreposition(ground, at - 1) &&
    // دون ذكر اسمه: what is not done, by its noun.
    !ground.attribution.has('negation', ground.plain(at - 1))
  );
}

export function isOwnedLink(ground: Ground, at: number): boolean {
  // روستوف أون-دون: the end of a name.
  if (ground.text(at - 2) === '-' && ground.tokens[at - 1]?.gap === 'none') return false;
  // وقالت الكنيسة من قبل إن: after بعد and قبل stands أن, never إن.
  if (/^إن/u.test(ground.plain(at)) && /^(?:قبل|بعد|منذ)$/u.test(ground.plain(at - 1))) return false;
  return (
    ground.attribution.has('owner_of_an', ground.plain(at - 1)) ||
    ground.attribution.has('owner_of_an', ground.withoutConjunction(at - 1)) ||
    PREPOSITIONS.has(ground.plain(at - 1))
  );
}

/** مسؤول من الوزارة, عدد من: the preposition belongs to the source. */
export function isOwnPreposition(ground: Ground, at: number, link: FrameLink): boolean {
  if (ground.isLink(at + 1)) return false;
  if (standsInTitle(ground, at, link)) return true;
  // تقرير صادر عن البنك.
  if (link === 'an')
    return (
      // أفادت مصادر نقلا عن الموقوفين بأن.
      ground.keys[at - 1] === 'نقلا' ||
      // جبهة منشقة عن الحركة, اللجنة المنبثقة عن المجلس.
      /^(?:ال)?(?:صادر|منشق|منبثق|متفرع)(?:ة)?$/u.test(ground.plain(at - 1)) ||
      // كشف النائبان عن حركة النهضة أن: members of a body, before the verb's own link.
      (tellsDefinite('member', ground.plain(at - 1)) && hasLinkAhead(ground, at))
    );
  if (isCompound(ground, at)) return true;
  // المبعوث الأممي الخاص إلى ليبيا: where he is sent.
  if (link === 'ila' && ground.mention(at + 1)?.type === 'place' && isToldAgain(ground, at))
    for (let before = at - 1; before >= at - 3; before -= 1)
      if (tellsDefinite('envoy', ground.withoutConjunction(before))) return true;
  // أشار في حديث إلى الصحفيين إلى أن: with the verb's own behind it.
  if (link === 'ila') return ground.isNoun('speech', at - 1) && isToSomeone(ground, at + 1) && isSaidAgain(ground, at);
  if (link === 'min')
    return (
      // حذرت السلطات من: a definite source has no more of them; في تصريح صحفي من: nor has that of a journalist's kind.
      (ground.isNoun('unnamed', at - 1) &&
        !ground.isNoun('speech', at - 2) &&
        !ground.plain(at - 1).startsWith('ال')) ||
      ground.is('quantity', at - 1) ||
      ground.plain(at + 1) === 'جانبه' ||
      ground.plain(at + 1) === 'جهته'
    );
  if (link === 'fi') return ground.isNoun('unnamed', at - 1) || ground.isNoun('speech', at + 1);
  // أكد الوزير في رده على تساؤلات النواب أن.
  if (link === 'ala' && /^(?:ال)?رد(?:ا|ه|ها|هم)?$/u.test(ground.plain(at - 1))) return true;
  if (link === 'ala') return ground.isNoun('platform', at + 1) || ground.isNoun('outlet', at + 1);
  return false;
}

const FARTHEST_AGAIN = 20;

/** True when the preposition at `at` comes again in its sentence. */
function isToldAgain(ground: Ground, at: number): boolean {
  const sentence = ground.segmented.sentenceOfToken[at];
  for (let ahead = at + 1; ahead < at + FARTHEST_AGAIN; ahead += 1)
    if (ground.segmented.sentenceOfToken[ahead] === sentence && ground.plain(ahead) === ground.plain(at)) return true;
  return false;
}

function isToSomeone(ground: Ground, at: number): boolean {
  const mention = ground.mention(at);
  if (mention) return mention.type !== 'place';
  return ['unnamed', 'addressee', 'outlet', 'role'].some((kind) => ground.isNoun(kind, at));
}

const FARTHEST_SECOND = 7;

/** True when the same preposition stands again soon, nothing but words between. */
function isSaidAgain(ground: Ground, at: number): boolean {
  for (let ahead = at + 1; ahead < at + FARTHEST_SECOND && ground.isWord(ahead); ahead += 1)
    if (ground.plain(ahead) === ground.plain(at)) return true;
  return false;
}

const FARTHEST_OWN_LINK = 30;

/** True when a link of the same sentence stands farther on. */
function hasLinkAhead(ground: Ground, at: number): boolean {
  const sentence = ground.segmented.sentenceOfToken[at];
  for (let ahead = at + 1; ahead < at + FARTHEST_OWN_LINK; ahead += 1) {
    if (ground.segmented.sentenceOfToken[ahead] !== sentence || ground.tokens[ahead]?.kind === 'quote') return false;
    if (ground.isLink(ahead) && !isOwnedLink(ground, ahead)) return true;
  }
  return false;
}

/** على غرار, على هامش, من جانبه, على إثرها: a preposition of two words, which no verb takes for its content. */
export function isCompound(ground: Ground, at: number): boolean {
  const next = ground.plain(at + 1).replace(/(?<=.{3})(?:هما|هم|ها|ه)$/u, '');
  return tells('two_word_preposition', `${ground.plain(at)} ${next}`);
}

/** A further finite cue after و or ف, or a participle: the first cue's sentence is over. */
export function startsNewReport(ground: Ground, at: number, reading: VerbReading, isFirst: boolean): boolean {
  // في بيان ورد إلى الوكالة: what describes the noun before it, and no رد behind و.
  const readings = ground.verbs(at);
  const isReceived = ground.isNoun('speech', at - 1) || ground.isNoun('document', at - 1);
  if (isReceived && readings.some((form) => form.prefixes === '' && form.verb.context === 'within')) return false;
  return readings.some((form) => {
    if (isFirst && !/^[وف]/u.test(form.prefixes)) return false;
    // قال فلان منتقدا ترامب إن: how he said it.
    const isManner = reading.verb.lemma === 'قال' && ground.tokens[at - 1]?.kind === 'word' && saysLater(ground, at);
    if (form.tense === 'participle' && isManner) return false;
    // وأكد، مجددا، أن: an adverb with the letters of a participle.
    if (form.tense === 'participle' && ground.is('adverb', at) && ground.text(at + 1) === '،') return false;
    // قال الباحثان فلان ودان تشورياك إن: a second name with the letters of a verb, before the إن that only قال takes.
    if (isManner && form.tense === 'past' && form.verb.frames.every(({ link }) => link !== 'anna')) return false;
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
      (/[وف]/u.test(form.prefixes) || tells('new_report', ground.plain(at - 1).replace(/^و/u, '')))
    );
  });
}

/** True when إن follows a participle soon, before any comma or other link. */
function saysLater(ground: Ground, participle: number): boolean {
  for (let at = participle + 1; at < participle + 9; at += 1) {
    if (/^إن/u.test(ground.plain(at))) return ground.isLink(at) && !isPreposition(ground, at - 1);
    if (ground.isLink(at) || ground.tokens[at]?.kind === 'punctuation' || ground.tokens[at]?.kind === 'quote')
      return false;
  }
  return false;
}

/** رد على اتهام ترامب بأن: what one answers has a link of its own; a question has none. */
export function isAnswered(ground: Ground, { verb }: VerbReading, at: number): boolean {
  if (verb.lemma !== 'رد' || ground.plain(at - 1) !== 'على' || tells('question', ground.plain(at))) return false;
  return ground.isNoun('claim', at) || ground.isNoun('addressed', at);
}

/** حض السلطات "على التأهب", طالب "بإطلاق سراحهم": the preposition that the verb takes stands inside the marks. */
export function prepositionInside(
  ground: Ground,
  { verb }: VerbReading,
  open: number,
  close: number,
): FrameLink | null {
  // وصف الاتهامات "بالكاذبة": one word is enough.
  if (close - open < (verb.class === 'describe' ? 2 : 3)) return null;
  const link = PREPOSITIONS.get(ground.plain(open + 1)) ?? (isContentBi(ground, open + 1) ? 'bi' : null);
  const taking = verb.frames.filter((other) => other.link === link && !other.clauseOnly);
  const frame = taking.find(({ addressee }) => addressee === 'obj') ?? taking[0];
  if (!frame) return null;
  const isTaken =
    link !== 'bi' ? close - open > 3 : frame.addressee === 'obj' || ['praise', 'condemn'].includes(verb.class);
  return isTaken ? frame.link : null;
}

/** وقالت بريجيت: and the quotation in a paragraph of its own. */
export function opensNextBlock(ground: Ground, next: number): boolean {
  const { layout, blockOfToken } = ground.segmented;
  const [here, there] = [layout.blocks[blockOfToken[next - 1] ?? -1], layout.blocks[blockOfToken[next] ?? -1]];
  return (
    ground.tokens[next]?.kind === 'quote' &&
    here !== undefined &&
    here.article === there?.article &&
    there.kind === 'paragraph'
  );
}
