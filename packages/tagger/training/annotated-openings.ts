/**
 * Openings of raw articles whose names were annotated by reading, kept apart from their texts.
 *
 * @example const openings = readAnnotatedOpenings('../../eval/names/openings.jsonl', '../shared/corpus');
 */
import { readFileSync } from 'node:fs';
import { segmentSentences, tokenize } from '@isnad/arabic';
import type { NameType } from '../src/labels.ts';
import { type Example, labelTokens } from './examples.ts';
import { readRawArticles } from './raw-corpus.ts';

/** A line of the file. All offsets are UTF-16 units of the article's body. */
interface AnnotatedOpening {
  readonly id: string;
  /** Of the whole body, so that another edition of it is noticed. */
  readonly length: number;
  /** The opening is the body up to here. */
  readonly end: number;
  readonly names: readonly (readonly [start: number, length: number, type: NameType])[];
}

/**
 * The openings with their texts from the `.jsonl` files of `corpus`.
 * @throws Error when an article is missing there, or has another length than the one that was read
 */
export function readAnnotatedOpenings(file: string, corpus: string): Example[] {
  const annotated = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AnnotatedOpening)
      .map((opening) => [opening.id, opening]),
  );
  const examples: Example[] = [];
  for (const { id, source, body } of readRawArticles(corpus)) {
    const opening = annotated.get(id);
    if (!opening) continue;
    if (body.length !== opening.length)
      throw new Error(`${id}: ${body.length} characters in ${corpus}, ${opening.length} were read`);
    annotated.delete(id);
    const text = body.slice(0, opening.end);
    const tokens = tokenize(text);
    const names = opening.names.map(([start, length, type]) => ({ start, end: start + length, type }));
    const labels = labelTokens(tokens, names);
    examples.push({ id, source, text, tokens, sentences: segmentSentences(tokens), names, labels });
  }
  const [missing] = annotated.keys();
  if (missing !== undefined) throw new Error(`${missing} and ${annotated.size - 1} more are not in ${corpus}`);
  return examples;
}
