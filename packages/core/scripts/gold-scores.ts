/**
 * Scores annotations against gold: claims, speakers, carriers, people, organizations; and names by span and type.
 *
 * @example scoreArticles([{ gold, predicted }]).attributed.f
 *
 * Claims are paired greedily by the Jaccard overlap of their characters (white space aside), pairs with the same cue
 * first; a pair counts from overlap .3. Names count when span and type are exact.
 */
import { fold } from '@isnad/arabic';
import type { AnnotatedSpan, Annotation } from '../src/index.ts';

export interface Ratio {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of both, in percent. */
  readonly f: number;
}

export interface ArticleScores {
  readonly claims: { readonly gold: number; readonly predicted: number };
  readonly found: Ratio;
  readonly content: Ratio;
  /** Found, and the speaker right. */
  readonly attributed: Ratio;
  /** Percent of the found claims. */
  readonly speaker: number;
  readonly via: number;
  readonly cue: number;
  readonly form: number;
  readonly people: Ratio;
  readonly organizations: Ratio;
}

export type GoldAnnotation = Omit<Annotation, 'mentions'>;

const NAMED = new Set(['person', 'organization', 'place']);

const key = (text: string | null | undefined) =>
  fold(text ?? '')
    .replace(/["«»“”'().,،]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One name's words are all among the other's, articles aside. */
function same(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [key(a), key(b)];
  if (left === '' || right === '' || left === right) return left === right;
  const words = (text: string) => text.replace(/(^| )ال/g, '$1').split(' ');
  const [short, long] = [words(left), words(right)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

function characters(spans: readonly AnnotatedSpan[]): Set<number> {
  const set = new Set<number>();
  for (const { text, start } of spans)
    for (let at = 0; at < text.length; at += 1) if (/\S/.test(text.charAt(at))) set.add(start + at);
  return set;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}

/** Pairs of claims [gold index, predicted index, overlap], each used once. */
export function pairClaims(gold: GoldAnnotation, predicted: GoldAnnotation): [number, number, number][] {
  const goldSets = gold.claims.map((claim) => characters(claim.content));
  const predictedSets = predicted.claims.map((claim) => characters(claim.content));
  const candidates: { rank: number; overlap: number; g: number; p: number }[] = [];
  goldSets.forEach((set, g) => {
    predictedSets.forEach((other, p) => {
      const overlap = jaccard(set, other);
      if (overlap < 0.3) return;
      const [a, b] = [gold.claims[g]?.cue, predicted.claims[p]?.cue];
      candidates.push({ rank: overlap + (a && b && Math.abs(a.start - b.start) < 12 ? 0.3 : 0), overlap, g, p });
    });
  });
  candidates.sort((a, b) => b.rank - a.rank);
  const used = { g: new Set<number>(), p: new Set<number>() };
  const pairs: [number, number, number][] = [];
  for (const { overlap, g, p } of candidates) {
    if (used.g.has(g) || used.p.has(p)) continue;
    used.g.add(g);
    used.p.add(p);
    pairs.push([g, p, overlap]);
  }
  return pairs;
}

export type GoldClaim = GoldAnnotation['claims'][number];

export function sameSpeaker(gold: GoldClaim, predicted: GoldClaim): boolean {
  return isSpeaker(gold.speaker, predicted.speaker);
}

/** Whether a speaker is the one of the annotation: by name, or both without one. */
export function isSpeaker(gold: GoldClaim['speaker'], predicted: Pick<GoldClaim['speaker'], 'name' | 'kind'>): boolean {
  if (!NAMED.has(gold.kind)) return !NAMED.has(predicted.kind);
  return NAMED.has(predicted.kind) && same(gold.name, predicted.name);
}

export function sameVia(gold: GoldClaim, predicted: GoldClaim): boolean {
  return (
    gold.via.length === predicted.via.length && gold.via.every(({ name }, at) => same(name, predicted.via[at]?.name))
  );
}

/** Gold entities without a match, and predicted ones: a match shares a form, and one name's words are in the other's. */
export function matchEntities(
  gold: readonly Named[],
  predicted: readonly Named[],
): { readonly missed: readonly Named[]; readonly invented: readonly Named[] } {
  const used = new Set<number>();
  const missed = gold.filter((entity) => {
    const forms = new Set([entity.name, ...entity.aliases].map(key));
    const at = predicted.findIndex(
      (other, index) =>
        !used.has(index) &&
        same(entity.name, other.name) &&
        [other.name, ...other.aliases].some((form) => forms.has(key(form))),
    );
    if (at >= 0) used.add(at);
    return at < 0;
  });
  return { missed, invented: predicted.filter((_, index) => !used.has(index)) };
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

export function ratio(matches: number, gold: number, predicted: number): Ratio {
  return {
    precision: percent(matches, predicted),
    recall: percent(matches, gold),
    f: percent(2 * matches, gold + predicted),
  };
}

export function scoreArticles(articles: readonly { gold: GoldAnnotation; predicted: GoldAnnotation }[]): ArticleScores {
  const total = { gold: 0, predicted: 0, found: 0, content: 0, speaker: 0, via: 0, cue: 0, form: 0 };
  const people = { matches: 0, gold: 0, predicted: 0 };
  const organizations = { matches: 0, gold: 0, predicted: 0 };
  for (const { gold, predicted } of articles) {
    total.gold += gold.claims.length;
    total.predicted += predicted.claims.length;
    for (const [g, p, overlap] of pairClaims(gold, predicted)) {
      const [wanted, got] = [gold.claims[g] as GoldClaim, predicted.claims[p] as GoldClaim];
      total.found += 1;
      if (overlap >= 0.8) total.content += 1;
      if (sameSpeaker(wanted, got)) total.speaker += 1;
      if (sameVia(wanted, got)) total.via += 1;
      if (key(wanted.cue?.text) === key(got.cue?.text)) total.cue += 1;
      if (wanted.form === got.form) total.form += 1;
    }
    for (const [counts, wanted, got] of [
      [people, gold.people, predicted.people],
      [organizations, gold.organizations, predicted.organizations],
    ] as const) {
      counts.matches += wanted.length - matchEntities(wanted, got).missed.length;
      counts.gold += wanted.length;
      counts.predicted += got.length;
    }
  }
  const overClaims = (matches: number) => ratio(matches, total.gold, total.predicted);
  return {
    claims: { gold: total.gold, predicted: total.predicted },
    found: overClaims(total.found),
    content: overClaims(total.content),
    attributed: overClaims(total.speaker),
    speaker: percent(total.speaker, total.found),
    via: percent(total.via, total.found),
    cue: percent(total.cue, total.found),
    form: percent(total.form, total.found),
    people: ratio(people.matches, people.gold, people.predicted),
    organizations: ratio(organizations.matches, organizations.gold, organizations.predicted),
  };
}
