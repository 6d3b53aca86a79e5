/**
 * Steps over the dateline and byline that a report's first sentence may begin with.
 *
 * @example 'واشنطن (رويترز) - قال الرئيس' // the sentence's own words begin at قال
 */
import type { Sentence } from '../../model/segmented.ts';
import type { Ground } from './ground.ts';

const LONGEST_DATELINE = 16;

/** The index of the sentence's first own token; `sentence.start` when there is no dateline. */
export function afterDateline(ground: Ground, sentence: Pick<Sentence, 'start' | 'end'>): number {
  const { start, end } = sentence;
  if (ground.verbs(start).some((form) => form.tense === 'past' || form.tense === 'present')) return start;
  const signed = afterByline(ground, start, end);
  if (signed > start) return signed;
  let own = start;
  let hasDash = false;
  const last = Math.min(end - 2, start + LONGEST_DATELINE);
  for (let at = start + 1; at < last; at += 1) {
    const token = ground.tokens[at];
    if (token?.kind === 'quote' || ground.isLink(at) || ground.verbs(at).some((form) => form.tense === 'past')) break;
    // ميثوين-كامبل: a hyphen inside a name is no dash.
    const isDash = /^[—–-]$/u.test(token?.text ?? '') && ground.mention(at) === undefined;
    // آمنة كريم - استشارية العيون - قالت: what dashes set apart behind a person is told of her.
    const before = ground.mention(at - 1);
    const isPlaced = before !== undefined && before.type !== 'person';
    if (isDash && (ground.text(at - 1) === ')' || isPlaced || own === at || hasDash)) {
      own = at + 1;
      hasDash = true;
    } else if (token?.text === ':' && hasDash) {
      own = at + 1;
      break;
    }
  }
  return own;
}

const LONGEST_BYLINE = 14;

/** محمد سالم- سبق- جدة: who wrote it, for which paper and where, each behind a dash, and a colon; `start` of anything else. */
function afterByline(ground: Ground, start: number, end: number): number {
  const author = ground.mention(start);
  if (author?.type !== 'person' || author.firstToken !== start) return start;
  let hasDash = false;
  for (let at = author.endToken; at < Math.min(end - 1, start + LONGEST_BYLINE); at += 1) {
    const text = ground.text(at);
    if (text === ':') return hasDash ? at + 1 : start;
    const isDash = /^[—–-]$/u.test(text);
    hasDash ||= isDash;
    if (!isDash && !/^[،,()]$/u.test(text) && ground.mention(at) === undefined) return start;
  }
  return start;
}
