/**
 * What is marked in a text that was only read: names, dates, claims; and of the chosen claim all that it was read from.
 *
 * @example findReadMarks(reading.articles[0], 'claim-3') → [{ kind: 'content', start: 4, end: 20, choice: 'claim-3', isChosen: true }, …]
 */
import type { ReadTextQuery } from '../generated/desk.ts';
import type { Stretch } from '../marks/lay-marks.ts';

export type Reading = ReadTextQuery['readText'];
export type ReadArticle = Reading['articles'][number];
export type ReadClaim = ReadArticle['claims'][number];
export type ReadMention = ReadArticle['mentions'][number];
export type ReadDate = ReadArticle['dates'][number];

export type ReadMark = Stretch & {
  /** What choosing it chooses, as the address writes it: `claim-3`, `name-120`, `date-44`. */
  readonly choice: string;
} & (
    | { readonly kind: 'mention'; readonly mention: ReadMention }
    | { readonly kind: 'date'; readonly date: ReadDate }
    | {
        readonly kind: 'content' | 'cue' | 'source' | 'quoted' | 'hop';
        readonly claim: ReadClaim;
        readonly isChosen: boolean;
      }
  );

/** Names go by where they begin: an entity may be named often. */
export const choiceOf = {
  claim: ({ position }: Pick<ReadClaim, 'position'>) => `claim-${position}`,
  name: ({ span }: Pick<ReadMention, 'span'>) => `name-${span.start}`,
  date: ({ span }: Pick<ReadDate, 'span'>) => `date-${span.start}`,
};

/** Source, quotations and carriers are marked of the chosen claim alone: of all, nothing could be told apart. */
export function findReadMarks({ mentions, dates, claims }: ReadArticle, chosen: string): ReadMark[] {
  return [
    ...claims.flatMap((claim): ReadMark[] => {
      const choice = choiceOf.claim(claim);
      const isChosen = choice === chosen;
      const mark = (kind: 'content' | 'cue' | 'source' | 'quoted' | 'hop', span: Stretch): ReadMark => ({
        kind,
        start: span.start,
        end: span.end,
        choice,
        claim,
        isChosen,
      });
      const parts = claim.parts.flatMap(({ part, span }) => {
        if (part === 'QUOTED') return isChosen ? [mark('quoted', span)] : [];
        return [mark(part === 'CUE' ? 'cue' : 'content', span)];
      });
      if (!isChosen) return parts;
      const hops = claim.chain.flatMap(({ span }) => (span ? [mark('hop', span)] : []));
      return [...parts, ...hops, ...(claim.sourceSpan ? [mark('source', claim.sourceSpan)] : [])];
    }),
    ...dates.map((date): ReadMark => ({ kind: 'date', ...date.span, choice: choiceOf.date(date), date })),
    ...mentions.map(
      (mention): ReadMark => ({ kind: 'mention', ...mention.span, choice: choiceOf.name(mention), mention }),
    ),
  ];
}
