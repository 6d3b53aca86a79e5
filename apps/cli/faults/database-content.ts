/**
 * What a database holds, apart from the ids and times that each run makes anew: to compare two runs by.
 *
 * @example differences(await readContent(a), await readContent(b)) // [] when both hold the same
 *
 * A row is known by its values and, in place of ids, by the rows that its ids lead to and that lead to it: three rounds of
 * colour refinement (Weisfeiler and Leman 1968), so that an entity is known by its spellings, documents and company.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';

/** For each table, how many rows there are of each label, and one of them to show. */
type Labels = Map<string, Map<string, { rows: number; one: string }>>;

export interface DatabaseContent {
  /** Rows known by their values alone. */
  readonly values: Labels;
  /** Rows known by their values and all that they are linked to. */
  readonly links: Labels;
}

/** What tells when something happened, not what is there: `second_looks` marks which article had come last then. */
const PASSING_TABLES = new Set(['_prisma_migrations', 'arrivals', 'second_looks']);
/** Made by hashing ids, only to find candidates by. */
const HASHED_TABLES = new Set(['claim_bands', 'article_bands']);
const HASHED_COLUMNS = new Set(['bands']);
/**
 * When a writer wrote. `dated_at` is the day of publication, which documents have as `published_at` too, or, where there
 * is none, the clock.
 */
const CLOCK_COLUMNS = new Set([
  'dated_at',
  'created_at',
  'received_at',
  'judged_at',
  'merged_at',
  'undone_at',
  'split_at',
]);

/** The two of a pair, of which the one with the lesser id, which was first to come, stands left. */
const PAIRED_COLUMNS = new Set(['left_id', 'right_id']);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const ROUNDS = 3;

interface KnownRow {
  readonly table: string;
  readonly id: string | null;
  /** Values without ids. */
  readonly one: string;
  /** `column id` of each id that it holds, its own left out. */
  readonly leads: readonly (readonly [column: string, id: string])[];
  label: string;
}

export async function readContent(databaseUrl: string): Promise<DatabaseContent> {
  const rows = await readRows(databaseUrl);
  const byId = new Map<string, KnownRow>();
  for (const row of rows) if (row.id !== null) byId.set(row.id, row);
  const values = labelsOf(rows);
  for (let round = 0; round < ROUNDS; round += 1) refine(rows, byId);
  return { values, links: labelsOf(rows) };
}

function labelsOf(rows: readonly KnownRow[]): Labels {
  const content: Labels = new Map();
  for (const { table, label, one } of rows) {
    const labels = content.get(table) ?? new Map<string, { rows: number; one: string }>();
    content.set(table, labels);
    labels.set(label, { rows: (labels.get(label)?.rows ?? 0) + 1, one });
  }
  return content;
}

function refine(rows: readonly KnownRow[], byId: ReadonlyMap<string, KnownRow>): void {
  const led = new Map<KnownRow, string[]>();
  const next = rows.map((row) => {
    const leads = row.leads.map(([column, id]) => {
      const to = byId.get(id);
      if (to === undefined) return `${column} nowhere`;
      const from = led.get(to) ?? [];
      led.set(to, from);
      from.push(`${row.table} ${column} ${row.label}`);
      return `${column} ${to.label}`;
    });
    return leads.sort().join('\n');
  });
  rows.forEach((row, index) => {
    row.label = hash(`${row.label}\n${next[index]}\n${(led.get(row) ?? []).sort().join('\n')}`);
  });
}

