/**
 * What narrows a count to a time: `from` this moment, `until` that one.
 *
 * @example sql`SELECT count(*) FROM claims c WHERE true${within(args, sql`c.dated_at`)}`
 */
import { ArgsType, Field, Int } from 'type-graphql';
import type { Arguments } from '../plan/declare.ts';
import { requestError } from '../plan/request-errors.ts';
import { type Bind, type Sql, sql } from '../plan/sql.ts';
import { DateTimeScalar } from './scalars.ts';

@ArgsType()
export class TimeSpanArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Counted from this time on.' })
  from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Counted up to this time.' })
  until?: string;
}

/**
 * The end of a time as a parameter, looked at beside its beginning.
 * @throws GraphQLError BAD_USER_INPUT when it lies before the beginning: nothing ever would
 */
export function bindUntil(args: Arguments): Bind {
  return args.bind('until', (until: string, { from }) => {
    if (typeof from !== 'string' || !(Date.parse(from) > Date.parse(until))) return until;
    throw requestError('BAD_USER_INPUT', `"until" (${until}) is before "from" (${from}).`);
  });
}

/** Conditions to be added to others: nothing when no time is given. */
export function within(args: Arguments, datedAt: Sql): Sql {
  const from = args.has('from') ? sql` AND ${datedAt} >= ${args.bind('from')}::timestamptz` : sql``;
  const until = args.has('until') ? sql` AND ${datedAt} < ${bindUntil(args)}::timestamptz` : sql``;
  return sql`${from}${until}`;
}
