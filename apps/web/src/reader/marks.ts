/**
 * What is marked in an article's text: names, dates, claims; and of the chosen claim all that it was read from.
 *
 * @example findMarks(article, chosen) → [{ kind: 'mention', start: 4, end: 8, mention }, { kind: 'cue', … }, …]
 */
import type { ReadArticleFragment, ReadClaimFragment } from '../generated/fragments.ts';
import type { Stretch } from '../marks/lay-marks.ts';

export type ReadMention = ReadArticleFragment['mentions'][number];
export type ReadDate = ReadArticleFragment['dates'][number];

export type Mark = Stretch &
  (
    | { readonly kind: 'mention'; readonly mention: ReadMention }
    | { readonly kind: 'date'; readonly date: ReadDate }
    | { readonly kind: 'content' | 'cue'; readonly claim: ReadClaimFragment }
    /** Of the chosen claim: the words that name its source, and who carries it. */
    | { readonly kind: 'source' | 'hop'; readonly claim: ReadClaimFragment }
  );

/** Kinds of marks that a reader may do without. */
export const LAYERS = ['Person', 'Organization', 'Place', 'date', 'claim'] as const;
export type Layer = (typeof LAYERS)[number];

/** @param hidden layers that the reader does without; the chosen claim is marked all the same */
export function findMarks(
  { mentions, dates, claims }: ReadArticleFragment,
  chosen: ReadClaimFragment | undefined,
  hidden: ReadonlySet<string>,
): Mark[] {
  return [
    ...claims.flatMap((claim) =>
      hidden.has('claim') && claim !== chosen ? [] : marksOfClaim(claim, claim === chosen),
    ),
    ...dates.flatMap((date): Mark[] => (hidden.has('date') ? [] : [{ kind: 'date', ...date.span, date }])),
    ...mentions.flatMap((mention): Mark[] =>
      hidden.has(mention.entity.__typename) ? [] : [{ kind: 'mention', ...mention.span, mention }],
    ),
  ];
}

function marksOfClaim(claim: ReadClaimFragment, isChosen: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const { part, span } of claim.parts) {
    if (part === 'CONTENT') marks.push({ kind: 'content', ...span, claim });
    else if (part === 'CUE') marks.push({ kind: 'cue', ...span, claim });
  }
  if (!isChosen) return marks;
  if (claim.sourceSpan) marks.push({ kind: 'source', ...claim.sourceSpan, claim });
  for (const { span } of claim.chain) if (span) marks.push({ kind: 'hop', ...span, claim });
  return marks;
}

/** A story's blocks and the teasers that stand between them, in text order. */
export function orderPieces<Teaser extends ReadArticleFragment>(
  blocks: ReadArticleFragment['blocks'],
  teasers: readonly Teaser[],
): (ReadArticleFragment['blocks'][number] | Teaser)[] {
  const startOf = (piece: ReadArticleFragment['blocks'][number] | Teaser) =>
    'blocks' in piece ? (piece.blocks[0]?.span.start ?? 0) : piece.span.start;
  return [...blocks, ...teasers.filter((teaser) => teaser.blocks.length > 0)].sort((a, b) => startOf(a) - startOf(b));
}
