/**
 * Documents as they are stored, read back: to be read again by a better parser, or compared with what it reads.
 *
 * @example for await (const { id, incoming } of storedDocuments(store)) …
 */
import type { ParsedDocument } from '@isnad/core';
import { isId } from '../identifier.ts';
import type { Store } from '../open-store.ts';
import { explainDatabaseError, StoreError } from '../store-error.ts';
import type { IncomingDocument } from './incoming-document.ts';

export interface StoredText {
  readonly id: string;
  readonly incoming: IncomingDocument;
  readonly parserVersion: string;
}

/** Documents held at a time. */
const PAGE = 64;

const DOCUMENTS = `
  SELECT id, identity, text, media_type AS "mediaType", origin, url, source, title, author,
    published_at AS "publishedAt", reference_date::text AS "referenceDate", received_at AS "receivedAt",
    parser_version AS "parserVersion"
  FROM documents WHERE id > $1::uuid AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[])) ORDER BY id LIMIT ${PAGE}`;

/**
 * All documents, or those of these ids that there are, in the order they were received.
 * @throws StoreError NOT_FOUND for what is no id, DATABASE_UNREACHABLE
 */
export async function* storedDocuments(store: Store, ids: readonly string[] | null = null): AsyncGenerator<StoredText> {
  const wrong = ids?.find((id) => !isId(id));
  if (wrong !== undefined) throw new StoreError('NOT_FOUND', `There is no document ${wrong}.`);
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    type Row = IncomingDocument & { readonly id: string; readonly parserVersion: string };
    const rows = await store.query<Row>(DOCUMENTS, [after, ids]).catch((error) => {
      throw explainDatabaseError(error);
    });
    for (const { id, parserVersion, ...incoming } of rows) yield { id, incoming, parserVersion };
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id as string;
  }
}

/** A reading in words, one line for each thing read: what two readings are compared by. */
export interface ReadingLines {
  readonly mentions: readonly string[];
  readonly claims: readonly string[];
}

const MENTIONS = `
  SELECT m.span_start AS start, m.span_end AS end, e.type::text AS type, m.text, a.name
  FROM mentions m JOIN appearances a ON a.id = m.appearance_id JOIN entities e ON e.id = m.entity_id
  WHERE a.document_id = $1::uuid`;
const CLAIMS = `
  SELECT c.span_start AS start, c.span_end AS end, c.class::text AS class, c.stance::text AS stance, c.content,
    COALESCE(speaker.name, c.speaker_description) AS speaker,
    ARRAY(SELECT h.name FROM attribution_hops h WHERE h.claim_id = c.id ORDER BY h.position) AS via
  FROM claims c JOIN articles a ON a.id = c.article_id LEFT JOIN appearances speaker ON speaker.id = c.speaker_appearance_id
  WHERE a.document_id = $1::uuid`;

interface MentionLine {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  readonly name: string;
}
interface ClaimLine {
  readonly start: number;
  readonly end: number;
  readonly class: string;
  readonly stance: string;
  readonly content: string;
  readonly speaker: string;
  readonly via: readonly string[];
}

/** What is stored of a document's reading. */
export async function storedReading(store: Store, documentId: string): Promise<ReadingLines> {
  const [mentions, claims] = await Promise.all([
    store.query<MentionLine>(MENTIONS, [documentId]),
    store.query<ClaimLine>(CLAIMS, [documentId]),
  ]).catch((error) => {
    throw explainDatabaseError(error);
  });
  return { mentions: mentions.map(mentionLine).sort(), claims: claims.map(claimLine).sort() };
}

/** What a reading would be stored as. */
export function readingLines(parsed: ParsedDocument): ReadingLines {
  const nameOf = (index: number) => parsed.entities[index]?.name ?? '';
  const mentions = parsed.mentions.map(({ start, end, entity }) =>
    mentionLine({
      start,
      end,
      type: parsed.entities[entity]?.type ?? '',
      text: parsed.text.slice(start, end),
      name: nameOf(entity),
    }),
  );
  const claims = parsed.claims.map((claim) =>
    claimLine({
      start: Math.min(...claim.content.map(({ start }) => start)),
      end: Math.max(...claim.content.map(({ end }) => end)),
      class: claim.class,
      stance: claim.stance,
      content: claim.content.map(({ start, end }) => parsed.text.slice(start, end)).join(' … '),
      speaker: 'entity' in claim.speaker ? nameOf(claim.speaker.entity) : claim.speaker.description,
      via: claim.via.map(({ name }) => name),
    }),
  );
  return { mentions: [...new Set(mentions)].sort(), claims: claims.sort() };
}

function mentionLine({ start, end, type, text, name }: MentionLine): string {
  return `${start}–${end} ${type} ${text}${text === name ? '' : ` → ${name}`}`;
}

function claimLine({ start, end, class: kind, stance, content, speaker, via }: ClaimLine): string {
  return `${start}–${end} ${kind}/${stance} ${[...via, speaker].join(' ← ')}: ${content}`;
}
