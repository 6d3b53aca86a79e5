/**
 * A whole list in numbers: how many of its items there are of each kind, and in each day, week, month or year.
 *
 * @example { claims(speaker: "بايدن") { facets(by: STANCE) { value count } timeline(per: MONTH) { start count } } }
 */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, type Grouping, type GroupKey, One, type Ref } from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { constant, sql } from '../plan/sql.ts';
import { Entity } from './entity.type.ts';
import { DateScalar } from './scalars.ts';

@ObjectType({ description: 'One kind of items in a list, and how many there are.' })
export class Facet {
  @Field(() => String, {
    description:
      "The kind: a word of a vocabulary, a country, a day, or an entity's id, which filters and `entity` take but `node` does not.",
  })
  @Column('key')
  value!: string;

  @Field(() => Entity, { nullable: true, description: 'The entity, when the kind is one.' })
  @One({
    from: 'Entity',
    where: (entity, _args, facet) =>
      sql`${entity('id')} = CASE WHEN ${facet('key')} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ${facet('key')}::uuid END`,
  })
  entity!: Ref<Entity> | null;

  @Field(() => Int, { description: 'How many items of the whole list are of it.' })
  @Column()
  count!: number;
}

@ObjectType({ description: 'A day, week, month or year, and how many items of a list are dated in it.' })
export class TimelinePoint {
  @Field(() => DateScalar, { description: 'Its first day, in UTC; a week begins on Monday.' })
  @Column('key')
  start!: string;

  @Field(() => Int, { description: 'How many items of the whole list are dated in it.' })
  @Column()
  count!: number;
}

export const TimelineUnits = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;

registerEnumType(TimelineUnits, {
  name: 'TimelineUnit',
  description: 'What a timeline is counted by.',
  valuesConfig: {
    DAY: { description: 'By days, in UTC.' },
    WEEK: { description: 'By weeks from Monday to Sunday.' },
    MONTH: { description: 'By months.' },
    YEAR: { description: 'By years.' },
  },
});

/** What the items of a list can be grouped by: the argument's enum, and for each of its values the groups of a row. */
export interface Facets {
  readonly words: Readonly<Record<string, string>>;
  readonly keys: Grouping['keys'];
}

/** The groups of a list, the greatest first. */
export function byFacet({ keys }: Facets): Grouping {
  return { by: 'by', keys, order: { direction: 'desc', keys: { count: 'int', key: 'text' } } };
}

/** The time in UTC, without a zone: truncating that takes a third of the time that `date_trunc` with a zone does. */
const inUtc = (row: Row) => sql`(${row('datedAt')} AT TIME ZONE 'UTC')`;

/** Items by the time they are dated at: the newest thousand units that have any, from the oldest. */
export const byTime: Grouping = {
  by: 'per',
  keys: Object.fromEntries(
    Object.values(TimelineUnits).map((unit) => [
      unit,
      { of: (row) => sql`SELECT date_trunc(${constant(unit)}, ${inUtc(row)})::date AS key` },
    ]),
  ),
  order: { direction: 'desc', keys: { key: 'text' } },
  reversed: true,
};

/** The group is a word of a vocabulary, as clients write it. */
export function wordOf(column: string): GroupKey {
  return { of: (row) => sql`SELECT ${row(column)} AS key`, shown: (key) => sql`upper(${key}::text)` };
}

/** The groups are words of its own. */
export function textOf(column: string): GroupKey {
  return { of: (row) => sql`SELECT ${row(column)} AS key` };
}

/** The groups are entities. */
export function entitiesOf(of: GroupKey['of']): GroupKey {
  return { of, shown: (key) => sql`${key}::text` };
}

/** The group is the day in UTC that the row is dated at. */
export const dayOf: GroupKey = {
  of: (row) => sql`SELECT ${inUtc(row)}::date AS key`,
  shown: (key) => sql`${key}::text`,
};
