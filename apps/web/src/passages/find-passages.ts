/**
 * The words of an article that name two entities: where it names both most closely, or else where it names each.
 *
 * @example findPassages({ blocks: [{ text: 'التقى كيري لافروف', span: { start: 9, end: 26 } }], mentions }, kerry.id, lavrov.id)
 * // [{ text: 'التقى كيري لافروف', marks: [{ start: 6, end: 10, of: 0 }, { start: 11, end: 17, of: 1 }], isCut: … }]
 */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ReadArticle {
  /** In text order; a block's text is the characters of its span. */
  readonly blocks: readonly { readonly text: string; readonly span: Span }[];
  readonly mentions: readonly { readonly span: Span; readonly entity: { readonly id: string } }[];
}

export interface Passage {
  readonly text: string;
  /** UTF-16 offsets into the passage, in order, none over another; `of`: 0 for the first entity, 1 for the other. */
  readonly marks: readonly (Span & { readonly of: 0 | 1 })[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Characters kept around what is named. */
const AROUND = 140;

export function findPassages(article: ReadArticle, one: string, other: string): Passage[] {
  const named = article.blocks.map((block) => ({ block, marks: marksIn(block.span, article.mentions, one, other) }));
  let closest: { at: number; marks: Span; distance: number } | null = null;
  named.forEach(({ marks }, at) => {
    for (let i = 1; i < marks.length; i += 1) {
      const [before, after] = [marks[i - 1] as Passage['marks'][number], marks[i] as Passage['marks'][number]];
      const distance = after.start - before.end;
      if (before.of !== after.of && (closest === null || distance < closest.distance)) {
        closest = { at, marks: { start: before.start, end: after.end }, distance };
      }
    }
  });
  const found = closest as { at: number; marks: Span } | null;
  if (found !== null) return [cut(named[found.at] as (typeof named)[number], found.marks)];
  return ([0, 1] as const).flatMap((of) => {
    const first = named.find(({ marks }) => marks.some((mark) => mark.of === of));
    const mark = first?.marks.find((each) => each.of === of);
    return first && mark ? [cut(first, mark)] : [];
  });
}

/** Where a block names them, in order; of names within each other the outer one. */
function marksIn(block: Span, mentions: ReadArticle['mentions'], one: string, other: string): Passage['marks'] {
  const inside = mentions
    .filter(
      ({ span, entity: { id } }) => (id === one || id === other) && span.start >= block.start && span.end <= block.end,
    )
    .map(({ span, entity: { id } }) => ({
      start: span.start - block.start,
      end: span.end - block.start,
      of: (id === one ? 0 : 1) as 0 | 1,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return inside.filter((mark, at) => !inside.slice(0, at).some((outer) => outer.end > mark.start));
}

/** What is named with whole words around it. */
function cut({ block: { text }, marks }: { block: { text: string }; marks: Passage['marks'] }, named: Span): Passage {
  const start = wordStart(text, named.start - AROUND);
  const end = wordEnd(text, named.end + AROUND);
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + AROUND / 2 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < at - AROUND / 2 ? at : space;
}
