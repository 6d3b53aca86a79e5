/**
 * What a worker thread of the parse pool runs: one document's text in, its reading out.
 *
 * @example await pool.run({ text: 'قال جو بايدن إنه باق.', options: { referenceDate: '2024-01-13' } })
 */
import { type ParsedDocument, type ParseOptions, parseDocument } from '@isnad/core';

export interface ParseTask {
  readonly text: string;
  readonly options: Pick<ParseOptions, 'referenceDate' | 'title' | 'mediaType'>;
}

/** The reading without its text, which the asking thread has. */
export type TextlessReading = Omit<ParsedDocument, 'text'>;

/** @public Piscina calls a worker file's default export. */
export default function parse({ text, options }: ParseTask): TextlessReading {
  const { text: _text, ...reading } = parseDocument(text, options);
  return reading;
}
