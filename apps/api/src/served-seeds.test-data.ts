/**
 * A running server over a database of its own, with the seeds read into it.
 *
 * @example const served = await serveSeeds(); … await served.stop();
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@isnad/core';
import { createTestDatabase } from '@isnad/postgres';
import { openStore, saveDocument } from '@isnad/store';
import { type ServerOptions, startServer } from './start-server.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');

export interface ServedSeeds {
  readonly origin: string;
  readonly databaseUrl: string;
  /** Posts a query; the status and the answer. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: GraphqlAnswer }>;
  stop(): Promise<void>;
}

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asks for
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly locations?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

export async function serveSeeds(options: Partial<ServerOptions> = {}): Promise<ServedSeeds> {
  const database = await createTestDatabase();
  const store = openStore({ databaseUrl: database.url });
  for (const name of readdirSync(SEEDS).sort()) {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    await saveDocument(store, { text, origin: `seeds/${name}` }, parseDocument(text));
  }
  await store.close();
  const server = await startServer({ databaseUrl: database.url, port: 0, host: '127.0.0.1', ...options });
  return {
    origin: new URL(server.url).origin,
    databaseUrl: database.url,
    async ask(query, variables, headers) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as GraphqlAnswer };
    },
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
