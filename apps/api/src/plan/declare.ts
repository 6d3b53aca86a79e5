/**
 * How each type says beside itself where its fields are: decorators next to type-graphql's, and nothing but data.
 *
 * @example
 * class Claim {
 *   \@Field() \@Column() content!: string;
 *   \@Field(() => Article) \@One('Article', { on: { id: 'articleId' } }) article!: Ref<Article>;
 * }
 */
import type { ModelName } from '@isnad/store';
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Renamed, Row } from './row.ts';
import type { Bind, Sql } from './sql.ts';

/** The values of all arguments that are given together. */
export type Beside = Readonly<Record<string, unknown>>;

/** A field's arguments as declarations see them: which are given, and their values as binds. */
export interface Arguments {
  /** True when the argument is given and not null. */
  has(name: string): boolean;
  /** The argument, or what `convert` makes of it, as a bind parameter. A convert may throw a GraphQLError. */
  bind<Value = unknown>(name: string, convert?: (value: Value, beside: Beside) => unknown): Bind;
  /**
   * The keys of an argument that is a name, or a list of names, which nobody may bear: the answer then says so.
   * @param keyOf null for an id, which is no name
   */
  bindNames(name: string, keyOf: (text: string) => string | null): Bind;
  /** An argument that is an enum or a boolean: it is the same for all requests that the plan serves. */
  chosen(name: string): unknown;
  /** Of which kind the argument's text is, as `declareTextKinds` says: the same for all requests that the plan serves. */
  textKind(name: string): string;
  /** The fields of an argument that is an input object; null when it is not given. */
  inside(name: string): Arguments | null;
  /** The same of each item of an argument that is a list of input objects; none when it is not given. */
  each(name: string): readonly Arguments[];
}

/** Columns of the row that is looked for, each equal to a column of the row at hand. */
export type On = Readonly<Record<string, string>>;
/** A further condition on the row that is looked for. */
export type Condition = (row: Row, args: Arguments, parent: Row) => Sql;

/** A SELECT whose columns are named as the fields. */
export type Select = (parent: Row, args: Arguments) => Sql;

/**
 * Where rows come from: a table, a SELECT, or several SELECTs of like columns, each of which is filtered, ordered and cut
 * before they are brought together. The columns of SELECTs may also be named as those of the model `as`.
 */
export type Source =
  | { readonly from: ModelName; readonly on?: On; readonly where?: Condition }
  | { readonly select: Select; readonly as?: ModelName }
  | { readonly union: readonly Select[]; readonly as?: ModelName };

/** How a cursor's value is written in SQL. */
export type KeyType = 'timestamptz' | 'uuid' | 'int' | 'real' | 'text';

/** What rows are ordered by, all in one direction; together unique, so that a cursor stands for one place. */
export interface Order {
  readonly direction: 'asc' | 'desc';
  readonly keys: Readonly<Record<string, KeyType>>;
  /** True when the keys are of several tables: the place of a cursor is then found by the first of them alone. */
  readonly isSpread?: boolean;
}

export function ascending(keys: Order['keys']): Order {
  return { direction: 'asc', keys };
}

export function descending(keys: Order['keys']): Order {
  return { direction: 'desc', keys };
}

/** Several rows: filtered, ordered and cut first, then (`to`) joined to the table that holds the fields. */
export interface Rows {
  readonly source: Source;
  readonly order: Order;
  /** The same rows where their order is nobody's concern: what to count, when that is less. */
  readonly counted?: Source;
  /** Other orders than `order`, by the value of the argument `orderBy`, an enum; or other rows, in an order of theirs. */
  readonly orders?: Readonly<Record<string, Order | Pick<Rows, 'source' | 'order' | 'to'>>>;
  /** When the ordered rows are only links: the model they lead to, and its columns equal to theirs. */
  readonly to?: { readonly model: ModelName; readonly on: On };
  /**
   * For arguments, or criteria of the argument `filter`, that an index answers in the list's order: what to draw from in
   * place of `source` when one is given.
   */
  readonly drawn?: Readonly<Record<string, Pick<Rows, 'source' | 'to'>>>;
  /** For each argument that narrows the rows, its condition on the row that holds the fields. */
  readonly filters?: Readonly<Record<string, Condition>>;
  /** How many objects it costs to find the rows, besides those that are given; 0 for what an index lists. */
  readonly cost?: number;
}

export type FieldPlan =
  | { readonly kind: 'value'; readonly read: (row: Row, args: Arguments) => Sql; readonly isPlain: boolean }
  | { readonly kind: 'sameRow'; readonly names: Renamed; readonly when: string | null }
  | { readonly kind: 'one'; readonly source: Source; readonly cost: number }
  | { readonly kind: 'list'; readonly rows: Rows }
  | { readonly kind: 'page'; readonly rows: Rows }
  | { readonly kind: 'needs'; readonly columns: Readonly<Record<string, (row: Row) => Sql>> };

/** Kept in the schema itself, as the field's extension: the planner reads nothing but the schema. */
function declare(plan: (field: string) => FieldPlan): PropertyDecorator & MethodDecorator {
  return (prototype: object, field: string | symbol) => Extensions({ plan: plan(String(field)) })(prototype, field);
}

