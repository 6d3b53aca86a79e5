/**
 * What narrows a list of people, organizations or places.
 *
 * @example people(name: "بايدن") // whoever bears the name, as a whole or as a part of it
 */
import { nameKey } from '@isnad/store';
import { ArgsType, Field } from 'type-graphql';
import type { Condition } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { PageArgs } from './page.type.ts';

@ArgsType()
export class EntityFilterArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those who bear this name, or these words of it, in any spelling, Arabic or Latin.',
  })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Only those of this country: ISO 3166-1 alpha-2.' })
  country?: string;
}

export const entityFilters: Readonly<Record<string, Condition>> = {
  name: (entity, args) => {
    // Keys hold letters, digits and single spaces, so nothing in them is a wildcard of LIKE.
    const key = args.bind('name', (name: string) => nameKey(name) || null);
    return sql`${entity('id')} IN (
      SELECT entity_id FROM aliases
      WHERE key LIKE '%' || ${key}::text || '%' AND ' ' || key || ' ' LIKE '% ' || ${key}::text || ' %'
    )`;
  },
  country: (entity, args) =>
    sql`${entity('country')} = ${args.bind('country', (code: string) => code.toUpperCase())}::text`,
};
