/**
 * The FROM clause of a list or page: rows are filtered, ordered and cut in a subselect, and only then looked up.
 *
 * @example const { from, row, read } = orderedRows(alias, rows, parent, args, { limit: null, reversed: false, beyond: null, numbered: false })
 */
import type { Arguments, KeyType, On, Order, Rows, Source } from './declare.ts';
import { type Row, rowOf, selectedRow, table } from './row.ts';
import { allOf, type Bind, constant, id, joinSql, type Sql, sql } from './sql.ts';

/** `"int"` in quotation marks would be the name of no type. */
const CAST: Readonly<Record<KeyType, Sql>> = {
  timestamptz: sql`timestamptz`,
  uuid: sql`uuid`,
  int: sql`int`,
  real: sql`real`,
  text: sql`text`,
};

/** Makes names for tables that no other part of the statement uses. */
export type NewAlias = () => string;

export interface Cut {
  /**
   * How many rows, and the most that this can be; null for all. PostgreSQL, which plans once for every value, would take
   * a limit that it does not know for a tenth of the table, and join that by reading whole tables.
   */
  readonly limit: { readonly rows: Sql; readonly most: number } | null;
  /** True to order and cut from the end. */
  readonly reversed: boolean;
  /** Only rows after this place in the (reversed) order: a value for each key. */
  readonly beyond: readonly Bind[] | null;
  /** True to number the rows. */
  readonly numbered: boolean;
}

export interface RowSet {
  /**
   * What stands after FROM: the rows, or the links to them, in order, with the columns that have been read of them so far.
   * No join, which might bring them out of their order.
   */
  readonly from: () => Sql;
  /** The row that holds the fields. */
  readonly row: Row;
  /** What is made of that row, from each row of `from`; NULL when a link leads nowhere. */
  readonly read: (made: Sql) => Sql;
  /** The row that holds the order's keys. */
  readonly keys: Row;
  /** The row's number in the order it was cut in, from 1, if rows are numbered. */
  readonly place: Sql;
}

/** A source under an alias: FROM, conditions, and its row. */
export function openSource(source: Source, alias: string, parent: Row, args: Arguments) {
  if (!('from' in source)) {
    const selects = 'union' in source ? source.union : [source.select];
    const rows = joinSql(
      selects.map((select) => select(parent, args)),
      ' UNION ALL ',
    );
    return { from: sql`(${rows}) ${id(alias)}`, row: sourceRow(source, alias), conditions: [] };
  }
  const row = sourceRow(source, alias);
  const conditions = source.on === undefined ? [] : equalities(source.on, row, parent);
  if (source.where !== undefined) conditions.push(source.where(row, args, parent));
  return { from: sql`${table(source.from)} ${id(alias)}`, row, conditions };
}

function sourceRow(source: Source, alias: string): Row {
  const model = 'from' in source ? source.from : source.as;
  return model === undefined ? selectedRow(alias) : rowOf(model, alias);
}

function equalities(on: On, row: Row, parent: Row): Sql[] {
  return Object.entries(on).map(([column, parentColumn]) => sql`${row(column)} = ${parent(parentColumn)}`);
}

/** Rows that are neither ordered nor cut yet. */
export interface FilteredRows {
  readonly from: Sql;
  readonly conditions: readonly Sql[];
  /** The row that holds the order's keys. */
  readonly row: Row;
}

/**
 * The rows before they are ordered and cut: for counting, and for what follows.
 * @param held true to have the row that holds the fields in any case, not only when it is filtered by
 */
export function filteredRows(
  alias: NewAlias,
  rows: Rows,
  parent: Row,
  args: Arguments,
  held = false,
): FilteredRows & { readonly holder: Row } {
  const sourceName = alias();
  const opened = openSource(rows.source, sourceName, parent, args);
  const active = Object.entries(rows.filters ?? {}).filter(([argument]) => args.has(argument));
  let from = opened.from;
  let holder = opened.row;
  if (rows.to !== undefined && (held || active.length > 0)) {
    const name = alias();
    holder = rowOf(rows.to.model, name);
    const joined = equalities(rows.to.on, holder, opened.row);
    from = sql`${from} JOIN ${table(rows.to.model)} ${id(name)} ON ${allOf(joined)}`;
  }
  const conditions = [...opened.conditions, ...active.map(([, condition]) => condition(holder, args, parent))];
  return { from, conditions, row: opened.row, holder };
}

