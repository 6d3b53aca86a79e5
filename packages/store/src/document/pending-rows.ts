/**
 * Rows of documents on their way into the database: gathered, then written by one statement.
 *
 * @example pending.add(rows, documentRow, reading, true); await pending.flush();
 */
import type { Addition, EntityRow, EntityRows } from '../resolution/entity-rows.ts';
import type { Statements } from '../write-transaction.ts';
import { READING_TABLES, type ReadingRows, type Row } from './reading-rows.ts';

const ENTITY_TABLES = ['entities', 'entity_judgements', 'aliases'] as const;
const TABLES = [...ENTITY_TABLES, 'documents', ...READING_TABLES] as const;
type Table = (typeof TABLES)[number];

/** All but the id, the identity and when it was first received. */
const UPDATED = [
  ...['text', 'sha256', 'media_type', 'origin', 'url', 'source', 'outlet_id', 'title', 'author', 'published_at'],
  ...['reference_date', 'dated_at', 'status', 'parser_version', 'reading_sha256', 'revision'],
];
const CLAUSES: Partial<Record<Table, string>> = {
  aliases: 'ORDER BY original_id, key ON CONFLICT DO NOTHING',
  entity_judgements: 'ON CONFLICT DO NOTHING',
};

/** All tables in one statement, one round trip; foreign keys are checked at its end. */
function writeStatement(documents: 'new' | 'replaced'): string {
  const parts = TABLES.map((table, index) => {
    const rows = `json_populate_recordset(NULL::${table}, $${index + 1}::json)`;
    if (table === 'documents' && documents === 'replaced') {
      const columns = UPDATED.map((column) => `${column} = given.${column}`).join(', ');
      return `w${index} AS (UPDATE documents SET ${columns} FROM ${rows} AS given WHERE documents.id = given.id)`;
    }
    return `w${index} AS (INSERT INTO ${table} SELECT * FROM ${rows} ${CLAUSES[table] ?? ''})`;
  });
  return `WITH ${parts.join(', ')} SELECT 1`;
}
const WRITE = { new: writeStatement('new'), replaced: writeStatement('replaced') };

const ADD = `
  UPDATE entities SET
    latin = COALESCE(entities.latin, added.latin),
    country = COALESCE(entities.country, added.country),
    organization_kind = COALESCE(entities.organization_kind, added.organization_kind),
    place_kind = COALESCE(entities.place_kind, added.place_kind),
    gender = CASE WHEN entities.gender = 'unknown' THEN COALESCE(added.gender, 'unknown') ELSE entities.gender END,
    known_key = COALESCE(entities.known_key, added.known_key),
    name = COALESCE(added.name, entities.name),
    name_key = COALESCE(added.name_key, entities.name_key)
  FROM (SELECT * FROM json_populate_recordset(NULL::entities, $1::json) ORDER BY id) AS added
  WHERE entities.id = added.id`;

/** The column of an entity that an addition's field is. */
const COLUMN = {
  name: 'name',
  nameKey: 'name_key',
  latin: 'latin',
  country: 'country',
  organizationKind: 'organization_kind',
  placeKind: 'place_kind',
  gender: 'gender',
  knownKey: 'known_key',
} as const;

export class PendingRows {
  readonly #tx: Statements;
  #rows = emptyTables();
  #made = new Map<string, Record<string, unknown>>();
  #additions = new Map<string, Record<string, unknown>>();
  #spokenOf = new Set<string>();
  #documents: 'new' | 'replaced' = 'new';

  constructor(tx: Statements) {
    this.#tx = tx;
  }

  /** Adds a document and what it brings of entities. One that is not new, always alone, replaces the stored row. */
  add(entities: EntityRows, document: Row, reading: ReadingRows, isNew: boolean): void {
    for (const row of entities.entities) this.#make(row);
    this.#rows.aliases.push(...entities.aliases);
    this.#rows.entity_judgements.push(...entities.entity_judgements);
    for (const addition of entities.additions) this.#change(addition);
    this.#rows.documents.push(document);
    this.#documents = isNew ? 'new' : 'replaced';
    for (const table of READING_TABLES) this.#rows[table].push(...reading[table]);
    for (const { entity_id } of reading.appearances) this.#spokenOf.add(entity_id as string);
  }

  /** Writes what is pending if it speaks of one of these. */
  async flushIfSpokenOf(entityIds: readonly string[]): Promise<void> {
    if (entityIds.some((id) => this.#spokenOf.has(id))) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#additions.size > 0) await this.#tx.$executeRawUnsafe(ADD, JSON.stringify([...this.#additions.values()]));
    if (this.#rows.documents.length > 0) {
      const inOrder = TABLES.map((table) => JSON.stringify(this.#rows[table]));
      await this.#tx.$executeRawUnsafe(WRITE[this.#documents], ...inOrder);
    }
    this.#rows = emptyTables();
    this.#made = new Map();
    this.#additions = new Map();
    this.#spokenOf = new Set();
  }

  #make(row: EntityRow): void {
    const copy = { ...row };
    this.#made.set(row.id, copy);
    this.#rows.entities.push(copy);
  }

  /** What is added to an entity that is itself pending is added to its row. */
  #change({ id, ...changes }: Addition): void {
    const row = this.#made.get(id) ?? this.#additions.get(id) ?? { id };
    for (const [field, value] of Object.entries(changes)) row[COLUMN[field as keyof typeof COLUMN]] = value;
    if (!this.#made.has(id)) this.#additions.set(id, row);
  }
}

function emptyTables(): Record<Table, object[]> {
  return Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Record<Table, object[]>;
}
