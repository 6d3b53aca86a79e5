/**
 * The articles of several JSONL files in one order that is always the same and mixes them.
 *
 * @example mixArticles(['bbc.jsonl', 'cnn.jsonl'], 1000) // 1,000 lines, of both outlets
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** At most `most` lines, each with its line end. */
export function mixArticles(paths: readonly string[], most: number): string[] {
  const lines = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return lines
    .map((line) => ({ line, order: createHash('sha256').update(line).digest('hex') }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, most)
    .map(({ line }) => `${line}\n`);
}