export function orderedRows(alias: NewAlias, rows: Rows, parent: Row, args: Arguments, cut: Cut): RowSet {
  const { source } = rows;
  const parts =
    'union' in source
      ? source.union.map((select) =>
          filteredRows(alias, { ...rows, source: { select, ...(source.as && { as: source.as }) } }, parent, args),
        )
      : [filteredRows(alias, rows, parent, args)];
  const joinedName = alias();
  const cutName = alias();
  // By what is made of the rows: each column that nobody reads would be carried through every step of the statement.
  const fields = new Set<string>(parts.length > 1 ? Object.keys(rows.order.keys) : []);
  const read = sourceRow(source, cutName);
  const keys: Row = (field) => {
    fields.add(field);
    return read(field);
  };
  const select = (row: Row) => {
    const [first = ''] = Object.keys(rows.order.keys);
    return joinSql((fields.size === 0 ? [first] : [...fields]).map(row), ', ');
  };
  /** Once all is said that is made of the rows. */
  const from = (): Sql => {
    const selects = parts.map((part) => cutRows(rows.order, part, select(part.row), cut));
    const joined = sourceRow(source, joinedName);
    const inner =
      selects.length === 1
        ? (selects[0] as Sql)
        : sql`SELECT ${select(joined)} FROM (${unionOf(selects)}) ${id(joinedName)}${inOrder(rows.order, joined, cut)}`;
    if (!cut.numbered && cut.limit === null) return sql`(${inner}) ${id(cutName)}`;
    const limit = cut.limit === null ? sql`` : sql` LIMIT ${cut.limit.rows}`;
    const number = cut.numbered ? sql`, row_number() OVER () AS "$place"` : sql``;
    return sql`(SELECT ${select(sourceRow(source, 'q'))}${number} FROM (${inner}) q${limit}) ${id(cutName)}`;
  };
  const place = sql`${id(cutName)}."$place"`;
  const { to } = rows;
  if (to === undefined) return { from, keys, place, row: keys, read: (made) => made };
  const name = alias();
  const row = rowOf(to.model, name);
  const joined = allOf(equalities(to.on, row, keys));
  return {
    from,
    keys,
    place,
    row,
    read: (made) => sql`(SELECT ${made} FROM ${table(to.model)} ${id(name)} WHERE ${joined})`,
  };
}

/** As many of the rows as can be wanted at most, in order. */
function cutRows(order: Order, filtered: FilteredRows, columns: Sql, cut: Cut): Sql {
  const conditions = [...filtered.conditions];
  if (cut.beyond !== null) {
    const keys = Object.keys(order.keys).map(filtered.row);
    const values = Object.values(order.keys).map((type, index) => sql`${cut.beyond?.[index] as Bind}::${CAST[type]}`);
    const comparison = ascends(order, cut) ? sql`>` : sql`<`;
    const [first, value] = [keys[0] as Sql, values[0] as Sql];
    // No index holds all of them, so none would be asked where to begin.
    if (order.isSpread) conditions.push(sql`${first} ${comparison}= ${value}`);
    conditions.push(sql`(${joinSql(keys, ', ')}) ${comparison} (${joinSql(values, ', ')})`);
  }
  return sql`SELECT ${columns} FROM ${filtered.from} WHERE ${allOf(conditions)}${inOrder(order, filtered.row, cut)}`;
}

/** The rows of several SELECTs, each of which is cut already. */
function unionOf(selects: readonly Sql[]): Sql {
  return joinSql(
    selects.map((select) => sql`(${select})`),
    ' UNION ALL ',
  );
}

function ascends(order: Order, cut: Cut): boolean {
  return (order.direction === 'asc') !== cut.reversed;
}

function inOrder(order: Order, row: Row, cut: Cut): Sql {
  const direction = ascends(order, cut) ? sql` ASC` : sql` DESC`;
  const keys = Object.keys(order.keys).map((key) => sql`${row(key)}${direction}`);
  const most = cut.limit === null ? sql`` : sql` LIMIT ${constant(cut.limit.most)}`;
  return sql` ORDER BY ${joinSql(keys, ', ')}${most}`;
}