async function readRows(databaseUrl: string): Promise<KnownRow[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Counts that writers left to the next one.
    await client.query('SELECT fold_entity_counts()');
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    const known: KnownRow[] = [];
    for (const { name } of tables) {
      if (PASSING_TABLES.has(name) || HASHED_TABLES.has(name)) continue;
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${pg.escapeIdentifier(name)} t`,
      );
      for (const { row } of rows) known.push(knownRow(name, row));
    }
    return known;
  } finally {
    await client.end();
  }
}

function knownRow(table: string, row: Record<string, unknown>): KnownRow {
  const leads: [string, string][] = [];
  const values: Record<string, unknown> = {};
  let id: string | null = null;
  for (const [column, value] of Object.entries(row)) {
    if (CLOCK_COLUMNS.has(column) || HASHED_COLUMNS.has(column)) continue;
    if (typeof value === 'bigint' || (column === 'id' && typeof value === 'number')) continue;
    if (column === 'id' && typeof value === 'string') {
      id = value;
      continue;
    }
    const text = JSON.stringify(value);
    const ids = text.match(UUID) ?? [];
    for (const found of ids) leads.push([PAIRED_COLUMNS.has(column) ? 'pair' : column, found]);
    values[column] = ids.length === 0 ? value : withoutIds(value);
  }
  const one = JSON.stringify(values);
  return { table, id, one, leads, label: hash(`${table} ${one}`) };
}

/** Lists in an order of their own: they may have stood in that of their ids. */
function withoutIds(value: unknown): string {
  const parts = Array.isArray(value) ? value.map((part) => JSON.stringify(part)) : [JSON.stringify(value)];
  return parts
    .map((part) => part.replaceAll(UUID, '#'))
    .sort()
    .join(' ');
}

export interface Difference {
  readonly table: string;
  /** Rows with values that only the one or the other has. */
  readonly values: number;
  /** Rows that are linked otherwise, be it far away. */
  readonly links: number;
  /** Some of the values, without their ids. */
  readonly some: readonly string[];
}

/** The tables that differ. */
export function differences(first: DatabaseContent, second: DatabaseContent): Difference[] {
  return [...new Set([...first.values.keys(), ...second.values.keys()])].flatMap((table) => {
    const [one, other] = [without(first.values, second.values, table), without(second.values, first.values, table)];
    const links = without(first.links, second.links, table).rows + without(second.links, first.links, table).rows;
    if (one.rows + other.rows + links === 0) return [];
    const some = [...one.some.map((row) => `- ${row}`), ...other.some.map((row) => `+ ${row}`)];
    return { table, values: one.rows + other.rows, links, some };
  });
}

function without(one: Labels, other: Labels, table: string): { rows: number; some: string[] } {
  let rows = 0;
  const some: string[] = [];
  for (const [label, found] of one.get(table) ?? []) {
    const more = found.rows - (other.get(table)?.get(label)?.rows ?? 0);
    if (more <= 0) continue;
    rows += more;
    if (some.length < 3) some.push(found.one.slice(0, 200));
  }
  return { rows, some };
}

export function countRows({ values }: DatabaseContent): number {
  let count = 0;
  for (const labels of values.values()) for (const { rows } of labels.values()) count += rows;
  return count;
}

export interface WhoIsWho {
  /** Entities as documents show them. */
  readonly appearances: number;
  /** Those that are one with others than in the other database. */
  readonly otherwise: number;
}

/** Whom the documents' names were taken for, compared as groups of appearances. */
export async function compareWhoIsWho(firstUrl: string, secondUrl: string): Promise<WhoIsWho> {
  const [first, second] = [await groupsOf(firstUrl), await groupsOf(secondUrl)];
  let otherwise = 0;
  for (const [appearance, group] of first) if (second.get(appearance) !== group) otherwise += 1;
  return { appearances: first.size, otherwise };
}

/** For each appearance the hash of all that are one with it. */
async function groupsOf(databaseUrl: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ members: string[] }>(
      `SELECT array_agg(member ORDER BY member) AS members FROM (
         SELECT a.entity_id, concat_ws('|', d.identity, e.type, a.name, (SELECT min(m.span_start) FROM mentions m
           WHERE m.appearance_id = a.id)) AS member
         FROM appearances a JOIN documents d ON d.id = a.document_id JOIN entities e ON e.id = a.entity_id) of_entity
       GROUP BY entity_id`,
    );
    return new Map(
      rows.flatMap(({ members }) => {
        const group = hash(members.join('\n'));
        return members.map((member) => [member, group] as const);
      }),
    );
  } finally {
    await client.end();
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
