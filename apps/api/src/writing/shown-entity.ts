/**
 * An entity as the audit trail shows it.
 *
 * @example (await showEntity(store, 'person:018d…'))?.name // 'جو بايدن'
 */
import type { Store } from '@isnad/store';
import { uuidOf } from '../graph/node.type.ts';
import { RefusedChange } from './audit.ts';

export interface ShownEntity {
  /** Global. */
  readonly id: string;
  readonly name: string;
  readonly latin: string | null;
  readonly country: string | null;
  readonly organizationKind: string | null;
  readonly placeKind: string | null;
  readonly gender: string;
  /** The global id of the entity that it was merged into. */
  readonly mergedInto: string | null;
}

/**
 * @param id global, or a plain UUID
 * @returns null when there is no such entity
 * @throws GraphQLError BAD_USER_INPUT for a text that is no id
 */
export async function showEntity({ prisma }: Store, id: string): Promise<ShownEntity | null> {
  const uuid = uuidOf('entity')(id);
  const row = uuid === null ? null : await prisma.entity.findUnique({ where: { id: uuid } });
  if (row === null) return null;
  const { type, name, latin, country, organizationKind, placeKind, gender, mergedIntoId } = row;
  const mergedInto = mergedIntoId === null ? null : `${type}:${mergedIntoId}`;
  return { id: `${type}:${row.id}`, name, latin, country, organizationKind, placeKind, gender, mergedInto };
}

/** @throws RefusedChange NOT_FOUND */
export function present<Shown extends object>(shown: Shown | null, id: string): Shown {
  if (shown === null) throw new RefusedChange('NOT_FOUND', `Nothing here has the id ${id.slice(0, 100)}.`);
  return shown;
}

/** The UUID in a global id that is known to be one. */
export function plain(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
