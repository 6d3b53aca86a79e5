/**
 * The way from raw text to its reading: the ordered stages, on one screen.
 *
 * @example parseDocument('قال جو بايدن إن المحادثات تتقدم.').claims[0]?.speaker
 */
import type { Tagger } from '@isnad/tagger';
import { extractClaims } from './claims/extract-claims.ts';
import { resolveCoreference } from './coreference/resolve-coreference.ts';
import { detectDates } from './dates/detect-dates.ts';
import { findRepairs } from './find-repairs.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { detectMentions } from './mentions/detect-mentions.ts';
import type { ParsedDocument } from './model/document.ts';
import type { Observe, Trace } from './model/trace.ts';
import { PARSER_VERSION } from './parser-version.ts';
import { segment } from './segment.ts';

export interface ParseOptions {
  /**
   * The day the document was published, `YYYY-MM-DD`: what relative dates count from. Unknown when left out. A list
   * gives one day for each story of the document.
   */
  readonly referenceDate?: string | null | readonly (string | null)[];
  /** A headline known from outside the text (a feed, a JSONL field). It is context for names, never part of `text`. */
  readonly title?: string | null;
  /** The outlet that published the document, as its source names it: it carries everything, so no chain names it. */
  readonly outlet?: string | null;
  /** `text/plain` (default): markup is not read here; sources turn HTML into text before parsing. */
  readonly mediaType?: string;
  /** Another tagger than the one that comes with the project, such as an ONNX model's (`loadTaggerFrom`). */
  readonly tagger?: Tagger;
  /** Told of each candidate that a stage refuses. */
  readonly trace?: Trace;
  /** Told of each choice among antecedents, with the features of the candidates: for learning weights. */
  readonly observe?: Observe;
}

/**
 * Reads one document: layout → segment → mentions → dates → coreference → claims. Pure: the same text and options
 * give the same reading. Never throws on any string; a text without Arabic gives an empty reading. All spans are
 * half-open UTF-16 offsets into `text`. Time and memory are linear in the text.
 */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  const layout = layoutDocument(text);
  const segmented = segment(text, layout);
  const trace = options.trace ? { trace: options.trace } : {};
  const tagger = options.tagger ? { tagger: options.tagger } : {};
  const names = detectMentions(segmented, { title: options.title ?? null, ...tagger, ...trace });
  const dates = detectDates(segmented, options.referenceDate ?? null);
  const { mentions, entities } = resolveCoreference(segmented, names);
  const observe = options.observe ? { observe: options.observe } : {};
  const claims = extractClaims(segmented, {
    mentions,
    entities,
    dates,
    outlet: options.outlet ?? null,
    ...trace,
    ...observe,
  });
  const repairs = findRepairs(segmented, mentions);
  return { parserVersion: PARSER_VERSION, text, ...layout, mentions, entities, dates, claims, repairs };
}
