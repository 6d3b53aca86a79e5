/**
 * People, organizations or places that were found, those in most articles first.
 *
 * @example <FoundNames state={{ q: 'كيري', in: 'people' }} />
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ask } from '../client/ask.ts';
import { QueryLink } from '../client/query-link.tsx';
import { useCountryName } from '../names/country-name.ts';
import { EntityLine } from '../names/entity-line.tsx';
import { namesOf } from './asked.ts';
import { Facets } from './facets.tsx';
import styles from './found.module.css';
import { Pager } from './pager.tsx';
import type { SearchState } from './search-state.ts';

interface FoundNamesProps {
  readonly state: SearchState & { readonly in: 'people' | 'organizations' | 'places' };
}

export function FoundNames({ state }: FoundNamesProps) {
  const t = useTranslations('search');
  const nameCountry = useCountryName();
  const { query, variables } = namesOf(state);
  const { found } = useSuspenseQuery(ask(query, variables)).data;
  return (
    <div className={styles.found}>
      <aside className={styles.facets} aria-label={t('narrow')}>
        <Facets name="country" facets={found.country} chosen={state.country} nameOf={nameCountry} />
      </aside>
      <section className={styles.list} aria-labelledby="found">
        <h2 id="found" className={styles.count}>
          <span role="status">{t('foundNames', { count: found.totalCount })}</span>
        </h2>
        <ul className={styles.cards}>
          {found.nodes.map((entity) => (
            <li key={entity.id}>
              <EntityLine entity={entity} />
            </li>
          ))}
        </ul>
        <Pager {...found.pageInfo} />
        <QueryLink query={query} variables={variables} />
      </section>
    </div>
  );
}
