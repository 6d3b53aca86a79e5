/**
 * What narrows a list of articles.
 *
 * @example articles(mentions: ["بايدن", "مجلس الشيوخ"], kind: STORY, from: "2024-07-01")
 */
import { nameKey } from '@isnad/store';
import { ArgsType, Field } from 'type-graphql';
import type { Condition } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';
import { readId } from './node.type.ts';
import { PageArgs } from './page.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { ArticleKinds } from './vocabulary.ts';

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
}

export const articleFilters: Readonly<Record<string, Condition>> = {
  kind: (article, args) => sql`${article('kind')} = ${args.bind('kind')}::article_kind`,
  outlet: (article, args) =>
    sql`${article('documentId')} IN (SELECT id FROM documents WHERE outlet_id = ${entityGiven(args, 'outlet')})`,
  mentions: (article, args) => {
    const ids = args.bind('mentions', (names: string[]) => names.map((name) => readId(name)?.uuid ?? null));
    const keys = args.bind('mentions', (names: string[]) =>
      names.map((name) => (readId(name) === null ? nameKey(name) || null : null)),
    );
    // For every one asked for there must be an entity in the article that it names.
    return sql`NOT EXISTS (
      SELECT 1 FROM unnest(${ids}::uuid[], ${keys}::text[]) AS asked(id, key)
      WHERE ${article('id')} NOT IN (
        SELECT ae.article_id FROM article_entities ae WHERE ae.entity_id IN (
          SELECT coalesce(e.merged_into_id, e.id) FROM entities e WHERE e.id = asked.id
          UNION ALL SELECT a.entity_id FROM aliases a WHERE a.key = asked.key
        )
      )
    )`;
  },
  from: (article, args) => sql`${article('datedAt')} >= ${args.bind('from')}::timestamptz`,
  until: (article, args) => sql`${article('datedAt')} < ${args.bind('until')}::timestamptz`,
};
