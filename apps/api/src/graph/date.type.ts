/**
 * A date expression and the time it stands for.
 *
 * @example { article(id: $id) { dates { text from to precision } } }
 */
import { Field, Float, ObjectType } from 'type-graphql';
import { Column, One, type Ref, SameRow } from '../plan/declare.ts';
import { Article } from './article.type.ts';
import { Evidence } from './evidence.type.ts';
import { DateScalar } from './scalars.ts';
import { Span } from './span.type.ts';
import { Calendars, DateKinds, DatePrecisions } from './vocabulary.ts';

@ObjectType({ description: 'A date expression of a text and the time it stands for.' })
export class DateMention {
  @Field(() => String, { description: 'Its characters.' })
  @Column()
  text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  @SameRow()
  span!: Span;

  @Field(() => DateKinds, { description: 'How it gives its time.' })
  @Column()
  kind!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day, included; null when it cannot be known without guessing.',
  })
  @Column()
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null when it cannot be known without guessing.',
  })
  @Column()
  to!: string | null;

  @Field(() => DatePrecisions, { description: 'How exact it is.' })
  @Column()
  precision!: string;

  @Field(() => Calendars, { description: 'The calendar it is written in.' })
  @Column()
  calendar!: string;

  @Field(() => Article, { description: 'The article it stands in.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => String, { description: 'The rule that read it.' })
  @Column()
  rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  @Column()
  confidence!: number;

  @Field(() => Evidence, { description: 'What it was read from.' })
  @SameRow()
  evidence!: Ref<Evidence>;
}
