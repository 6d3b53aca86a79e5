/**
 * Claims of an entity's page: what it says, what is said of it, or what it passes on; narrowed by facets with counts.
 *
 * @example <ClaimList id="person:01a2…" view="of" search={{ outlet: '01a2…' }} />
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ClaimCard } from '../claim/claim-card.tsx';
import { shortId } from '../client/global-id.ts';
import { QueryLink } from '../client/query-link.tsx';
import { EntityClaimsQuery } from '../generated/entity.ts';
import { askClaims } from './entity-list.ts';
import styles from './entity-page.module.css';
import { type ClaimView, claimVariables, type EntitySearch } from './entity-search.ts';
import type { Spoken } from './gender.ts';
import { Narrowing } from './narrowing.tsx';
import { Pages } from './pages.tsx';

interface ClaimListProps {
  readonly id: string;
  readonly gender: Spoken;
  readonly view: ClaimView;
  readonly search: EntitySearch;
}

export function ClaimList({ id, gender, view, search }: ClaimListProps) {
  const t = useTranslations('entity');
  const classes = useTranslations('vocabulary.class');
  const { claims } = useSuspenseQuery(askClaims(id, view, search)).data;
  const others = (claims.about ?? claims.speakers ?? []).filter(({ entity }) => entity?.id !== id);
  return (
    <section aria-label={t(`view.${view}`, { gender })}>
      <Narrowing
        search={search}
        facets={[
          { key: 'with', title: view === 'said' ? t('whomAbout') : t('whoSays'), kinds: namesIn(others) },
          { key: 'outlet', title: t('whichOutlet'), kinds: namesIn(claims.outlets) },
          {
            key: 'class',
            title: t('whichSpeech'),
            kinds: claims.classes.map(({ value, count }) => ({ value, count, name: classes(value as never) })),
          },
        ]}
        found={t('claims', { count: claims.totalCount })}
      />
      <ul className={styles.list}>
        {claims.nodes.map(({ repetitions, ...claim }) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} withoutSpeaker={view === 'said'} />
            {repetitions.length > 0 && (
              <Link className={styles.again} to="/repetitions/$id" params={{ id: shortId(claim.id) } as never}>
                {t('saidAgain', { count: repetitions.length })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Pages search={search} pageInfo={claims.pageInfo} />
      <QueryLink query={EntityClaimsQuery} variables={claimVariables(id, view, search)} />
    </section>
  );
}

/** Facets of entities, by the short ids that addresses write. */
export function namesIn(
  facets: readonly {
    value: string;
    count: number;
    entity?: { readonly id: string; readonly name: string } | null | undefined;
  }[],
) {
  return facets.flatMap(({ count, entity }) =>
    entity ? [{ value: shortId(entity.id), count, name: entity.name }] : [],
  );
}
