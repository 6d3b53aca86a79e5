/**
 * A row as declarations see it: a function from a field's name to the SQL that reads it.
 *
 * @example rowOf('Claim', 'c')('speakerId') // c."speaker_id"
 */
import { columnsOf, type ModelName, tableOf } from '@isnad/store';
import { id, type Sql, sql } from './sql.ts';

export type Row = (field: string) => Sql;

/**
 * A row of a model's table under an alias.
 * @throws Error for a field that the model has no column for
 */
export function rowOf(model: ModelName, alias: string): Row {
  const columns: Readonly<Record<string, string>> = columnsOf(model);
  return (field) => {
    const column = columns[field];
    if (column === undefined) throw new Error(`${model} has no column for "${field}".`);
    return sql`${id(alias)}.${id(column)}`;
  };
}

/** A row of a subselect whose columns are named as the fields. */
export function selectedRow(alias: string): Row {
  return (field) => sql`${id(alias)}.${id(field)}`;
}

/** What fields of a row are read from: another field, what is made of the row, or nothing (null). */
export type Renamed = Readonly<Record<string, string | ((row: Row) => Sql) | null>>;

/** The same row under other names: `start` read from `titleStart`. Fields that are not renamed keep theirs. */
export function renamedRow(row: Row, names: Renamed): Row {
  return (field) => {
    const read = names[field];
    if (read === null) return sql`NULL`;
    return typeof read === 'function' ? read(row) : row(read ?? field);
  };
}

/** The table of a model. */
export function table(model: ModelName): Sql {
  return id(tableOf(model));
}
