/**
 * What narrows a list of people, organizations or places.
 *
 * @example people(name: "بايدن") // whoever bears the name, as a whole or as a part of it
 */
import { nameKey } from '@isnad/store';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Condition } from '../plan/declare.ts';
import { composed } from '../plan/filter.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';
import { EntityOrders } from './orders.ts';
import { PageArgs } from './page.type.ts';
import { Genders, OrganizationKinds, PlaceKinds } from './vocabulary.ts';

@ArgsType()
class EntityListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those who bear this name, or these words of it, in any spelling, Arabic or Latin.',
  })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Only those of this country: ISO 3166-1 alpha-2.' })
  country?: string;

  @Field(() => EntityOrders, { nullable: true, description: 'NAME if not given.' })
  orderBy?: string;
}

@InputType()
abstract class EntityCriteria {
  @Field(() => String, { nullable: true, description: 'Bears this name, or these words of it, in any spelling.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Is of this country: ISO 3166-1 alpha-2.' })
  country?: string;

  @Field(() => String, { nullable: true, description: 'An article mentions it with this entity: its id or name.' })
  mentionedWith?: string;

  @Field(() => String, { nullable: true, description: 'An article of this outlet mentions it: its id or name.' })
  outlet?: string;
}

const WHICH = 'everything that is given must hold. With `and`, `or` and `not`, at most 50 parts.';

@InputType({ description: `Which people: ${WHICH}` })
export class PersonFilter extends EntityCriteria {
  @Field(() => [PersonFilter], { nullable: true, description: 'All of these hold.' })
  and?: PersonFilter[];

  @Field(() => [PersonFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PersonFilter[];

  @Field(() => PersonFilter, { nullable: true, description: 'This does not hold.' })
  not?: PersonFilter;

  @Field(() => String, { nullable: true, description: 'Has a role with these words: وزير الخارجية.' })
  role?: string;

  @Field(() => Genders, { nullable: true, description: 'Is of this grammatical gender.' })
  gender?: string;
}

@InputType({ description: `Which organizations: ${WHICH}` })
export class OrganizationFilter extends EntityCriteria {
  @Field(() => [OrganizationFilter], { nullable: true, description: 'All of these hold.' })
  and?: OrganizationFilter[];

  @Field(() => [OrganizationFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: OrganizationFilter[];

  @Field(() => OrganizationFilter, { nullable: true, description: 'This does not hold.' })
  not?: OrganizationFilter;

  @Field(() => OrganizationKinds, { nullable: true, description: 'Is of this kind.' })
  kind?: string;
}

@InputType({ description: `Which places: ${WHICH}` })
export class PlaceFilter extends EntityCriteria {
  @Field(() => [PlaceFilter], { nullable: true, description: 'All of these hold.' })
  and?: PlaceFilter[];

  @Field(() => [PlaceFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PlaceFilter[];

  @Field(() => PlaceFilter, { nullable: true, description: 'This does not hold.' })
  not?: PlaceFilter;

  @Field(() => PlaceKinds, { nullable: true, description: 'Is of this kind.' })
  kind?: string;
}

@ArgsType()
export class PersonListArgs extends EntityListArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Only those for whom this holds.' })
  filter?: PersonFilter;
}

@ArgsType()
export class OrganizationListArgs extends EntityListArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Only those for which this holds.' })
  filter?: OrganizationFilter;
}

@ArgsType()
export class PlaceListArgs extends EntityListArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Only those for which this holds.' })
  filter?: PlaceFilter;
}

/** Rows whose key holds the words that the argument gives. Keys hold letters, digits and single spaces: no wildcards. */
function holding(key: Sql): Sql {
  return sql`key LIKE '%' || ${key} || '%' AND ' ' || key || ' ' LIKE '% ' || ${key} || ' %'`;
}

const words = (text: string) => nameKey(text) || null;

const simple: Readonly<Record<string, Condition>> = {
  name: (entity, args) =>
    sql`${entity('id')} IN (SELECT entity_id FROM aliases WHERE ${holding(sql`${args.bind('name', words)}::text`)})`,
  country: (entity, args) =>
    sql`${entity('country')} = ${args.bind('country', (code: string) => code.toUpperCase())}::text`,
};

const criteria: Readonly<Record<string, Condition>> = {
  ...simple,
  mentionedWith: (entity, args) => {
    const other = entityGiven(args, 'mentionedWith');
    return sql`${entity('id')} IN (SELECT ae.entity_id FROM article_entities ae WHERE ae.entity_id <> ${other}
      AND ae.article_id IN (SELECT article_id FROM article_entities WHERE entity_id = ${other}))`;
  },
  outlet: (entity, args) =>
    sql`${entity('id')} IN (SELECT a.entity_id FROM appearances a JOIN documents d ON d.id = a.document_id
      WHERE d.outlet_id = ${entityGiven(args, 'outlet')})`,
};

export const personFilters = {
  ...simple,
  filter: composed({
    ...criteria,
    role: (person, args) =>
      sql`${person('id')} IN (SELECT entity_id FROM roles WHERE ${holding(sql`${args.bind('role', words)}::text`)})`,
    gender: (person, args) => sql`${person('gender')} = ${args.bind('gender')}::gender`,
  }),
};

export const organizationFilters = {
  ...simple,
  filter: composed({
    ...criteria,
    kind: (organization, args) => sql`${organization('organizationKind')} = ${args.bind('kind')}::organization_kind`,
  }),
};

export const placeFilters = {
  ...simple,
  filter: composed({
    ...criteria,
    kind: (place, args) => sql`${place('placeKind')} = ${args.bind('kind')}::place_kind`,
  }),
};
