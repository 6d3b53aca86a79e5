/**
 * The whole schema: type-graphql's classes, with readers that take every declared field from the plan.
 *
 * @example const schema = makeSchema();
 */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { GraphQueries } from './graph/query.ts';
import { attachReaders } from './plan/attach-readers.ts';
import { AuditQueries } from './writing/audit-trail.ts';
import { DocumentChanges } from './writing/document-changes.ts';
import { EntityChanges } from './writing/entity-changes.ts';

export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [GraphQueries, AuditQueries, DocumentChanges, EntityChanges],
    validate: false,
  });
  attachReaders(schema);
  return schema;
}
