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
import { roleOf } from './auth/role.ts';
import { makeSchema } from './build-schema.ts';
import { pagePartOf, planOf } from './plan/declare.ts';

const schema = makeSchema();
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

type Described = readonly [name: string, description: string | null | undefined];

/** The type and what is inside it, each with its description. */
function describedIn(type: GraphQLNamedType): Described[] {
  const things: Described[] = [[type.name, roots.includes(type) ? 'the root' : type.description]];
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
  for (const { type } of Object.values(schema.getMutationType()?.getFields() ?? {})) addMade(getNamedType(type), made);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const isMade = planOf(field) === undefined && (roleOf(field) !== null || MADE_HERE.includes(field.name));
    if (isMade) addMade(getNamedType(field.type), made);
  }
  const unplanned = own
    .filter(isObjectType)
    .filter((type) => !made.has(type) && type !== schema.getMutationType())
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => planOf(field) === undefined && pagePartOf(field) === undefined && roleOf(field) === null)
        .map(({ name }) => `${type}.${name}`),
    );
  expect(unplanned).toEqual(MADE_HERE.map((field) => `Query.${field}`));
});

/** Root fields that are answered without the database. */
const MADE_HERE = ['readText'];

/** What a change answers is made by it, up to where the graph begins. */
function addMade(type: GraphQLNamedType, made: Set<GraphQLNamedType>): void {
  if (!isObjectType(type) || made.has(type) || Object.values(type.getFields()).some(planOf)) return;
  made.add(type);
  for (const field of Object.values(type.getFields())) addMade(getNamedType(field.type), made);
}

test('schema.graphql is what the classes say', () => {
  const file = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');
  expect(file).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
});

test('descriptions that are made of a name read as English whatever the name', () => {
  expect(printSchema(schema)).not.toMatch(/[\s"][Aa] [aeioAEIO]/);
});
