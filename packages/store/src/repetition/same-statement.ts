/**
 * Whether two claims say the same, and whether two articles are one text: from what they are compared by.
 *
 * @example saysTheSame(one, other) // 0.71, or null when they do not
 */
import { bandsOf, hashesOf, hashOf, sharedCount, shinglesOf, sketchOf } from './sketch.ts';
import { stemsOf } from './stems.ts';

/** What a claim is compared by. */
export interface ClaimPrint {
  /** Sorted hashes of its stems: even ones of words, odd ones of numbers. */
  readonly stems: readonly number[];
  readonly speakerId: string | null;
  readonly datedAt: Date;
}

/** What an article is compared by. */
export interface ArticlePrint {
  /** Sorted hashes of its sequences of words, the least ones of a long article. */
  readonly sketch: readonly number[];
  /** How many different sequences of words it has. */
  readonly shingles: number;
}

/** Claims further apart in time are not looked at: what is said again after weeks is said anew. */
export const WINDOW_DAYS = 8;
const DAY = 86_400_000;
/** A claim of fewer stems (نفى ذلك) says too little to be told from others. */
export const LEAST_STEMS = 3;
/** Shorter ones (a heading, a photograph's caption) are not compared. */
export const LEAST_SHINGLES = 12;
/** Of a claim's sketch, three values to a band for any speaker, one for its own: .65 alike share a band with .92. */
const CLAIM_SKETCH = 24;
const CLAIM_ROWS = 3;
const SPEAKER_BANDS = 6;
/** Most articles have fewer sequences of words: two of them are compared exactly. */
const MOST_HASHES = 400;
/** Of an article's minima, three values to a band: .42 alike share one of 32 with .91, .55 alike with .997. */
const ARTICLE_SKETCH = 96;
const ARTICLE_ROWS = 3;

export function claimStems(content: string): number[] {
  const hashes = stemsOf(content).map((stem) => (/\d/.test(stem) ? hashOf(stem) | 1 : hashOf(stem) & ~1));
  return [...new Set(hashes)].sort((a, b) => a - b);
}

/**
 * Bands of a claim in the span of days that it lies in, and in those so many `spans` before or after: it is stored with its
 * own, and looked for in the neighbours' too.
 */
export function claimBands({ stems, speakerId, datedAt }: ClaimPrint, spans: readonly number[] = [0]): number[] {
  const sketch = sketchOf(stems, CLAIM_SKETCH);
  const own = Math.floor(datedAt.getTime() / (WINDOW_DAYS * DAY));
  return spans.flatMap((further) => {
    const span = own + further;
    const anyones = bandsOf(sketch, CLAIM_ROWS, span);
    if (speakerId === null) return anyones;
    return [...anyones, ...bandsOf(sketch.slice(0, SPEAKER_BANDS), 1, hashOf(`${speakerId} ${span}`))];
  });
}

/** Pairs of stems in their order are what articles are compared by: a few words changed leave most of them. */
export function articlePrint(text: string): ArticlePrint {
  const shingles = hashesOf(shinglesOf(stemsOf(text), 2));
  return { sketch: shingles.slice(0, MOST_HASHES), shingles: shingles.length };
}

export function articleBands({ sketch }: ArticlePrint): number[] {
  return bandsOf(sketchOf(sketch, ARTICLE_SKETCH), ARTICLE_ROWS);
}

/**
 * How alike two claims are (the share of their stems that both have), when they say the same; else null.
 *
 * One speaker: near half of all stems, or most of the shorter one's. Two speakers, or one who is not named: nearly all,
 * for a spokesman and his ministry are given the same words, while condolences, weather and prices of one form differ by
 * few, and what many say in support has a dozen words of its own. Numbers that differ make another statement of the same
 * words (docs/adr/0045, 0081).
 */
export function saysTheSame(one: ClaimPrint, other: ClaimPrint): number | null {
  if (Math.abs(one.datedAt.getTime() - other.datedAt.getTime()) > WINDOW_DAYS * DAY) return null;
  const shared = sharedCount(one.stems, other.stems);
  if (shared < LEAST_STEMS) return null;
  const least = Math.min(one.stems.length, other.stems.length);
  const alike = shared / (one.stems.length + other.stems.length - shared);
  const contained = shared / least;
  if (haveOtherNumbers(one.stems, other.stems)) return null;
  const isOneSpeaker = one.speakerId !== null && one.speakerId === other.speakerId;
  const isSame = isOneSpeaker
    ? alike >= 0.45 || (contained >= 0.6 && alike >= 0.25 && shared >= 4)
    : (alike >= 0.75 && shared >= 7) ||
      (alike >= 0.95 && shared >= 5) ||
      (contained >= 0.95 && alike >= 0.4 && shared >= 12);
  return isSame ? alike : null;
}

function haveOtherNumbers(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [one.filter(isNumber), other.filter(isNumber)];
  const least = Math.min(a.length, b.length);
  return least > 0 && sharedCount(a, b) < least / 2;
}

function isNumber(hash: number): boolean {
  return (hash & 1) === 1;
}

/**
 * The resemblance of two articles, when they are one text, edited or cut; else null. Of the least hashes of two sets
 * those that both lists can hold are a fair sample of the union (Broder 1997), and all of it for usual articles.
 */
export function isSameText(one: ArticlePrint, other: ArticlePrint): number | null {
  const limit = Math.min(...[one, other].map(lastHash));
  const [a, b] = [one, other].map(({ sketch }) => sketch.filter((hash) => hash <= limit)) as [number[], number[]];
  const common = sharedCount(a, b);
  const alike = common / Math.max(1, a.length + b.length - common);
  const shared = (alike * (one.shingles + other.shingles)) / (1 + alike);
  const contained = Math.min(1, shared / Math.min(one.shingles, other.shingles));
  return (alike >= 0.42 && contained >= 0.6) || (contained >= 0.85 && alike >= 0.3) ? alike : null;
}

/** Up to where a sketch holds every hash. */
function lastHash({ sketch, shingles }: ArticlePrint): number {
  return shingles > sketch.length ? (sketch.at(-1) as number) : Number.POSITIVE_INFINITY;
}
