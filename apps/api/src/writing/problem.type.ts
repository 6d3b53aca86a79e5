/**
 * Why a change was refused, as data: a code to act on, and a sentence for people.
 *
 * @example { mergeEntities(from: "person:…", into: "place:…", reason: "…") { problem { code message } } }
 */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Language, sayIn } from '../http/messages.ts';

/** Code → what it means; a code means the same for ever. */
const CODES = {
  NOT_FOUND: 'Nothing has the id that was given.',
  MERGE_REFUSED: 'The two cannot be merged, or their merge not undone: of different types, one already, or not merged.',
  SPLIT_REFUSED: 'The split would leave nothing of the entity.',
  CORRECTION_REFUSED: 'The entity cannot be what it is said to be.',
  TEXT_EMPTY: 'A text holds nothing but white space.',
  TEXT_NOT_STORABLE: 'A text holds a NUL character or half of a surrogate pair.',
  JOB_NOT_DEAD: 'A job is on its way or done: only a dead letter gets another try or is dropped.',
  SOURCE_REFUSED: 'The address is none that is fetched from.',
} as const;

export type ProblemCode = keyof typeof CODES;
export const PROBLEM_CODES = Object.keys(CODES) as readonly ProblemCode[];

const ProblemCodes = Object.fromEntries(PROBLEM_CODES.map((code) => [code, code]));
registerEnumType(ProblemCodes, {
  name: 'ProblemCode',
  description: 'Why a change was refused.',
  valuesConfig: Object.fromEntries(Object.entries(CODES).map(([code, description]) => [code, { description }])),
});

@ObjectType({ description: 'Why a change was refused. Nothing was changed then.' })
export class Problem {
  @Field(() => ProblemCodes, { description: 'What to act on: a code means the same for ever.' })
  readonly code: ProblemCode;

  @Field(() => String, { description: 'The same for people, in the language that `Accept-Language` asks for.' })
  readonly message: string;

  constructor(code: ProblemCode, language: Language, values: Readonly<Record<string, unknown>>) {
    this.code = code;
    this.message = sayIn(language, code, values);
  }
}
