/**
 * Finds further words for saying between a verb and its content: نقلت عن الزعيم قوله إن, نقلت عن الوزير تنديده ب, روى قصة، قائلا إن.
 *
 * @example sayingParticiple(ground, at)?.verb.lemma // 'قال', at قائلا
 */
import { skipAdverbials } from '../syntax/adverbials.ts';
import type { Ground } from '../syntax/ground.ts';
import type { VerbReading } from '../syntax/word-forms.ts';
import { beginningAt, behindThat, behindWord, type FrameMatch } from './frame-match.ts';

/**
 * نقلت عن زعيم لعب دورا في الصفقة قوله: the noun for saying, at `at`, ends the phrase of whoever is quoted. Content is
 * behind it, and what introduces it before `last`.
 */
export function matchHisSaying(
  ground: Ground,
  at: number,
  { from, last, limit }: { readonly from: number; readonly last: number; readonly limit: number },
): FrameMatch | null {
  if (!/^(?:قول(?:ه|ها|هم)|القول)$/u.test(ground.plain(at))) return null;
  const said = skipAdverbials(ground, at + 1, last);
  if (ground.isLink(said)) return behindThat(ground, 'anna', said, { start: from, end: said });
  if (ground.text(said) === ':' && said + 1 < limit) return behindWord('colon', said, from);
  return ground.tokens[said]?.kind === 'quote' ? beginningAt('quote', said, from) : null;
}

/**
 * نقلت وكالة عن الوزير تنديده بالهجوم, تأكيده أن: any noun for what he does in saying it, read as the participle of its verb,
 * which takes the same links.
 */
export function actOfSaying(ground: Ground, at: number): VerbReading | null {
  const noun = ground
    .verbs(at)
    .find((form) => form.tense === 'masdar' && /^(?:ه|ها|هم)$/u.test(form.suffix) && form.prefixes === '');
  return noun ? { ...noun, tense: 'participle', suffix: '' } : null;
}

/** خلص التقرير إلى القول | إن: the link behind the noun for saying, at `next`; else `next` itself. */
export function behindSaying(ground: Ground, next: number): number {
  return ground.plain(next) === 'القول' && ground.isLink(next + 1) ? next + 1 : next;
}

const FARTHEST_VERB = 12;

/** بالقول, إلى حد القول, سارع إلى القول إن: how far he went; not خلص إلى القول, whose own content it is. */
export function isSayingOf(ground: Ground, { prefixes }: VerbReading, at: number): boolean {
  const before = ground.plain(at - 1);
  if (prefixes.endsWith('ب') || before === 'حد') return true;
  if (before !== 'إلى' || !ground.isLink(at + 1)) return false;
  for (let verb = at - 2; verb >= Math.max(0, at - FARTHEST_VERB); verb -= 1)
    if (ground.verbs(verb).some(({ verb: { frames } }) => frames.some(({ link }) => link === 'ila'))) return false;
  return true;
}

/** قائلا, قائلة. */
export function sayingParticiple(ground: Ground, at: number): VerbReading | null {
  return ground.verbs(at).find((form) => form.tense === 'participle' && form.verb.lemma === 'قال') ?? null;
}
