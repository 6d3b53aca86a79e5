/**
 * `isnad parse [PATH…|URL…|-]`: reads documents and writes what was read in them, without a database.
 *
 * @example isnad parse news.jsonl --format annotation > readings.jsonl
 */
import { basename } from 'node:path';
import { loadTaggerFrom, parseDocument, toAnnotation } from '@isnad/core';
import { openWeb, type ReadOptions, readSources } from '@isnad/ingest';
import { ExitCode } from '../exit-codes.ts';
import { isNetworkAllowed, type NetworkOption } from '../network.ts';
import { type Streams, write } from '../streams.ts';

export const PARSE_FORMATS = ['json', 'jsonl', 'annotation'] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];

export interface ParseCommandOptions extends NetworkOption {
  readonly format: ParseFormat;
  /** `YYYY-MM-DD`; for documents that do not say when they were published. */
  readonly date?: string | undefined;
}

/**
 * `json`: one indented object, or an array when there are several documents; `jsonl`: one line a document;
 * `annotation`: one line a document, in the annotation form. What cannot be read is named on standard error.
 */
export async function runParse(
  paths: readonly string[],
  options: ParseCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  let failed = 0;
  let written = 0;
  let held: string | null = null;
  const readOptions: ReadOptions = {
    stdin: streams.stdin,
    ...(isNetworkAllowed(options, streams.environment) && { web: openWeb() }),
  };
  const tagger = await loadTaggerFrom(streams.environment.ISNAD_TAGGER);
  for await (const item of readSources(paths.length === 0 ? ['-'] : paths, readOptions)) {
    if ('error' in item) {
      failed += 1;
      await write(streams.stderr, `${item.error.code}: ${item.error.message}\n`);
      continue;
    }
    for (const warning of item.warnings) await write(streams.stderr, `${warning}\n`);
    const { document } = item;
    const id = document.externalId ?? (item.path === '-' ? 'stdin' : basename(item.path));
    const reading = parseDocument(document.text, {
      referenceDate: document.referenceDate ?? options.date ?? null,
      title: document.title ?? null,
      outlet: document.source ?? null,
      tagger,
    });
    if (options.format === 'json') {
      // One document is written bare: whether it is the only one shows when the next one comes.
      if (written > 0) await write(streams.stdout, written === 1 ? `[${held},\n` : `${held},\n`);
      held = JSON.stringify({ id, ...reading }, null, 2);
    } else {
      const value = options.format === 'annotation' ? toAnnotation(id, reading) : { id, ...reading };
      await write(streams.stdout, `${JSON.stringify(value)}\n`);
    }
    written += 1;
  }
  if (held !== null) await write(streams.stdout, written > 1 ? `${held}]\n` : `${held}\n`);
  if (failed === 0) return ExitCode.Done;
  return written > 0 ? ExitCode.SomeFailed : ExitCode.Unavailable;
}
