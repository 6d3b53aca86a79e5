/**
 * The entities that a run of documents names: what the database holds of them, and what the documents before have
 * added, so that many documents resolve as they would one by one.
 *
 * @example await known.learn(tx, evidence); known.find(evidence[0]) // { originalId, entityId, latin: 'Joe Biden', … }
 */
import type { Statements } from '../write-transaction.ts';
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
  readonly given: readonly string[];
}

/** Entities are looked up one by one (`LIMIT 1`): no plan made while the table was small can read all of it. */
const FIND = `
  SELECT wanted.type::text AS type, wanted.base, e.id AS "originalId", COALESCE(e.merged_into_id, e.id) AS "entityId",
    e.name, e.latin, e.country, e.organization_kind::text AS "organizationKind", e.place_kind::text AS "placeKind",
    e.gender::text AS gender,
    ARRAY(SELECT key FROM aliases WHERE original_id = e.id AND key = ANY (wanted.names)) AS given
  FROM json_to_recordset($1::json) AS wanted(type entity_type, base text, names text[])
  CROSS JOIN LATERAL (SELECT * FROM entities WHERE type = wanted.type AND base_key = wanted.base LIMIT 1) e`;

export class KnownEntities {
  readonly #byBase = new Map<string, BaseEntity>();
  /** Spellings that are stored or about to be, by whom they were first given to. */
  readonly #given = new Set<string>();

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
      for (const key of given) this.give(entity.originalId, key);
    }
  }

  find(evidence: DocumentEvidence): BaseEntity | undefined {
    return this.#byBase.get(baseOf(evidence));
  }

  /** An entity that a document has made, or that it has added to. */
  set(evidence: DocumentEvidence, entity: BaseEntity): void {
    this.#byBase.set(baseOf(evidence), entity);
  }

  /** False when the spelling is known to be stored, or about to be: it need not be written once more. */
  give(originalId: string, key: string): boolean {
    const spelling = `${originalId} ${key}`;
    return !this.#given.has(spelling) && this.#given.add(spelling) !== undefined;
  }
}

function baseOf({ type, base }: { readonly type: string; readonly base: string }): string {
  return `${type} ${base}`;
}
