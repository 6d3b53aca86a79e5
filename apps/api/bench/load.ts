/**
 * Requests over a number of connections, each asking anew as soon as it is answered; costs little beside what is measured.
 *
 * @example const { milliseconds } = await load({ url, bodies, connections: 16, seconds: 4 })
 */
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly url: string;
  /** Asked with in turn. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Asks for so long, … */
  readonly seconds?: number;
  /** … or until so many are asked, whichever is first. */
  readonly requests?: number;
  /** Called for each answer; default: any that is not of status 200 ends the load with an error. */
  readonly onAnswer?: (status: number, answer: () => string) => void;
}

export interface Loaded {
  /** Of each request from its first byte to the last of its answer. */
  readonly milliseconds: readonly number[];
  readonly seconds: number;
}

/** Node's own client takes more time for a request than some servers: bytes are written and counted here. */
export async function load({
  url,
  bodies,
  connections,
  seconds = Number.POSITIVE_INFINITY,
  requests: most = Number.POSITIVE_INFINITY,
  onAnswer = demandSuccess,
}: Load): Promise<Loaded> {
  const { hostname, port, pathname } = new URL(url);
  const requests = bodies.map((body) =>
    Buffer.from(
      `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
        `Accept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const milliseconds: number[] = [];
  let turn = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      try {
        await new Promise<void>((resolve, reject) => {
          const answers = readAnswers((status, answer) => {
            milliseconds.push(performance.now() - asked);
            try {
              onAnswer(status, answer);
            } catch (error) {
              return reject(error);
            }
            if (turn >= most || performance.now() >= end) return resolve();
            ask();
          });
          let asked = 0;
          const ask = () => {
            asked = performance.now();
            socket.write(requests[turn++ % requests.length] as Buffer);
          };
          socket.on('connect', ask);
          socket.on('data', answers);
          socket.on('error', reject);
          socket.on('close', () => reject(new Error('The server closed a connection.')));
        });
      } finally {
        leave(socket);
      }
    }),
  );
  return { milliseconds, seconds: (performance.now() - began) / 1000 };
}

function leave(socket: Socket): void {
  socket.removeAllListeners();
  socket.on('error', () => {});
  socket.destroy();
}

function demandSuccess(status: number, answer: () => string): void {
  if (status !== 200) throw new Error(`It answers ${status}: ${answer().slice(0, 500)}`);
}

/** Tells whole answers, by their length or their chunks, from the pieces that they arrive in. */
function readAnswers(onAnswer: (status: number, answer: () => string) => void): (piece: Buffer) => void {
  let pieces: Buffer[] = [];
  let held = 0;
  /** Bytes of the answer, head included; null while it is not known. */
  let wanted: number | null = null;
  let bodyStart = 0;
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    if (wanted !== null && held < wanted) return;
    const bytes = pieces.length === 1 ? piece : Buffer.concat(pieces);
    if (wanted === null) {
      const headEnd = bytes.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      bodyStart = headEnd + 4;
      const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, headEnd))?.[1];
      if (length !== undefined) wanted = bodyStart + Number(length);
      else if (bytes.subarray(-5).toString('latin1') === '0\r\n\r\n') wanted = bytes.length;
      pieces = [bytes];
      if (wanted === null || held < wanted) return;
    }
    const status = Number(bytes.toString('latin1', 9, 12));
    const start = bodyStart;
    pieces = [];
    held = 0;
    wanted = null;
    onAnswer(status, () => bytes.toString('utf8', start));
  };
}
