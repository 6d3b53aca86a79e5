/**
 * Tells the ب that leads to content from the one that leads to a place, a time or a manner: طالب | بوقف الحرب, طالب بشدة.
 *
 * @example isContentBi(ground, at) // true of بوقف
 */
import { type ClaimWordClass } from '@isnad/arabic';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isGlued, isPreposition } from '../syntax/phrase-words.ts';
import type { VerbReading } from '../syntax/word-forms.ts';

/** ب that ties content: بفرض, باتخاذ, بأنه; not a place (بلبنان), a manner (بشدة) or a letter of the word (بيان). */
export function isContentBi(ground: Ground, at: number, isAtPronoun = false): boolean {
  const word = ground.plain(at);
  // بما في ذلك: what is counted in.
  if (word === 'بما' || word === 'بمن') return ground.plain(at + 1) !== 'في' && ground.plain(at + 1) !== 'فيها';
  // رحب بهذه الخطوة: what is pointed at, and no way of saying it (بهذه المناسبة).
  if (/^ب(?:هذا|هذه|تلك)$/u.test(word))
    return ground.plain(at + 1).startsWith('ال') && !tells('this_way', ground.plain(at + 1));
  // طالب بـ 15 إجراء: the letter alone before a number.
  if (word === 'ب' && ground.tokens[at + 1]?.kind === 'number') return true;
  const isShort =
    word.length < 4 && ground.text(at + 1) !== '"' && !(word.length === 3 && isAtPronoun) && !isShortMasdar(ground, at);
  // اجتماع بثته القناة, زيارة بدأها أمس: a verb, whose own the letter is.
  if (ground.verbs(at).some(({ tense, suffix }) => tense === 'past' && suffix !== '')) return false;
  // أبلغه بكل وضوح أن: how it was said.
  if (word === 'بكل' && tells('plain_manner', ground.plain(at + 1))) return false;
  // بوزارةالتربية: two words without their gap.
  if (!word.startsWith('ب') || isShort || /ة./u.test(word)) return false;
  // متوعدا بمحافظة النجف، بكشف الجناة: where it was said.
  if (ground.mention(at + 1)?.type === 'place' && tellsDefinite('place_noun', word.slice(1))) return false;
  // أفاد المتحدث الرسمي بالمنطقة أن: of where he is.
  if (/^بال/u.test(word) && tellsDefinite('place_noun', word.slice(1))) return false;
  // القائم بأعمال المدير: the title.
  if (/^ب(?:ال)?أعمال$/u.test(word) && /قائم(?:ة)?$/u.test(ground.plain(at - 1))) return false;
  if (
    ground.hasOwnBi(at) ||
    (ground.attribution.has('adverb_bi', word) && !isDescribedBi(ground, at) && !isLastingBi(ground, at))
  )
    return false;
  const mention = ground.mention(at);
  if (mention) return mention.firstToken === at && isGlued(ground, mention) && mention.type !== 'place';
  return true;
}

/** بقيادة: a word of that class behind ب. */
function isTiedNoun(ground: Ground, at: number, kind: ClaimWordClass): boolean {
  const word = ground.plain(at);
  return word.startsWith('ب') && tells(kind, word.slice(1));
}

/** وعد باستمرار دعم الأصدقاء, أمر بسرعة ضبط المتهم: with a noun behind it, what shall last or be quick. */
export function isLastingBi(ground: Ground, at: number): boolean {
  return (
    isTiedNoun(ground, at, 'lasting') &&
    ground.tokens[at + 1]?.kind === 'word' &&
    !isPreposition(ground, at + 1) &&
    !ground.hasConjunction(at + 1) &&
    !ground.is('conjunction', at + 1) &&
    !ground.is('adverb', at + 1)
  );
}

/** بالتعاون المستمر: with an adjective it is a thing of its own, no manner (بالتعاون مع). */
function isDescribedBi(ground: Ground, at: number): boolean {
  return (
    ground.plain(at).startsWith('بال') &&
    /^ال.+(?:[يرقلد]|ية|ة)$/u.test(ground.plain(at + 1)) &&
    ground.mention(at + 1) === undefined
  );
}

/** بشن الهجوم, بضم القرم, برد عسكري: a verbal noun of two letters, which a noun completes or describes. */
function isShortMasdar(ground: Ground, at: number): boolean {
  return (
    isTiedNoun(ground, at, 'short_masdar') &&
    ground.tokens[at + 1]?.kind === 'word' &&
    !isPreposition(ground, at + 1) &&
    !ground.is('conjunction', at + 1)
  );
}

/** بقيادة حوار: of the adverbial words with ب those that are verbal nouns, before an indefinite noun. */
export function isLeadingBi(ground: Ground, at: number): boolean {
  return (
    isTiedNoun(ground, at, 'leading') &&
    ground.isWord(at + 1) &&
    ground.mention(at + 1) === undefined &&
    !ground.plain(at + 1).startsWith('ال')
  );
}

/** أشاد بنجاح المؤتمر, رحب بمشاركة تركيا: what is praised or condemned, where a definite noun completes a word that else tells how. */
export function isValuedBi(ground: Ground, { verb }: VerbReading, at: number): boolean {
  const word = ground.plain(at);
  if (!['praise', 'condemn'].includes(verb.class) || !ground.attribution.has('adverb_bi', word)) return false;
  if (tells('side_bi', word) || /^بأن|^ب(?:هذا|ذلك)$|(?:ه|ها|هم)$/u.test(word)) return false;
  const next = ground.mention(at + 1);
  return next ? next.start === ground.tokens[at + 1]?.start : /^ال.{2}/u.test(ground.plain(at + 1));
}
