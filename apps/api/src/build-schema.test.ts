import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { makeSchema } from './build-schema.ts';
import { pagePartOf, planOf } from './plan/declare.ts';

const schema = makeSchema();
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Described = readonly [name: string, description: string | null | undefined];

/** The type and what is inside it, each with its description. */
function describedIn(type: GraphQLNamedType): Described[] {
  const things: Described[] = [[type.name, type === schema.getQueryType() ? 'the root' : type.description]];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) things.push([`${type}.${name}`, description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      things.push([`${type}.${field.name}`, field.description]);
      for (const { name, description } of field.args) things.push([`${type}.${field.name}(${name})`, description]);
    }
  }
  return things;
}

test('every type, field, argument and value is described', () => {
  const silent = own.flatMap(describedIn).filter(([, description]) => !description?.trim());
  expect(silent).toEqual([]);
});

test('every field says where it is read, but for those inside what a resolver makes', () => {
  const made = new Set(
    own
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => planOf(field)?.kind === 'needs')
      .map((field) => getNamedType(field.type)),
  );
  const unplanned = own
    .filter(isObjectType)
    .filter((type) => !made.has(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => planOf(field) === undefined && pagePartOf(field) === undefined)
        .map(({ name }) => `${type}.${name}`),
    );
  expect(unplanned).toEqual([]);
});

test('schema.graphql is what the classes say', () => {
  const file = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');
  expect(file).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});
