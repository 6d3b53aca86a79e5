/**
 * What is mentioned in the same articles as an entity, and in how many of them.
 *
 * @example { person(name: "بايدن") { coMentioned(first: 5, type: PERSON) { person { name } count } } }
 */
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, One, type Ref } from '../plan/declare.ts';
import { constant, sql } from '../plan/sql.ts';
import { Entity, Organization, Person, Place } from './entity.type.ts';

/** The entity when it is of that type. */
function ofType(type: 'person' | 'organization' | 'place') {
  return One({ from: 'Entity', on: { id: 'entityId' }, where: (row) => sql`${row('type')} = ${constant(type)}` });
}

@ObjectType({ description: 'Another entity that articles mention together with this one.' })
export class CoMention {
  @Field(() => Entity, { description: 'The other entity.' })
  @One({ from: 'Entity', on: { id: 'entityId' } })
  entity!: Ref<Entity>;

  @Field(() => Person, { nullable: true, description: 'The other entity, if it is a person.' })
  @ofType('person')
  person!: Ref<Person> | null;

  @Field(() => Organization, { nullable: true, description: 'The other entity, if it is an organization.' })
  @ofType('organization')
  organization!: Ref<Organization> | null;

  @Field(() => Place, { nullable: true, description: 'The other entity, if it is a place.' })
  @ofType('place')
  place!: Ref<Place> | null;

  @Field(() => Int, {
    description: 'In how many articles both are mentioned, of the newest 2,000 that mention the first.',
  })
  @Column()
  count!: number;
}
