/**
 * What must hold of every reading of every text, whatever it says: spans inside the text, indexes that lead somewhere,
 * nothing that holds itself.
 *
 * @example readingFaults(text, parseDocument(text)) // []
 */
import type { ParsedDocument, Span } from '../src/index.ts';

/** Each broken invariant in a few words; empty for a sound reading. Linear in the reading. */
export function readingFaults(text: string, reading: ParsedDocument): string[] {
  const faults: string[] = [];
  const fault = (what: string) => faults.push(what);
  if (reading.text !== text) fault('the text is altered');
  const span = (what: string, { start, end }: Span) => {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
      fault(`${what}: no span [${start}, ${end})`);
  };
  const sliced = (what: string, part: Span & { readonly text: string }) => {
    span(what, part);
    if (part.text !== text.slice(part.start, part.end)) fault(`${what}: its text is not what stands there`);
  };
  const index = (what: string, value: number | null, list: readonly unknown[]) => {
    if (value !== null && !(Number.isInteger(value) && value >= 0 && value < list.length))
      fault(`${what}: index ${value} of ${list.length}`);
  };
  layoutFaults(reading, fault, span);
  mentionFaults(reading, fault, sliced, index);
  for (const date of reading.dates) {
    sliced('date', date);
    if ((date.from === null) !== (date.to === null)) fault('date: only one of from and to');
    if (date.from !== null && date.to !== null && date.from > date.to) fault(`date: ${date.from} after ${date.to}`);
  }
  claimFaults(reading, fault, span, index);
  return faults;
}

type Fault = (what: string) => void;
type CheckSpan = (what: string, span: Span) => void;
type CheckSliced = (what: string, span: Span & { readonly text: string }) => void;
type CheckIndex = (what: string, value: number | null, list: readonly unknown[]) => void;

function layoutFaults({ text, articles, blocks }: ParsedDocument, fault: Fault, span: CheckSpan): void {
  if (articles.length === 0) fault('no article');
  articles.forEach((article, at) => {
    if (text.length > 0) span('article', article);
    if (article.title) span('title', article.title);
    const parent = article.parent === null ? undefined : articles[article.parent];
    if ((article.kind === 'teaser') !== (parent !== undefined))
      fault('article: a teaser without a story, or a story inside one');
    if (parent && (article.parent as number) >= at) fault('article: parent does not come first');
    if (parent && !within(parent, article)) fault('article: teaser outside its story');
  });
  let end = 0;
  for (const block of blocks) {
    span('block', block);
    if (block.start < end) fault('block: overlaps the one before, or is out of order');
    end = block.end;
    const article = articles[block.article];
    if (!article || !within(article, block)) fault('block: outside its article');
  }
}

function mentionFaults(
  { mentions, entities }: ParsedDocument,
  fault: Fault,
  sliced: CheckSliced,
  index: CheckIndex,
): void {
  let start = 0;
  mentions.forEach((mention, at) => {
    sliced('mention', mention);
    if (mention.start < start) fault('mention: out of order');
    start = mention.start;
    index('mention: entity', mention.entity, entities);
    index('mention: nested in', mention.nestedIn, mentions);
    const outer = mention.nestedIn === null ? undefined : mentions[mention.nestedIn];
    if (outer && (!within(outer, mention) || (mention.nestedIn as number) >= at))
      fault('mention: nested in what does not hold it');
  });
  const owner = new Map<number, number>();
  entities.forEach((entity, at) => {
    if (entity.mentions.length === 0) fault('entity: without a mention');
    if (entity.name === '') fault('entity: without a name');
    entity.mentions.forEach((member, position) => {
      if (position > 0 && member <= (entity.mentions[position - 1] as number)) fault('entity: mentions out of order');
      if (mentions[member]?.entity !== at) fault('entity: holds a mention of another');
      if (mentions[member] && mentions[member].type !== entity.type) fault('entity: holds a mention of another type');
      owner.set(member, at);
    });
    for (const role of entity.roles) {
      sliced('role', role);
      index('role: of', role.of, entities);
    }
  });
  if (owner.size !== mentions.length) fault('mention: of no entity');
}

function claimFaults(reading: ParsedDocument, fault: Fault, span: CheckSpan, index: CheckIndex): void {
  const { claims, entities, dates, articles } = reading;
  const articleAt = articleFinder(reading);
  claims.forEach((claim, at) => {
    index('claim: article', claim.article, articles);
    if (claim.content.length === 0) fault('claim: without content');
    let end = 0;
    for (const part of claim.content) {
      span('claim: content', part);
      if (part.start < end) fault('claim: parts of the content overlap or are out of order');
      end = part.end;
      if (articleAt(part).some((article) => article !== claim.article))
        fault('claim: content crosses into another article');
    }
    for (const part of claim.quoted) {
      span('claim: quoted', part);
      if (!claim.content.some((whole) => within(whole, part))) fault('claim: quoted outside the content');
    }
    for (const part of claim.cue) span('claim: cue', part);
    if (claim.source) span('claim: source', claim.source);
    index('claim: addressee', claim.addressee, entities);
    index('claim: date', claim.date, dates);
    index('claim: nested in', claim.nestedIn, claims);
    for (const entity of claim.about) index('claim: about', entity, entities);
    if (new Set(claim.about).size !== claim.about.length) fault('claim: about an entity twice');
    const { speaker } = claim;
    if ('entity' in speaker) {
      index('claim: speaker', speaker.entity, entities);
      if (entities[speaker.entity] && entities[speaker.entity]?.type !== speaker.kind)
        fault('claim: speaker of another kind');
      for (const other of speaker.jointly) index('claim: joint speaker', other, entities);
      if (new Set([speaker.entity, ...speaker.jointly]).size !== speaker.jointly.length + 1)
        fault('claim: a speaker joins himself');
    } else {
      index('claim: speaker of', speaker.of, entities);
      if (speaker.description === '' && claim.source !== null) fault('claim: a source that describes nobody');
    }
    const carried = 'entity' in speaker ? [speaker.entity] : [];
    for (const hop of claim.via) {
      index('hop', hop.entity, entities);
      if (hop.span) span('hop', hop.span);
      if (hop.name === '') fault('hop: without a name');
      if (hop.implicit !== (hop.span === null)) fault('hop: implicit with a span, or named without one');
      if (hop.entity !== null) carried.push(hop.entity);
    }
    if (new Set(carried).size !== carried.length) fault('claim: its chain comes back to an entity');
    const seen = new Set<number>([at]);
    for (let outer = claim.nestedIn; outer !== null; outer = claims[outer]?.nestedIn ?? null) {
      if (seen.has(outer)) {
        fault('claim: nested in itself');
        break;
      }
      seen.add(outer);
    }
  });
}

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The articles whose blocks a span touches. */
function articleFinder({ blocks }: ParsedDocument): (span: Span) => number[] {
  return ({ start, end }) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (; low < blocks.length && (blocks[low]?.start ?? end) < end; low += 1) found.add(blocks[low]?.article ?? -1);
    return [...found];
  };
}
