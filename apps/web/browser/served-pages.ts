/**
 * The built pages behind the API: over the database that DATABASE_URL names, or over the seeds and hostile news.
 *
 * @example const pages = await servePages({ isHostile: true }); … await pages.stop();
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '@isnad/api';
import { parseDocument } from '@isnad/core';
import { createTestDatabase } from '@isnad/postgres';
import { compareArchive, openStore, resolveArchive, type Store, saveDocument } from '@isnad/store';
import { HOSTILE_NEWS } from './hostile-news.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');

export interface ServedPages {
  /** `http://127.0.0.1:…`. */
  readonly origin: string;
  ask<Data>(query: string, variables?: object): Promise<Data>;
  stop(): Promise<void>;
}

export async function servePages({ isHostile }: { readonly isHostile: boolean }): Promise<ServedPages> {
  const given = isHostile ? undefined : process.env.DATABASE_URL;
  const database = given === undefined ? await createTestDatabase() : null;
  const databaseUrl = given ?? (database?.url as string);
  if (database !== null) await fill(database.url, isHostile);
  const pagesFolder = process.env.PAGES;
  const server = await startServer({
    databaseUrl,
    port: 0,
    host: '127.0.0.1',
    ingest: 'workers',
    rateLimit: 0,
    readingLimit: 0,
    ...(pagesFolder && { pagesFolder }),
  });
  return {
    origin: new URL(server.url).origin,
    async ask<Data>(query: string, variables: object = {}) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async stop() {
      await server.stop();
      await database?.drop();
    },
  };
}

async function fill(databaseUrl: string, isHostile: boolean): Promise<void> {
  const store = openStore({ databaseUrl });
  for (const name of readdirSync(SEEDS).sort()) {
    await save(store, { text: readFileSync(join(SEEDS, name), 'utf8'), origin: `seeds/${name}` });
  }
  if (isHostile) for (const document of HOSTILE_NEWS) await save(store, document);
  await resolveArchive(store);
  await compareArchive(store);
  await store.close();
}

async function save(store: Store, document: Parameters<typeof saveDocument>[1]): Promise<void> {
  const { text, title = null, source = null } = document;
  await saveDocument(store, document, parseDocument(text, { title, outlet: source }));
}
