/**
 * Articles in JSON: one a line, or the elements of an array; each bad one is told by its number and passed over.
 *
 * @example for await (const item of readJsonLines(createReadStream('news.jsonl'), 'news.jsonl', 1_000_000)) …
 */
import { readArticle } from './article-json.ts';
import { decodeText } from './decode-text.ts';
import { readJsonValues } from './read-json-values.ts';
import { readLines } from './read-lines.ts';
import { failed, refuseEmpty, type SourceItem, tooLarge } from './source-item.ts';

/** The path of an item is `name:line`. */
export async function* readJsonLines(
  stream: AsyncIterable<Buffer>,
  name: string,
  maxBytes: number,
): AsyncGenerator<SourceItem> {
  try {
    for await (const { bytes, number } of readLines(stream, maxBytes))
      yield* articleOf(bytes, `${name}:${number}`, maxBytes);
  } catch (error) {
    yield failed(name, error);
  }
}

/** The path of an item is `name#number`, counted from 1. */
export async function* readJsonArticles(
  stream: AsyncIterable<Buffer>,
  name: string,
  maxBytes: number,
): AsyncGenerator<SourceItem> {
  let found = 0;
  try {
    for await (const { bytes, number } of readJsonValues(stream, maxBytes, name)) {
      found = number;
      yield* articleOf(bytes, `${name}#${number}`, maxBytes);
    }
    if (found === 0) refuseEmpty('', name);
  } catch (error) {
    yield failed(name, error);
  }
}

function* articleOf(bytes: Buffer | null, path: string, maxBytes: number): Generator<SourceItem> {
  try {
    if (bytes === null) throw tooLarge(path, maxBytes);
    const json = decodeText(bytes, path).trim();
    if (json === '') return;
    const { document, warnings } = readArticle(json, path);
    refuseEmpty(document.text, path);
    yield { path, document, warnings };
  } catch (error) {
    yield failed(path, error);
  }
}
