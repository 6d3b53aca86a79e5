/**
 * Changes of entities: merge, undo, split, correct.
 *
 * @example mutation { mergeEntities(from: "person:…", into: "person:…", reason: "one man") { entity { name } } }
 */
import { mergeEntities, splitEntity, undoMerge } from '@isnad/store';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { NeedsRole } from '../auth/role.ts';
import { uuidOf } from '../graph/node.type.ts';
import type { RequestContext } from '../http/request-context.ts';
import { onRecord, type Said } from './audit.ts';
import { correctEntity, EntityCorrectionInput, nameGiven } from './correct-entity.ts';
import { MOST_BATCH } from './document-input.ts';
import { bearerName, bounded, reasonOf } from './given.ts';
import { EntityPayload, SplitPayload } from './payloads.type.ts';
import { plain, present, type ShownEntity, showEntity } from './shown-entity.ts';

const REASON = { description: 'Why, for the audit trail: at most 1,000 characters.' };

@Resolver()
export class EntityChanges {
  @NeedsRole('writer')
  @Mutation(() => EntityPayload, {
    description:
      "Makes two entities one: all that is known of the first is the second's, and the first id leads there for ever. Needs a writer's token.",
  })
  async mergeEntities(
    @Ctx() context: RequestContext,
    @Arg('from', () => ID, { description: 'The entity that goes.' }) fromId: string,
    @Arg('into', () => ID, { description: 'The entity that stays.' }) intoId: string,
    @Arg('reason', () => String, REASON) given: string,
  ): Promise<EntityPayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    const [from, into] = [await showEntity(store, fromId), await showEntity(store, intoId)];
    const change = { action: 'merge_entities', subjects: idsOf(from, into), before: { reason, from, into } } as const;
    const result = await onRecord(context, change, async () => {
      const merged = await mergeEntities(store, {
        from: plain(present(from, fromId).id),
        into: plain(present(into, intoId).id),
        reason,
        by: bearerName(context),
      });
      return { result: merged.into, after: { ...merged } };
    });
    return new EntityPayload(result);
  }

  @NeedsRole('writer')
  @Mutation(() => EntityPayload, {
    description:
      "Undoes the merge by which an entity was merged into another: what was its own is its own again. Needs a writer's token.",
  })
  async undoMerge(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The entity that was merged into another.' }) id: string,
    @Arg('reason', () => String, REASON) given: string,
  ): Promise<EntityPayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    const entity = await showEntity(store, id);
    const subjects = [...idsOf(entity), ...(entity?.mergedInto ? [entity.mergedInto] : [])];
    const result = await onRecord(context, { action: 'undo_merge', subjects, before: { reason, entity } }, async () => {
      const asked = { entity: plain(present(entity, id).id), reason, by: bearerName(context) };
      const undone = await undoMerge(store, asked);
      return { result: undone.from, after: { ...undone } };
    });
    return new EntityPayload(result);
  }

  @NeedsRole('writer')
  @Mutation(() => SplitPayload, {
    description:
      "Sets two apart that were taken for one: in these documents it is another, who is new. Needs a writer's token.",
  })
  async splitEntity(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The entity that is two.' }) id: string,
    @Arg('documents', () => [ID], { description: 'The documents in which it is the other one, at most 500.' })
    documents: string[],
    @Arg('reason', () => String, REASON) given: string,
    @Arg('name', () => String, {
      nullable: true,
      description: 'What the other one is called; the fullest name in these documents if not given.',
    })
    name?: string,
  ): Promise<SplitPayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    bounded('documents', documents, MOST_BATCH);
    const documentIds = documents.map(uuidOf('document')).filter((uuid) => uuid !== null);
    const entity = await showEntity(store, id);
    const before = { reason, entity, documents, name: name ?? null };
    const result = await onRecord(context, { action: 'split_entity', subjects: idsOf(entity), before }, async () => {
      const split = await splitEntity(store, {
        entity: plain(present(entity, id).id),
        documentIds,
        ...(name && { name: nameGiven(name) }),
        reason,
        by: bearerName(context),
      });
      return { result: split, after: { ...split } };
    });
    return new SplitPayload(result);
  }

  @NeedsRole('writer')
  @Mutation(() => EntityPayload, {
    description:
      "Corrects what is said of an entity. What is corrected stays so, whatever is read of it later. Needs a writer's token.",
  })
  async correctEntity(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The entity.' }) id: string,
    @Arg('correction', () => EntityCorrectionInput, { description: 'What is so; what is not given stays as it is.' })
    correction: EntityCorrectionInput,
    @Arg('reason', () => String, REASON) given: string,
  ): Promise<EntityPayload> {
    const { store } = context.archive;
    const reason = reasonOf(given);
    const entity = await showEntity(store, id);
    const before: Said = { reason, entity, correction: { ...correction } };
    const result = await onRecord(context, { action: 'correct_entity', subjects: idsOf(entity), before }, async () => {
      const { id: found } = present(entity, id);
      await correctEntity(store, plain(found), correction);
      return { result: plain(found), after: { entity: await showEntity(store, found) } };
    });
    return new EntityPayload(result);
  }
}

function idsOf(...entities: (ShownEntity | null)[]): string[] {
  return entities.flatMap((entity) => (entity === null ? [] : entity.id));
}
