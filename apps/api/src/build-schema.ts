/**
 * The whole schema: type-graphql's classes, with readers that take every declared field from the plan.
 *
 * @example const schema = makeSchema();
 */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { GraphQueries } from './graph/query.ts';
import { RepeatedClaims } from './graph/repeated-claims.ts';
import { LiveSubscriptions } from './live/subscriptions.ts';
import { attachReaders } from './plan/attach-readers.ts';
import { TextReadings } from './reading/read-text.ts';
import { AuditQueries } from './writing/audit-trail.ts';
import { DocumentChanges } from './writing/document-changes.ts';
import { EntityChanges } from './writing/entity-changes.ts';
import { IngestQueueDesk } from './writing/ingest-queue.ts';
import { PairJudgements } from './writing/pair-judgements.ts';

/** type-graphql wants one where there are subscriptions; all of ours bring their own source. */
const noTopics: PubSub = {
  publish() {
    throw new Error('Nothing is published here: what comes in is heard of from the database.');
  },
  subscribe() {
    throw new Error('There are no topics here: a subscription names its source.');
  },
};

export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      GraphQueries,
      RepeatedClaims,
      TextReadings,
      AuditQueries,
      DocumentChanges,
      EntityChanges,
      IngestQueueDesk,
      PairJudgements,
      LiveSubscriptions,
    ],
    validate: false,
    pubSub: noTopics,
  });
  attachReaders(schema);
  return schema;
}
