/**
 * Parses documents on worker threads, so that all cores work; few documents are parsed in the thread that asks.
 *
 * @example const pool = openParsePool(); const reading = await pool.parse(document); await pool.close();
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ParsedDocument, parseDocument } from '@isnad/core';
import type { IncomingDocument } from '@isnad/store';
import { Piscina } from 'piscina';
import type { ParseTask, TextlessReading } from './parse-worker.ts';

export interface ParsePool {
  /** @throws whatever the parser throws, or that its thread died (out of memory) */
  parse(document: IncomingDocument): Promise<ParsedDocument>;
  /** Ends the threads; what they have not parsed by then is rejected. */
  close(): Promise<void>;
}

export interface ParsePoolOptions {
  /** Default: one for each core, at most 8. 0: no threads at all. */
  readonly threads?: number;
}

/** A thread takes about a second to start and holds the lexicon and the tagger's weights: fewer are sooner parsed here. */
const PARSED_HERE = 100;
const MOST_THREADS = 8;

/** Threads start when the hundred-and-first document comes. */
export function openParsePool(options: ParsePoolOptions = {}): ParsePool {
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  let asked = 0;
  let pool: Piscina<ParseTask, TextlessReading> | null = null;
  return {
    async parse(document) {
      const task = taskOf(document);
      asked += 1;
      if (threads === 0 || asked <= PARSED_HERE) {
        // Whoever asks gets to go on with what it waits for: the database's answer to the document before.
        await new Promise(setImmediate);
        return parseDocument(task.text, task.options);
      }
      pool ??= startThreads(threads);
      return { ...(await pool.run(task)), text: document.text };
    },
    async close() {
      await pool?.destroy();
    },
  };
}

function taskOf({ text, referenceDate, title, source, mediaType }: IncomingDocument): ParseTask {
  const options = { referenceDate: referenceDate ?? null, title: title ?? null, outlet: source ?? null };
  return { text, options: mediaType === undefined ? options : { ...options, mediaType } };
}

/** The worker is what this file is: TypeScript in the sources, which a thread reads with tsx, or JavaScript once built. */
function startThreads(threads: number): Piscina<ParseTask, TextlessReading> {
  const isSource = import.meta.filename.endsWith('.ts');
  const filename = pathToFileURL(join(import.meta.dirname, `parse-worker.${isSource ? 'ts' : 'js'}`)).href;
  const tsx = () => pathToFileURL(createRequire(import.meta.filename).resolve('tsx')).href;
  const execArgv = isSource ? { execArgv: ['--conditions=isnad-source', '--import', tsx()] } : {};
  return new Piscina({ filename, minThreads: threads, maxThreads: threads, ...execArgv });
}
