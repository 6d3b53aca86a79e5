/**
 * Which outlets carry what an entity says.
 *
 * @example { person(name: "بايدن") { quotedBy(first: 5) { outlet { name } claims articles } } }
 */
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, descending, One, type Ref, type Rows } from '../plan/declare.ts';
import { constant, sql } from '../plan/sql.ts';
import { Organization } from './entity.type.ts';
import { DateTimeScalar } from './scalars.ts';
import { within } from './time-span.ts';

@ObjectType({ description: 'An outlet that quotes an entity, and how often.' })
export class QuotedBy {
  @Field(() => Organization, { description: 'The outlet.' })
  @One({ from: 'Entity', on: { id: 'outletId' } })
  outlet!: Ref<Organization>;

  @Field(() => Int, { description: 'How many claims of the entity it carries.' })
  @Column()
  claims!: number;

  @Field(() => Int, { description: 'In how many articles.' })
  @Column()
  articles!: number;

  @Field(() => DateTimeScalar, { description: 'When it last did.' })
  @Column()
  latest!: string;
}

/** Of somebody quoted without end, the newest claims are counted: each costs two look-ups for its outlet. */
const MOST_QUOTATIONS = 5000;

export const quotedBy: Rows = {
  source: {
    select: (entity, args) => sql`SELECT d.outlet_id AS "outletId", count(*)::int AS claims,
        count(DISTINCT said.article_id)::int AS articles, max(said.dated_at) AS latest
      FROM (
        SELECT c.article_id, c.dated_at FROM claims c WHERE c.speaker_id = ${entity('id')}${within(args, sql`c.dated_at`)}
        UNION ALL SELECT c.article_id, c.dated_at FROM joint_speakers j JOIN claims c ON c.id = j.claim_id
          WHERE j.entity_id = ${entity('id')}${within(args, sql`j.dated_at`)}
        ORDER BY dated_at DESC LIMIT ${constant(MOST_QUOTATIONS)}
      ) said JOIN articles a ON a.id = said.article_id JOIN documents d ON d.id = a.document_id
      WHERE d.outlet_id IS NOT NULL GROUP BY d.outlet_id`,
  },
  order: descending({ claims: 'int', outletId: 'uuid' }),
  cost: 500,
};
