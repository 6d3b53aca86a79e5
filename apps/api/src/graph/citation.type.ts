/**
 * Who cites whom: outlets cite agencies, agencies cite people; each step between the reader and the speaker is one.
 *
 * @example { citationGraph(from: "2018-04-01", until: "2018-07-01", first: 50) { citing { name } cited { name } claims } }
 */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { type Arguments, Column, descending, One, type Ref, type Rows } from '../plan/declare.ts';
import { constant, type Sql, sql } from '../plan/sql.ts';
import { Entity } from './entity.type.ts';
import { entityGiven } from './name-lookup.ts';
import { DateTimeScalar } from './scalars.ts';
import { TimeSpanArgs, within } from './time-span.ts';

@ObjectType({ description: 'An entity that cites another, and how often.' })
export class Citation {
  @Field(() => Entity, { description: 'Who cites: an outlet, or a carrier named in the text.' })
  @One({ from: 'Entity', on: { id: 'citingId' } })
  citing!: Ref<Entity>;

  @Field(() => Entity, { description: 'Who is cited: the next carrier on the way to the speaker, or the speaker.' })
  @One({ from: 'Entity', on: { id: 'citedId' } })
  cited!: Ref<Entity>;

  @Field(() => Int, { description: 'In how many claims.' })
  @Column()
  claims!: number;

  @Field(() => DateTimeScalar, { description: 'When it last did.' })
  @Column()
  latest!: string;
}

@ArgsType()
export class CitationArgs extends TimeSpanArgs {
  @Field(() => String, { nullable: true, description: 'Only citations by this entity: its id or name.' })
  citing?: string;

  @Field(() => String, { nullable: true, description: 'Only citations of this entity: its id or name.' })
  cited?: string;
}

/** Of a long time the newest claims are counted. */
const MOST_CLAIMS = constant(20_000);

/**
 * The claims of the time span, each with its chain: the outlet, the carriers from the outermost, the speaker. Unnamed
 * carriers and speakers are no entities; whom the next carrier cites is then cited by the one before.
 */
function steps(args: Arguments): Sql {
  return sql`SELECT c.id, c.dated_at, chain.place, chain.entity_id
    FROM (
      SELECT id, article_id, speaker_id, dated_at FROM claims WHERE true${within(args, sql`dated_at`)}
      ORDER BY dated_at DESC, id DESC LIMIT ${MOST_CLAIMS}
    ) c CROSS JOIN LATERAL (
      SELECT -1 AS place, d.outlet_id AS entity_id FROM articles a JOIN documents d ON d.id = a.document_id WHERE a.id = c.article_id
      UNION ALL SELECT h.position, h.entity_id FROM attribution_hops h WHERE h.claim_id = c.id
      UNION ALL SELECT 32767, c.speaker_id
    ) chain WHERE chain.entity_id IS NOT NULL`;
}

export const citations: Rows = {
  source: {
    select: (_parent, args) => {
      const citing = args.has('citing') ? sql` AND "citingId" = ${entityGiven(args, 'citing')}` : sql``;
      const cited = args.has('cited') ? sql` AND "citedId" = ${entityGiven(args, 'cited')}` : sql``;
      return sql`SELECT "citingId", "citedId", count(DISTINCT id)::int AS claims, max(dated_at) AS latest,
          "citingId"::text || "citedId"::text AS key
        FROM (
          SELECT id, dated_at, entity_id AS "citedId",
            lag(entity_id) OVER (PARTITION BY id ORDER BY place) AS "citingId" FROM (${steps(args)}) steps
        ) cites WHERE "citingId" <> "citedId"${citing}${cited} GROUP BY "citingId", "citedId"`;
    },
  },
  order: descending({ claims: 'int', key: 'text' }),
  cost: 20_000,
};
