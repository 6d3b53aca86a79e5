/**
 * The entity that a name or id stands for, as part of a statement: any spelling, Arabic or Latin, whole or short.
 *
 * @example { from: 'Entity', where: (row, args) => sql`${row('id')} = ${entityGiven(args, 'id', 'person')}` }
 */
import type { EntityType } from '@isnad/core';
import { nameKey } from '@isnad/store';
import type { Arguments } from '../plan/declare.ts';
import { constant, type Sql, sql } from '../plan/sql.ts';
import { readId } from './node.type.ts';

/** A name's key; null for a text without letters or digits, which no entity bears. */
export function keyOf(name: string | null | undefined): string | null {
  return nameKey(name ?? '') || null;
}

/**
 * The likeliest bearer of the name that the argument gives, by the store's order: those whose whole name it is before
 * those it is a short name of, then the ones in more documents.
 */
function entityNamed(args: Arguments, argument: string, type: EntityType | null): Sql {
  return likeliest(sql`${args.bind(argument, keyOf)}::text`, type);
}

function likeliest(key: Sql, type: EntityType | null): Sql {
  const ofType = type === null ? sql`` : sql` WHERE e.type = ${constant(type)}`;
  return sql`(SELECT id FROM (
    SELECT DISTINCT ON (e.id) e.id,
      (SELECT count(*) FROM (SELECT 1 FROM appearances a WHERE a.entity_id = e.id LIMIT 1000) counted) AS documents,
      (e.name_key = ${key})::int AS is_name, (bearer.kind <> 'short')::int AS is_whole
    FROM (
      SELECT entity_id, kind FROM aliases WHERE key = ${key} ORDER BY (kind = 'short'), entity_id LIMIT 200
    ) bearer JOIN entities e ON e.id = bearer.entity_id${ofType}
    ORDER BY e.id, is_whole DESC
  ) found ORDER BY is_name + is_whole DESC, documents DESC, id LIMIT 1)`;
}

/**
 * The entity that an argument gives by id or by name; an id that was merged stands for what it was merged into. A name
 * that nobody bears is told beside the answer.
 */
export function entityGiven(args: Arguments, argument: string): Sql {
  if (args.textKind(argument) === 'id') return entityOfId(args, argument);
  return likeliest(sql`${args.bindNames(argument, nameKey)}::text`, null);
}

/** The same where the entity itself is the answer, of one type or of any: there, null says that there is none. */
export function entityAskedFor(args: Arguments, argument: string, type: EntityType | null): Sql {
  return args.textKind(argument) === 'id' ? entityOfId(args, argument) : entityNamed(args, argument, type);
}

function entityOfId(args: Arguments, argument: string): Sql {
  const uuid = args.bind(argument, (text: string) => readId(text)?.uuid ?? null);
  return sql`(SELECT coalesce(merged_into_id, id) FROM entities WHERE id = ${uuid}::uuid)`;
}
