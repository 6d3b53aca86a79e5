/**
 * What the database calls the models and their fields: for whoever plans SQL, taken from the schema itself.
 *
 * @example columnsOf('Claim').speakerId // 'speaker_id'
 */
import { Prisma, PrismaClient } from './generated/prisma/client.ts';

/** A model of `schema.prisma`. */
export type ModelName = Prisma.ModelName;

/** The fields of a model that are columns. */
export type ColumnField<M extends ModelName> = keyof Prisma.TypeMap['model'][M]['payload']['scalars'] & string;

interface RuntimeModel {
  readonly dbName: string | null;
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly dbName?: string | null }[];
}

let models: Readonly<Record<string, RuntimeModel>> | undefined;

/** Prisma keeps the schema's names in its client, which connects to nothing until it is asked to. */
function modelOf(name: ModelName): RuntimeModel {
  if (models === undefined) {
    const client = new PrismaClient({ adapter: { provider: 'postgres', adapterName: 'none' } as never });
    models = (client as unknown as { _runtimeDataModel: { models: Record<string, RuntimeModel> } })._runtimeDataModel
      .models;
  }
  return models[name] as RuntimeModel;
}

/** The table of a model: `tableOf('Hop')` is `attribution_hops`. */
export function tableOf(model: ModelName): string {
  return modelOf(model).dbName ?? model;
}

/** For each field of a model that is a column, the column. */
export function columnsOf<M extends ModelName>(model: M): Readonly<Record<ColumnField<M>, string>> {
  const columns = modelOf(model)
    .fields.filter(({ kind }) => kind !== 'object')
    .map(({ name, dbName }) => [name, dbName ?? name]);
  return Object.fromEntries(columns) as Record<ColumnField<M>, string>;
}
