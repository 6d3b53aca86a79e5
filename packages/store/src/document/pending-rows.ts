/**
 * Rows of documents on their way into the database: gathered, then written by one statement.
 *
 * @example pending.add(rows, documentRow, reading, true); await pending.flush();
 */
import type { Addition, EntityRow, EntityRows } from '../resolution/entity-rows.ts';
import type { Statements } from '../write-transaction.ts';
import { READING_TABLES, type ReadingRows, type Row } from './reading-tables.ts';

const ENTITY_TABLES = ['entities', 'aliases'] as const;
const TABLES = [...ENTITY_TABLES, 'documents', ...READING_TABLES] as const;
type Table = (typeof TABLES)[number];

/** All but the id, the identity and when it was first received. */
const UPDATED = [
  ...['text', 'sha256', 'media_type', 'origin', 'url', 'source', 'outlet_id', 'title', 'author', 'published_at'],
  ...['reference_date', 'dated_at', 'status', 'parser_version', 'reading_sha256', 'revision'],
];
const CLAUSES: Partial<Record<Table, string>> = {
  aliases: `ORDER BY original_id, key ON CONFLICT (original_id, key) DO UPDATE SET kind = LEAST(aliases.kind, EXCLUDED.kind),
    form = LEAST(aliases.form COLLATE "C", EXCLUDED.form), sound = LEAST(aliases.sound COLLATE "C", EXCLUDED.sound)
    WHERE EXCLUDED.kind < aliases.kind OR EXCLUDED.form COLLATE "C" < aliases.form
      OR LEAST(aliases.sound COLLATE "C", EXCLUDED.sound) IS DISTINCT FROM aliases.sound`,
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

/** Of two values the one that sorts first stays, whichever writer came first. */
function firstOf(column: string): string {
  const known = `entities.${column}::text COLLATE "C" <= added.${column}::text COLLATE "C"`;
  return `${column} = CASE WHEN added.${column} IS NULL OR ${known} THEN entities.${column} ELSE added.${column} END`;
}
const TRAITS = ['latin', 'country', 'organization_kind', 'place_kind'];
const ADD = `
  UPDATE entities SET ${TRAITS.map(firstOf).join(', ')},
    gender = CASE WHEN entities.gender = 'unknown' THEN COALESCE(added.gender, 'unknown')
      WHEN added.gender::text COLLATE "C" < entities.gender::text COLLATE "C" THEN added.gender ELSE entities.gender END,
    name = CASE WHEN added.name COLLATE "C" < entities.name COLLATE "C" THEN added.name ELSE entities.name END,
    name_key = CASE WHEN added.name COLLATE "C" < entities.name COLLATE "C" THEN added.name_key ELSE entities.name_key END
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
} as const;

export class PendingRows {
  readonly #tx: Statements;
  #rows = emptyTables();
  #made = new Map<string, Record<string, unknown>>();
  /** By id: what a later document says of a spelling holds what the former said. */
  #aliases = new Map<string, object>();
  #additions = new Map<string, Record<string, unknown>>();
  #documents: 'new' | 'replaced' = 'new';

  constructor(tx: Statements) {
    this.#tx = tx;
  }

  /** Adds a document and what it brings of entities. One that is not new, always alone, replaces the stored row. */
  add(entities: EntityRows, document: Row, reading: ReadingRows, isNew: boolean): void {
    for (const row of entities.entities) this.#make(row);
    for (const row of entities.aliases) this.#aliases.set(row.id as string, row);
    for (const addition of entities.additions) this.#change(addition);
    this.#rows.documents.push(document);
    this.#documents = isNew ? 'new' : 'replaced';
    for (const table of READING_TABLES) this.#rows[table].push(...reading[table]);
  }

  async flush(): Promise<void> {
    if (this.#additions.size > 0) await this.#tx.$executeRawUnsafe(ADD, JSON.stringify([...this.#additions.values()]));
    if (this.#rows.documents.length > 0) {
      this.#rows.aliases = [...this.#aliases.values()];
      const inOrder = TABLES.map((table) => JSON.stringify(this.#rows[table]));
      await this.#tx.$executeRawUnsafe(WRITE[this.#documents], ...inOrder);
    }
    this.#rows = emptyTables();
    this.#made = new Map();
    this.#aliases = new Map();
    this.#additions = new Map();
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
