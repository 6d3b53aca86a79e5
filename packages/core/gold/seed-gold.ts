/**
 * Compares a reading of a seed document with its gold: each list holds what is wrong, empty when nothing is.
 *
 * @example compareWithGold(parseDocument(text), gold.files[0]).claims.primary // []
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@isnad/arabic';
import type { Claim, Entity, ParsedDocument, Span } from '../src/index.ts';

export interface GoldSpan extends Span {
  readonly text: string;
}
export interface GoldMention extends GoldSpan {
  readonly nested_in_entities?: readonly string[];
}
export interface GoldEntity {
  readonly id: string;
  readonly canonical: string;
  readonly optional?: boolean;
  readonly surface_forms: readonly string[];
  readonly mentions: readonly GoldMention[];
  readonly roles?: readonly { readonly role: string; readonly status: string; readonly span: GoldSpan }[];
}
export interface GoldClaim {
  readonly id: string;
  readonly story: string;
  readonly tier: 'primary' | 'secondary' | 'optional' | 'teaser';
  readonly speaker: { readonly entity?: string; readonly entities?: readonly string[] };
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
  readonly accept_content?: readonly GoldSpan[];
  readonly core_content?: readonly GoldSpan[] | GoldSpan;
  readonly chain: readonly { readonly entity: string; readonly implicit?: boolean }[];
}
export interface GoldDate {
  readonly value: string;
  readonly granularity: string;
  readonly optional?: boolean;
  readonly kind: string;
  readonly span: GoldSpan;
}
export interface GoldFile {
  readonly file: string;
  readonly stories: readonly {
    readonly id: string;
    readonly title: GoldSpan | null;
    readonly publication_date: { readonly inferred: string };
  }[];
  readonly teasers?: readonly {
    readonly id: string;
    readonly title: GoldSpan;
    readonly lead: GoldSpan;
    readonly caption: GoldSpan;
  }[];
  readonly boilerplate: readonly { readonly kind: string; readonly span: GoldSpan; readonly credit?: GoldSpan }[];
  readonly persons: readonly GoldEntity[];
  readonly organizations: readonly GoldEntity[];
  readonly places: readonly GoldEntity[];
  readonly dates: readonly GoldDate[];
  readonly claims: readonly GoldClaim[];
  readonly not_claims: readonly { readonly span: GoldSpan }[];
}

export function readSeedGold(): readonly GoldFile[] {
  const path = join(import.meta.dirname, 'seeds', 'seed-gold.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { files: GoldFile[] }).files;
}

export function readSeed(file: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', '..', 'seeds', file), 'utf8');
}

const key = (text: string) =>
  fold(text)
    .replace(/["“”«».،,()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Names agree when one's words are all among the other's, articles aside: أكسيوس is موقع أكسيوس. */
function agree(a: string, b: string): boolean {
  const words = (text: string) =>
    key(text)
      .replace(/(^| )ال/g, '$1')
      .split(' ');
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

function characters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const span of spans)
    for (let at = span.start; at < span.end; at += 1) if (/\S/.test(text.charAt(at))) set.add(at);
  return set;
}

/** Jaccard overlap of the characters of two span lists, white space aside. */
export function overlapOf(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [characters(text, a), characters(text, b)];
  let shared = 0;
  for (const at of left) if (right.has(at)) shared += 1;
  return shared / (left.size + right.size - shared || 1);
}

export function entityOf(document: ParsedDocument, gold: GoldEntity, type: Entity['type']): Entity | undefined {
  const forms = [gold.canonical, ...gold.surface_forms].map(key);
  const named = document.entities.filter((entity) => entity.type === type);
  return (
    named.find((entity) => key(entity.name) === key(gold.canonical)) ??
    named.find((entity) => [entity.name, ...entity.aliases].some((name) => forms.includes(key(name)))) ??
    (type === 'organization'
      ? named.find((entity) =>
          gold.mentions.some((span) =>
            mentionsOf(document, entity).some((mention) => overlapOf(document.text, [mention], [span]) >= 0.5),
          ),
        )
      : undefined)
  );
}

function mentionsOf(document: ParsedDocument, entity: Entity): Span[] {
  return entity.mentions.flatMap((index) => document.mentions[index] ?? []);
}

