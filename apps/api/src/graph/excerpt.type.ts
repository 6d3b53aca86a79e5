/**
 * A claim's evidence as a reader meets it: its characters, and the text around them.
 *
 * @example { claim(id: $id) { excerpt(around: 60) { before text after } } }
 */
import { Field, ObjectType } from 'type-graphql';
import { requestError } from '../plan/request-errors.ts';

@ObjectType({ description: 'Some characters of a document, and the text around them.' })
export class Excerpt {
  @Field(() => String, { description: 'What stands before them.' })
  before!: string;

  @Field(() => String, { description: 'The characters themselves.' })
  text!: string;

  @Field(() => String, { description: 'What stands after them.' })
  after!: string;
}

const MOST_AROUND = 1000;
const LOW_SURROGATE = /^[\udc00-\udfff]/;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * Cuts an excerpt out of a document's text. Never halves a character that takes two UTF-16 units.
 * @param around most UTF-16 units on each side
 * @throws GraphQLError BAD_USER_INPUT, PAGE_TOO_LARGE
 */
export function cutExcerpt(document: string, start: number, end: number, around: number): Excerpt {
  if (around < 0) throw requestError('BAD_USER_INPUT', `"around" is ${around}; it cannot be negative.`);
  if (around > MOST_AROUND) {
    throw requestError('PAGE_TOO_LARGE', `"around" is ${around}; at most ${MOST_AROUND} can be asked for at once.`, {
      extensions: { asked: around, limit: MOST_AROUND },
    });
  }
  return {
    before: document.slice(Math.max(0, start - around), start).replace(LOW_SURROGATE, ''),
    text: document.slice(start, end),
    after: document.slice(end, end + around).replace(HIGH_SURROGATE, ''),
  };
}
