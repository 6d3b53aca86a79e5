import { request as httpRequest } from 'node:http';
import { type ServedSeeds, serveSeeds } from '../served-seeds.test-data.ts';

jest.setTimeout(120_000);

let served: ServedSeeds;

beforeAll(async () => {
  served = await serveSeeds({ rateLimit: 0 });
}, 120_000);

afterAll(async () => {
  await served?.stop();
});

/** Long, and like no other's: every paragraph of the seeds many times over, under names of its own. */
const documentOf = (client: number) =>
  `{ ${Array.from({ length: 4 + client }, (_, at) => `c${client}n${at}: articles { nodes { blocks { text } } }`).join(' ')} }`;

const open = (client: number, onChunk: (chunk: Buffer) => void, onEnd: () => void) => {
  const body = JSON.stringify({ query: documentOf(client) });
  const asked = httpRequest(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  asked.on('response', (response) => {
    response.on('data', onChunk);
    response.on('end', onEnd);
  });
  asked.on('error', () => {});
  asked.end(body);
  return asked;
};

const ask = (client: number) =>
  new Promise<string>((resolve) => {
    const chunks: Buffer[] = [];
    open(
      client,
      (chunk) => chunks.push(chunk),
      () => resolve(Buffer.concat(chunks).toString()),
    );
  });

test('long answers at one time are each whole and their own, while others leave in the middle of theirs', async () => {
  const clients = Array.from({ length: 12 }, (_, client) => client);
  const alone: string[] = [];
  // Known from then on, so that what PostgreSQL wrote is handed on as it is.
  for (const client of clients) for (let time = 0; time < 4; time += 1) alone[client] = await ask(client);
  expect(alone.every((text) => text.length > 16_384)).toBe(true);
  for (let round = 0; round < 8; round += 1) {
    const leaving = clients.slice(0, 4).map((client) => {
      const asked = open(
        client,
        () => asked.destroy(),
        () => {},
      );
      return asked;
    });
    const answers = await Promise.all(clients.map(ask));
    expect(answers.map((text, client) => text === alone[client])).toEqual(clients.map(() => true));
    for (const asked of leaving) asked.destroy();
  }
});
