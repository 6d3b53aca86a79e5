/**
 * Pairs of entities that may be one, and the judgement of somebody who looked.
 *
 * @example { unsurePairs(type: PERSON) { nodes { score reasons { reason weight } left { name } right { name } } } }
 */
import { judgeApart, mergeEntities } from '@isnad/store';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Float,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { NeedsRole } from '../auth/role.ts';
import { Entity } from '../graph/entity.type.ts';
import type { Facets } from '../graph/facet.type.ts';
import { type Connection, connectionOf, PageArgs } from '../graph/page.type.ts';
import { EntityTypes } from '../graph/vocabulary.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ascending, byPlan, Column, descending, List, One, Page, type Ref } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { onRecord } from './audit.ts';
import { bearerName, reasonOf } from './given.ts';
import { EntityPayload } from './payloads.type.ts';
import { plain, present, showEntity } from './shown-entity.ts';

@ObjectType({ description: 'What speaks for or against two entities being one.' })
export class PairReason {
  @Field(() => String, { description: 'What was found.' })
  @Column()
  reason!: string;

  @Field(() => Float, { description: 'How much it weighs: for it above 0, against it below.' })
  @Column()
  weight!: number;
}

@ObjectType({ description: 'Two entities that may be one: apart until somebody looks.' })
export class UnsurePair {
  @Field(() => Entity, { description: 'One of the two.' })
  @One({ from: 'Entity', on: { id: 'leftId' } })
  left!: Ref<Entity>;

  @Field(() => Entity, { description: 'The other one.' })
  @One({ from: 'Entity', on: { id: 'rightId' } })
  right!: Ref<Entity>;

  @Field(() => Float, { description: 'How likely they are one, from 0 to 1.' })
  @Column()
  score!: number;

  @Field(() => [PairReason], { description: 'What the score was made of.' })
  @List({
    source: {
      select: (pair) => sql`SELECT said.value->>'reason' AS reason, (said.value->>'weight')::float8 AS weight,
        said.position::int AS position FROM jsonb_array_elements(${pair('reasons')}) WITH ORDINALITY AS said(value, position)`,
    },
    order: ascending({ position: 'int' }),
  })
  reasons!: PairReason[];
}

const PAIR_WORDS = { TYPE: 'type' };
registerEnumType(PAIR_WORDS, {
  name: 'UnsurePairFacet',
  description: 'What pairs can be counted by.',
  valuesConfig: { TYPE: { description: 'By what the two are.' } },
});
const pairFacets: Facets = {
  words: PAIR_WORDS,
  keys: {
    type: {
      of: (pair) => sql`SELECT type AS key FROM entities WHERE id = ${pair('leftId')}`,
      shown: (key) => sql`upper(${key}::text)`,
    },
  },
};
const UnsurePairConnection = connectionOf('UnsurePair', () => UnsurePair, pairFacets);

@ArgsType()
class UnsurePairsArgs extends PageArgs {
  @Field(() => EntityTypes, { nullable: true, description: 'Only people, organizations or places.' })
  type?: string;
}

const JUDGEMENTS = { SAME: 'same', DIFFERENT: 'different' } as const;
registerEnumType(JUDGEMENTS, {
  name: 'PairJudgement',
  description: 'Whether two entities are one.',
  valuesConfig: {
    SAME: { description: 'They are one: all that is known of the right is the left one’s from now on.' },
    DIFFERENT: { description: 'They are two, whatever is read later.' },
  },
});

@Resolver()
export class PairJudgements {
  @NeedsRole('writer')
  @Query(() => UnsurePairConnection, {
    description: "Pairs of entities that may be one, the likeliest first. Needs a writer's token.",
  })
  @Page({
    source: {
      from: 'EntityJudgement',
      // One that was merged since is no longer asked about.
      where: (pair) => sql`${pair('judgement')} = 'unsure'
        AND (SELECT merged_into_id FROM entities WHERE id = ${pair('leftId')}) IS NULL
        AND (SELECT merged_into_id FROM entities WHERE id = ${pair('rightId')}) IS NULL`,
    },
    order: descending({ score: 'real', leftId: 'uuid', rightId: 'uuid' }),
    filters: {
      type: (pair, args) =>
        sql`(SELECT type FROM entities WHERE id = ${pair('leftId')}) = ${args.bind('type')}::entity_type`,
    },
  })
  unsurePairs(@Args(() => UnsurePairsArgs) _args: UnsurePairsArgs): Connection<UnsurePair> {
    return byPlan();
  }

  @NeedsRole('writer')
  @Mutation(() => EntityPayload, {
    description:
      "Judges whether two entities are one. Both judgements stand above any rule's; `undoMerge` takes SAME back. Needs a writer's token.",
  })
  async judgePair(
    @Ctx() context: RequestContext,
    @Arg('left', () => ID, { description: 'The entity that stays when they are one.' }) leftId: string,
    @Arg('right', () => ID, { description: 'The other one.' }) rightId: string,
    @Arg('judgement', () => JUDGEMENTS, { description: 'Whether they are one.' })
    judgement: (typeof JUDGEMENTS)[keyof typeof JUDGEMENTS],
    @Arg('reason', () => String, { description: 'Why, for the audit trail: at most 1,000 characters.' }) given: string,
  ): Promise<EntityPayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    const [left, right] = [await showEntity(store, leftId), await showEntity(store, rightId)];
    const asked = {
      action: judgement === 'same' ? 'merge_entities' : 'judge_apart',
      subjects: [left, right].flatMap((entity) => entity?.id ?? []),
      before: judgement === 'same' ? { reason, from: right, into: left } : { reason, left, right },
    } as const;
    const result = await onRecord(context, asked, async () => {
      const [one, other] = [plain(present(left, leftId).id), plain(present(right, rightId).id)];
      const by = bearerName(context);
      if (judgement === 'different') {
        await judgeApart(store, { one, other, reason, by });
        return { result: one, after: { judgement } };
      }
      const merged = await mergeEntities(store, { from: other, into: one, reason, by });
      return { result: merged.into, after: { ...merged } };
    });
    return new EntityPayload(result);
  }
}
