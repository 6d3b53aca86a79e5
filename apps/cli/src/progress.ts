/**
 * Progress on standard error: a bar on a terminal, a line every few seconds in a pipe or a log.
 *
 * @example const progress = openProgress(streams.stderr); progress.tell(120, 10_000); progress.stop();
 */
import type { Writable } from 'node:stream';
import cliProgress, { type Options } from 'cli-progress';
import { openPace } from './pace.ts';

export interface Progress {
  /** @param expected what `done` will be in the end; null when that is not known */
  tell(done: number, expected: number | null): void;
  /** Leaves the terminal as it was. */
  stop(): void;
}

/** Milliseconds between two lines where there is no terminal. */
const LINE_EVERY = 5000;

export function openProgress(stream: Writable): Progress {
  return (stream as Writable & { isTTY?: boolean }).isTTY ? openBar(stream) : openLines(stream);
}

function openLines(stream: Writable): Progress {
  const pace = openPace();
  let told = Date.now();
  return {
    tell(done, expected) {
      const now = Date.now();
      pace.note(done, now);
      if (now - told < LINE_EVERY) return;
      told = now;
      stream.write(`${pace.describe(expected)}\n`);
    },
    stop() {},
  };
}

function openBar(stream: Writable): Progress {
  const pace = openPace();
  const options: Options = {
    stream: stream as NodeJS.WritableStream,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    format: (options, { progress, total }, { line }) =>
      total > 0 ? `${cliProgress.Format.BarFormat(progress, options)} ${line}` : String(line),
  };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  let isStarted = false;
  return {
    tell(done, expected) {
      pace.note(done, Date.now());
      const line = pace.describe(expected);
      if (!isStarted) bar.start(expected ?? 0, done, { line });
      isStarted = true;
      bar.setTotal(expected ?? 0);
      bar.update(done, { line });
    },
    stop() {
      if (isStarted) bar.stop();
    },
  };
}
