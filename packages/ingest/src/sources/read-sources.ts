/**
 * Reads documents from files, folders, globs, standard input and the web, one at a time, and goes on past what is none.
 *
 * @example for await (const item of readSources(['seeds', 'news.jsonl', '-'])) if ('document' in item) …
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SourceError } from '../source-error.ts';
import type { Web } from '../web/open-web.ts';
import { networkOff } from '../web/read-entries.ts';
import { readWeb } from '../web/read-web.ts';
import { decodeText } from './decode-text.ts';
import { findFiles, type SourceFile } from './find-files.ts';
import { markupOf } from './markup-of.ts';
import { readJsonArticles, readJsonLines } from './read-articles.ts';
import { readFeedFile, readJsonFile, readPageFile } from './read-markup-file.ts';
import type { ReadMeter } from './read-meter.ts';
import { failed, refuseEmpty, type SourceItem, tooLarge } from './source-item.ts';

export type { SourceItem } from './source-item.ts';

export interface ReadOptions {
  /** Most bytes of one document (a text file, a page, an article in JSON). Default 64 MiB. */
  readonly maxDocumentBytes?: number;
  /** What `-` reads. Default: standard input. */
  readonly stdin?: AsyncIterable<Buffer>;
  /** How addresses are fetched (`openWeb`). Without it the network is off: each address is a NETWORK_OFF. */
  readonly web?: Web;
  /** Told of what is read as it is read. */
  readonly meter?: ReadMeter;
}

const DEFAULT_MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** `https://…`, and what only looks like it (`ftp://…`), which is told to be none. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Each document, or why it is none, in the order of `paths`. `-` is standard input: JSONL when it begins with `{`, a
 * JSON array when it begins with `[{`, a page or a feed when it begins with markup, else one plain text. Never throws
 * for what a source holds.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<SourceItem> {
  if (options.meter !== undefined) options.meter.expect(await bytesOf(paths));
  for await (const item of readEach(paths, options)) {
    options.meter?.addItem();
    yield item;
  }
}

/** What the files of `paths` hold; null where there is more than files. */
async function bytesOf(paths: readonly string[]): Promise<number | null> {
  if (paths.some((path) => path === '-' || ADDRESS.test(path))) return null;
  let bytes = 0;
  // What is not there is told when it is read.
  for (const path of paths) for (const { size } of await findFiles(path).catch(() => [])) bytes += size;
  return bytes;
}

async function* readEach(paths: readonly string[], options: ReadOptions): AsyncGenerator<SourceItem> {
  const maxBytes = options.maxDocumentBytes ?? DEFAULT_MAX_DOCUMENT_BYTES;
  const web = options.web ?? null;
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      if (path === '-') {
        yield* readStandardInput(options.stdin ?? (process.stdin as AsyncIterable<Buffer>), maxBytes, web);
        continue;
      }
      if (ADDRESS.test(path)) {
        if (web === null) throw networkOff(path);
        yield* readWeb(path, web);
        continue;
      }
      for (const file of await findFiles(path)) {
        const absolute = resolve(file.path);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
        yield* readSourceFile(file, maxBytes, web, options.meter);
      }
    } catch (error) {
      yield failed(path, error);
    }
  }
}

async function* readSourceFile(
  file: SourceFile,
  maxBytes: number,
  web: Web | null,
  meter: ReadMeter | undefined,
): AsyncGenerator<SourceItem> {
  const { path } = file;
  const stream = (): AsyncIterable<Buffer> => meter?.through(createReadStream(path)) ?? createReadStream(path);
  const whole = async (): Promise<Buffer> => {
    const bytes = await readFile(path);
    meter?.addBytes(bytes.length);
    return bytes;
  };
  try {
    if (file.kind === 'jsonl') yield* readJsonLines(stream(), path, maxBytes);
    else if (file.kind === 'json') yield* readJsonFile(stream(), path, maxBytes, web);
    else if (file.kind === 'xml') yield* readFeedFile(stream(), path, maxBytes, web);
    else if (file.size > maxBytes) throw tooLarge(path, maxBytes);
    else if (file.kind === 'html') yield readPageFile(await whole(), path);
    else yield readPlainText(await whole(), path);
  } catch (error) {
    yield failed(path, error);
  }
}

async function* readStandardInput(
  stdin: AsyncIterable<Buffer>,
  maxBytes: number,
  web: Web | null,
): AsyncGenerator<SourceItem> {
  const input = stdin[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let length = 0;
  for (let next = await input.next(); !next.done; next = await input.next()) {
    const chunk = Buffer.from(next.value);
    const beginning = length === 0 ? chunk.toString('utf8', 0, 2000).replace(/^[\s\ufeff]+/, '') : '';
    if (beginning.startsWith('{')) {
      yield* readJsonLines(following([chunk], input), '-', maxBytes);
      return;
    }
    if (/^\[\s*[{\]]/.test(beginning)) {
      yield* readJsonArticles(following([chunk], input), '-', maxBytes);
      return;
    }
    length += chunk.length;
    if (length > maxBytes) throw tooLarge('-', maxBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const markup = markupOf(bytes.toString('latin1', 0, 20_000));
  if (markup === 'xml') yield* readFeedFile([bytes], '-', maxBytes, web);
  else yield markup === 'html' ? readPageFile(bytes, '-') : readPlainText(bytes, '-');
}

async function* following(first: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
}

function readPlainText(bytes: Buffer, path: string): SourceItem {
  const text = decodeText(bytes, path);
  refuseEmpty(text, path);
  if (markupOf(text) !== null)
    throw new SourceError('SOURCE_IS_HTML', path, 'is HTML; name it .html and it is read as a page');
  return { path, document: { text, origin: path }, warnings: [] };
}
