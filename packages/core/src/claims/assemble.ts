/**
 * Turns drafts into claims: nested ones get their carriers, outlets that only quote become carriers, spans replace tokens.
 *
 * @example assembleClaims(ground, readDrafts(ground))[0]?.form
 */
import type { Claim, Hop } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import {
  type ClaimClass,
  type ClaimForm,
  ClaimClass as Classes,
  type Stance,
  Stance as Stances,
} from '../model/vocabulary.ts';
import { isOutlet } from './carriers/chain.ts';
import { isOwnName, ownOutlet } from './carriers/own-outlet.ts';
import type { Cue } from './cues/cue.ts';
import type { Draft } from './speakers/drafts.ts';
import { type ResolvedSource, resolveSource } from './speakers/speaker.ts';
import type { Ground } from './syntax/ground.ts';
import type { TokenRange } from './syntax/phrase-words.ts';

/** Claims in text order of their content. */
export function assembleClaims(ground: Ground, drafts: readonly Draft[]): Claim[] {
  const inner = new Map<Draft, Draft[]>();
  for (const draft of drafts)
    if (draft.nestedIn) inner.set(draft.nestedIn, [...(inner.get(draft.nestedIn) ?? []), draft]);
  const carriers = new Set(drafts.filter((draft) => onlyCarries(ground, draft, inner.get(draft) ?? [])));
  const kept = drafts.filter((draft, index) => !carriers.has(draft) && !isRepeated(draft, index, drafts));
  kept.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const position = new Map(kept.map((draft, index) => [draft, index]));
  const own = ownOutlet(ground.context.entities, ground.context.outlet);
  return kept.map((draft) => toClaim(ground, draft, position, carriers, own));
}

function startOf(draft: Draft): number {
  return draft.content[0]?.start ?? 0;
}

function endOf(draft: Draft): number {
  return draft.content.at(-1)?.end ?? 0;
}

/** ذكرت الصحيفة أن الوزير قال كذا: the outlet's content is nothing but another's claim. */
function onlyCarries(ground: Ground, draft: Draft, nested: readonly Draft[]): boolean {
  const source = draft.cue?.source;
  if (
    !source ||
    !(isOutlet(ground, source.start) || isOutlet(ground, source.start + 1)) ||
    draft.cue?.kind === 'masdar'
  )
    return false;
  return nested.some(
    (inner) =>
      inner.cue !== null &&
      inner.cue.kind === 'verb' &&
      opensContent(ground, draft, inner) &&
      endOf(inner) >= endOf(draft) - 1,
  );
}

function opensContent(ground: Ground, outer: Draft, inner: Draft): boolean {
  const first = inner.cue?.source
    ? Math.min(inner.cue.source.start, inner.cue.range.start)
    : (inner.cue?.range.start ?? 0);
  let start = startOf(outer);
  if (ground.tokens[start]?.kind === 'quote') start += 1;
  return first - start <= 1;
}

/** Two cues over the same words (وتابع … قائلا): the first holds. */
function isRepeated(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  for (let at = Math.max(0, index - 6); at < index; at += 1) {
    const other = drafts[at] as Draft;
    if (
      other !== draft &&
      draft.cue?.kind !== 'denial' &&
      startOf(other) === startOf(draft) &&
      endOf(other) === endOf(draft)
    )
      return true;
  }
  return false;
}

function chainOf(draft: Draft, carriers: ReadonlySet<Draft>): Hop[] {
  const parent = draft.nestedIn;
  if (!parent) return [...draft.via];
  const speaker = parent.source.speaker;
  const isSame =
    'entity' in speaker && 'entity' in draft.source.speaker && speaker.entity === draft.source.speaker.entity;
  const own: Hop = {
    kind: 'entity' in speaker ? speaker.kind : speaker.kind,
    entity: 'entity' in speaker ? speaker.entity : null,
    name: parent.source.name,
    span: null,
    implicit: true,
    rule: 'chain/nested',
  };
  const outer = chainOf(parent, carriers);
  // …، بحسب بيان: a statement named after the fact carries no one's words.
  const isStatement = speaker.kind === 'document' && parent.cue?.kind === 'trailing';
  return [
    ...outer,
    ...(isSame || isStatement || own.name === '' ? [] : [own]),
    ...draft.via.filter((hop) => !hop.implicit),
  ];
}

/**
 * Each carrier once, and the speaker himself never: a chain that comes back to him tells of him, it does not carry.
 * Nor does the outlet that published it all.
 */
function withoutReturns(
  ground: Ground,
  chain: readonly Hop[],
  speaker: Claim['speaker'],
  own: ReadonlySet<number>,
): Hop[] {
  const seen = new Set<number | string>('entity' in speaker ? [speaker.entity, ...speaker.jointly, ...own] : own);
  const said = 'entity' in speaker ? ground.context.entities[speaker.entity]?.name : undefined;
  return chain.filter(({ kind, entity, name }) => {
    if (entity === null && kind !== 'organization') return true;
    if (entity === null && (name === said || isOwnName(name, ground.context.outlet))) return false;
    const isNew = !seen.has(entity ?? name);
    seen.add(entity ?? name);
    return isNew;
  });
}

