/**
 * Times and days as ISO 8601 text, as the database's JSON writes them.
 *
 * @example DateTimeScalar.parseValue('2024-01-13T10:00:00Z') // Date
 */
import { GraphQLScalarType } from 'graphql';
import { requestError } from '../plan/request-errors.ts';

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description:
    'A moment in ISO 8601, `2024-07-10T14:05:00+00:00`; given as a day, the first moment of that day in UTC.',
  parseValue(value) {
    const time = typeof value === 'string' && TIME.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null;
    if (time === null || Number.isNaN(time.getTime())) {
      throw requestError('BAD_USER_INPUT', `${JSON.stringify(value)} is not a time such as 2024-07-10T14:05:00Z.`);
    }
    return time.toISOString();
  },
});

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day in ISO 8601, `2024-07-10`.',
});

/** False for the thirty-first of February, which Date takes for the second of March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
