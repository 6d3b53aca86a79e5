/**
 * Characters of an article and what covers them: a claim's words, a name, a date. Names, dates and cues can be chosen.
 *
 * @example <MarkedSegment marks={[{ kind: 'mention', mention, … }]} chosen={undefined}>كيري</MarkedSegment>
 *
 * A mark never spaces or isolates what it covers: a name may begin inside a word (وكيري), and its letters stay joined.
 */
import { Link } from '@tanstack/react-router';
import { shortId } from '../client/global-id.ts';
import type { ReadClaimFragment } from '../generated/fragments.ts';
import { TYPE_STYLES } from '../names/entity-link.tsx';
import styles from './marked-segment.module.css';
import type { Mark } from './marks.ts';
import type { ReaderSearch } from './read-article.ts';

interface MarkedSegmentProps {
  readonly marks: readonly Mark[];
  readonly chosen: ReadClaimFragment | undefined;
  readonly children: string;
}

export function MarkedSegment({ marks, chosen, children }: MarkedSegmentProps) {
  if (marks.length === 0) return children;
  const claim = marks.findLast((mark) => mark.kind === 'content');
  const classes = new Set<string | undefined>();
  for (const mark of marks) {
    if (mark.kind === 'mention' || mark.kind === 'date') continue;
    const isChosen = mark.claim === chosen;
    classes.add(isChosen ? styles[`chosen-${mark.kind}`] : styles[mark.kind]);
  }
  const className = [...classes].join(' ');
  const inner = innermost(marks);
  const content = inner === undefined ? children : <Choice mark={inner}>{children}</Choice>;
  return (
    <span
      className={className === '' ? undefined : className}
      data-claim={claim?.kind === 'content' ? shortId(claim.claim.id) : undefined}
    >
      {content}
    </span>
  );
}

/** What choosing the segment chooses: the cue first, then the name or date that it is nearest to. */
function innermost(marks: readonly Mark[]): Mark | undefined {
  return (
    marks.findLast(({ kind }) => kind === 'cue') ?? marks.findLast(({ kind }) => kind === 'mention' || kind === 'date')
  );
}

function Choice({ mark, children }: { readonly mark: Mark; readonly children: string }) {
  let search: ReaderSearch;
  let className: string | undefined;
  if (mark.kind === 'mention') {
    search = { mention: shortId(mark.mention.id) };
    const isName = mark.mention.form !== 'PRONOUN' && mark.mention.form !== 'NOMINAL';
    className = `${TYPE_STYLES[mark.mention.entity.__typename]} ${isName ? styles.name : styles.pointing}`;
  } else if (mark.kind === 'date') {
    search = { date: String(mark.start) };
    className = styles.date;
  } else {
    search = { claim: shortId(mark.claim.id) };
    className = styles.choice;
  }
  return (
    <Link
      from="/articles/$id"
      search={({ hide }) => ({ hide, ...search })}
      className={className}
      resetScroll={false}
      replace
      preload={false}
    >
      {children}
    </Link>
  );
}
