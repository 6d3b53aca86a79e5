/**
 * Where something stands in the original text.
 *
 * @example const span: Span = { start: 0, end: 8 };
 */

/** Half-open UTF-16 offsets into the original text of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the id of the rule that made it. */
export interface RuledSpan extends Span {
  readonly rule: string;
}

/** True when `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
