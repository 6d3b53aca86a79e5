/**
 * What changed between two schemas, and which of it would break a client that was promised the first.
 *
 * @example compareSchemas(released, current, { decided: [], today: '2026-11-22' }) → { refused: [], changes: […] }
 */
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export interface SchemaComparison {
  /** What breaks clients and was neither announced in time nor decided: what, and what to do. */
  readonly refused: readonly string[];
  /** Every change, those that break first, in words. */
  readonly changes: readonly string[];
}

/** @param decided lines of the changelog that hold changes decided on; `today` is an ISO day. */
export async function compareSchemas(
  released: string,
  current: string,
  { decided, today }: { decided: readonly string[]; today: string },
): Promise<SchemaComparison> {
  const before = buildSchema(released);
  const after = buildSchema(current);
  const changes = await diff(before, after);
  const breaking = changes.filter(isBreaking);
  const refused = breaking.filter((change) => {
    if (decided.some((line) => line.includes(change.message))) return false;
    const until = removedAfter(before, change.path);
    return until === null || today <= until;
  });
  const order = [CriticalityLevel.Breaking, CriticalityLevel.Dangerous, CriticalityLevel.NonBreaking];
  const sorted = order.flatMap((level) => changes.filter(({ criticality }) => criticality.level === level));
  return {
    refused: [...refused.map(({ message }) => message), ...undated(before, after)],
    changes: sorted.map((change) => `${isBreaking(change) ? '**Breaking** ' : ''}${change.message}`),
  };
}

const isBreaking = ({ criticality }: Change) => criticality.level === CriticalityLevel.Breaking;

/** The day until which a released schema promises what stands at a path; null where it says none. */
function removedAfter(schema: GraphQLSchema, path: string | undefined): string | null {
  return dayOf(coordinates(schema).get(path ?? ''));
}

const dayOf = (reason: string | undefined) => reason?.match(/\bUntil (\d{4}-\d{2}-\d{2})\./)?.[1] ?? null;

/** Deprecations that are new and name no day. */
function undated(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const known = coordinates(before);
  return [...coordinates(after)]
    .filter(([path, reason]) => !known.has(path) && dayOf(reason) === null)
    .map(([path]) => `'${path}' is deprecated without a day: end its reason with "Until YYYY-MM-DD."`);
}

/** The reason of every deprecated field, argument, input field and enum value, by its path. */
function coordinates(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const note = (path: string, reason: string | null | undefined) => {
    if (reason) found.set(path, reason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.deprecationReason);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.deprecationReason);
        for (const arg of field.args) note(`${type.name}.${field.name}.${arg.name}`, arg.deprecationReason);
      }
    }
  }
  return found;
}
