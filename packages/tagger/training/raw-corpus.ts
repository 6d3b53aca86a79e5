/**
 * Reads raw articles (JSONL: title, body) as streams of class keys, sentence by sentence.
 *
 * @example for (const keys of readRawSentences('../shared/corpus', 1e6)) …
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segmentSentences, type Token, tokenize } from '@isnad/arabic';
import { classKey } from '../src/word-classes.ts';

/** One article of the raw corpus; unpacked `.jsonl` files only. */
export interface RawArticle {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly body: string;
}

/** Articles of every `.jsonl` file in `directory`, in name order; `every` > 1 takes each n-th article only. */
export function* readRawArticles(directory: string, every = 1): Generator<RawArticle> {
  let count = 0;
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(directory, file), 'utf8').split('\n')) {
      if (line === '') continue;
      count += 1;
      if (count % every === 0) yield JSON.parse(line) as RawArticle;
    }
  }
}

/** The class keys of each sentence of titles and bodies. */
export function* readRawSentences(directory: string): Generator<string[]> {
  for (const article of readRawArticles(directory)) {
    for (const text of [article.title, article.body]) {
      const tokens: Token[] = tokenize(text ?? '');
      for (const { start, end } of segmentSentences(tokens)) {
        const keys: string[] = [];
        for (let index = start; index < end; index += 1) keys.push(classKey(tokens[index] as Token));
        yield keys;
      }
    }
  }
}
