/**
 * A mention: a place in a text that names or points to a person, organization or place.
 *
 * @example { article(id: $id) { mentions { text form span { start end } entity { name } } } }
 */
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, One, type Ref, SameRow } from '../plan/declare.ts';
import { Article } from './article.type.ts';
import { Entity } from './entity.type.ts';
import { Evidence } from './evidence.type.ts';
import { mentionFacets } from './facets.ts';
import { GlobalId, Node } from './node.type.ts';
import { connectionOf } from './page.type.ts';
import { Span } from './span.type.ts';
import { MentionForms } from './vocabulary.ts';

@ObjectType({ description: 'Why the entity that a document speaks of is this one.' })
export class Resolution {
  @Field(() => String, { description: 'The fullest form that the document uses.' })
  @Column()
  name!: string;

  @Field(() => String, { description: 'What it went by: `resolution/same`.' })
  @Column()
  rule!: string;

  @Field(() => Float, { description: 'How sure it is that this is the entity, from 0 to 1.' })
  @Column()
  confidence!: number;
}

@ObjectType({ implements: Node, description: 'A place in a text that names or points to an entity.' })
export class Mention implements Node {
  @Field(() => ID, { description: 'Its id in the whole graph.' })
  @GlobalId('mention')
  id!: string;

  @Field(() => String, { description: 'Its characters, without clitics, titles and quotation marks.' })
  @Column()
  text!: string;

  @Field(() => Span, { description: 'Where it stands.' })
  @SameRow()
  span!: Span;

  @Field(() => MentionForms, { description: 'How it names its entity.' })
  @Column()
  form!: string;

  @Field(() => Entity, { description: 'Whom or what it names.' })
  @One({ from: 'Entity', on: { id: 'entityId' } })
  entity!: Ref<Entity>;

  @Field(() => Article, { description: 'The article it stands in.' })
  @One({ from: 'Article', on: { id: 'articleId' } })
  article!: Ref<Article>;

  @Field(() => Mention, { nullable: true, description: 'The mention that encloses it: بايدن in إدارة بايدن.' })
  @One({ from: 'Mention', on: { id: 'nestedInId' } })
  nestedIn!: Ref<Mention> | null;

  @Field(() => String, { description: 'The rule that found it.' })
  @Column()
  rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  @Column()
  confidence!: number;

  @Field(() => Evidence, { description: 'What it was read from.' })
  @SameRow()
  evidence!: Ref<Evidence>;

  @Field(() => Resolution, { description: 'Why it is this entity that its document speaks of.' })
  @One({ from: 'Appearance', on: { id: 'appearanceId' } })
  resolution!: Ref<Resolution>;
}

export const MentionConnection = connectionOf('Mention', () => Mention, mentionFacets);
