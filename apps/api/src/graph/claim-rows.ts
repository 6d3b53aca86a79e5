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

/**
 * What is claimed in the articles that mention it. `OFFSET 0`, here and below: article by article, in the order of the
 * index, and never by going through all claims besides.
 */
const besideIt: Select = (_parent, args) => sql`SELECT c.id, ae.dated_at AS "datedAt" FROM article_entities ae
  CROSS JOIN LATERAL (SELECT id FROM claims WHERE article_id = ae.article_id OFFSET 0) c
  WHERE ae.entity_id = ${entityGiven(args, 'entity')}`;

/** What an outlet carries. */
const published: Select = (_parent, args) => sql`SELECT c.id, d.dated_at AS "datedAt" FROM documents d
  CROSS JOIN LATERAL (SELECT c.id FROM articles a JOIN claims c ON c.article_id = a.id WHERE a.document_id = d.id OFFSET 0) c
  WHERE d.outlet_id = ${entityGiven(args, 'outlet')}`;

/** Where a list of claims is drawn from when this is given: other ways would read the list until enough of it fits. */
export const claimsDrawn: Rows['drawn'] = {
  speaker: { source: { union: saidBy(given('speaker')), as: 'Claim' } },
  about: { source: { select: saidAbout(given('about')) }, to },
  entity: { source: { select: besideIt }, to },
  outlet: { source: { select: published }, to },
};
