/**
 * How two entities hang together: from one to the next by articles that mention both, or by what one says of the other.
 *
 * @example { path(from: "بايدن", to: "أرامكو") { length steps { from { name } to { name } article { title } } } }
 */
import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ascending, List, One, type Ref, Value } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { Claim } from './claim.type.ts';
import { Entity } from './entity.type.ts';

export const PathLinks = { MENTION: 'mention', QUOTATION: 'quotation' } as const;

registerEnumType(PathLinks, {
  name: 'PathLink',
  description: 'What leads from one entity to another.',
  valuesConfig: {
    MENTION: { description: 'An article mentions both.' },
    QUOTATION: { description: 'One says something about the other, or to it.' },
  },
});

@ArgsType()
export class PathArgs {
  @Field(() => String, { description: 'Where it begins: an id or a name.' })
  from!: string;

  @Field(() => String, { description: 'Where it ends: an id or a name.' })
  to!: string;

  @Field(() => PathLinks, { defaultValue: 'mention', description: 'What leads from one to the next.' })
  by!: string;
}

@ObjectType({ description: 'A step of a path, and an article that shows it.' })
export class PathStep {
  @Field(() => Entity, { description: 'Where it leads from.' })
  @One({ from: 'Entity', on: { id: 'fromId' } })
  from!: Ref<Entity>;

  @Field(() => Entity, { description: 'Where it leads to.' })
  @One({ from: 'Entity', on: { id: 'toId' } })
  to!: Ref<Entity>;

  @Field(() => Article, { description: 'The latest article found that shows it.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => [Claim], { description: 'What one of them says there about the other or to it, in text order.' })
  @List({
    source: {
      from: 'Claim',
      on: { articleId: 'articleId' },
      where: (claim, _args, step) => {
        const concerns = (speaker: string, other: string) => sql`(${claim('speakerId')} = ${step(speaker)} AND (
          ${claim('addresseeId')} = ${step(other)}
          OR ${claim('id')} IN (SELECT claim_id FROM claim_about WHERE entity_id = ${step(other)} AND claim_id = ${claim('id')})))`;
        return sql`(${concerns('fromId', 'toId')} OR ${concerns('toId', 'fromId')})`;
      },
    },
    order: ascending({ position: 'int', id: 'uuid' }),
  })
  claims!: Claim[];
}

@ObjectType({ description: 'A way from one entity to another.' })
export class Path {
  @Field(() => Int, { description: 'How many steps: 0 from an entity to itself.' })
  @Value((path) => sql`cardinality(${path('articles')})`)
  length!: number;

  @Field(() => [Entity], { description: 'The entities it leads through, both ends included.' })
  @List({
    source: {
      select: (path) => sql`SELECT id, place FROM unnest(${path('entities')}) WITH ORDINALITY AS e(id, place)`,
    },
    order: ascending({ place: 'int' }),
    to: { model: 'Entity', on: { id: 'id' } },
  })
  entities!: Entity[];

  @Field(() => [PathStep], { description: 'Its steps, in order.' })
  @List({
    source: {
      select: (path) => sql`SELECT e.id AS "fromId", (${path('entities')})[place + 1] AS "toId",
          (${path('articles')})[place] AS "articleId", place
        FROM unnest(${path('entities')}) WITH ORDINALITY AS e(id, place) WHERE place <= cardinality(${path('articles')})`,
    },
    order: ascending({ place: 'int' }),
  })
  steps!: PathStep[];
}
