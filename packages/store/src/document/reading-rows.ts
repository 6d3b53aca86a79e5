/**
 * The one place where a parsed document becomes rows: articles, blocks, appearances, mentions, roles and dates here,
 * claims beside it in `claim-rows.ts`.
 *
 * @example readingRows({ documentId, datedAt, parsed, title: null, resolved }).mentions[0]?.entity_id
 */
import { hash } from 'node:crypto';
import type { ParsedDocument } from '@isnad/core';
import { derivedId } from '../identifier.ts';
import { nameKey } from '../name-key.ts';
import { claimRows } from './claim-rows.ts';
import { at, frameReading, type Reading, type ReadingFrame } from './reading-frame.ts';
import type { ReadingRows, Row } from './reading-tables.ts';

/**
 * All rows of a reading but the document's own.
 * @throws StoreError READING_INVALID when a span lies outside the text or an index points nowhere.
 */
export function readingRows(reading: Reading): ReadingRows {
  const frame = frameReading(reading);
  const mentions = mentionRows(frame);
  return {
    articles: articleRows(frame),
    blocks: blockRows(frame),
    appearances: appearanceRows(frame),
    mentions,
    roles: roleRows(frame),
    dates: dateRows(frame),
    ...claimRows(frame),
    article_entities: articleEntityRows(frame, mentions),
  };
}

/** What a reading and its circumstances come to: equal for two saves that would write the same rows. */
export function readingSha256(parsed: ParsedDocument, circumstances: unknown): Buffer {
  const { text: _text, parserVersion: _version, ...reading } = parsed;
  return hash('sha256', JSON.stringify([reading, circumstances]), 'buffer');
}

function articleRows({ parsed, documentId, datedAt, title, articleIds, cut }: ReadingFrame): Row[] {
  const firstStory = parsed.articles.findIndex(({ kind }) => kind === 'story');
  return parsed.articles.map((article, index) => ({
    id: articleIds[index] as string,
    document_id: documentId,
    dated_at: datedAt,
    position: index,
    kind: article.kind,
    parent_id: article.parent === null ? null : at(articleIds, article.parent, 'article'),
    ...spanColumns(article),
    title: article.title === null ? (index === firstStory ? title : null) : cut(article.title),
    title_start: article.title?.start ?? null,
    title_end: article.title?.end ?? null,
    title_rule: article.title?.rule ?? null,
  }));
}

function blockRows({ parsed, articleIds, cut }: ReadingFrame): Row[] {
  const counts = new Map<number, number>();
  return parsed.blocks.map((block) => {
    const position = counts.get(block.article) ?? 0;
    counts.set(block.article, position + 1);
    const article_id = at(articleIds, block.article, 'article');
    return { article_id, position, kind: block.kind, ...spanColumns(block), text: cut(block), rule: block.rule };
  });
}

function appearanceRows({ parsed, documentId, appearanceIds, resolved }: ReadingFrame): Row[] {
  return parsed.entities.map(({ name }, index) => {
    const { entityId, originalId, keys, rule, confidence } = at(resolved, index, 'entity');
    const id = appearanceIds[index] as string;
    return { id, document_id: documentId, entity_id: entityId, original_id: originalId, name, keys, rule, confidence };
  });
}

function mentionRows({ parsed, mentionIds, whom, articleOf, cut }: ReadingFrame): Row[] {
  const rows = parsed.mentions.map((mention, index) => {
    const id = mentionIds[index] as string;
    const { appearance, entity } = whom(mention.entity);
    const around = mention.nestedIn === null ? null : at(mentionIds, mention.nestedIn, 'mention');
    return {
      id,
      article_id: articleOf(mention),
      appearance_id: appearance,
      entity_id: entity,
      ...spanColumns(mention),
      text: cut(mention),
      form: mention.form,
      rule: mention.rule,
      confidence: mention.confidence,
      nested_in_id: around === id ? null : around,
    };
  });
  return firstOfEachId(rows);
}

function roleRows({ parsed, documentId, appearanceIds, whom, articleOf }: ReadingFrame): Row[] {
  const rows = parsed.entities.flatMap(({ roles }, index) =>
    roles.map((role) => {
      const bearer = whom(index);
      const of = whom(role.of);
      return {
        id: derivedId(documentId, `role:${role.start}:${role.end}:${appearanceIds[index]}`),
        article_id: articleOf(role),
        appearance_id: bearer.appearance,
        entity_id: bearer.entity,
        text: role.text,
        key: nameKey(role.text),
        status: role.status,
        of_appearance_id: of.appearance,
        of_id: of.entity,
        ...spanColumns(role),
        rule: role.rule,
      };
    }),
  );
  return firstOfEachId(rows);
}

function dateRows({ parsed, dateIds, articleOf, cut }: ReadingFrame): Row[] {
  const rows = parsed.dates.map((date, index) => ({
    id: dateIds[index] as string,
    article_id: articleOf(date),
    ...spanColumns(date),
    text: cut(date),
    kind: date.kind,
    first_day: date.from,
    last_day: date.to,
    precision: date.precision,
    calendar: date.calendar,
    rule: date.rule,
    confidence: date.confidence,
  }));
  return firstOfEachId(rows);
}

/** How often and where first each article mentions each entity. */
function articleEntityRows({ parsed, resolved, datedAt }: ReadingFrame, mentions: readonly Row[]): Row[] {
  const types = new Map(parsed.entities.map(({ type }, index) => [at(resolved, index, 'entity').entityId, type]));
  const rows = new Map<string, Row & { mentions: number; first_start: number }>();
  for (const { article_id, entity_id, span_start } of mentions) {
    const key = `${article_id} ${entity_id}`;
    const row = rows.get(key);
    const start = span_start as number;
    if (row === undefined) {
      const type = types.get(entity_id as string) ?? null;
      rows.set(key, { article_id, entity_id, dated_at: datedAt, type, mentions: 1, first_start: start } as never);
    } else {
      row.mentions += 1;
      row.first_start = Math.min(row.first_start, start);
    }
  }
  return [...rows.values()];
}

function spanColumns({ start, end }: { start: number; end: number }): { span_start: number; span_end: number } {
  return { span_start: start, span_end: end };
}

function firstOfEachId<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}
