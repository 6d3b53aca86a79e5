/**
 * Gives every line its kind by its own look and its neighbours': paragraph, caption, credit, heading, navigation.
 *
 * @example labelLines(readLines('------'))[0].label // 'navigation'
 */
import type { BlockKind } from '../model/vocabulary.ts';
import { findDoubledCaptions } from './captions.ts';
import { findPageTail, readLinePhrase } from './line-phrases.ts';
import { type Line, lineOf } from './lines.ts';

export interface LabelledLine extends Line {
  readonly label: BlockKind;
  readonly rule: string;
  /** Where a credit begins inside a caption's line (`… | Source: X`), or null. */
  readonly creditStart: number | null;
}

/** Headings are short: 95 % of the corpus's unclosed lines between closed paragraphs have fewer words. */
const LONGEST_HEADING_IN_WORDS = 14;

/** Where fewer lines than this end with a stop, the writer does not use stops, and their lack says nothing. */
const SHARE_OF_CLOSED_LINES = 0.6;

/** Labels in line order; one per line, and one more for what the page itself adds at the end of the last. */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const last = lines.at(-1);
  const tail = last && findPageTail(last);
  if (last === undefined || tail === undefined) return labelText(lines);
  const text =
    tail === 0 ? lines.slice(0, -1) : [...lines.slice(0, -1), lineOf(last.tokens.slice(0, tail), last.group)];
  const page = lineOf(last.tokens.slice(tail), last.group);
  return [...labelText(text), { ...page, creditStart: null, label: 'navigation', rule: 'layout/page-tail' }];
}

function labelText(lines: readonly Line[]): LabelledLine[] {
  const closedShare = lines.filter((line) => line.closed).length / Math.max(1, lines.length);
  const labelled = lines.map((line): LabelledLine => {
    const unruled = { ...line, creditStart: null };
    if (line.words === 0) return { ...unruled, label: 'navigation', rule: 'layout/ruler' };
    const phrase = readLinePhrase(line);
    if (phrase) return { ...unruled, label: phrase, rule: `layout/${phrase}-phrase` };
    return { ...unruled, label: 'paragraph', rule: 'layout/paragraph' };
  });
  for (const { first, bar } of findDoubledCaptions(lines)) {
    const second = lines[first + 1] as Line;
    const caption = {
      label: 'caption',
      rule: 'layout/doubled-caption',
    } as const;
    labelled[first] = {
      ...(lines[first] as Line),
      ...caption,
      creditStart: null,
    };
    const creditStart = bar === null ? null : (second.tokens[bar + 1]?.start ?? null);
    labelled[first + 1] = { ...second, ...caption, creditStart };
  }
  if (closedShare < SHARE_OF_CLOSED_LINES) return labelled;
  return labelled.map((line, index) =>
    line.label === 'paragraph' && isHeading(line, labelled[index - 1], labelled[index + 1])
      ? { ...line, label: 'heading', rule: 'layout/heading' }
      : line,
  );
}

function isHeading(line: LabelledLine, before: LabelledLine | undefined, after: LabelledLine | undefined): boolean {
  if (line.closed || line.words > LONGEST_HEADING_IN_WORDS) return false;
  return before !== undefined || after !== undefined;
}
