/**
 * Whom a verb without a subject, or a noun that points back, can mean: the names and sources before it, the nearest first.
 *
 * @example candidatesFor(reader, place, ruled).map(({ source }) => source.name)
 */
import type { Entity, Mention } from '../../../model/mention.ts';
import type { Ground } from '../../syntax/ground.ts';
import type { TokenRange } from '../../syntax/phrase-words.ts';
import type { Reader, Turn } from '../drafts.ts';
import { type ResolvedSource, resolveSource } from '../speaker.ts';

/** Names further back are not weighed. */
const FARTHEST_NAME = 60;
/** Different people and bodies that are weighed, the nearest. */
const MOST_NAMES = 8;
/** New names behind a noun that may tell whom it means: قال قائد حرس الحدود …. وأضاف اللواء فلان. */
const MOST_NAMES_AFTER = 5;
const FARTHEST_SENTENCE_AFTER = 5;
/** Turns that are looked back over. */
const FARTHEST_TURN = 16;

/** Where the subject is missing or only points back. */
export interface Place {
  /** Token of the cue, or of the noun that points back. */
  readonly at: number;
  /** The noun phrase that points back; null of a dropped subject or a pronoun. */
  readonly phrase: TokenRange | null;
  readonly sentence: number;
  readonly article: number;
}

export interface Candidate {
  readonly source: ResolvedSource;
  /** Null of a source without a name. */
  readonly entity: Entity | null;
  /** His last mention before the place; null where he is known from a turn or from a rule alone. */
  readonly mention: Mention | null;
  /** How many different speakers have spoken since; -1 of whom no turn is. */
  readonly turnRank: number;
  readonly turn: Turn | null;
  /** How many times he is named before the place. */
  readonly count: number;
  /** The rules take him. */
  readonly isRuled: boolean;
  /** He is named for the first time behind the place. */
  readonly isLater: boolean;
}

/** Names are candidates again and again: each is read once. */
const SOURCES = new WeakMap<Mention, ResolvedSource>();

function sourceOf(ground: Ground, mention: Mention): ResolvedSource {
  let source = SOURCES.get(mention);
  if (!source) {
    source = resolveSource(ground, { start: mention.firstToken, end: mention.endToken });
    SOURCES.set(mention, source);
  }
  return source;
}

/** What tells two candidates apart. */
function keyOf({ speaker, name }: ResolvedSource): string {
  return 'entity' in speaker ? `#${speaker.entity}` : name;
}

/** Candidates, the rules' own among them, those named before only where the place `pointsBack`: at most some twelve. Linear in the names near the place. */
export function candidatesFor(reader: Reader, place: Place, ruled: ResolvedSource, pointsBack: boolean): Candidate[] {
  const { ground } = reader;
  const { mentions, entities } = ground.context;
  const spoken = new Map<string, { rank: number; turn: Turn }>();
  for (let at = reader.turns.length - 1; at >= Math.max(0, reader.turns.length - FARTHEST_TURN); at -= 1) {
    const turn = reader.turns[at] as Turn;
    if (turn.article !== place.article) break;
    const key = keyOf(turn.source);
    if (!spoken.has(key)) spoken.set(key, { rank: spoken.size, turn });
  }
  const found = new Map<string, Candidate>();
  const ruledKey = keyOf(ruled);
  const last = ground.lastMentionBefore(ground.tokens[place.at]?.start ?? 0);
  const counts = new Map<number, number>();
  for (let index = last; index >= Math.max(0, last - FARTHEST_NAME); index -= 1) {
    const mention = mentions[index] as Mention;
    if (articleOf(reader, mention.firstToken) !== place.article) break;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    if (!pointsBack || mention.nestedIn !== null || mention.form === 'nominal') continue;
    const key = `#${mention.entity}`;
    if (found.has(key)) continue;
    const isSpeaker = spoken.has(key) || key === ruledKey;
    if (!isSpeaker && (mention.type === 'place' || found.size >= MOST_NAMES)) continue;
    if (mention.endToken > place.at) continue;
    const turn = spoken.get(key);
    const source = key === ruledKey ? ruled : (turn?.turn.source ?? sourceOf(ground, mention));
    if (keyOf(source) !== key) continue;
    found.set(key, {
      source,
      entity: entities[mention.entity] ?? null,
      mention,
      turnRank: turn?.rank ?? -1,
      turn: turn?.turn ?? null,
      count: 0,
      isRuled: key === ruledKey,
      isLater: false,
    });
  }
  for (const [key, { rank, turn }] of spoken) {
    if (!pointsBack || found.has(key) || rank > 3) continue;
    const entity = 'entity' in turn.source.speaker ? (entities[turn.source.speaker.entity] ?? null) : null;
    // A noun that points back is told apart from its own words alone.
    if (place.phrase && !entity) continue;
    const source = key === ruledKey ? ruled : turn.source;
    found.set(key, {
      source,
      entity,
      mention: null,
      turnRank: rank,
      turn,
      count: 0,
      isRuled: key === ruledKey,
      isLater: false,
    });
  }
  if (!found.has(ruledKey)) {
    const entity = 'entity' in ruled.speaker ? (entities[ruled.speaker.entity] ?? null) : null;
    found.set(ruledKey, {
      source: ruled,
      entity,
      mention: null,
      turnRank: -1,
      turn: null,
      count: 0,
      isRuled: true,
      isLater: false,
    });
  }
  if (place.phrase) addLater(reader, place, last, found, counts);
  return [...found.values()].map((candidate) => {
    const { speaker } = candidate.source;
    const count = 'entity' in speaker ? (counts.get(speaker.entity) ?? 0) : 0;
    return count === 0 ? candidate : { ...candidate, count };
  });
}

/** The people and bodies that are named for the first time behind the noun. */
function addLater(
  reader: Reader,
  place: Place,
  last: number,
  found: Map<string, Candidate>,
  counts: ReadonlyMap<number, number>,
): void {
  const { ground } = reader;
  const { mentions, entities } = ground.context;
  let added = 0;
  for (let index = last + 1; index < Math.min(mentions.length, last + 40) && added < MOST_NAMES_AFTER; index += 1) {
    const mention = mentions[index] as Mention;
    const sentence = ground.segmented.sentenceOfToken[mention.firstToken] ?? -1;
    if (articleOf(reader, mention.firstToken) !== place.article || sentence > place.sentence + FARTHEST_SENTENCE_AFTER)
      break;
    if (mention.nestedIn !== null || mention.form === 'nominal' || mention.type === 'place') continue;
    if (place.phrase && mention.firstToken < place.phrase.end) continue;
    const key = `#${mention.entity}`;
    if (found.has(key) || counts.has(mention.entity)) continue;
    const source = sourceOf(ground, mention);
    if (keyOf(source) !== key) continue;
    added += 1;
    const entity = entities[mention.entity] ?? null;
    found.set(key, { source, entity, mention, turnRank: -1, turn: null, count: 0, isRuled: false, isLater: true });
  }
}

function articleOf({ ground }: Reader, token: number): number {
  const { sentences, sentenceOfToken } = ground.segmented;
  return sentences[sentenceOfToken[token] ?? -1]?.article ?? -1;
}
