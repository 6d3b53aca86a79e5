/**
 * Cuts a stretch of text where marks begin and end, so that marks may overlap in any way and the text stays whole.
 *
 * @example layMarks({ start: 0, end: 9 }, [{ start: 2, end: 6 }, { start: 4, end: 9 }])
 * // 0–2 with none, 2–4 with the first, 4–6 with both, 6–9 with the second
 */
export interface Stretch {
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** UTF-16 offset after the last. */
  readonly end: number;
}

export interface Segment<Mark> extends Stretch {
  /** The marks that cover all of it, the one that begins first, and of those the longest, first. */
  readonly marks: readonly Mark[];
}

/** @returns segments without gaps from the stretch's start to its end; what marks outside of it is left out */
export function layMarks<Mark extends Stretch>({ start, end }: Stretch, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < at.length; index += 1) {
    const [from, to] = [at[index] ?? start, at[index + 1] ?? end];
    open = open.filter((mark) => mark.end > from);
    for (let mark = inside[next]; mark !== undefined && mark.start <= from; mark = inside[next]) {
      if (mark.end > from) open.push(mark);
      next += 1;
    }
    segments.push({ start: from, end: to, marks: [...open] });
  }
  return segments;
}
