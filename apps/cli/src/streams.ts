/**
 * Where a command reads and writes: standard streams in use, buffers in tests.
 *
 * @example await write(streams.stdout, 'data\n')
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Streams {
  readonly stdin: Readable;
  /** Data only. */
  readonly stdout: Writable;
  /** Messages and progress. */
  readonly stderr: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Writes, and waits while the reader is behind, so that memory stays flat however much is written. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** All of a stream as UTF-8. */
export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
