/**
 * Values as a client gets them, written by PostgreSQL: what the executor would make of a column.
 *
 * @example jsonOf(stanceType, sql`t1.stance`, true, false) // '"' || CASE t1.stance WHEN 'asserts' THEN 'ASSERTS' … END || '"'
 */
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLOutputType,
  GraphQLScalarType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { Json, jsonConstant, NotByStatement } from './json-object.ts';
import { constant, joinSql, type Sql, sql } from './sql.ts';

/** What a scalar does with its values that says nothing of its own: nothing. */
const AS_IT_IS = new GraphQLScalarType({ name: 'AsItIs' }).serialize;

/**
 * A column as JSON.
 * @param answers true to write what a client gets, false what the executor makes that of
 * @param isPlain true when nothing in its text needs to be escaped
 * @throws NotByStatement for a type whose values only JavaScript can write
 */
export function jsonOf(type: GraphQLOutputType, value: Sql, answers: boolean, isPlain: boolean): Json {
  if (value.parts.length === 1 && value.parts[0] === 'NULL') return jsonConstant(null);
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(type);
  const isList = isListType(inner);
  if (isEnumType(named) && !isList) return quoted(answers ? wordOf(named, value) : sql`${value}::text`);
  if (answers && !isWritten(named, isList)) throw new NotByStatement(named.name);
  if (isList) return new Json([sql`to_json(${value})::text`], true);
  if (isPlain) return quoted(value);
  if (named === GraphQLInt || named === GraphQLBoolean) return new Json([sql`(${value})::text`], true);
  return new Json([sql`to_json(${value})::text`], true);
}

function quoted(text: Sql): Json {
  return new Json(['"', text, '"'], true);
}

/**
 * The word that a client knows. By comparing: to write an enum's word PostgreSQL looks it up in its catalogue, each time.
 */
function wordOf(type: GraphQLEnumType, value: Sql): Sql {
  const cases = type
    .getValues()
    .map(({ name, value: word }) => sql` WHEN ${constant(String(word))} THEN ${constant(name)}`);
  return sql`CASE ${value}${joinSql(cases, '')} END`;
}

function isWritten(type: GraphQLNamedType, isList: boolean): boolean {
  if (isEnumType(type)) return !isList;
  return isScalarType(type) && (isSpecifiedScalarType(type) || type.serialize === AS_IT_IS);
}
