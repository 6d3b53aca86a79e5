/**
 * Claims as rows: the claim itself, its exact spans, further speakers, carriers, and what it is about.
 *
 * @example claimRows(frame).attribution_hops // [{ claim_id, position: 0, name: 'رويترز', … }]
 */
import type { Claim } from '@isnad/core';
import { at, type ReadingFrame, type Whom } from './reading-frame.ts';
import type { ReadingRows, Row } from './reading-tables.ts';

type ClaimTables = 'claims' | 'claim_spans' | 'joint_speakers' | 'attribution_hops' | 'claim_about';

/** What stands between the parts of a content or cue that other words interrupt. */
const GAP = ' … ';

export function claimRows(frame: ReadingFrame): Pick<ReadingRows, ClaimTables> {
  const each = (rowsOf: (claim: Claim, claimId: string, frame: ReadingFrame) => Row[]): Row[] =>
    frame.parsed.claims.flatMap((claim, index) => rowsOf(claim, frame.claimIds[index] as string, frame));
  return {
    claims: frame.parsed.claims.map((claim, index) => claimRow(claim, index, frame)),
    claim_spans: each(spanRows),
    joint_speakers: each(jointSpeakerRows),
    attribution_hops: each(hopRows),
    claim_about: each(aboutRows),
  };
}

function claimRow(claim: Claim, index: number, frame: ReadingFrame): Row {
  const { articleIds, dateIds, claimIds, datedAt, cut, whom } = frame;
  const { speaker, source } = claim;
  const isEntity = 'entity' in speaker;
  return {
    id: claimIds[index] as string,
    article_id: at(articleIds, claim.article, 'article'),
    dated_at: datedAt,
    position: index,
    content: claim.content.map(cut).join(GAP),
    span_start: claim.content.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    span_end: claim.content.reduce((most, { end }) => Math.max(most, end), 0),
    cue: claim.cue.length === 0 ? null : claim.cue.map(cut).join(GAP),
    lemma: claim.lemma,
    source: source === null ? null : cut(source),
    source_start: source?.start ?? null,
    source_end: source?.end ?? null,
    speaker_kind: speaker.kind,
    ...pair('speaker', whom(isEntity ? speaker.entity : null)),
    speaker_description: isEntity ? null : speaker.description,
    ...pair('of', whom(isEntity ? null : speaker.of)),
    of_text: isEntity ? null : speaker.ofText,
    speaker_count: isEntity ? null : speaker.count,
    ...pair('addressee', whom(claim.addressee)),
    form: claim.form,
    stance: claim.stance,
    class: claim.class,
    date_id: claim.date === null ? null : at(dateIds, claim.date, 'date'),
    nested_in_id: claim.nestedIn === null ? null : at(claimIds, claim.nestedIn, 'claim'),
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

function spanRows(claim: Claim, claim_id: string, { cut }: ReadingFrame): Row[] {
  return (['content', 'quoted', 'cue'] as const).flatMap((part) =>
    claim[part].map((span, position) => ({
      claim_id,
      part,
      position,
      span_start: span.start,
      span_end: span.end,
      text: cut(span),
      rule: 'rule' in span ? (span.rule as string) : null,
    })),
  );
}

function jointSpeakerRows({ speaker }: Claim, claim_id: string, { whom, datedAt }: ReadingFrame): Row[] {
  if (!('entity' in speaker)) return [];
  return speaker.jointly.map((index, position) => {
    const { appearance, entity } = whom(index);
    return { claim_id, position: position + 1, appearance_id: appearance, entity_id: entity, dated_at: datedAt };
  });
}

function hopRows({ via }: Claim, claim_id: string, { whom, cut }: ReadingFrame): Row[] {
  return via.map((hop, position) => {
    const { appearance, entity } = whom(hop.entity);
    if (hop.span !== null) cut(hop.span);
    return {
      claim_id,
      position,
      kind: hop.kind,
      appearance_id: appearance,
      entity_id: entity,
      name: hop.name,
      span_start: hop.span?.start ?? null,
      span_end: hop.span?.end ?? null,
      implicit: hop.implicit,
      rule: hop.rule,
    };
  });
}

/** Two entities of the document may have turned out to be one: it is named once. */
function aboutRows({ about }: Claim, claim_id: string, { whom, datedAt }: ReadingFrame): Row[] {
  const byEntity = new Map(about.map((index) => [whom(index).entity, whom(index).appearance]));
  return [...byEntity].map(([entity, appearance], position) => ({
    claim_id,
    entity_id: entity,
    appearance_id: appearance,
    position,
    dated_at: datedAt,
  }));
}

function pair<N extends string>(name: N, { appearance, entity }: Whom): Record<string, string | null> {
  return { [`${name}_appearance_id`]: appearance, [`${name}_id`]: entity };
}
