/**
 * The entities that a run of documents names: what the database holds of them, and what the documents before have
 * added, so that many documents resolve as they would one by one.
 *
 * @example await known.learn(tx, evidence); known.find(evidence[0]) // { originalId, entityId, latin: 'Joe Biden', … }
 */

import type { AliasKind } from '../generated/prisma/enums.ts';
import type { Statements } from '../write-transaction.ts';
import type { Name } from './evidence.ts';
import type { DocumentEvidence } from './evidence-of-document.ts';
import type { KnownEntity } from './score.ts';

/** What a document can tell of an entity besides its base. */
export type Traits = Pick<KnownEntity, 'latin' | 'country' | 'organizationKind' | 'placeKind' | 'gender'>;

/** The entity of a base: itself, and whom it has been merged into. */
export interface BaseEntity extends Traits {
  readonly originalId: string;
  readonly entityId: string;
  readonly name: string;
}

interface Row extends BaseEntity {
  readonly type: string;
  readonly base: string;
  /** Those of the wanted spellings that are stored. */
  readonly given: readonly Name[];
}

/** What a spelling is to an entity, what says more first; of two documents that differ the first is kept. */
const KINDS: readonly AliasKind[] = ['full', 'short', 'acronym', 'latin'];

/** Entities are looked up one by one (`LIMIT 1`): no plan made while the table was small can read all of it. */
const FIND = `
  SELECT wanted.type::text AS type, wanted.base, e.id AS "originalId", COALESCE(e.merged_into_id, e.id) AS "entityId",
    e.name, e.latin, e.country, e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind",
    e.gender::text AS gender,
    (SELECT COALESCE(json_agg(json_build_object('form', form, 'key', key, 'kind', kind, 'sound', sound)), '[]')
      FROM aliases WHERE original_id = e.id AND key = ANY (wanted.names)) AS given
  FROM json_to_recordset($1::json) AS wanted(type entity_type, base text, names text[])
  CROSS JOIN LATERAL (SELECT * FROM entities WHERE type = wanted.type AND base_key = wanted.base LIMIT 1) e`;

export class KnownEntities {
  readonly #byBase = new Map<string, BaseEntity>();
  /** Spellings that are stored or about to be, by whom they were first given to. */
  readonly #given = new Map<string, Name>();

  /** Looks up whom these are, all in one statement; what is not there stays unknown. */
  async learn(tx: Statements, evidence: readonly DocumentEvidence[]): Promise<void> {
    const wanted = new Map<string, { type: string; base: string; names: Set<string> }>();
    for (const item of evidence) {
      const { names } = wanted.get(baseOf(item)) ?? { names: new Set<string>() };
      for (const { key } of item.names) names.add(key);
      wanted.set(baseOf(item), { type: item.type, base: item.base, names });
    }
    if (wanted.size === 0) return;
    const asked = [...wanted.values()].map(({ names, ...rest }) => ({ ...rest, names: [...names] }));
    for (const { given, ...entity } of await tx.$queryRawUnsafe<Row[]>(FIND, JSON.stringify(asked))) {
      this.#byBase.set(baseOf(entity), entity);
      for (const name of given) this.give(entity.originalId, name);
    }
  }

  find(evidence: DocumentEvidence): BaseEntity | undefined {
    return this.#byBase.get(baseOf(evidence));
  }

  /** An entity that a document has made, or that it has added to. */
  set(evidence: DocumentEvidence, entity: BaseEntity): void {
    this.#byBase.set(baseOf(evidence), entity);
  }

  /**
   * What is to be written of a spelling; null when that is stored, or about to be. What documents say of one spelling
   * differently comes to the same in any order.
   */
  give(originalId: string, name: Name): Name | null {
    const spelling = `${originalId} ${name.key}`;
    const before = this.#given.get(spelling);
    const given = before === undefined ? name : bothOf(before, name);
    if (before?.form === given.form && before.kind === given.kind && before.sound === given.sound) return null;
    this.#given.set(spelling, given);
    return given;
  }
}

function bothOf(one: Name, other: Name): Name {
  return {
    key: one.key,
    form: [one.form, other.form].sort()[0] as string,
    kind: KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind) ? one.kind : other.kind,
    sound: one.sound === null || (other.sound !== null && other.sound < one.sound) ? other.sound : one.sound,
  };
}

function baseOf({ type, base }: { readonly type: string; readonly base: string }): string {
  return `${type} ${base}`;
}
