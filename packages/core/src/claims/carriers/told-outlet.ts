/**
 * The outlet that is told: قالت لرويترز "…", and as the object of a verb of telling, أبلغ مسؤول رويترز أن.
 *
 * @example withoutListener(ground, cue, sentence).addressee // رويترز
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { type Cue } from '../cues/cue.ts';
import { findSubjectBefore } from '../cues/subject-before.ts';
import { skipAdverbials } from '../syntax/adverbials.ts';
import { type Ground } from '../syntax/ground.ts';
import { isDative, isPreposition } from '../syntax/phrase-words.ts';
import { isOutlet } from './chain.ts';
import { hopFor } from './quoting.ts';

/** The cue with the outlet that hears of it taken off its source: who spoke stands before it, or before the verb. */
export function withoutListener(ground: Ground, cue: Cue, sentence: Sentence): Cue {
  if (cue.kind !== 'verb' || cue.place !== 'after' || cue.source === null) return cue;
  const outlet = outletIn(ground, cue);
  if (outlet < 0) return cue;
  const isObject = tellsSomeone(cue) && !tellsAnother(ground, cue);
  if (!isObject && !(outlet === cue.source.start && isDative(ground, outlet))) return cue;
  const addressee = { start: outlet, end: cue.source.end };
  // أبلغ مسؤول رويترز: who tells stands between the verb and the outlet.
  if (outlet > cue.source.start)
    return { ...cue, source: { start: cue.source.start, end: outlet }, addressee: isObject ? addressee : null };
  const before = cue.reading ? findSubjectBefore(ground, cue.range.start, sentence, cue.reading) : null;
  return {
    ...cue,
    source: before?.source ?? null,
    place: before?.place ?? 'none',
    addressee: isObject ? addressee : null,
  };
}

/** The outlet that a verb of telling has for its object: it passes on what it was told. */
export function tellsOutlet(ground: Ground, cue: Cue): Hop[] {
  const { addressee } = cue;
  return addressee && tellsSomeone(cue) && isOutlet(ground, addressee.start) ? [hopFor(ground, addressee)] : [];
}

/** أبلغ فلانا أن, أخبره أن: whoever is told stands without a preposition. */
function tellsSomeone({ reading }: Cue): boolean {
  return (
    reading?.verb.class === 'say' &&
    reading.suffix === '' &&
    reading.verb.frames.some(({ addressee, link }) => addressee === 'obj' && link === 'anna')
  );
}

/** أبلغت الصحيفة قراءها أن: the outlet is who tells. */
function tellsAnother(ground: Ground, { source, match }: Cue): boolean {
  const limit = match?.between.end ?? 0;
  const next = skipAdverbials(ground, source?.end ?? limit, limit);
  return next < limit && ground.isWord(next) && !isPreposition(ground, next) && !ground.plain(next).startsWith('ل');
}

/** Where the outlet's name begins: at the source's first word, or for a verb of telling behind it. */
function outletIn(ground: Ground, cue: Cue): number {
  const { start, end } = cue.source as NonNullable<Cue['source']>;
  const last = tellsSomeone(cue) ? end : start + 1;
  for (let at = start; at < last; at += 1) {
    const mention = ground.mention(at);
    const isNamed = mention !== undefined && mention.firstToken === at && ground.isMedia(mention);
    if (at === start ? isOutlet(ground, at) : isNamed || (ground.isNoun('outlet', at) && namesOutlet(ground, at, end)))
      return at;
  }
  return -1;
}

/** وكالة رويترز, قناة "اليوم". */
function namesOutlet(ground: Ground, at: number, end: number): boolean {
  const mention = ground.mention(at) ?? ground.mention(at + 1);
  return (
    (mention !== undefined && ground.isMedia(mention)) || (at + 1 < end && ground.tokens[at + 1]?.kind === 'quote')
  );
}
