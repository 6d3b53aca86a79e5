/**
 * Pieces of SQL that can only be put together from identifiers, declared constants and bind parameters.
 *
 * @example render(sql`SELECT ${id('name')} FROM ${id('entities')} WHERE id = ${bind(() => 'x')}`)
 * // { text: 'SELECT "name" FROM "entities" WHERE id = $1', binds: [...] }
 */

/** What one request brings along; binds read their values from it. */
export interface PlanRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The values of arguments that have been read of it, by who reads them. */
  readonly read: Map<object, Readonly<Record<string, unknown>>>;
}

/** A name that a client gives in place of an id. */
export interface NameGiven {
  readonly argument: string;
  readonly name: string;
  /** What it is looked up by; empty for a text without letters or digits. */
  readonly key: string;
}

/** A bind parameter: its value is read anew for every request that the plan serves. */
export class Bind {
  constructor(
    readonly read: (request: PlanRequest) => unknown,
    /** The names that the value is made of, when it looks somebody up. */
    readonly names?: (request: PlanRequest) => readonly NameGiven[],
  ) {}
}

export class Sql {
  constructor(readonly parts: readonly (string | Bind)[]) {}
}

/** The template's own text is trusted; what is put in can only be SQL or a bind. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Bind)[]): Sql {
  const parts: (string | Bind)[] = [];
  for (const [index, text] of strings.entries()) {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value instanceof Bind) parts.push(value);
    else if (value !== undefined) parts.push(...value.parts);
  }
  return new Sql(parts);
}

export function bind(read: Bind['read'], names?: Bind['names']): Bind {
  return new Bind(read, names);
}

/** A quoted identifier. */
export function id(name: string): Sql {
  return new Sql([`"${name.replaceAll('"', '""')}"`]);
}

/** A constant that a declaration names: never a client's value. */
export function constant(value: string | number | boolean): Sql {
  return new Sql([typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)]);
}

export function joinSql(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [separator, ...piece.parts])));
}

/** All of the conditions; `true` when there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : joinSql(conditions, ' AND ');
}

export interface RenderedSql {
  readonly text: string;
  readonly binds: readonly Bind[];
}

/** The text with `$1`, `$2` … and the binds in that order; a bind used twice is one parameter. */
export function render({ parts }: Sql): RenderedSql {
  const numbers = new Map<Bind, number>();
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!numbers.has(part)) numbers.set(part, numbers.size + 1);
      return `$${numbers.get(part)}`;
    })
    .join('');
  return { text, binds: [...numbers.keys()] };
}
