import { lendMemory, SHORTEST, takeBack } from './lent-memory.ts';
import { putTogether } from './whole-messages.ts';

/** A message of PostgreSQL's: its kind, its length without that, and so many bytes of one letter. */
function message(kind: string, size: number): Buffer {
  const header = Buffer.alloc(5, kind);
  header.writeUInt32BE(size + 4, 1);
  return Buffer.concat([header, Buffer.alloc(size, kind.toLowerCase())]);
}

/** What is handed on of bytes that come in pieces of that size, all out of memory that is written over each time. */
function handed(bytes: Buffer, piece: number): Buffer[] {
  const all: Buffer[] = [];
  const put = putTogether((messages) => all.push(messages));
  const memory = Buffer.alloc(piece);
  for (let at = 0; at < bytes.length; at += piece) {
    memory.fill('!');
    put(memory.subarray(0, bytes.copy(memory, 0, at, at + piece)));
  }
  return all;
}

/** Whether nothing but whole messages stands in it. */
function areWhole(messages: Buffer): boolean {
  let at = 0;
  while (at + 5 <= messages.length) at += 1 + messages.readUInt32BE(at + 1);
  return at === messages.length;
}

describe('whole messages', () => {
  const stream = Buffer.concat([
    ...[0, 1, 3, 40].map((size) => message('A', size)),
    message('B', 70_000),
    message('C', 0),
    message('D', 300_000),
    message('E', 9000),
    message('F', 2),
  ]);

  it.each([1, 2, 3, 4, 5, 6, 7, 64, 4096, 9001, 65_536, 1_000_000])('come out of pieces of %i bytes', (piece) => {
    const all = handed(stream, piece);
    expect(Buffer.concat(all).equals(stream)).toBe(true);
    expect(all.every(areWhole)).toBe(true);
  });

  it.each([1, 5, 4096, 20_000, 65_536, 1_000_000])(
    'have memory in common with no other that is long, in pieces of %i bytes',
    (piece) => {
      const answers = [9000, 3, 9000, 100, 8190, 8186, 8187, 20_000, 8000, 8000, 9000].map((size) =>
        message('D', size),
      );
      const all = handed(Buffer.concat(answers), piece);
      const long = all.filter(
        (messages) => messages.length >= SHORTEST && messages.length === 1 + messages.readUInt32BE(1),
      );
      expect(long).toHaveLength(answers.filter(({ length }) => length >= SHORTEST).length);
      expect(new Set(long.map(({ buffer }) => buffer)).size).toBe(long.length);
      // What is handed on together is of several: it is never given back.
      for (const together of all.filter((one) => !long.includes(one))) {
        const { buffer } = together;
        takeBack(together);
        expect(lendMemory(Math.max(SHORTEST, together.length)).buffer).not.toBe(buffer);
      }
    },
  );

  it('are handed on as soon as they are there', () => {
    const all: number[] = [];
    const put = putTogether(({ length }) => all.push(length));
    put(Buffer.concat([message('A', 10), message('B', 20), message('C', 5).subarray(0, 3)]));
    expect(all).toEqual([15 + 25]);
    put(message('C', 5).subarray(3, 7));
    expect(all).toEqual([40]);
    put(Buffer.concat([message('C', 5).subarray(7), message('D', 1)]));
    expect(all).toEqual([40, 10, 6]);
  });
});
