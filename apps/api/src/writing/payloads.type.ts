/**
 * What changes of entities and documents answer: what came of them, or the problem for which they were refused.
 *
 * @example { mergeEntities(…) { entity { name } problem { code } } }
 */
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import { Entity } from '../graph/entity.type.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Ref } from '../plan/declare.ts';
import { Problem } from './problem.type.ts';
import { readWritten } from './read-written.ts';

@ObjectType({ description: 'What came of a change of an entity.' })
export class EntityPayload {
  readonly #entityId: string | null;

  @Field(() => Problem, { nullable: true, description: 'Why the change was refused; null when it was made.' })
  readonly problem: Problem | null;

  constructor(result: string | Problem) {
    this.#entityId = typeof result === 'string' ? result : null;
    this.problem = typeof result === 'string' ? null : result;
  }

  @Field(() => Entity, { nullable: true, description: 'The entity as it is now; null when the change was refused.' })
  async entity(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Ref<Entity> | null> {
    return this.#entityId === null ? null : readWritten<Entity>(context, info, 'entity', this.#entityId);
  }
}

@ObjectType({ description: 'What came of a split.' })
export class SplitPayload extends EntityPayload {
  readonly #newId: string | null;

  @Field(() => Int, { nullable: true, description: 'In how many documents it is the new one.' })
  readonly documents: number | null;

  constructor(result: { from: string; newId: string; appearances: number } | Problem) {
    super(result instanceof Problem ? result : result.from);
    this.#newId = result instanceof Problem ? null : result.newId;
    this.documents = result instanceof Problem ? null : result.appearances;
  }

  @Field(() => Entity, { nullable: true, description: 'The new entity; null when the split was refused.' })
  async newEntity(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Ref<Entity> | null> {
    return this.#newId === null ? null : readWritten<Entity>(context, info, 'entity', this.#newId);
  }
}

@ObjectType({ description: 'What came of a deletion.' })
export class DeletePayload {
  @Field(() => ID, { nullable: true, description: 'The id of the document that is no more.' })
  readonly deletedId: string | null;

  @Field(() => Problem, { nullable: true, description: 'Why nothing was deleted.' })
  readonly problem: Problem | null;

  constructor(result: string | Problem) {
    this.deletedId = typeof result === 'string' ? result : null;
    this.problem = typeof result === 'string' ? null : result;
  }
}
