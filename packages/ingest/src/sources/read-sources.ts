/**
 * Reads documents from files, folders, globs and standard input, one at a time, and goes on past what is no document.
 *
 * @example for await (const item of readSources(['seeds', 'news.jsonl', '-'])) if ('document' in item) …
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IncomingDocument } from '@isnad/store';
import { SourceError } from '../source-error.ts';
import { readArticle } from './article-json.ts';
import { decodeText } from './decode-text.ts';
import { findFiles, type SourceFile } from './find-files.ts';
import { readLines } from './read-lines.ts';
import { looksLikeHtml } from './refuse-markup.ts';

export interface ReadOptions {
  /** Most bytes of one document (a text file, a line of JSONL). Default 64 MiB. */
  readonly maxDocumentBytes?: number;
  /** What `-` reads. Default: standard input. */
  readonly stdin?: AsyncIterable<Buffer>;
}

export type SourceItem =
  | { readonly path: string; readonly document: IncomingDocument; readonly warnings: readonly string[] }
  | { readonly path: string; readonly error: SourceError };

const DEFAULT_MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * Each document, or why it is none, in the order of `paths`. `-` is standard input: JSONL when it begins with `{`,
 * else one plain text. Never throws for what a source holds.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<SourceItem> {
  const maxBytes = options.maxDocumentBytes ?? DEFAULT_MAX_DOCUMENT_BYTES;
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      if (path === '-') {
        yield* readStandardInput(options.stdin ?? (process.stdin as AsyncIterable<Buffer>), maxBytes);
        continue;
      }
      for (const file of await findFiles(path)) {
        const absolute = resolve(file.path);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
        yield* readSourceFile(file, maxBytes);
      }
    } catch (error) {
      yield failed(path, error);
    }
  }
}

async function* readSourceFile(file: SourceFile, maxBytes: number): AsyncGenerator<SourceItem> {
  if (file.kind === 'jsonl') {
    yield* readJsonLines(createReadStream(file.path), file.path, maxBytes);
    return;
  }
  try {
    if (file.size > maxBytes) throw tooLarge(file.path, maxBytes);
    yield readPlainText(await readFile(file.path), file.path);
  } catch (error) {
    yield failed(file.path, error);
  }
}

async function* readStandardInput(stdin: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<SourceItem> {
  const input = stdin[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let length = 0;
  for (let next = await input.next(); !next.done; next = await input.next()) {
    const chunk = Buffer.from(next.value);
    if (length === 0 && /^[\s\ufeff]*\{/.test(chunk.toString('utf8').slice(0, 1000))) {
      yield* readJsonLines(following([chunk], input), '-', maxBytes);
      return;
    }
    length += chunk.length;
    if (length > maxBytes) throw tooLarge('-', maxBytes);
    chunks.push(chunk);
  }
  yield readPlainText(Buffer.concat(chunks), '-');
}

async function* following(first: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
}

async function* readJsonLines(
  stream: AsyncIterable<Buffer>,
  name: string,
  maxBytes: number,
): AsyncGenerator<SourceItem> {
  try {
    for await (const { bytes, number } of readLines(stream, maxBytes)) {
      const path = `${name}:${number}`;
      try {
        if (bytes === null) throw tooLarge(path, maxBytes);
        const json = decodeText(bytes, path).trim();
        if (json === '') continue;
        const { document, warnings } = readArticle(json, path);
        refuseEmpty(document.text, path);
        yield { path, document, warnings };
      } catch (error) {
        yield failed(path, error);
      }
    }
  } catch (error) {
    yield failed(name, error);
  }
}

function readPlainText(bytes: Buffer, path: string): SourceItem {
  const text = decodeText(bytes, path);
  refuseEmpty(text, path);
  if (looksLikeHtml(text)) throw new SourceError('SOURCE_IS_HTML', path, 'is HTML; give its plain text');
  return { path, document: { text, origin: path }, warnings: [] };
}

function refuseEmpty(text: string, path: string): void {
  if (!/\S/.test(text)) throw new SourceError('SOURCE_EMPTY', path, 'is empty');
}

function tooLarge(path: string, maxBytes: number): SourceError {
  return new SourceError('SOURCE_TOO_LARGE', path, `is larger than ${maxBytes} bytes, the limit for one document`);
}

function failed(path: string, error: unknown): SourceItem {
  if (error instanceof SourceError) return { path, error };
  const { code, message } = error as NodeJS.ErrnoException;
  const why = `cannot be read (${code ?? message})`;
  return { path, error: new SourceError('SOURCE_UNREADABLE', path, why, { cause: error }) };
}