/** What a field of the schema says of where it is. */
export function planOf(field: GraphQLField<unknown, unknown>): FieldPlan | undefined {
  return field.extensions.plan as FieldPlan | undefined;
}

/** The field is a column of its row: of the same name, or the one given. */
export function Column(column?: string) {
  return declare((field) => ({ kind: 'value', read: (row) => row(column ?? field), isPlain: false }));
}

/** The field is an expression over its row. */
export function Value(read: (row: Row, args: Arguments) => Sql) {
  return declare(() => ({ kind: 'value', read, isPlain: false }));
}

/** The field is a text over its row in which nothing is ever to be escaped: digits, dashes, Latin letters. */
export function PlainText(read: (row: Row) => Sql) {
  return declare(() => ({ kind: 'value', read, isPlain: true }));
}

/** The field is an object made from the same row, whose fields may go by other names; null when `when` is null. */
export function SameRow(names: Renamed = {}, options: { readonly when?: string } = {}) {
  return declare(() => ({ kind: 'sameRow', names, when: options.when ?? null }));
}

/**
 * The field is the one row that the source holds, or null.
 * @param cost how many objects it costs to find it; 0 for what an index finds
 */
export function One(source: Source, cost = 0) {
  return declare(() => ({ kind: 'one', source, cost }));
}

/** The field is a list: all rows, or the `first` so many. */
export function List(rows: Rows) {
  return declare(() => ({ kind: 'list', rows }));
}

/** The field is a connection: a page of rows, by `first`/`after` or `last`/`before`. */
export function Page(rows: Rows) {
  return declare(() => ({ kind: 'page', rows }));
}

/** The field has a resolver of its own, which finds these values in its root, each under `$` and its name. */
export function Needs(columns: Readonly<Record<string, (row: Row) => Sql>>) {
  return declare(() => ({ kind: 'needs', columns }));
}

/** The root that such a resolver gets: what it needs, each under `$` and its name. */
export type Needed<Values extends object> = { readonly [Name in keyof Values & string as `$${Name}`]: Values[Name] };

/** Which object type a row of an interface or union is, and where its fields are if not in that row itself. */
export interface Variants {
  /** The row's column that tells. */
  readonly by: string;
  readonly cases: Readonly<Record<string, Variant>>;
}

/** A type and, when its fields are not in the row at hand, the way to its row; it may then be abstract itself. */
export interface Variant {
  readonly type: string;
  readonly at?: Source;
}

const variants = new Map<string, Variants>();

export function declareVariants(abstractType: string, declared: Variants): void {
  variants.set(abstractType, declared);
}

export function variantsOf(abstractType: string): Variants {
  const found = variants.get(abstractType);
  if (found === undefined) throw new Error(`The type ${abstractType} does not say how its types are told apart.`);
  return found;
}

let kindOfText: (text: string) => string = () => 'text';

/** Tells texts apart of which statements differ: an id is looked up otherwise than a name. */
export function declareTextKinds(kindOf: (text: string) => string): void {
  kindOfText = kindOf;
}

export function textKindOf(text: string): string {
  return kindOfText(text);
}

/** The parts that a connection's types are made of. */
export type PagePart =
  | 'typeName'
  | 'nodes'
  | 'edges'
  | 'totalCount'
  | 'groups'
  | 'pageInfo'
  | 'cursor'
  | 'node'
  | 'hasNextPage'
  | 'hasPreviousPage'
  | 'startCursor'
  | 'endCursor';

/** Says which part of a connection the field is. */
export function Part(part: Exclude<PagePart, 'groups'>): PropertyDecorator & MethodDecorator {
  return (prototype: object, field: string | symbol) => Extensions({ part })(prototype, field);
}

export function pagePartOf(field: GraphQLField<unknown, unknown>): PagePart | undefined {
  return field.extensions.part as PagePart | undefined;
}

export interface GroupKey {
  /** A SELECT from a row of the list: the groups it belongs to, as the column `key`. */
  readonly of: (row: Row) => Sql;
  /** What a group's key is shown as; itself if not said. Counting goes by the key, which is shorter. */
  readonly shown?: (key: Sql) => Sql;
}

/** How the rows of a whole list are put into groups and counted. */
export interface Grouping {
  /** The argument, an enum, that chooses what they are grouped by. */
  readonly by: string;
  readonly keys: Readonly<Record<string, GroupKey>>;
  /** The order of the groups, by `key` and `count`. */
  readonly order: Order;
  /** Turns the groups around that are left when only the first so many of `order` are: the newest days, from the oldest. */
  readonly reversed?: boolean;
}

/** The field of a connection is its whole list in groups: rows with `key` and `count`. */
export function Groups(grouping: Grouping): PropertyDecorator & MethodDecorator {
  return (prototype: object, field: string | symbol) => Extensions({ part: 'groups', grouping })(prototype, field);
}

export function groupingOf(field: GraphQLField<unknown, unknown>): Grouping {
  return field.extensions.grouping as Grouping;
}

/** A reference between types of the graph; keeps the class itself out of the emitted metadata, so files may refer in circles. */
export type Ref<T> = T;

/** The body of a field that has arguments and is read by the plan: never runs. */
export function byPlan(): never {
  throw new Error('This field is read by the plan.');
}
