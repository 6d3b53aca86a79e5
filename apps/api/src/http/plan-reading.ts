/**
 * A request's plan and what its statement reads, read once however often it is asked for.
 *
 * @example const reading = readOnce(read); reading.plan = plan; await reading.readBytes()
 */
import type { PlannedContext } from '../plan/attach-readers.ts';
import type { BoundPlan } from '../plan/plan-operation.ts';
import { explainStatementError } from './explain-error.ts';
import type { PlannedData, ReadStatement } from './read-statement.ts';

export interface PlanReading extends PlannedContext {
  /** Null until the operation is planned, and when it reads nothing planned. */
  plan: BoundPlan | null;
  /** Runs the operation's statement once and gives its JSON as PostgreSQL wrote it, in UTF-8. */
  readBytes(): Promise<Buffer>;
}

/** @param signal given, its abortion ends the statement: nobody waits for it any more */
export function readOnce(read: ReadStatement, signal?: AbortSignal): PlanReading {
  let reading: Promise<Buffer> | undefined;
  let data: Promise<PlannedData> | undefined;
  return {
    plan: null,
    readBytes() {
      const { plan } = this;
      if (plan === null) throw new Error('The operation was not planned.');
      reading ??= read(plan, signal).catch((error) => {
        throw explainStatementError(error);
      });
      return reading;
    },
    readPlanned() {
      data ??= this.readBytes().then((bytes) => JSON.parse(bytes.toString()) as PlannedData);
      return data;
    },
  };
}
