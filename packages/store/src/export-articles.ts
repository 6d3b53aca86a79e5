/**
 * Everything the archive says, article by article, in the shape that exports are written from.
 *
 * @example for await (const article of exportArticles(store)) console.log(article.claims.length)
 */
import type { Store } from './open-store.ts';
import { explainDatabaseError } from './store-error.ts';

export interface ExportedEntity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  readonly latin: string | null;
  readonly country: string | null;
}

export interface ExportedClaim {
  readonly id: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly cue: string | null;
  readonly form: string;
  readonly stance: string;
  readonly class: string;
  /** Null for an unnamed source: then `speakerDescription` is what the text calls it. */
  readonly speakerId: string | null;
  readonly speakerDescription: string | null;
  /** Carriers, outermost first. */
  readonly via: readonly { readonly name: string; readonly entityId: string | null }[];
  /** Ids of entities inside the content. */
  readonly about: readonly string[];
}

export interface ExportedArticle {
  readonly id: string;
  readonly documentId: string;
  readonly kind: 'story' | 'teaser';
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly outlet: ExportedEntity | null;
  /** ISO 8601, or null when unknown. */
  readonly publishedAt: string | null;
  readonly text: string;
  readonly entities: readonly (ExportedEntity & { readonly mentions: number })[];
  readonly claims: readonly ExportedClaim[];
}

/** Articles read at a time. */
const PAGE = 100;

const ENTITY = (alias: string) =>
  `'id', ${alias}.id, 'type', ${alias}.type, 'name', ${alias}.name, 'latin', ${alias}.latin, 'country', ${alias}.country`;

const ARTICLES = `
  SELECT a.id, a.document_id AS "documentId", a.kind::text, a.title, d.url, d.author,
    to_char(d.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
    a.span_start AS start, a.span_end AS "end", d.text AS document,
    CASE WHEN o.id IS NOT NULL THEN json_build_object(${ENTITY('o')}) END AS outlet,
    COALESCE((SELECT json_agg(json_build_object(${ENTITY('e')}, 'mentions', ae.mentions) ORDER BY ae.first_start, e.id)
      FROM article_entities ae JOIN entities e ON e.id = ae.entity_id WHERE ae.article_id = a.id), '[]') AS entities,
    COALESCE((SELECT json_agg(json_build_object('id', c.id, 'content', c.content, 'start', c.span_start,
        'end', c.span_end, 'cue', c.cue, 'form', c.form, 'stance', c.stance, 'class', c.class,
        'speakerId', c.speaker_id, 'speakerDescription', c.speaker_description,
        'via', COALESCE((SELECT json_agg(json_build_object('name', h.name, 'entityId', h.entity_id) ORDER BY h.position)
          FROM attribution_hops h WHERE h.claim_id = c.id), '[]'),
        'about', COALESCE((SELECT json_agg(ca.entity_id ORDER BY ca.position)
          FROM claim_about ca WHERE ca.claim_id = c.id), '[]')) ORDER BY c.position)
      FROM claims c WHERE c.article_id = a.id), '[]') AS claims
  FROM articles a JOIN documents d ON d.id = a.document_id LEFT JOIN entities o ON o.id = d.outlet_id
  WHERE a.id > $1::uuid ORDER BY a.id LIMIT ${PAGE}`;

/** All articles by id, a page at a time: memory stays flat. */
export async function* exportArticles(store: Store): AsyncGenerator<ExportedArticle> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    type Row = Omit<ExportedArticle, 'text'> & {
      readonly document: string;
      readonly start: number;
      readonly end: number;
    };
    const rows = await store.query<Row>(ARTICLES, [after]).catch((error) => {
      throw explainDatabaseError(error);
    });
    for (const { document, start, end, ...article } of rows) yield { ...article, text: document.slice(start, end) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id as string;
  }
}
