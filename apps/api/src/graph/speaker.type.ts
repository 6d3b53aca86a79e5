/**
 * Whom a claim is attributed to: an entity, somebody without a name, or a document.
 *
 * @example { claim(id: $id) { speaker { ... on Person { name } ... on UnnamedSource { description of { name } } } } }
 */
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Column, declareVariants, One, type Ref } from '../plan/declare.ts';
import { Entity, Organization, Person, Place } from './entity.type.ts';

@ObjectType({ description: 'Somebody without a name: مصدر مقرب من الإدارة, أربعة مسؤولين.' })
export class UnnamedSource {
  @Field(() => String, { description: 'The noun phrase as written.' })
  @Column('speakerDescription')
  description!: string;

  @Field(() => Entity, {
    nullable: true,
    description: 'Whom they belong to or speak for, when it is an entity of the text.',
  })
  @One({ from: 'Entity', on: { id: 'ofId' } })
  of!: Ref<Entity> | null;

  @Field(() => String, {
    nullable: true,
    description: 'The body they are of, as written, when it is no entity: الشرطة.',
  })
  @Column()
  ofText!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many they are, when the text says.' })
  @Column('speakerCount')
  count!: number | null;
}

@ObjectType({ description: 'A report, a statement, a study that something is quoted from.' })
export class DocumentSource {
  @Field(() => String, { description: 'The noun phrase as written.' })
  @Column('speakerDescription')
  description!: string;

  @Field(() => Entity, { nullable: true, description: 'Whose it is, when that is an entity of the text.' })
  @One({ from: 'Entity', on: { id: 'ofId' } })
  of!: Ref<Entity> | null;

  @Field(() => String, { nullable: true, description: 'Whose it is, as written, when that is no entity.' })
  @Column()
  ofText!: string | null;
}

export const Speaker = createUnionType({
  name: 'Speaker',
  description: 'Whom a claim is attributed to: an entity, somebody without a name, or a document.',
  types: () => [Person, Organization, Place, UnnamedSource, DocumentSource] as const,
});
export type Speaker = Person | Organization | Place | UnnamedSource | DocumentSource;

const ENTITY_SPEAKER = { type: 'Entity', at: { from: 'Entity', on: { id: 'speakerId' } } } as const;

declareVariants('Speaker', {
  by: 'speakerKind',
  cases: {
    person: ENTITY_SPEAKER,
    organization: ENTITY_SPEAKER,
    place: ENTITY_SPEAKER,
    unnamed: { type: 'UnnamedSource' },
    document: { type: 'DocumentSource' },
  },
});
