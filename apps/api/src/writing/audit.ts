/**
 * Every change goes on record before it is begun, and is ended on record whatever comes of it.
 *
 * @example
 * await onRecord(context, { action: 'merge_entities', subjects, before: { reason } }, async () => ({ after, result }))
 */
import { newId, StoreError, type StoreErrorCode } from '@isnad/store';
import { explainStatementError } from '../http/explain-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { Problem, type ProblemCode } from './problem.type.ts';

export type ChangeAction =
  | 'ingest_text'
  | 'ingest_url'
  | 'ingest_batch'
  | 'merge_entities'
  | 'undo_merge'
  | 'split_entity'
  | 'correct_entity'
  | 'delete_document'
  | 'judge_apart'
  | 'replay_jobs'
  | 'drop_jobs';

/** JSON that says how things stood, or stand. No texts of documents. */
export type Said = object;

export interface Change {
  readonly action: ChangeAction;
  /** Global ids. */
  readonly subjects: readonly string[];
  /** What is asked for, and how things stand. */
  readonly before: Said;
}

/** What a change makes of the archive. */
export interface Changed<Result> {
  readonly result: Result;
  readonly after: Said;
  /** What goes on after the answer; the entry is ended when it is. */
  readonly goesOn?: (entryId: string) => Promise<Said>;
}

/** A change that makes no sense as the archive is. */
export class RefusedChange extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly values: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

const REFUSALS: Partial<Record<StoreErrorCode, ProblemCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  MERGE_REFUSED: 'MERGE_REFUSED',
  SPLIT_REFUSED: 'SPLIT_REFUSED',
  TEXT_NOT_STORABLE: 'TEXT_NOT_STORABLE',
};

/**
 * @param change is given the entry's id
 * @returns the change's result, or the problem for which it was refused
 * @throws GraphQLError for what the client cannot mend
 */
export async function onRecord<Result>(
  context: RequestContext,
  { action, subjects, before }: Change,
  change: (entryId: string) => Promise<Changed<Result>>,
): Promise<Result | Problem> {
  const { archive, bearer, requestId, log } = context;
  const { auditEntry } = archive.store.prisma;
  const id = newId();
  const end = async (
    outcome: 'done' | 'refused' | 'failed',
    { after, problem }: { after?: Said; problem?: string },
  ) => {
    archive.metrics.changeEnded(action, outcome);
    await auditEntry.update({
      where: { id },
      data: { outcome, endedAt: new Date(), problem: problem ?? null, ...(after && { after: storable(after) }) },
    });
  };
  try {
    await auditEntry.create({
      data: {
        id,
        at: new Date(),
        by: bearer?.name ?? '',
        action,
        outcome: 'begun',
        subjects: [...subjects],
        before: storable(before),
        requestId,
      },
    });
    const { result, after, goesOn } = await change(id);
    if (goesOn === undefined) await end('done', { after });
    else {
      archive.background(
        goesOn(id)
          .then((more) => end('done', { after: { ...after, ...more } }))
          .catch(async (error) => {
            log.error({ err: error });
            await end('failed', { after, problem: 'INTERNAL_SERVER_ERROR' });
          }),
      );
    }
    return result;
  } catch (error) {
    const refusal = refusalOf(error);
    // Out of reach, the database keeps the entry as begun.
    const problem = refusal?.code ?? String(explainStatementError(error).extensions.code);
    await end(refusal === null ? 'failed' : 'refused', { problem }).catch(() => {});
    if (refusal === null) throw explainStatementError(error);
    return new Problem(refusal.code, context.language, { ...refusal.values, detail: refusal.message });
  }
}

/** As JSON that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
function storable(said: Said): object {
  return JSON.parse(JSON.stringify(said), (_key, value) =>
    typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : value,
  );
}

function refusalOf(error: unknown): RefusedChange | null {
  if (error instanceof RefusedChange) return error;
  if (!(error instanceof StoreError)) return null;
  const code = REFUSALS[error.code];
  return code === undefined ? null : new RefusedChange(code, error.message);
}
