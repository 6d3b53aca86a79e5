/**
 * Opaque cursors: a row's place in an order, as base64url of a mark of that order and the values of its keys.
 *
 * @example readCursor(order, cursor) // ['2024-01-13T10:00:00+00:00', '018d…']
 */
import { createHash } from 'node:crypto';
import type { KeyType, Order } from './declare.ts';
import type { Row } from './row.ts';
import { constant, joinSql, type Sql, sql } from './sql.ts';

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const VALID: Readonly<Record<KeyType, (value: unknown) => boolean>> = {
  timestamptz: (value) => typeof value === 'string' && TIMESTAMP.test(value) && !Number.isNaN(Date.parse(value)),
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  int: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  real: (value) => Number.isFinite(value),
  text: (value) => typeof value === 'string' && !value.includes('\0'),
};

/** Sets cursors of different orders apart, so that one cannot be taken for another's. */
function markOf(order: Order): string {
  return createHash('sha256').update(JSON.stringify(order)).digest('base64url').slice(0, 6);
}

/** The SQL that makes a row's cursor. */
export function cursorSql(order: Order, row: Row): Sql {
  const keys = joinSql(Object.keys(order.keys).map(row), ', ');
  const json = sql`json_build_array(${constant(markOf(order))}, ${keys})::text`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** The values of the order's keys that a cursor holds; null when this order did not make it. */
export function readCursor(order: Order, cursor: string): readonly unknown[] | null {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(decoded) || decoded[0] !== markOf(order)) return null;
  const types = Object.values(order.keys);
  const values = decoded.slice(1);
  if (values.length !== types.length || !types.every((type, index) => VALID[type](values[index]))) return null;
  return values;
}