function toClaim(
  ground: Ground,
  draft: Draft,
  position: ReadonlyMap<Draft, number>,
  carriers: ReadonlySet<Draft>,
  own: ReadonlySet<number>,
): Claim {
  const { cue } = draft;
  const content = draft.content.map((range) =>
    spanOf(ground, range, cue?.kind === 'trailing' || cue?.rule === 'claims/object-before'),
  );
  const reading = cue?.reading ?? null;
  let parent = draft.nestedIn;
  while (parent && !position.has(parent)) parent = parent.nestedIn;
  return {
    article: draft.article,
    content,
    quoted: quotedParts(ground, draft),
    cue: cue ? [cueSpan(ground, draft)] : [],
    lemma: reading?.verb.lemma ?? cue?.noun?.noun ?? cue?.phrase?.phrase ?? null,
    source:
      cue?.source && !isNobody(draft.source.speaker)
        ? sourceSpan(ground, cue.source, isGlued(cue) ? (cue.phrase?.glued ?? '') : '')
        : null,
    speaker: draft.source.speaker,
    form: formOf(ground, draft),
    stance: oneOf<Stance>(Stances, reading?.verb.stance ?? cue?.noun?.stance ?? cue?.phrase?.stance, 'asserts'),
    class: oneOf<ClaimClass>(Classes, reading?.verb.class ?? cue?.noun?.class ?? cue?.phrase?.class, 'say'),
    via: withoutReturns(ground, chainOf(draft, carriers), draft.source.speaker, own),
    addressee: cue?.addressee ? entityOf(resolveSource(ground, cue.addressee)) : null,
    about: entitiesIn(ground, draft.content),
    date: dateOf(ground, draft),
    nestedIn: parent ? (position.get(parent) ?? null) : null,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}

function entityOf({ speaker }: ResolvedSource): number | null {
  return 'entity' in speaker ? speaker.entity : null;
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined, fallback: T): T {
  return values.find((other) => other === value) ?? fallback;
}

function spanOf(ground: Ground, range: TokenRange, dropsConjunction: boolean): Span {
  const first = ground.tokens[range.start];
  const last = ground.tokens[range.end - 1];
  const cut = dropsConjunction && ground.hasConjunction(range.start) && first?.plain.startsWith('و') ? 1 : 0;
  return { start: (first?.start ?? 0) + cut, end: last?.end ?? 0 };
}

/** True of a source of marks only. */
function isNobody(speaker: Claim['speaker']): boolean {
  return 'description' in speaker && speaker.description === '';
}

/** False where the preposition stands alone before marks: وفقا لـ"سانا". */
function isGlued({ source, range }: Cue): boolean {
  return source?.start === range.end;
}

function sourceSpan(ground: Ground, range: TokenRange, glued: string): Span | null {
  if (range.end <= range.start) return null;
  const { start, end } = spanOf(ground, range, false);
  const mention = ground.mention(range.start);
  if (mention && mention.firstToken === range.start && mention.start > start && mention.start < end)
    return { start: mention.start, end };
  return start + glued.length < end ? { start: start + glued.length, end } : null;
}

function cueSpan(ground: Ground, draft: Draft): Claim['cue'][number] {
  const cue = draft.cue as NonNullable<Draft['cue']>;
  const last = ground.tokens[cue.range.end - 1];
  const glued = cue.phrase?.glued ? (ground.tokens[cue.range.end]?.start ?? 0) + cue.phrase.glued.length : 0;
  return { start: cue.from, end: Math.max(glued, last?.end ?? cue.from), rule: cue.rule };
}

function formOf(ground: Ground, draft: Draft): ClaimForm {
  if (draft.isDirect) return 'direct';
  const open = ground.quotes.inside[startOf(draft)] ?? -1;
  if (open >= 0 && (ground.quotes.partner[open] ?? -1) >= endOf(draft)) return 'direct';
  return draft.content.some((range) => holdsQuotation(ground, range)) ? 'mixed' : 'indirect';
}

/** A quotation inside the content, marks around a name (تطبيق "واتساب") not counted. */
function holdsQuotation(ground: Ground, range: TokenRange): boolean {
  for (let at = range.start; at < range.end; at += 1) {
    if (ground.tokens[at]?.kind !== 'quote') continue;
    const close = ground.quotes.partner[at] ?? -1;
    if (close > at && close - at <= 6 && isNamedThing(ground, at - 1)) {
      at = close;
      continue;
    }
    return true;
  }
  return false;
}

function isNamedThing(ground: Ground, at: number): boolean {
  return ground.isNoun('named_thing', at) || ground.isNoun('outlet', at) || ground.plain(at).endsWith('المسمى');
}

function quotedParts(ground: Ground, draft: Draft): Span[] {
  if (draft.isDirect) return draft.content.map((range) => spanOf(ground, range, false));
  const parts: Span[] = [];
  for (const range of draft.content)
    for (let at = range.start; at < range.end; at += 1) {
      const close = ground.quotes.partner[at] ?? -1;
      if (close <= at + 1 || close >= range.end) continue;
      parts.push(spanOf(ground, { start: at + 1, end: close }, false));
      at = close;
    }
  return parts;
}

function entitiesIn(ground: Ground, ranges: readonly TokenRange[]): number[] {
  const found = new Set<number>();
  for (const range of ranges)
    for (let at = range.start; at < range.end; at += 1) {
      const mention = ground.mention(at);
      if (mention) found.add(mention.entity);
    }
  return [...found];
}

/** A date between the cue and its content, or just before the cue. */
function dateOf(ground: Ground, draft: Draft): number | null {
  const { cue } = draft;
  if (!cue?.match) return null;
  for (let at = cue.match.between.start; at < cue.match.between.end; at += 1)
    if ((ground.dateAt[at] ?? -1) >= 0) return ground.dateAt[at] as number;
  for (let at = cue.range.start - 1; at >= Math.max(0, cue.range.start - 4); at -= 1) {
    if (ground.segmented.sentenceOfToken[at] !== ground.segmented.sentenceOfToken[cue.range.start]) break;
    if ((ground.dateAt[at] ?? -1) >= 0) return ground.dateAt[at] as number;
  }
  return null;
}
