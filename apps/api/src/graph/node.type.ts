/**
 * Global ids: `person:018d…` says what it is an id of; a plain UUID will do where that is clear.
 *
 * @example @Field(() => ID) @GlobalId('claim') id!: string;
 */
import { Field, ID, InterfaceType } from 'type-graphql';
import { declareTextKinds, declareVariants, PlainText } from '../plan/declare.ts';
import { requestError } from '../plan/request-errors.ts';
import { constant, sql } from '../plan/sql.ts';

@InterfaceType('Node', { description: 'Anything that has a global id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Its id in the whole graph.' })
  id!: string;
}

/** What stands before the colon of an id. Entities go by their type there, and all live in one table. */
const ENTITY_KINDS = ['person', 'organization', 'place'] as const;
const KINDS = ['article', 'claim', 'document', 'mention', ...ENTITY_KINDS] as const;

declareVariants('Node', {
  by: 'kind',
  cases: {
    article: { type: 'Article', at: { from: 'Article', on: { id: 'id' } } },
    claim: { type: 'Claim', at: { from: 'Claim', on: { id: 'id' } } },
    document: { type: 'Document', at: { from: 'Document', on: { id: 'id' } } },
    mention: { type: 'Mention', at: { from: 'Mention', on: { id: 'id' } } },
    entity: {
      type: 'Entity',
      at: {
        from: 'Entity',
        // An entity that was merged into another is that other one.
        where: (row, _args, parent) =>
          sql`${row('id')} = (SELECT coalesce(merged_into_id, id) FROM entities WHERE id = ${parent('id')})`,
      },
    },
  },
});

/** The field is the id of a row of one kind of node. */
export function GlobalId(kind: (typeof KINDS)[number]) {
  return PlainText((row) => sql`${constant(`${kind}:`)} || ${row('id')}::text`);
}

const GLOBAL_ID = new RegExp(`^(?:(${KINDS.join('|')}):)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`, 'i');

/** An id's kind (null for a plain UUID) and UUID; null for a text that is no id. */
export function readId(text: string): { kind: string | null; uuid: string } | null {
  const match = GLOBAL_ID.exec(text);
  if (match === null) return null;
  const kind = match[1]?.toLowerCase() ?? null;
  return {
    kind: kind !== null && (ENTITY_KINDS as readonly string[]).includes(kind) ? 'entity' : kind,
    uuid: (match[2] as string).toLowerCase(),
  };
}

declareTextKinds((text) => (readId(text) === null ? 'text' : 'id'));

/**
 * The UUID of an id of one kind; null when it is an id of another kind, which finds nothing.
 * @throws GraphQLError BAD_USER_INPUT for a text that is no id
 */
export function uuidOf(kind: (typeof KINDS)[number] | 'entity') {
  return (text: string | null | undefined): string | null => {
    if (text === null || text === undefined) return null;
    const id = readId(text);
    if (id === null) throw requestError('BAD_USER_INPUT', `"${text.slice(0, 100)}" is not an id.`);
    return id.kind === null || id.kind === kind ? id.uuid : null;
  };
}
