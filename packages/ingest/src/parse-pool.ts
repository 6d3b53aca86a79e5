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
  /**
   * @param signal aborted, a thread that parses the document is ended
   * @throws whatever the parser throws, that its thread died (out of memory), or that too many wait
   */
  parse(document: IncomingDocument, signal?: AbortSignal): Promise<ParsedDocument>;
  /** Ends the threads; what they have not parsed by then is rejected. */
  close(): Promise<void>;
}

export interface ParsePoolOptions {
  /** Default: one for each core, at most 8. 0: no threads at all. */
  readonly threads?: number;
  /** How many documents are parsed in the thread that asks before threads are started. Default 100. */
  readonly parsedHere?: number;
  /** Milliseconds without a document after which a thread ends, to be started again. Default: none ends. */
  readonly idleTimeout?: number;
  /** Documents that may wait for a thread. Default: any number. */
  readonly waiting?: number;
  /** Most MiB that one thread's reading may take. Default: what Node gives a thread. */
  readonly memory?: number;
}

/** A thread takes about a second to start and holds the lexicon and the tagger's weights: fewer are sooner parsed here. */
const PARSED_HERE = 100;
const MOST_THREADS = 8;

/** Threads start when the first document comes that is not parsed here. */
export function openParsePool(options: ParsePoolOptions = {}): ParsePool {
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const parsedHere = options.parsedHere ?? PARSED_HERE;
  let asked = 0;
  let pool: Piscina<ParseTask, TextlessReading> | null = null;
  return {
    async parse(document, signal) {
      const task = taskOf(document);
      asked += 1;
      if (threads === 0 || asked <= parsedHere) {
        // Whoever asks gets to go on with what it waits for: the database's answer to the document before.
        await new Promise(setImmediate);
        return parseDocument(task.text, task.options);
      }
      pool ??= startThreads(threads, options);
      return { ...(await pool.run(task, signal ? { signal } : {})), text: document.text };
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
function startThreads(
  threads: number,
  { idleTimeout, waiting, memory }: ParsePoolOptions,
): Piscina<ParseTask, TextlessReading> {
  const isSource = import.meta.filename.endsWith('.ts');
  const filename = pathToFileURL(join(import.meta.dirname, `parse-worker.${isSource ? 'ts' : 'js'}`)).href;
  const tsx = () => pathToFileURL(createRequire(import.meta.filename).resolve('tsx')).href;
  const execArgv = isSource ? { execArgv: ['--conditions=isnad-source', '--import', tsx()] } : {};
  return new Piscina({
    filename,
    // Only threads above the least number ever end.
    minThreads: idleTimeout === undefined ? threads : 0,
    maxThreads: threads,
    ...execArgv,
    ...(idleTimeout !== undefined && { idleTimeout }),
    ...(waiting !== undefined && { maxQueue: waiting }),
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
}
