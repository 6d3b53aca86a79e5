/**
 * A running server whose changes are made with tokens, and what tests ask it again and again.
 *
 * @example const { change, known, close } = await serveChanges(); await change(MERGE, { from: await known('…'), into }); await close()
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseDocument } from '@isnad/core';
import { openStore, type Store, saveDocument } from '@isnad/store';
import { makeToken, parseTokens } from '../auth/tokens.ts';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

export const reader = makeToken('sami', 'reader');
export const writer = makeToken('editor', 'writer');
export const admin = makeToken('boss', 'admin');

type Maker = { readonly token: string };

export interface ServedChanges {
  readonly served: ServedSeeds;
  readonly store: Store;
  /** Asks with a token; GraphQL errors fail the test. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asks for
  change(query: string, variables: Record<string, unknown>, by?: Maker, headers?: Record<string, string>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  trail(filter?: string): Promise<any>;
  /** The job with this id once it has ended. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  ended(id: string): Promise<any>;
  /** Saves a text of somebody nobody else is, and gives their id. */
  known(name: string, text?: string): Promise<string>;
  close(): Promise<void>;
}

export async function serveChanges(): Promise<ServedChanges> {
  const served = await serveSeeds({ tokens: parseTokens([reader, writer, admin].map(({ entry }) => entry).join()) });
  const store = openStore({ databaseUrl: served.databaseUrl, poolSize: 2 });
  const change: ServedChanges['change'] = async (query, variables, by = writer, headers = {}) => {
    const { body } = await served.ask(query, variables, { authorization: `Bearer ${by.token}`, ...headers });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  return {
    served,
    store,
    change,
    async trail(filter = '') {
      const query = `{ auditTrail(first: 100${filter}) { totalCount nodes { by action outcome subjects before after problem requestId } } }`;
      return (await change(query, {}, admin)).auditTrail;
    },
    async ended(id) {
      for (let i = 0; i < 1000; i += 1) {
        const { ingestJob } = await change(
          `query ($id: ID!) { ingestJob(id: $id) { state queued saved unchanged replaced failures { origin code message }
         documents { id text origin articles { title claims { content } } } } }`,
          { id },
        );
        if (ingestJob.state === 'DONE' || ingestJob.state === 'FAILED') return ingestJob;
        await sleep(100);
      }
      throw new Error('The job does not end.');
    },
    async known(name, text = `قال ${name} إن القرار صحيح.`) {
      await saveDocument(store, { text, origin: 'test' }, parseDocument(text));
      const { body } = await served.ask('query ($name: String!) { entity(name: $name) { id } }', { name });
      return body.data.entity.id;
    },
    async close() {
      await store.close();
      await served.stop();
    },
  };
}
