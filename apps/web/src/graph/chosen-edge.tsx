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
import type { Edge } from './build-graph.ts';
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
  const kinds = kindsIn(search).filter((kind) => edge === undefined || edge.counts[kind] > 0);
  const behind = { ends, time: timeIn(search) };
  return (
    <section aria-label={t('between', { one: isolate(one.name), other: isolate(other.name) })}>
      <BackToList search={search} />
      <h2 className={styles.name}>
        <EntityLink entity={one} /> <span aria-hidden="true">—</span> <EntityLink entity={other} />
      </h2>
      {edge && <Counts edge={edge} />}
      {kinds.includes('QUOTATION') && <Quotations {...behind} />}
      {kinds.includes('CITATION') && <Citations {...behind} />}
      {kinds.includes('MENTION') && <Mentions {...behind} />}
    </section>
  );
}

interface Behind {
  readonly ends: readonly [NamedEntity, NamedEntity];
  readonly time: { readonly from?: string; readonly until?: string };
}

function Quotations({ ends: [one, other], time }: Behind) {
  const t = useTranslations('graph');
  const variables = { one: one.id, other: other.id, ...time };
  const { data } = useQuery(ask(QuotedBetweenQuery, variables));
  const asked = { query: QuotedBetweenQuery, variables };
  return (
    <>
      <Claims
        title={t('saysOf', { one: isolate(one.name), other: isolate(other.name) })}
        claims={data?.said.nodes}
        asked={asked}
      />
      <Claims
        title={t('saysOf', { one: isolate(other.name), other: isolate(one.name) })}
        claims={data?.answered.nodes}
        asked={asked}
      />
    </>
  );
}

function Citations({ ends: [one, other], time }: Behind) {
  const t = useTranslations('graph');
  const variables = { filter: { ...citedBetween(one.id, other.id), ...time } };
  const { data } = useQuery(ask(CitedBetweenQuery, variables));
  const asked = { query: CitedBetweenQuery, variables };
  const of = (citing: string, cited: string) =>
    data?.claims.nodes.filter((claim) => cites(claim, citing, cited)).slice(0, 8);
  return (
    <>
      <Claims
        title={t('cites', { one: isolate(one.name), other: isolate(other.name) })}
        claims={of(one.id, other.id)}
        asked={asked}
      />
      <Claims
        title={t('cites', { one: isolate(other.name), other: isolate(one.name) })}
        claims={of(other.id, one.id)}
        asked={asked}
      />
    </>
  );
}

function Mentions({ ends: [one, other], time }: Behind) {
  const t = useTranslations('graph');
  const variables = { both: [one.id, other.id], ...time };
  const { data } = useQuery(ask(MentionedTogetherQuery, variables));
  if (!data || data.articles.nodes.length === 0) return null;
  return (
    <Part
      title={t('together', { count: data.articles.totalCount })}
      asked={{ query: MentionedTogetherQuery, variables }}
    >
      {data.articles.nodes.map((article) => (
        <li key={article.id}>
          <ArticlePassages article={article} one={one} other={other} />
        </li>
      ))}
    </Part>
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
