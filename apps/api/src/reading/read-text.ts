/**
 * Reads a text without storing it, for whoever may read: what the desk shows of a text that is pasted there.
 *
 * @example { readText(text: "قال جو بايدن إنه باق.") { articles { claims { content speaker { name } } } } }
 */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../graph/scalars.ts';
import { explainStatementError } from '../http/explain-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requestError } from '../plan/request-errors.ts';
import { checkSize } from './answer-size.ts';
import { makeReading } from './make-reading.ts';
import { Reading } from './reading.type.ts';

/** UTF-16 units: more than any article has. */
export const MOST_TEXT = 100_000;
const MOST_NAME = 1000;

/** Requests that have had a text read. */
const served = new WeakSet<RequestContext>();

@Resolver()
export class TextReadings {
  @Query(() => Reading, {
    description: `Reads a text as it is read when it is taken in, and stores nothing. At most ${MOST_TEXT} characters, one text a request.`,
  })
  async readText(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('text', () => String, { description: 'The text, as it stands.' }) text: string,
    @Arg('title', () => String, { nullable: true, description: 'A headline that is known beside the text.' })
    title?: string,
    @Arg('outlet', () => String, { nullable: true, description: 'The outlet that published it, if it is known.' })
    outlet?: string,
    @Arg('referenceDate', () => DateScalar, {
      nullable: true,
      description: 'The day that relative dates count from: when it was published.',
    })
    referenceDate?: string,
  ): Promise<Reading> {
    if (served.has(context)) throw requestError('BAD_USER_INPUT', 'One request can have one text read.');
    served.add(context);
    limit('text', text, MOST_TEXT);
    limit('title', title, MOST_NAME);
    limit('outlet', outlet, MOST_NAME);
    const { client, signal } = context;
    const given = { text, title: title ?? null, outlet: outlet ?? null, referenceDate: referenceDate ?? null };
    const parsed = await context.readings.read(given, { client, ...(signal && { signal }) }).catch((error) => {
      throw error.extensions === undefined ? explainStatementError(error) : error;
    });
    const reading = makeReading(parsed);
    checkSize(reading, info);
    return reading;
  }
}

function limit(name: string, value: string | undefined, most: number): void {
  if (value === undefined || value === null || value.length <= most) return;
  throw requestError('TEXT_TOO_LONG', `"${name}" has ${value.length} characters; at most ${most} can be read.`, {
    extensions: { length: value.length, limit: most },
  });
}
