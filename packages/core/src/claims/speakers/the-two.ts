/**
 * Whom a noun or a verb in the dual means: the two who were last named side by side, الرجلان, البلدان, وأكدا.
 *
 * @example twoBefore(ground, verb, article, null)?.name // سمير in قال ذلك عن سمير وسلوى. وأكدا أنهما سيعودان.
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/segmented.ts';
import type { Cue } from '../cues/cue.ts';
import { tellsDefinite } from '../syntax/claim-words.ts';
import type { Ground } from '../syntax/ground.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';
import type { Reader, Turn } from './drafts.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';
import { RECENT_TURNS } from './spoke-last.ts';

/** Names and sentences back to where the two were named. */
const RECENT_NAMES = 60;
const RECENT_SENTENCES = 10;

/** Of what kind two are: people, places, bodies, or any. */
export type TwoOf = Mention['type'] | 'any';

/** الثنائي, الرجلان, البلدان الجاران, المنظمتان: of what kind the two are, or null of any other noun. */
export function twoOf(ground: Ground, { start, end }: TokenRange): TwoOf | null {
  const word = ground.withoutConjunction(start);
  if (!word.startsWith('ال') || end - start > 2 || ground.mention(start)) return null;
  if (end - start === 2 && !/^ال.+ان$/u.test(ground.plain(start + 1)) && !ground.is('reflexive', start + 1))
    return null;
  if (tellsDefinite('two_people', word)) return 'person';
  if (tellsDefinite('two_places', word)) return 'place';
  if (tellsDefinite('two_sides', word)) return 'any';
  if (!/.{3}ان$/u.test(word)) return null;
  const stem = word.slice(2, -2);
  const one = fold(/ت$/u.test(stem) ? `${stem.slice(0, -1)}ة` : stem);
  const { titles, organizationHeads } = nameLexicon();
  if (organizationHeads.get([one]).length > 0) return 'organization';
  return titles.get([one]).length > 0 ? 'person' : null;
}

/** The two of that kind who were named last before `at`, the first of them as the speaker; or null. */
export function twoBefore(
  ground: Ground,
  at: number,
  article: number,
  kind: TwoOf,
  farthest = RECENT_SENTENCES,
): ResolvedSource | null {
  const { mentions } = ground.context;
  const { sentences, sentenceOfToken } = ground.segmented;
  const index = sentenceOfToken[at] ?? 0;
  const last = ground.lastMentionBefore(ground.tokens[at]?.start ?? 0);
  for (let next = last; next >= Math.max(1, last - RECENT_NAMES); next -= 1) {
    const second = mentions[next] as Mention;
    const sentence = sentenceOfToken[second.firstToken] ?? 0;
    if (sentences[sentence]?.article !== article || sentence < index - farthest) return null;
    if (second.nestedIn !== null || (kind !== 'any' && second.type !== kind)) continue;
    const first = joinedBefore(ground, second);
    // فلان وفلان وفلان are not two.
    if (!first || (kind !== 'any' && first.type !== kind)) continue;
    if (joinedBefore(ground, first) || isFollowed(ground, second)) continue;
    const source = resolveSource(ground, { start: first.firstToken, end: first.endToken });
    if (!('entity' in source.speaker)) return null;
    return { ...source, speaker: { ...source.speaker, jointly: [second.entity] } };
  }
  return null;
}

const LONGEST_TITLE = 6;

/** The name that و ties `second` to, with at most a title between: فلان والفنان فلان, الوزير فلان ونظيره الصيني فلان. */
function joinedBefore(ground: Ground, second: Mention): Mention | null {
  let at = second.firstToken;
  if (ground.text(at - 1) === '#' || ground.tokens[at - 1]?.kind === 'quote') at -= 1;
  const isJoined = (token: number) =>
    ground.plain(token).startsWith('و') &&
    (ground.hasConjunction(token) || second.start > (ground.tokens[token]?.start ?? 0));
  for (let back = 0; !isJoined(at) && back < LONGEST_TITLE; back += 1) {
    const before = ground.plain(at - 1);
    if (before === 'و') return endingAt(ground, at - 1, second);
    const isTitle =
      /^(?:وال|ال|و?نظير)/u.test(before) || ground.isNoun('role', at - 1) || ground.isNoun('relation', at - 1);
    if (!isTitle || ground.mention(at - 1)) return null;
    at -= 1;
  }
  return isJoined(at) ? endingAt(ground, at, second) : null;
}

/** The name that ends right before `at`, marks and brackets aside. */
function endingAt(ground: Ground, at: number, { entity }: Mention): Mention | null {
  let end = at;
  if (ground.tokens[end - 1]?.kind === 'quote') end -= 1;
  const first = ground.mention(end - 1);
  return first?.endToken === end && first.entity !== entity ? first : null;
}

function isFollowed(ground: Ground, { endToken, type }: Mention): boolean {
  const next = ground.mention(endToken);
  return (
    next?.type === type && ground.plain(endToken).startsWith('و') && next.start > (ground.tokens[endToken]?.start ?? 0)
  );
}

/**
 * وأكدا, ظلا ينفيان: the two who have just spoken, or who were named together in the sentence, or people in the one
 * before it. Null where no two were: with someone named beside his guest or his partner, he speaks.
 */
export function twoWhoSpoke(
  { ground, turns }: Reader,
  cue: Cue,
  { article }: Sentence,
): { source: ResolvedSource; turn: Turn | null } | null {
  if (!isDualVerb(ground, cue)) return null;
  const turn = turns.slice(-RECENT_TURNS).findLast((other) => other.article === article);
  if (turn && areTwo(turn.source)) return { source: turn.source, turn };
  const at = cue.range.start;
  const named = twoBefore(ground, at, article, 'any', 0) ?? twoBefore(ground, at, article, 'person', 1);
  return named && { source: named, turn: null };
}

/** وأكدا, أنهما أكدا, الثنائي أعلنا; not تعهدا سابقا, طالبا منهم, which are nouns in the accusative. */
function isDualVerb(ground: Ground, { range, reading }: Cue): boolean {
  if (reading?.tense !== 'past' || reading.gender === 'female' || /^[وف]/u.test(reading.prefixes)) return true;
  const before = range.start - 1;
  const word = ground.plain(before);
  return (
    ground.isLink(before) ||
    ground.mention(before) !== undefined ||
    /^(?:قد|حيث|كما|[وف]?قد|الثنائي)$|.{3}(?:ان|ين)$/u.test(word)
  );
}

/** فلان وفلان, مصدران, المسؤولان. */
function areTwo({ speaker, name }: ResolvedSource): boolean {
  if ('entity' in speaker) return speaker.jointly.length === 1;
  return speaker.count === 2 || /^\S{3,}ان(?: |$)/u.test(name);
}
