/**
 * What is printed or said again: the claims that repeat a claim in its words or others, the copies of an article.
 *
 * @example { claim(id: $id) { repetitions { claim { content article { document { outlet { name } } } } similarity } } }
 */
import { Field, Float, ObjectType } from 'type-graphql';
import { ascending, Column, One, type Ref, type Rows, type Source } from '../plan/declare.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { Claim } from './claim.type.ts';

const SIMILARITY = 'How like the earliest of them it is, from 0 to 1.';
const EARLIEST = 'Whether it is the earliest of them.';

@ObjectType({ description: 'A claim that says the same as another, in its words or in others.' })
export class Repetition {
  @Field(() => Claim, { description: 'The claim.' })
  @One({ from: 'Claim', on: { id: 'id' } })
  claim!: Ref<Claim>;

  @Field(() => Float, { description: SIMILARITY })
  @Column()
  similarity!: number;

  @Field(() => Boolean, { description: EARLIEST })
  @Column()
  isEarliest!: boolean;
}

@ObjectType({ description: 'An article that is nearly the same as another.' })
export class Copy {
  @Field(() => Article, { description: 'The article.' })
  @One({ from: 'Article', on: { id: 'id' } })
  article!: Ref<Article>;

  @Field(() => Float, { description: SIMILARITY })
  @Column()
  similarity!: number;

  @Field(() => Boolean, { description: EARLIEST })
  @Column()
  isEarliest!: boolean;
}

/** The others that have the same earliest one, by time. */
function others(table: Sql, key: Sql): Rows {
  return {
    source: {
      select: (row) => sql`SELECT ${key} AS id, similarity, dated_at AS "datedAt", first_id = ${key} AS "isEarliest"
        FROM ${table} WHERE ${key} <> ${row('id')}
          AND first_id = (SELECT first_id FROM ${table} WHERE ${key} = ${row('id')})`,
    },
    order: ascending({ datedAt: 'timestamptz', id: 'uuid' }),
  };
}

export const repetitions = others(sql`claim_repetitions`, sql`claim_id`);
export const copies = others(sql`article_copies`, sql`article_id`);

/** The earliest of them, unless it is the row itself. */
function earliest(from: 'Claim' | 'Article', table: Sql, key: Sql): Source {
  return {
    from,
    where: (first, _args, row) =>
      sql`${first('id')} = (SELECT first_id FROM ${table} WHERE ${key} = ${row('id')} AND first_id <> ${row('id')})`,
  };
}

export const repeated = earliest('Claim', sql`claim_repetitions`, sql`claim_id`);
export const copied = earliest('Article', sql`article_copies`, sql`article_id`);
