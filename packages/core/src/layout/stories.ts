/**
 * Finds the stories of a document and the teasers that stand inside them.
 *
 * @example findStories(labelLines(readLines(text))).length // 2
 */
import { cohesion, stemsOf } from './cohesion.ts';
import type { LabelledLine } from './label-lines.ts';

/** A run of lines [from, to) that teases another story: caption, title and lead with no blank line between. */
export interface InsetRange {
  readonly from: number;
  readonly to: number;
  readonly title: number | null;
}

export interface StoryRange extends InsetRange {
  readonly teasers: readonly InsetRange[];
}

/**
 * Below this share of vocabulary in common two texts are two stories. Measured on 408 news articles of five outlets:
 * six paragraphs share less with what the same article said before in 3 % of articles, with another article in 88 %.
 */
const SAME_STORY_COHESION = 0.07;

/** Section titles look like headlines, so a title line asks for a clearer change; two or three words title a section. */
const SAME_STORY_COHESION_UNDER_TITLE = 0.04;
const SHORTEST_TITLE_OF_NEW_STORY_IN_WORDS = 4;

const LONGEST_TITLE_IN_WORDS = 25;
const PARAGRAPHS_COMPARED = 6;
const PARAGRAPHS_OF_A_STORY = 2;
const LONGEST_INSET_IN_LINES = 5;

/** Stories in text order; together they cover all lines. Linear in the lines. */
export function findStories(lines: readonly LabelledLine[]): StoryRange[] {
  if (lines.length === 0) return [];
  const insets = findInsets(lines);
  const isInset = new Uint8Array(lines.length);
  for (const { from, to } of insets) isInset.fill(1, from, to);
  const starts = [0];
  let told = new Told(lines, isInset, 0);
  for (let index = 1; index < lines.length; index += 1) {
    if (isInset[index] === 1 || !opensStory(lines, told, index, isInset)) continue;
    starts.push(index);
    told = new Told(lines, isInset, index);
  }
  let nextInset = 0;
  return starts.map((from, position) => {
    const to = starts[position + 1] ?? lines.length;
    const teasers: InsetRange[] = [];
    for (; nextInset < insets.length && (insets[nextInset] as InsetRange).to <= to; nextInset += 1)
      teasers.push(insets[nextInset] as InsetRange);
    return { from, to, title: findTitle(lines, from, to), teasers };
  });
}

/** The body of a story up to a line, read once however often it is asked for. */
class Told {
  readonly stems = new Set<string>();
  paragraphs = 0;
  readonly #lines: readonly LabelledLine[];
  readonly #isLeftOut: Uint8Array;
  #next: number;

  constructor(lines: readonly LabelledLine[], isLeftOut: Uint8Array, from: number) {
    this.#lines = lines;
    this.#isLeftOut = isLeftOut;
    this.#next = from;
  }

  /** Reads on to the line at `index`, which is left out. Lines are asked for in order. */
  readTo(index: number): this {
    for (; this.#next < index; this.#next += 1) {
      const line = this.#lines[this.#next] as LabelledLine;
      if (this.#isLeftOut[this.#next] === 1 || !isBody(line)) continue;
      this.paragraphs += 1;
      for (const stem of stemsOf([line])) this.stems.add(stem);
    }
    return this;
  }
}

/** Blank lines part the groups; a group of several lines in a document of one-line groups is an inset. */
function findInsets(lines: readonly LabelledLine[]): InsetRange[] {
  const groups = groupRanges(lines);
  const severalLines = groups.filter(({ from, to }) => to - from > 1).length;
  if (groups.length < 3 || severalLines * 2 > groups.length) return [];
  const told = new Told(lines, new Uint8Array(lines.length), 0);
  return groups.flatMap(({ from, to }, position) => {
    if (position === 0 || position === groups.length - 1 || to - from < 2 || to - from > LONGEST_INSET_IN_LINES)
      return [];
    const lead = lines[to - 1] as LabelledLine;
    const before = lines.slice(from, to - 1);
    if (!lead.closed || lead.label !== 'paragraph' || before.some((line) => line.closed)) return [];
    const story = told.readTo(from).stems;
    const resumed = stemsOf(lines.slice(to, to + PARAGRAPHS_COMPARED).filter(isBody));
    if (story.size === 0 || resumed.size === 0 || cohesion(resumed, story) < SAME_STORY_COHESION) return [];
    return [{ from, to, title: to - 2 }];
  });
}

function groupRanges(lines: readonly LabelledLine[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  lines.forEach((line, index) => {
    const last = ranges.at(-1);
    if (last && lines[last.from]?.group === line.group) last.to = index + 1;
    else ranges.push({ from: index, to: index + 1 });
  });
  return ranges;
}

/** A doubled caption, a ruler or a title line may open a story; whether it does, the words after it decide. */
function opensStory(lines: readonly LabelledLine[], told: Told, index: number, isInset: Uint8Array): boolean {
  const line = lines[index] as LabelledLine;
  const before = lines[index - 1] as LabelledLine;
  if (!isOpener(lines, index) || isOpener(lines, index - 1)) return false;
  if (line.group === before.group && before.label !== 'navigation') return false;
  const following: LabelledLine[] = [];
  for (let at = index + 1; at <= index + PARAGRAPHS_COMPARED * 2 && following.length < PARAGRAPHS_COMPARED; at += 1) {
    const next = lines[at];
    if (next && isInset[at] === 0 && isBody(next)) following.push(next);
  }
  if (told.readTo(index).paragraphs < PARAGRAPHS_OF_A_STORY || following.length < PARAGRAPHS_OF_A_STORY) return false;
  const isSeparated = line.label === 'caption' || line.rule === 'layout/ruler';
  if (!isSeparated && line.words < SHORTEST_TITLE_OF_NEW_STORY_IN_WORDS) return false;
  const limit = isSeparated ? SAME_STORY_COHESION : SAME_STORY_COHESION_UNDER_TITLE;
  return cohesion(stemsOf(following), told.stems) < limit;
}

function isOpener(lines: readonly LabelledLine[], index: number): boolean {
  const line = lines[index] as LabelledLine;
  return line.rule === 'layout/doubled-caption' || line.rule === 'layout/ruler' || isTitleLine(lines, index);
}

function isBody(line: LabelledLine): boolean {
  return line.label === 'paragraph' && line.closed;
}

/** The headline: an unclosed line before the first paragraph, of which the paragraph is longer. */
function findTitle(lines: readonly LabelledLine[], from: number, to: number): number | null {
  for (let index = from; index < to && index < from + 4; index += 1) {
    const line = lines[index] as LabelledLine;
    if (line.label === 'caption' || line.label === 'navigation' || line.label === 'credit') continue;
    return isTitleLine(lines, index) && index + 1 < to ? index : null;
  }
  return null;
}

function isTitleLine(lines: readonly LabelledLine[], index: number): boolean {
  const line = lines[index] as LabelledLine;
  const next = lines[index + 1];
  if (line.closed || line.words < 2 || line.words > LONGEST_TITLE_IN_WORDS || !next) return false;
  if (line.label !== 'heading' && line.label !== 'paragraph') return false;
  return next.label === 'caption' || (next.label === 'paragraph' && next.closed && next.words > line.words);
}
