/**
 * What a list can be narrowed by, with counts, and what it is narrowed by now. Each is a link: the address says it all.
 *
 * @example <Narrowing search={search} facets={[{ key: 'outlet', title: 'عند', kinds: [{ value: '01a2…', name: 'بي بي سي', count: 7 }] }]} found="7 أقوال" />
 */
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { EXACTLY } from '../shell/exactly.ts';
import type { EntitySearch } from './entity-search.ts';
import styles from './narrowing.module.css';

interface NarrowingProps {
  readonly search: EntitySearch;
  readonly facets: readonly {
    readonly key: 'with' | 'outlet' | 'class';
    readonly title: string;
    readonly kinds: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  }[];
  /** How many are left. */
  readonly found: string;
}

export function Narrowing({ search, facets, found }: NarrowingProps) {
  const t = useTranslations('entity');
  const format = useFormatter();
  const { after: _, ...here } = search;
  const isNarrowed = search.from !== undefined || search.until !== undefined || facets.some(({ key }) => search[key]);
  const write = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' });
  return (
    <details className={styles.narrowing} open={isNarrowed}>
      <summary>
        <span role="status">{found}</span> <span className={styles.hint}>{t('narrow')}</span>
      </summary>
      {isNarrowed && (
        <p className={styles.now}>
          {search.from && search.until && (
            <Link
              activeOptions={EXACTLY}
              to="."
              search={{ ...here, from: undefined, until: undefined } as never}
              resetScroll={false}
            >
              {t('between', { from: write(search.from), until: write(lastDayBefore(search.until)) })}{' '}
              <i aria-hidden="true">×</i>
            </Link>
          )}
          <Link activeOptions={EXACTLY} to="." search={{ view: search.view } as never} resetScroll={false}>
            {t('all')}
          </Link>
        </p>
      )}
      {facets.map(({ key, title, kinds }) =>
        kinds.length === 0 ? null : (
          <div key={key} className={styles.facet}>
            <h2>{title}</h2>
            <ul>
              {kinds.map(({ value, name, count }) => {
                const isChosen = search[key] === value;
                return (
                  <li key={value}>
                    <Link
                      activeOptions={EXACTLY}
                      to="."
                      search={{ ...here, [key]: isChosen ? undefined : value } as never}
                      resetScroll={false}
                      {...(isChosen && { 'aria-current': 'true' })}
                    >
                      <bdi>{name}</bdi> <small>{format.number(count)}</small>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        ),
      )}
    </details>
  );
}

/** `2018-05-01` → `2018-04-30`: what is said to people is the last day that counts. */
function lastDayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
