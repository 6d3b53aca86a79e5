/**
 * What narrows a list of articles.
 *
 * @example articles(mentions: ["بايدن", "مجلس الشيوخ"], kind: STORY, from: "2024-07-01")
 */
import { nameKey } from '@isnad/store';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Condition, Rows } from '../plan/declare.ts';
import { composed } from '../plan/filter.ts';
import { sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';
import { readId } from './node.type.ts';
import { TimeOrders } from './orders.ts';
import { PageArgs } from './page.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { textsHolding } from './text-lookup.ts';
import { bindUntil } from './time-span.ts';
import { ArticleKinds } from './vocabulary.ts';

@InputType({
  description: 'Which articles: everything that is given must hold. With `and`, `or` and `not`, at most 50 parts.',
})
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold.' })
  and?: ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  not?: ArticleFilter;

  @Field(() => ArticleKinds, { nullable: true, description: 'A story, or a teaser.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'Of this outlet: its id or name.' })
  outlet?: string;

  @Field(() => String, { nullable: true, description: 'Mentions this entity: its id, or its name in any spelling.' })
  entity?: string;

  @Field(() => [String], { nullable: true, description: 'Mentions all of these: ids or names in any spelling.' })
  mentions?: string[];

  @Field(() => String, { nullable: true, description: 'Quotes this entity: its id or name.' })
  speaker?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its headline or a paragraph holds these words, or words that begin so; phrases between quotation marks.',
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its document says when it was published; false: it does not, and is dated by when it came in.',
  })
  dated?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Dated at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Dated before this time.' })
  until?: string;
}

@ArgsType()
export class ArticleFilterArgs extends PageArgs {
  @Field(() => ArticleKinds, { nullable: true, description: 'Only stories, or only teasers.' })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'Only of this outlet: its id or name.' })
  outlet?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Only those that mention all of these: ids or names in any spelling.',
  })
  mentions?: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from documents dated at this time or later.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from documents dated before this time.' })
  until?: string;

  @Field(() => ArticleFilter, { nullable: true, description: 'Only those for which this holds.' })
  filter?: ArticleFilter;

  @Field(() => TimeOrders, { nullable: true, description: 'NEWEST if not given.' })
  orderBy?: string;
}

const simple: Readonly<Record<string, Condition>> = {
  kind: (article, args) => sql`${article('kind')} = ${args.bind('kind')}::article_kind`,
  outlet: (article, args) =>
    sql`${article('documentId')} IN (SELECT id FROM documents WHERE outlet_id = ${entityGiven(args, 'outlet')})`,
  mentions: (article, args) => {
    const ids = args.bind('mentions', (names: string[]) => names.map((name) => readId(name)?.uuid ?? null));
    const keys = args.bindNames('mentions', (name) => (readId(name) === null ? nameKey(name) : null));
    // For every one asked for there must be an entity in the article that it names.
    return sql`(cardinality(${ids}::uuid[]) = 0 OR ${article('id')} IN (
      SELECT ae.article_id FROM unnest(${ids}::uuid[], ${keys}::text[]) WITH ORDINALITY AS asked(id, key, place)
      CROSS JOIN LATERAL (
        SELECT coalesce(e.merged_into_id, e.id) AS id FROM entities e WHERE e.id = asked.id
        UNION ALL SELECT a.entity_id FROM aliases a WHERE a.key = asked.key
      ) named JOIN article_entities ae ON ae.entity_id = named.id
      GROUP BY ae.article_id HAVING count(DISTINCT asked.place) = cardinality(${ids}::uuid[])
    ))`;
  },
  from: (article, args) => sql`${article('datedAt')} >= ${args.bind('from')}::timestamptz`,
  until: (article, args) => sql`${article('datedAt')} < ${bindUntil(args)}::timestamptz`,
};

const criteria: Readonly<Record<string, Condition>> = {
  ...simple,
  dated: (article, args) =>
    sql`(SELECT published_at IS NOT NULL FROM documents WHERE id = ${article('documentId')}) = ${args.bind('dated')}::boolean`,
  text: (article, args) => sql`${article('id')} IN (${textsHolding(sql`SELECT article_id FROM article_texts`, args)})`,
  entity: (article, args) =>
    sql`${article('id')} IN (SELECT article_id FROM article_entities WHERE entity_id = ${entityGiven(args, 'entity')})`,
  speaker: (article, args) => {
    const speaker = entityGiven(args, 'speaker');
    return sql`${article('id')} IN (SELECT article_id FROM claims WHERE speaker_id = ${speaker}
      UNION ALL SELECT c.article_id FROM joint_speakers j JOIN claims c ON c.id = j.claim_id WHERE j.entity_id = ${speaker})`;
  },
};

const to = { model: 'Article', on: { id: 'id' } } as const;

/** Where a list of articles is drawn from when this is given: other ways would read the list until enough of it fits. */
export const articlesDrawn: Rows['drawn'] = {
  entity: {
    source: {
      select: (_parent, args) => sql`SELECT article_id AS id, dated_at AS "datedAt" FROM article_entities
        WHERE entity_id = ${entityGiven(args, 'entity')}`,
    },
    to,
  },
  outlet: {
    source: {
      // Document by document, in the order of the index: `OFFSET 0` is never turned into a join with all articles.
      select: (_parent, args) => sql`SELECT a.id, d.dated_at AS "datedAt" FROM documents d
        CROSS JOIN LATERAL (SELECT id FROM articles WHERE document_id = d.id OFFSET 0) a
        WHERE d.outlet_id = ${entityGiven(args, 'outlet')}`,
    },
    to,
  },
};

export const articleFilters: Readonly<Record<string, Condition>> = { ...simple, filter: composed(criteria) };
