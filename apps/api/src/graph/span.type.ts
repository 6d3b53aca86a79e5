/**
 * Where something stands in its document's text.
 *
 * @example @Field(() => Span) @SameRow() span!: Span;
 */
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../plan/declare.ts';

@ObjectType({
  description: "Characters of a document's text: half-open UTF-16 offsets, as JavaScript's `slice` takes them.",
})
export class Span {
  @Field(() => Int, { description: 'Offset of the first character.' })
  @Column()
  start!: number;

  @Field(() => Int, { description: 'Offset after the last character.' })
  @Column()
  end!: number;
}
