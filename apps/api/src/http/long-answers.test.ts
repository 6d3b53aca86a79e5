import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

jest.setTimeout(120_000);

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

/** Like no other's: every paragraph of the seeds so many times over, under names of its own. */
const bodyOf = (client: number, copies: number) => {
  const texts = Array.from({ length: copies }, (_, at) => `c${client}n${at}: articles { nodes { blocks { text } } }`);
  return JSON.stringify({ query: `{ ${texts.join(' ')} }` });
};
const headersOf = (body: string) => ({
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
});

/** The answer; null to leave as soon as it begins. */
const ask = (client: number, copies: number, stays = true) =>
  new Promise<string | null>((resolve) => {
    const body = bodyOf(client, copies);
    const asked = httpRequest(`${served.origin}/graphql`, { method: 'POST', headers: headersOf(body) });
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => {
        if (stays) chunks.push(chunk);
        else asked.destroy();
      });
      response.on('close', () => resolve(stays ? Buffer.concat(chunks).toString() : null));
      response.on('error', () => {});
    });
    asked.on('error', () => {});
    asked.end(body);
  });

/** Asks for the same so many times over one connection, and reads nothing until it is let. */
function askAndWait(client: number, copies: number, times: number) {
  const { hostname, port } = new URL(served.origin);
  const socket = connect(Number(port), hostname).pause();
  const body = bodyOf(client, copies);
  const headers = Object.entries({ host: hostname, ...headersOf(body) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`POST /graphql HTTP/1.1\r\n${headers.join('')}\r\n${body}`.repeat(times));
  return async (): Promise<string[]> => {
    let come = Buffer.alloc(0);
    const answers: string[] = [];
    for await (const chunk of socket) {
      come = Buffer.concat([come, chunk]);
      for (;;) {
        const end = come.indexOf('\r\n\r\n') + 4;
        const length = Number(/content-length: (\d+)/i.exec(come.subarray(0, Math.max(end, 0)).toString())?.[1]);
        if (end < 4 || come.length < end + length) break;
        answers.push(come.subarray(end, end + length).toString());
        come = come.subarray(end + length);
      }
      if (answers.length === times) break;
    }
    return answers;
  };
}

test.each([
  ['answers that are copied to be one', 1, 600, 2048, 16_384],
  ['longer answers', 12, 200, 16_384, 262_144],
])(
  '%s are each whole and their own, whoever is slow to read them or leaves in their middle',
  async (_, copies, times, least, most) => {
    const clients = Array.from({ length: 10 }, (_, client) => client);
    const alone: (string | null)[] = [];
    // Known from then on, so that what PostgreSQL wrote is handed on as it is.
    for (const client of clients) for (let time = 0; time < 4; time += 1) alone[client] = await ask(client, copies);
    for (const text of alone) {
      expect(text?.length).toBeGreaterThan(least);
      expect(Buffer.byteLength(text ?? '')).toBeLessThan(most);
    }
    // More than the system takes for whoever does not read.
    const read = askAndWait(0, copies, times);
    for (let round = 0; round < 8; round += 1) {
      const leaving = clients.slice(0, 4).map((client) => ask(client, copies, false));
      expect(await Promise.all(clients.map((client) => ask(client, copies)))).toEqual(alone);
      await Promise.all(leaving);
      await sleep(100);
    }
    const late = await read();
    expect(late).toHaveLength(times);
    expect(late.every((text) => text === alone[0])).toBe(true);
  },
);
