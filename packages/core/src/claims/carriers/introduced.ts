/**
 * The medium of words that the sentence before leads up to: علق الوزير، عبر حسابه على تويتر، على القرار. وقال: "…".
 *
 * @example introducedOn(reader, source, sentence, index).map(({ name }) => name) // ['تويتر']
 */
import type { Hop } from '../../model/claim.ts';
import { type Sentence } from '../../model/segmented.ts';
import { type Cue } from '../cues/cue.ts';
import { type Draft, type Reader } from '../speakers/drafts.ts';
import type { ResolvedSource } from '../speakers/speaker.ts';
import { tells, tellsOwned } from '../syntax/claim-words.ts';
import { type Ground } from '../syntax/ground.ts';
import { isPreposition } from '../syntax/phrase-words.ts';
import { findCarriers } from './chain.ts';
import { implied } from './quoting.ts';

/** Words between what was published, or with whom one spoke, and the medium's name. */
const LONGEST_PLACE = 9;

/** Carriers told in the sentence before, which says of the speaker that he spoke or wrote there, and nothing of what. */
export function introducedOn(
  { ground, drafts }: Reader,
  source: ResolvedSource,
  sentence: Sentence,
  index: number,
): Hop[] {
  const before = ground.segmented.sentences[index - 1];
  if (!before || before.article !== sentence.article || !('entity' in source.speaker)) return [];
  const last = drafts.at(-1);
  if (last && last.article === sentence.article && last.sentence >= index - 1) return [];
  const { entity } = source.speaker;
  let isNamed = false;
  for (let at = before.start; at < before.end; at += 1) {
    const mention = ground.mention(at);
    // هيغواين إلى ميلانو، نشر يوفنتوس عبر حسابه: whoever stands behind the last verb wrote there.
    if (!mention && hasVerb(ground, at)) isNamed = false;
    isNamed ||= mention?.entity === entity;
    if (!isNamed || mention || (ground.quotes.inside[at] ?? -1) >= 0) continue;
    const hops = placeAt(ground, at, before.end);
    if (hops.length > 0) return hops.map(implied);
  }
  return [];
}

function hasVerb(ground: Ground, at: number): boolean {
  if (isPreposition(ground, at) || /^و?عبر$/u.test(ground.plain(at))) return false;
  return ground.verbs(at).some(({ tense }) => tense === 'past' || tense === 'present');
}

/** على حسابه الرسمي في تويتر, مقابلة مع قناة الجزيرة. */
function placeAt(ground: Ground, at: number, limit: number): Hop[] {
  const end = Math.min(limit, at + LONGEST_PLACE);
  const isAccount = /^(?:على|عبر|في|ب)$/u.test(ground.plain(at - 1)) && tellsOwned('account', ground.plain(at));
  if (isAccount) return findCarriers(ground, { start: at, end }, null).filter(({ rule }) => rule === 'chain/platform');
  const isTalk = tells('talk', ground.plain(at)) && /^(?:مع|ل.*)$/u.test(ground.plain(at + 1));
  return isTalk ? findCarriers(ground, { start: at + 1, end }, null).slice(0, 1) : [];
}

/** وقال الوزير في المقابلة, وأكدت في بيانها: where he spoke was told before. */
export function saysThere(ground: Ground, { match }: Cue): boolean {
  if (!match) return false;
  for (let at = match.between.start; at + 1 < match.between.end; at += 1) {
    const word = ground.plain(at + 1);
    const isKnown = word.startsWith('ال') || /.{3}(?:ه|ها|هم)$/u.test(word);
    if (ground.plain(at) === 'في' && isKnown && (ground.isNoun('speech', at + 1) || ground.isNoun('document', at + 1)))
      return true;
  }
  return false;
}

/** وأوضح المصدر ذاته, وأضاف نفس المسؤول: who spoke last, so that his medium is the same. */
export function isNamedAgain(ground: Ground, { source }: Cue): boolean {
  if (!source || source.end - source.start < 2) return false;
  const [first, last] = [ground.plain(source.start), ground.plain(source.end - 1)];
  return /^(?:نفس|ذات|المذكور)(?:ه|ها|هم|ة)?$/u.test(last) || (/^(?:نفس|ذات)$/u.test(first) && /^ال/u.test(last));
}

const FARTHEST_STATEMENT = 4;

/** قالت الوزارة في بيان نشرته رويترز إن …. وأضاف البيان: what is in the same statement came the same way. */
export function statementBefore(reader: Reader, { source }: Cue, { article }: Sentence, index: number): Draft | null {
  const { ground, drafts } = reader;
  if (!source || source.end !== source.start + 1) return null;
  const word = ground.plain(source.start);
  if (!word.startsWith('ال') || !ground.isNoun('document', source.start)) return null;
  const last = drafts.findLast((draft) => draft.nestedIn === null);
  const between = last?.cue?.match?.between;
  if (!last || !between || last.article !== article || last.sentence < index - FARTHEST_STATEMENT) return null;
  for (let at = between.start; at < between.end; at += 1)
    if (ground.plain(at) === word || ground.plain(at) === word.slice(2)) return last;
  return null;
}
