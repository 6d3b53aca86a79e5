/**
 * The chosen edge: the sentences behind it, by kind of link. An edge can be opened from its address alone.
 *
 * @example <ChosenEdge ends={[kerry, iran]} edge={edge} search={search} />
 */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ClaimCard } from '../claim/claim-card.tsx';
import { type Asked, ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import type { ClaimCardPartsFragment } from '../generated/fragments.ts';
import { CitedBetweenQuery, MentionedTogetherQuery, QuotedBetweenQuery } from '../generated/graph.ts';
import { EntityLink, type NamedEntity } from '../names/entity-link.tsx';
import { isolate } from '../names/isolate.ts';
import { ArticlePassages } from '../passages/passage.tsx';
import type { Edge, LinkKind } from './build-graph.ts';
import { BackToList, Counts } from './chosen-node.tsx';
import { citedBetween, cites } from './cited-between.ts';
import styles from './graph-page.module.css';
import { type GraphSearch, kindsIn, timeIn } from './graph-search.ts';

interface ChosenEdgeProps {
  readonly ends: readonly [NamedEntity, NamedEntity];
  readonly edge: Edge | undefined;
  readonly search: GraphSearch;
}

export function ChosenEdge({ ends, edge, search }: ChosenEdgeProps) {
  const t = useTranslations('graph');
  const [one, other] = ends;
  return (
    <section aria-label={t('between', { one: isolate(one.name), other: isolate(other.name) })}>
      <BackToList search={search} />
      <h2 className={styles.name}>
        <EntityLink entity={one} /> <span aria-hidden="true">—</span> <EntityLink entity={other} />
      </h2>
      <p className={styles.counts}>{edge && <Counts edge={edge} />}</p>
      <Behind ends={ends} edge={edge} search={search} />
    </section>
  );
}

/** What is behind an edge, shown when all of it is there: nothing is pushed down while one reads. */
function Behind({ ends: [one, other], edge, search }: ChosenEdgeProps) {
  const t = useTranslations('graph');
  const time = timeIn(search);
  const isLinkedBy = (kind: LinkKind) =>
    kindsIn(search).includes(kind) && (edge === undefined || edge.counts[kind] > 0);
  const quotation = { query: QuotedBetweenQuery, variables: { one: one.id, other: other.id, ...time } };
  const citation = { query: CitedBetweenQuery, variables: { filter: { ...citedBetween(one.id, other.id), ...time } } };
  const mention = { query: MentionedTogetherQuery, variables: { both: [one.id, other.id], ...time } };
  const quoted = useQuery({ ...ask(quotation.query, quotation.variables), enabled: isLinkedBy('QUOTATION') });
  const cited = useQuery({ ...ask(citation.query, citation.variables), enabled: isLinkedBy('CITATION') });
  const mentioned = useQuery({ ...ask(mention.query, mention.variables), enabled: isLinkedBy('MENTION') });
  const error = quoted.error ?? cited.error ?? mentioned.error;
  if (error) throw error;
  if (quoted.isLoading || cited.isLoading || mentioned.isLoading) return <p role="status">{t('asking')}</p>;
  const citations = cited.data?.claims.nodes ?? [];
  const by = (citing: NamedEntity, next: NamedEntity) =>
    citations.filter((claim) => cites(claim, citing.id, next.id)).slice(0, 8);
  const names = (first: NamedEntity, second: NamedEntity) => ({
    one: isolate(first.name),
    other: isolate(second.name),
  });
  const articles = mentioned.data?.articles;
  return (
    <>
      <Claims title={t('saysOf', names(one, other))} claims={quoted.data?.said.nodes} asked={quotation} />
      <Claims title={t('saysOf', names(other, one))} claims={quoted.data?.answered.nodes} asked={quotation} />
      <Claims title={t('cites', names(one, other))} claims={by(one, other)} asked={citation} />
      <Claims title={t('cites', names(other, one))} claims={by(other, one)} asked={citation} />
      {articles && articles.nodes.length > 0 && (
        <Part title={t('together', { count: articles.totalCount })} asked={mention}>
          {articles.nodes.map((article) => (
            <li key={article.id}>
              <ArticlePassages article={article} one={one} other={other} />
            </li>
          ))}
        </Part>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly title: string;
  readonly claims: readonly ClaimCardPartsFragment[] | undefined;
  readonly asked: Asked;
}

function Claims({ title, claims = [], asked }: ClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <Part title={title} asked={asked}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} />
        </li>
      ))}
    </Part>
  );
}

function Part({
  title,
  asked,
  children,
}: {
  readonly title: string;
  readonly asked: Asked;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.behind}>{children}</ul>
      <QueryLink {...asked} />
    </section>
  );
}
