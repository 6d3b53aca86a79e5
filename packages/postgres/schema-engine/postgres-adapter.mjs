/**
 * Prisma's PostgreSQL driver adapter, made fit for migrations.
 *
 * Example: `createAdapterFactory('postgresql://isnad:…@127.0.0.1:5432/isnad')`, given to the schema engine.
 *
 * What adapter-pg 7.10 lacks for this use, and what is done about it here:
 * - it cannot read the types "char" (18) and name[] (1003), which the catalogs that describe a schema are full of;
 * - it splits scripts at every semicolon, which breaks function bodies;
 * - it makes the shadow database in a connection string's own database.
 */

import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR = 18;
const NAME_ARRAY = 1003;
/** Types of the same text form that adapter-pg knows: bpchar and text[]. */
const STAND_INS = new Map([
  [CHAR, 1042],
  [NAME_ARRAY, 1009],
]);

pg.types.setTypeParser(NAME_ARRAY, pg.types.getTypeParser(1009));

/**
 * @param {string} url the database
 * @param {string} [shadowUrl] an existing empty database to try migrations on; one is made and dropped if not given
 */
export function createAdapterFactory(url, shadowUrl) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const factory = new PrismaPg({ connectionString: withoutSchema(url) }, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => mend(await connect());
  factory.connectToShadowDb = async () => {
    if (shadowUrl !== undefined) return await createAdapterFactory(shadowUrl).connect();
    const shadow = new URL(url);
    shadow.pathname = `/prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await createDatabase(shadow.href);
    const adapter = await createAdapterFactory(shadow.href).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await dropDatabase(shadow.href);
    };
    return adapter;
  };
  return factory;
}

/** Makes the database that `url` names, through the server's maintenance database; returns its name. */
export async function createDatabase(url) {
  const name = nameOf(url);
  await onServer(url, `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0`);
  return name;
}

/** Removes the database that `url` names. */
export async function dropDatabase(url) {
  await onServer(url, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(nameOf(url))} WITH (FORCE)`);
}

/** Lets an adapter or transaction read the two types and, for an adapter, run a script whole. */
function mend(queryable) {
  const queryRaw = queryable.queryRaw;
  queryable.queryRaw = async (query) => {
    const result = await queryable.performIO(query);
    const fields = result.fields.map((field) => {
      const dataTypeID = STAND_INS.get(field.dataTypeID);
      return dataTypeID === undefined ? field : { ...field, dataTypeID };
    });
    // The original, on an answer already fetched: it only works out the column types.
    const answer = await queryRaw.call({ performIO: async () => ({ ...result, fields }) }, query);
    result.fields.forEach((field, i) => {
      if (field.dataTypeID === CHAR) answer.columnTypes[i] = ColumnTypeEnum.Character;
    });
    return answer;
  };
  if (queryable.executeScript !== undefined) {
    queryable.executeScript = async (script) => {
      try {
        await queryable.underlyingDriver().query(script);
      } catch (error) {
        queryable.onError(error);
      }
    };
    const startTransaction = queryable.startTransaction.bind(queryable);
    queryable.startTransaction = async (...args) => mend(await startTransaction(...args));
  }
  return queryable;
}

async function onServer(url, sql) {
  const server = new URL(withoutSchema(url));
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

function nameOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** `?schema=` is Prisma's own; PostgreSQL's drivers do not know it. */
function withoutSchema(url) {
  const plain = new URL(url);
  plain.searchParams.delete('schema');
  return plain.href;
}
