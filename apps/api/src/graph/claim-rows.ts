/**
 * The claims that an entity has to do with, each kind as an index lists them, newest or oldest first.
 *
 * @example source: { union: saidBy((entity) => entity('id')), as: 'Claim' }
 */
import type { Arguments, Rows, Select } from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { entityGiven } from './name-lookup.ts';

type Whose = (parent: Row, args: Arguments) => Sql;

/** What it says, alone or together with others. */
export function saidBy(whose: Whose): readonly Select[] {
  return [
    (parent, args) => sql`SELECT * FROM claims WHERE speaker_id = ${whose(parent, args)}`,
    // Who is merged into somebody with whom they spoke is both.
    (
      parent,
      args,
    ) => sql`SELECT c.* FROM joint_speakers j JOIN claims c ON c.id = j.claim_id AND c.dated_at = j.dated_at
      WHERE j.entity_id = ${whose(parent, args)} AND c.speaker_id IS DISTINCT FROM j.entity_id`,
  ];
}

/** What others say about it. */
export function saidAbout(whose: Whose): Select {
  return (parent, args) =>
    sql`SELECT claim_id AS id, dated_at AS "datedAt" FROM claim_about WHERE entity_id = ${whose(parent, args)}`;
}

const given =
  (argument: string): Whose =>
  (_parent, args) =>
    entityGiven(args, argument);

const to = { model: 'Claim', on: { id: 'id' } } as const;

/** Where a list of claims is drawn from when its speaker is given, or whom it is about. */
export const claimsDrawn: Rows['drawn'] = {
  speaker: { source: { union: saidBy(given('speaker')), as: 'Claim' } },
  about: { source: { select: saidAbout(given('about')) }, to },
};
