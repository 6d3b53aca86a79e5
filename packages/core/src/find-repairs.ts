/**
 * What the text was mended by for reading: glued words, hidden marks, presentation forms, doubled captions.
 *
 * @example findRepairs(segmented, mentions) // [{ kind: 'glued_words', start: 69, end: 78 }, …]
 */
import type { Token } from '@isnad/arabic';
import type { Repair } from './model/document.ts';
import type { Mention } from './model/mention.ts';
import type { Segmented } from './model/segmented.ts';

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** Arabic presentation forms, without the ornate parentheses that stand among them. */
const PRESENTATION_FORMS = /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]+/g;

/** In text order. The text itself is never changed: a repair says where it was read otherwise than it is written. */
export function findRepairs(segmented: Segmented, mentions: readonly Mention[]): readonly Repair[] {
  const { text, layout } = segmented;
  const repairs: Repair[] = [...gluedWords(segmented, mentions)];
  for (const [index, block] of layout.blocks.entries())
    if (block.rule === 'layout/doubled-caption' && layout.blocks[index - 1]?.rule === block.rule)
      repairs.push({ start: block.start, end: block.end, kind: 'duplicated_caption' });
  for (const [kind, pattern] of [
    ['bidi_controls', BIDI_CONTROLS],
    ['presentation_forms', PRESENTATION_FORMS],
  ] as const)
    for (const match of text.matchAll(pattern))
      repairs.push({ start: match.index, end: match.index + match[0].length, kind });
  return repairs.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A name that ends inside a word was glued to the word after it. */
function gluedWords({ tokens }: Segmented, mentions: readonly Mention[]): Repair[] {
  return mentions.flatMap(({ end, endToken }) => {
    const last = tokens[endToken - 1] as Token;
    return last.kind === 'word' && end < last.end ? [{ start: last.start, end: last.end, kind: 'glued_words' }] : [];
  });
}