export function missingLayout(document: ParsedDocument, gold: GoldFile): string[] {
  const problems: string[] = [];
  const stories = document.articles.filter((article) => article.kind === 'story');
  const teasers = document.articles.filter((article) => article.kind === 'teaser');
  if (stories.length !== gold.stories.length) problems.push(`${stories.length} stories, not ${gold.stories.length}`);
  if (teasers.length !== (gold.teasers?.length ?? 0)) problems.push(`${teasers.length} teasers`);
  gold.stories.forEach((story, index) => {
    const title = stories[index]?.title ?? null;
    if ((title && document.text.slice(title.start, title.end)) !== (story.title?.text ?? null))
      problems.push(`title of ${story.id}`);
  });
  gold.teasers?.forEach((teaser, index) => {
    const title = teasers[index]?.title;
    if (!title || document.text.slice(title.start, title.end) !== teaser.title.text)
      problems.push(`title of ${teaser.id}`);
  });
  for (const { kind, span } of gold.boilerplate) {
    const block = document.blocks.find((candidate) => overlapOf(document.text, [candidate], [span]) >= 0.8);
    const wanted =
      kind.includes('credit') && !kind.includes('caption')
        ? 'credit'
        : kind.includes('caption')
          ? 'caption'
          : kind.includes('title')
            ? 'title'
            : 'lead';
    if (block?.kind !== wanted) problems.push(`${span.text} is ${block?.kind ?? 'no block'}, not ${wanted}`);
  }
  return problems;
}

/** Roles that the text states of the person in so many words: not inferred ones, nor ones in another language. */
function statedRoles(person: GoldEntity) {
  return (person.roles ?? []).filter(({ role, status }) => /\p{Script=Arabic}/u.test(role) && status !== 'n/a');
}

export function missingPeople(document: ParsedDocument, gold: GoldFile): string[] {
  const problems: string[] = [];
  for (const person of gold.persons) {
    const entity = entityOf(document, person, 'person');
    if (!entity || key(entity.name) !== key(person.canonical)) {
      problems.push(`${person.canonical}: ${entity ? `called ${entity.name}` : 'not found'}`);
      continue;
    }
    const pointers = [...mentionsOf(document, entity), ...entity.roles];
    for (const mention of person.mentions) {
      if (mention.nested_in_entities?.length) continue;
      if (!pointers.some((span) => span.start < mention.end && mention.start < span.end))
        problems.push(`${person.canonical}: "${mention.text}" at ${mention.start} is not linked`);
    }
    for (const { role, span } of statedRoles(person)) {
      const found = entity.roles.some(
        (known) => agree(known.text, role) || overlapOf(document.text, [known], [span]) >= 0.5,
      );
      if (!found && agree(role, span.text)) problems.push(`${person.canonical}: role "${span.text}"`);
    }
  }
  return problems;
}

export function missingOrganizations(document: ParsedDocument, gold: GoldFile): string[] {
  return gold.organizations
    .filter((organization) => !organization.optional)
    .filter((organization) => !entityOf(document, organization, 'organization'))
    .map((organization) => organization.canonical);
}

export function missingPlaces(document: ParsedDocument, gold: GoldFile): string[] {
  return gold.places
    .filter((place) => !place.optional && place.mentions.some((mention) => !mention.nested_in_entities?.length))
    .filter((place) => !entityOf(document, place, 'place') && !entityOf(document, place, 'organization'))
    .map((place) => place.canonical);
}

export function missingDates(document: ParsedDocument, gold: GoldFile): string[] {
  return gold.dates
    .filter((date) => !date.optional)
    .flatMap((date) => {
      const found = document.dates.find((known) => overlapOf(document.text, [known], [date.span]) >= 0.8);
      if (!found) return [`"${date.span.text}" at ${date.span.start}`];
      // What hangs on an event that the text does not date may stay open, but must not be wrong.
      if (date.kind === 'relative_to_event' && found.from === null) return [];
      const [from, to] = expectedDays(date);
      return found.from === from && found.to === to
        ? []
        : [`"${date.span.text}" is ${found.from}..${found.to}, not ${from}..${to}`];
    });
}

function expectedDays({ value }: GoldDate): [string, string] {
  const [first, last] = value.split('/') as [string, string | undefined];
  return [firstDay(first), lastDay(last ?? first)];
}

function firstDay(value: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return isoWeek(Number(week[1]), Number(week[2]), 0);
  return `${value}-01-01`.slice(0, 10).length === 10 && value.length === 4
    ? `${value}-01-01`
    : value.length === 7
      ? `${value}-01`
      : value;
}

function lastDay(value: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return isoWeek(Number(week[1]), Number(week[2]), 6);
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  const [year, month] = value.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function isoWeek(year: number, week: number, weekday: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + ((week - 1) * 7 + weekday) * 86_400_000).toISOString().slice(0, 10);
}

/** What is wrong with the claims, by gold id: empty where the claim is found as it should be. */
export function judgeClaims(document: ParsedDocument, gold: GoldFile): ReadonlyMap<GoldClaim, string[]> {
  return new Map(gold.claims.map((claim) => [claim, judgeClaim(document, gold, claim)]));
}

