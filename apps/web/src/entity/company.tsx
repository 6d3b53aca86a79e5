/**
 * The company that somebody keeps: who is mentioned in the same articles, and the outlets that quote it. Each leads to
 * what shows it.
 *
 * @example <Company company={entity} />
 */
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { EntityLink, type NamedEntity } from '../names/entity-link.tsx';
import { isolate } from '../names/isolate.ts';
import { EXACTLY } from '../shell/exactly.ts';
import heard from '../type/only-heard.module.css';
import styles from './beside.module.css';
import type { EntitySearch } from './entity-search.ts';
import type { Spoken } from './gender.ts';
import type { CompanyKept } from './shown-entity.ts';

export function Company({ company, gender }: { readonly company: CompanyKept; readonly gender: Spoken }) {
  const t = useTranslations('entity');
  const { people, organizations, places, quotedBy } = company;
  const together = (entity: NamedEntity) => ({ view: 'articles', with: shortId(entity.id) }) as const;
  return (
    <>
      <Shares
        title={t('outlets', { gender })}
        shares={quotedBy.map(({ outlet, claims }) => ({ entity: outlet, count: claims }))}
        searchOf={(outlet) => ({ view: 'said', outlet: shortId(outlet.id) })}
      />
      <Shares title={t('withPeople', { gender })} shares={people} searchOf={together} />
      <Shares title={t('withOrganizations')} shares={organizations} searchOf={together} />
      <Shares title={t('withPlaces')} shares={places} searchOf={together} />
    </>
  );
}

interface SharesProps {
  readonly title: string;
  readonly shares: readonly { readonly entity: NamedEntity; readonly count: number }[];
  /** The list that shows what was counted. */
  readonly searchOf: (entity: NamedEntity) => EntitySearch;
}

function Shares({ title, shares, searchOf }: SharesProps) {
  const t = useTranslations('entity');
  const format = useFormatter();
  if (shares.length === 0) return null;
  const most = Math.max(...shares.map(({ count }) => count));
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.shares}>
        {shares.map(({ entity, count }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <Link
              activeOptions={EXACTLY}
              to="."
              search={searchOf(entity) as never}
              resetScroll={false}
              className={styles.count}
            >
              {format.number(count)}
              <span className={heard.onlyHeard}> {t('showBetween', { name: isolate(entity.name), count })}</span>
            </Link>
            <svg className={styles.share} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="1" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
