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
const SPACE = /\s/;

/**
 * Cuts an excerpt out of a document's text, at the borders of words where the text around has any: it ends and begins
 * with whole words. Never halves a character that takes two UTF-16 units.
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
    before: wordsBefore(document, start, around),
    text: document.slice(start, end),
    after: wordsAfter(document, end, around),
  };
}

function wordsBefore(document: string, start: number, around: number): string {
  const from = Math.max(0, start - around);
  const cut = document.slice(from, start);
  if (from === 0 || SPACE.test(document[from - 1] as string)) return cut;
  const space = cut.search(SPACE);
  return space < 0 ? cut.replace(LOW_SURROGATE, '') : cut.slice(space + 1);
}

function wordsAfter(document: string, end: number, around: number): string {
  const until = end + around;
  const cut = document.slice(end, until);
  if (until >= document.length || SPACE.test(document[until] as string)) return cut;
  const space = lastSpace(cut);
  return space < 0 ? cut.replace(HIGH_SURROGATE, '') : cut.slice(0, space);
}

function lastSpace(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (SPACE.test(text[at] as string)) return at;
  return -1;
}
