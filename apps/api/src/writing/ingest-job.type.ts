/**
 * A job of taking documents in: how far it is, what came of it, which documents it brought.
 *
 * @example { ingestJob(id: "018f…") { state saved failures { origin code } documents { articles { title } } } }
 */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document } from '../graph/document.type.ts';
import { DateTimeScalar } from '../graph/scalars.ts';
import type { RequestContext } from '../http/request-context.ts';
import { bounded } from './given.ts';
import { Problem } from './problem.type.ts';
import { readWritten } from './read-written.ts';

const STATES = {
  READING: 'What stands at the address is being fetched.',
  WAITING: 'It waits for a worker.',
  WORKING: 'A worker has it.',
  DONE: 'It is ended; what of it could not be taken in stands under `failures`.',
  FAILED: 'It is ended and nothing was taken in: `failures` says why; without any it was given up, try again.',
} as const;

export type IngestState = keyof typeof STATES;

const IngestStates = Object.fromEntries(Object.keys(STATES).map((state) => [state, state]));
registerEnumType(IngestStates, {
  name: 'IngestState',
  description: 'How far a job of taking documents in is.',
  valuesConfig: Object.fromEntries(Object.entries(STATES).map(([state, description]) => [state, { description }])),
});

@ObjectType({ description: 'A document that could not be taken in.' })
export class IngestFailure {
  @Field(() => String, { nullable: true, description: 'Where it was found; null when only its number is known.' })
  readonly origin: string | null;

  @Field(() => String, { description: 'A code that stays, `TEXT_NOT_STORABLE`, `PAGE_NO_TEXT`, `HTTP_STATUS` …' })
  readonly code: string;

  @Field(() => String, { description: 'What is wrong, and with what.' })
  readonly message: string;

  constructor(origin: string | null, code: string, message: string) {
    this.origin = origin;
    this.code = code;
    this.message = message;
  }
}

/** What is known of a job. */
export interface IngestJobState {
  readonly id: string;
  readonly state: IngestState;
  readonly at: Date;
  readonly queued: number;
  readonly saved: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failures: readonly IngestFailure[];
  /** Of the first hundred, as far as they are stored. */
  readonly documentIds: readonly string[];
}

const MOST_SHOWN = 100;

@ObjectType({ description: 'A job of taking documents in.' })
export class IngestJob {
  readonly #documentIds: readonly string[];

  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => IngestStates, { description: 'How far it is.' })
  readonly state: IngestState;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  readonly at: string;

  @Field(() => Int, { description: 'Documents that were found and queued.' })
  readonly queued: number;

  @Field(() => Int, { description: 'New documents.' })
  readonly saved: number;

  @Field(() => Int, { description: 'Documents that were there as they are.' })
  readonly unchanged: number;

  @Field(() => Int, { description: 'Documents that were there with another text.' })
  readonly replaced: number;

  @Field(() => [IngestFailure], { description: 'What could not be taken in.' })
  readonly failures: readonly IngestFailure[];

  constructor({ documentIds, at, ...known }: IngestJobState) {
    this.#documentIds = documentIds;
    this.at = at.toISOString();
    this.id = known.id;
    this.state = known.state;
    this.queued = known.queued;
    this.saved = known.saved;
    this.unchanged = known.unchanged;
    this.replaced = known.replaced;
    this.failures = known.failures;
  }

  @Field(() => [Document], { description: 'Its documents, as far as they are stored.' })
  async documents(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at most 100.' }) first: number,
  ): Promise<Document[]> {
    bounded('first', { length: first } as unknown[], MOST_SHOWN);
    const ids = this.#documentIds.slice(0, first).map((id) => `document:${id}`);
    const documents = ids.length === 0 ? [] : await readWritten<(Document | null)[]>(context, info, 'nodes', ids);
    return (documents ?? []).filter((document) => document !== null);
  }
}

@ObjectType({ description: 'What came of asking for documents to be taken in.' })
export class IngestPayload {
  @Field(() => IngestJob, { nullable: true, description: 'The job; ask for it again by its id.' })
  readonly job: IngestJob | null;

  @Field(() => Problem, { nullable: true, description: 'Why nothing was queued.' })
  readonly problem: Problem | null;

  constructor(result: IngestJobState | Problem) {
    this.job = result instanceof Problem ? null : new IngestJob(result);
    this.problem = result instanceof Problem ? result : null;
  }
}
