/**
 * What every row of a reading refers to: the ids of its parts, the text of its spans, and who its entities are.
 *
 * @example frame.whom(claim.addressee) // { appearance: '018f…', entity: '018e…' }
 */
import type { ParsedDocument, Span } from '@isnad/core';
import { derivedId } from '../identifier.ts';
import { nameKey } from '../name-key.ts';
import { StoreError } from '../store-error.ts';
import { articleFinder } from './innermost-article.ts';

/** Whom an entity of the document was resolved to. */
export interface ResolvedEntity {
  readonly entityId: string;
  /** Whom it would be without the merges done so far. */
  readonly originalId: string;
  readonly rule: string;
  readonly confidence: number;
  /** `nameKey` of every spelling that the document gives it. */
  readonly keys: readonly string[];
}

export interface Reading {
  readonly documentId: string;
  /** ISO 8601. */
  readonly datedAt: string;
  readonly parsed: ParsedDocument;
  /** The headline that the source gave outside the text: used for the first story when the text has none. */
  readonly title: string | null;
  /** For each entity of `parsed`, whom it is. */
  readonly resolved: readonly ResolvedEntity[];
}

/** The two columns by which an entity is named: its appearance in the document, and who that is. */
export interface Whom {
  readonly appearance: string | null;
  readonly entity: string | null;
}

export interface ReadingFrame extends Reading {
  readonly articleIds: readonly string[];
  readonly appearanceIds: readonly string[];
  readonly mentionIds: readonly string[];
  readonly dateIds: readonly string[];
  readonly claimIds: readonly string[];
  /** The span's characters. @throws StoreError READING_INVALID when it lies outside the text. */
  cut(span: Span): string;
  /** The id of the innermost article that the span begins in. */
  articleOf(span: Span): string;
  whom(index: number | null): Whom;
}

/**
 * The frame of a reading. Ids are derived from the document and from where a thing stands, so that the next reading
 * gives the same thing the same id.
 */
export function frameReading(reading: Reading): ReadingFrame {
  const { documentId, parsed, resolved } = reading;
  const nameIt = idMaker(documentId);
  const articleAt = articleFinder(parsed.articles);
  const articleIds = parsed.articles.map(({ kind, start }) => nameIt(`article:${kind}:${start}`));
  const appearanceIds = appearanceIdsOf(documentId, parsed);
  return {
    ...reading,
    articleIds,
    appearanceIds,
    mentionIds: parsed.mentions.map(({ start, end, entity }) =>
      derivedId(documentId, `mention:${start}:${end}:${at(appearanceIds, entity, 'entity')}`),
    ),
    dateIds: parsed.dates.map(({ start, end }) => derivedId(documentId, `date:${start}:${end}`)),
    claimIds: parsed.claims.map(({ cue, content }) =>
      nameIt(cue[0] ? `claim:cue:${cue[0].start}` : `claim:content:${content[0]?.start}`),
    ),
    cut({ start, end }) {
      if (!(start >= 0 && start < end && end <= parsed.text.length))
        throw new StoreError('READING_INVALID', `The span ${start}–${end} lies outside the text.`);
      return parsed.text.slice(start, end);
    },
    articleOf: (span) => at(articleIds, articleAt(span.start), 'article'),
    whom(index) {
      if (index === null) return { appearance: null, entity: null };
      return { appearance: at(appearanceIds, index, 'entity'), entity: at(resolved, index, 'entity').entityId };
    },
  };
}

/** For each entity of a reading the id of its appearance: the same while the document names it the same way. */
export function appearanceIdsOf(documentId: string, { entities }: Pick<ParsedDocument, 'entities'>): string[] {
  const nameIt = idMaker(documentId);
  return entities.map(({ type, name }) => nameIt(`appearance:${type}:${nameKey(name) || name}`));
}

/** The item at an index that another part of the reading gives. */
export function at<T>(list: readonly T[], index: number, what: string): T {
  const item = list[index];
  if (item === undefined)
    throw new StoreError('READING_INVALID', `The reading points to ${what} ${index} of ${list.length}.`);
  return item;
}

/** Derives ids for keys that may occur more than once: the second gets its own. */
function idMaker(documentId: string): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return derivedId(documentId, times === 0 ? key : `${key}#${times}`);
  };
}
