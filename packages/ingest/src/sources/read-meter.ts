/**
 * How far the reading of sources has come, so that one can say how much is left.
 *
 * @example const meter = openReadMeter(); for await (… of readSources(paths, { meter })) meter.documentsInAll() // 10000
 */

export interface ReadMeter {
  /** Documents and failures that the sources have given. */
  readonly items: number;
  /** How many they will have given in the end, judged by their bytes; null while that cannot be told (a pipe, the web). */
  documentsInAll(): number | null;
  /** What the sources hold, in bytes; null: it cannot be told. */
  expect(bytes: number | null): void;
  /** Counts what passes. */
  through(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
  addBytes(bytes: number): void;
  addItem(): void;
}

export function openReadMeter(): ReadMeter {
  let all: number | null = null;
  let bytesRead = 0;
  let items = 0;
  return {
    get items() {
      return items;
    },
    documentsInAll() {
      if (all === null || bytesRead === 0 || items === 0) return null;
      return bytesRead >= all ? items : Math.round((items * all) / bytesRead);
    },
    expect(bytes) {
      all = bytes;
    },
    async *through(chunks) {
      for await (const chunk of chunks) {
        bytesRead += chunk.length;
        yield chunk;
      }
    },
    addBytes(bytes) {
      bytesRead += bytes;
    },
    addItem() {
      items += 1;
    },
  };
}
