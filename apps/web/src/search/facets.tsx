/**
 * What the found can be narrowed by, with how many there are of each; chosen ones can be let go.
 *
 * @example <Facets name="outlet" facets={facets?.outlet} chosen={state.outlet} />
 */
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import type { FacetPartsFragment } from '../generated/fragments.ts';
import styles from './facets.module.css';

interface FacetsProps {
  /** As the address calls it. */
  readonly name: 'speaker' | 'about' | 'outlet' | 'entity' | 'class' | 'stance' | 'form' | 'country';
  /** Undefined while they are counted. */
  readonly facets: readonly FacetPartsFragment[] | undefined;
  readonly chosen: string | undefined;
  /** What a value is called that is no entity. */
  readonly nameOf?: (value: string) => string;
}

export function Facets({ name, facets, chosen, nameOf = String }: FacetsProps) {
  const t = useTranslations('search');
  const format = useFormatter();
  if (facets === undefined || facets.length === 0) return null;
  return (
    <section className={styles.facets} aria-label={t(`by.${name}`)}>
      <h2 className={styles.title}>{t(`by.${name}`)}</h2>
      <ul>
        {facets.map(({ value, count, entity }) => {
          const isChosen = value === chosen || (entity != null && shortId(entity.id) === chosen);
          const next = isChosen ? undefined : entity ? shortId(entity.id) : value;
          return (
            <li key={value}>
              <Link
                from="/search"
                search={({ after: _after, before: _before, ...state }) => ({ ...state, [name]: next })}
                className={styles.facet}
                activeOptions={{ exact: true }}
                aria-current={isChosen ? 'true' : undefined}
                preload={false}
              >
                <span className={styles.name}>
                  {isChosen && <span aria-hidden="true">× </span>}
                  <bdi>{entity?.name ?? nameOf(value)}</bdi>
                </span>
                <span className={styles.count}>{format.number(count)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
