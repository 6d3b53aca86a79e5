/**
 * A socket to PostgreSQL that hands on whole messages, and reads into the same memory each time.
 *
 * By itself Node takes 64 KB for whatever comes, and the driver puts what came in pieces together again: a quarter of the
 * server's time for a long answer was taken by giving that memory back.
 *
 * @example postgres({ socket: () => connectWhole({ host: 'localhost', port: 5432 }) })
 */
import { connect, type Socket, type TcpSocketConnectOpts } from 'node:net';
import { lendMemory, SHORTEST } from './lent-memory.ts';

/** Bytes that are taken from the system at once. */
const READ_AT_ONCE = 65_536;
/** The kind of a message in one byte, its length without that in four. */
const HEADER = 5;

export function connectWhole(address: Pick<TcpSocketConnectOpts, 'host' | 'port'>): Socket {
  const put = putTogether((messages) => socket.emit('data', messages));
  const buffer = Buffer.allocUnsafeSlow(READ_AT_ONCE);
  const socket = connect({
    ...address,
    // A statement behind another would else wait until that is answered.
    noDelay: true,
    onread: {
      buffer,
      callback(length) {
        put(buffer.subarray(0, length));
        return true;
      },
    },
  });
  return socket;
}

/**
 * Whole messages out of bytes as they come, in whatever pieces.
 * @param hand given one or more whole messages, in memory of their own; a long one alone, since that may be lent: answers
 *   of different requests must not have a loan in common, or the first that is sent would give back what others read
 * @returns takes what came next; what it is given may be written over afterwards
 */
export function putTogether(hand: (messages: Buffer) => void): (bytes: Buffer) => void {
  /** A message that has begun, in as much memory as it takes; of one whose length is not known yet, what there is. */
  let begun: Buffer | null = null;
  /** How much of it has come. */
  let come = 0;

  /** The rest of what has begun; gives the place behind it. */
  const goOn = (message: Buffer, bytes: Buffer): number => {
    const copied = bytes.copy(message, come);
    come += copied;
    if (come === message.length) {
      begun = null;
      hand(message);
    }
    return copied;
  };

  /** Hands on the whole messages that begin there; gives the place behind the last. */
  const handWhole = (bytes: Buffer, from: number): number => {
    let handed = from;
    const handUntil = (end: number) => {
      if (end > handed) hand(copyOf(bytes, handed, end));
      handed = end;
    };
    let at = from;
    while (at + HEADER <= bytes.length) {
      const length = lengthOf(bytes, at);
      if (at + length > bytes.length) break;
      if (length >= SHORTEST) handUntil(at);
      at += length;
      if (length >= SHORTEST) handUntil(at);
    }
    handUntil(at);
    return at;
  };

  return (came) => {
    let bytes = came;
    let at = 0;
    if (begun !== null) {
      if (begun.length < HEADER) bytes = Buffer.concat([begun, came]);
      else at = goOn(begun, bytes);
      if (begun !== null && begun.length >= HEADER) return;
    }
    const end = handWhole(bytes, at);
    come = bytes.length - end;
    begun = null;
    if (come === 0) return;
    begun = come < HEADER ? Buffer.allocUnsafe(come) : lendMemory(lengthOf(bytes, end));
    bytes.copy(begun, 0, end);
  };
}

/** One long message, or several that come to less, or to more: only the first has memory that is lent. */
function copyOf(bytes: Buffer, from: number, end: number): Buffer {
  const isOneLong = end - from >= SHORTEST && from + lengthOf(bytes, from) === end;
  const copy = isOneLong ? lendMemory(end - from) : Buffer.allocUnsafe(end - from);
  bytes.copy(copy, 0, from, end);
  return copy;
}

/** Of the message that begins there, all of it. */
function lengthOf(bytes: Buffer, at: number): number {
  return 1 + bytes.readUInt32BE(at + 1);
}
