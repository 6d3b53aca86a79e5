/**
 * Whom a description means that goes on with someone's words: وأضاف رئيس الفيفا, وأكمل العداء; and what such nouns must agree in.
 *
 * @example theSpeaker(wanted, 'العداء')?.name // who spoke last
 */
import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Entity, Mention } from '../../model/mention.ts';
import type { Cue } from '../cues/cue.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPublic } from '../syntax/noun-words.ts';
import type { TokenRange } from '../syntax/phrase-words.ts';
import type { Reader, Turn } from './drafts.ts';
import { type ResolvedSource, resolveSource } from './speaker.ts';

/** Sentences back to who spoke last, for a noun that says nothing but that he is someone (المسؤول, الأخير). */
export const NEAR = 3;
/** Sentences back to who was named, for a noun that says what he is. */
export const FAR = 8;
/** Whoever spoke longer ago is no antecedent of a bare noun, and no topic any more. */
export const RECENT_TURNS = 40;
/** Names further back are no antecedents of a bare noun. */
export const RECENT_NAMES = 40;

/** What is known where a noun points back. */
export interface Wanted {
  readonly ground: Ground;
  readonly range: TokenRange;
  readonly turns: readonly Turn[];
  readonly index: number;
  readonly article: number;
  readonly isFeminine: boolean;
}

/**
 * وأضاف رئيس الفيفا, وتابع لاعب وسط المنتخب, وأكمل العداء: a verb that goes on with someone's words, and a description that
 * can be his, mean who spoke last. Null for an indefinite noun, which brings someone new, and for several.
 */
export function theSpeaker({ ground, range, turns, index, isFeminine }: Wanted, word: string): ResolvedSource | null {
  const last = turns.findLast(({ isPassing }) => !isPassing);
  if (last?.source.speaker.kind !== 'person' || index - last.sentence > NEAR) return null;
  if (isMany(word) || /^(?:ال)?(?:مصدر|مصادر)$/u.test(word) || !isPersonNoun(ground, range.start)) return null;
  const { demonyms } = nameLexicon();
  let isDefinite = word.startsWith('ال');
  let country: string | null = null;
  for (let at = range.start + 1; at < range.end; at += 1) {
    if (ground.mention(at)?.type === 'person') return null;
    isDefinite ||= ground.mention(at) !== undefined || /^(?:ال|لل)/u.test(ground.plain(at));
    country ??= demonyms.get(ground.keys[at] as string)?.country ?? null;
  }
  const entity = ground.context.entities[last.source.speaker.entity];
  if (!isDefinite || !fitsGender(last.source.gender, isFeminine) || (country !== null && !mayBeFrom(entity, country)))
    return null;
  return last.source;
}

/** العداء, الشاب, لاعب; not الشركة, البيان. */
function isPersonNoun(ground: Ground, at: number): boolean {
  const key = fold(ground.withoutConjunction(at).replace(/^ال/u, ''));
  if (ground.isNoun('role', at) || nameLexicon().titles.get([key]).length > 0) return !ground.isNoun('body', at);
  const isThing = ['body', 'outlet', 'document', 'speech', 'claim', 'named_thing'].some((kind) =>
    ground.isNoun(kind, at),
  );
  return !isThing && key.length < ground.withoutConjunction(at).length && !isPublic(key) && !isOfBody(key);
}

function isOfBody(key: string): boolean {
  return nameLexicon().organizationHeads.get([key]).length > 0;
}

/** قال بوش, of a text that names Barbara and George Bush: he, for the verb is a man's. */
export function ofOtherGender(
  { ground }: Reader,
  range: TokenRange,
  { gender }: ResolvedSource,
  cue: Cue | null,
): ResolvedSource | null {
  const wanted = cue?.reading?.number === 'singular' && cue.place === 'after' ? cue.reading.gender : null;
  const own = ground.mention(range.start);
  if (!wanted || gender === null || gender === wanted || own?.type !== 'person' || own.endToken !== range.end)
    return null;
  const key = fold(own.text);
  if (key.includes(' ')) return null;
  return latestNamed(ground, range, 0, (entity) => {
    const words = fold(entity.name).split(' ');
    return entity.type === 'person' && entity.gender === wanted && words.length > 1 && words.at(-1) === key;
  });
}

export function isFrom(entity: Entity | undefined, country: string): boolean {
  if (!entity) return false;
  if (entity.country === country) return true;
  const { demonyms } = nameLexicon();
  return entity.roles.some((role) =>
    role.text.split(/\s+/u).some((word) => demonyms.get(fold(word))?.country === country),
  );
}

/** False only of someone known to be from elsewhere. */
export function mayBeFrom(entity: Entity | undefined, country: string): boolean {
  if (!entity || isFrom(entity, country)) return true;
  const { demonyms } = nameLexicon();
  return (
    entity.country === null &&
    !entity.roles.some((role) => role.text.split(/\s+/u).some((word) => demonyms.get(fold(word))?.country))
  );
}

export function genderOf(entity: Entity): 'male' | 'female' | null {
  return entity.gender === 'unknown' ? null : entity.gender;
}

export function fitsGender(gender: 'male' | 'female' | null, isFeminine: boolean): boolean {
  return gender === null || (gender === 'female') === isFeminine;
}

/** المسؤولون, مصادر, الخبراء; not العداء. */
export function isMany(word: string): boolean {
  return /(?:ون|ين|ات|ان)$/u.test(word) || /^(?:ال)?.{3,}اء$/u.test(word);
}

/** The name mentioned last before `range`, in the sentences from `from` on, whose entity fits. */
export function latestNamed(
  ground: Ground,
  range: TokenRange,
  from: number,
  fits: (entity: Entity, mention: Mention) => boolean,
): ResolvedSource | null {
  const last = ground.lastMentionBefore(ground.tokens[range.start]?.start ?? 0);
  for (let index = last; index >= Math.max(0, last - RECENT_NAMES); index -= 1) {
    const mention = ground.context.mentions[index] as Mention;
    if ((ground.segmented.sentenceOfToken[mention.firstToken] ?? 0) < from) return null;
    if (mention.nestedIn !== null || mention.form === 'nominal') continue;
    const entity = ground.context.entities[mention.entity];
    if (entity && fits(entity, mention))
      return resolveSource(ground, { start: mention.firstToken, end: mention.endToken });
  }
  return null;
}