function judgeClaim(document: ParsedDocument, gold: GoldFile, claim: GoldClaim): string[] {
  const accepted = [
    claim.content,
    claim.accept_content,
    [claim.core_content ?? []].flat(),
    mergedContent(gold, claim),
  ].filter((spans): spans is readonly GoldSpan[] => Boolean(spans?.length));
  const overlap = (candidate: Claim) =>
    Math.max(...accepted.map((spans) => overlapOf(document.text, candidate.content, spans)));
  const found = document.claims
    .map((candidate) => ({
      candidate,
      score:
        overlap(candidate) +
        (candidate.cue.some((cue) => claim.cue.some((span) => span.start < cue.end && cue.start < span.end)) ? 0.3 : 0),
    }))
    .sort((a, b) => b.score - a.score)[0]?.candidate;
  if (!found || overlap(found) < 0.3) return [`${claim.id}: not found`];
  const problems: string[] = [];
  if (overlap(found) < 0.8)
    problems.push(
      `${claim.id}: content overlaps ${overlap(found).toFixed(2)}: ${found.content.map((span) => document.text.slice(span.start, span.end)).join(' … ')}`,
    );
  if (!found.cue.some((cue) => claim.cue.some((span) => span.start < cue.end && cue.start < span.end)))
    problems.push(`${claim.id}: cue`);
  const speaker = judgeSpeaker(document, gold, claim, found);
  if (speaker) problems.push(`${claim.id}: speaker ${speaker}`);
  const carriers = chainOf(gold, claim);
  const via = found.via.filter((hop) => !hop.implicit).map((hop) => hop.name);
  const all = found.via.map((hop) => hop.name);
  const agrees = (names: readonly string[], wanted: readonly string[]) =>
    names.length === wanted.length && wanted.every((name, at) => agree(name, names[at] as string));
  if (![carriers.all, carriers.explicit].some((wanted) => agrees(via, wanted) || agrees(all, wanted)))
    problems.push(`${claim.id}: via ${all.join(' ← ')}, not ${carriers.all.join(' ← ')}`);
  const inTeaser = document.articles[found.article]?.kind === 'teaser';
  if (inTeaser !== (claim.tier === 'teaser')) problems.push(`${claim.id}: hangs on the wrong article`);
  return problems;
}

/** A single claim over all contents of one cue and speaker is accepted for each of them. */
function mergedContent(gold: GoldFile, claim: GoldClaim): GoldSpan[] {
  const same = gold.claims.filter(
    (other) => other.cue[0]?.start === claim.cue[0]?.start && other.story === claim.story,
  );
  return same.length > 1 ? same.flatMap((other) => other.content) : [];
}

function goldEntity(gold: GoldFile, id: string): GoldEntity | undefined {
  return [...gold.persons, ...gold.organizations, ...gold.places].find((entity) => entity.id === id);
}

function judgeSpeaker(document: ParsedDocument, gold: GoldFile, claim: GoldClaim, found: Claim): string | null {
  const id = claim.speaker.entity ?? claim.speaker.entities?.[0] ?? '';
  const said = found.speaker;
  if (id.startsWith('u-')) return said.kind === 'unnamed' ? null : `is ${said.kind}, not unnamed`;
  if (id.startsWith('d-')) return said.kind === 'document' ? null : `is ${said.kind}, not a document`;
  if (!('entity' in said)) return `is ${said.kind}: ${said.description}`;
  const wanted = goldEntity(gold, id);
  const entity = document.entities[said.entity] as Entity;
  const names = wanted ? [wanted.canonical, ...wanted.surface_forms] : [];
  return names.some((name) => agree(name, entity.name)) ? null : `is ${entity.name}, not ${wanted?.canonical}`;
}

/** The named bodies of the chain before the speaker, outermost first. */
function chainOf(gold: GoldFile, claim: GoldClaim): { all: string[]; explicit: string[] } {
  const speakers = claim.speaker.entities ?? [claim.speaker.entity ?? ''];
  const before = claim.chain.filter(({ entity }) => !speakers.includes(entity) && entity.startsWith('o-'));
  const name = (id: string) => goldEntity(gold, id)?.canonical ?? id;
  return {
    all: before.map(({ entity }) => name(entity)),
    explicit: before.filter(({ implicit }) => !implicit).map(({ entity }) => name(entity)),
  };
}

/** Claims whose content is a stretch that the gold lists as no claim. */
export function falseClaims(document: ParsedDocument, gold: GoldFile): string[] {
  return gold.not_claims.flatMap(({ span }) =>
    document.claims
      .filter((claim) => overlapOf(document.text, claim.content, [span]) >= 0.5)
      .map((claim) => claim.content.map((part) => document.text.slice(part.start, part.end)).join(' … ')),
  );
}
