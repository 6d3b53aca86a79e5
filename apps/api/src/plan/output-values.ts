/**
 * Values as a client gets them, written by PostgreSQL: what the executor would make of a column.
 *
 * @example asAnswered(stanceType, sql`t1.stance`) // upper(t1.stance::text): the word `asserts` is ASSERTS to a client
 */
import {
  type GraphQLOutputType,
  GraphQLScalarType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { NotByStatement } from './json-object.ts';
import { constant, joinSql, type Sql, sql } from './sql.ts';

/** What a scalar does with its values that says nothing of its own: nothing. */
const AS_IT_IS = new GraphQLScalarType({ name: 'AsItIs' }).serialize;

/** @throws NotByStatement for a type whose values only JavaScript can write */
export function asAnswered(type: GraphQLOutputType, value: Sql): Sql {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    if (isListType(isNonNullType(type) ? type.ofType : type)) throw new NotByStatement(named.name);
    const words = named.getValues();
    if (words.every(({ name, value: word }) => name === String(word).toUpperCase())) return sql`upper(${value}::text)`;
    const cases = words.map(({ name, value: word }) => sql` WHEN ${constant(String(word))} THEN ${constant(name)}`);
    return sql`CASE ${value}::text${joinSql(cases, '')} END`;
  }
  if (isScalarType(named) && (isSpecifiedScalarType(named) || named.serialize === AS_IT_IS)) return value;
  throw new NotByStatement(named.name);
}
