/**
 * Somebody in a list: name, name in Latin letters, country, in how many articles.
 *
 * @example <EntityLine entity={{ __typename: 'Person', id, name: 'جون كيري', latin: 'John Kerry', country: 'US', articleCount: 137 }} />
 */
import { useTranslations } from 'use-intl';
import type { FoundEntityFragment } from '../generated/fragments.ts';
import { useCountryName } from './country-name.ts';
import styles from './entity-line.module.css';
import { EntityLink } from './entity-link.tsx';

export function EntityLine({ entity }: { readonly entity: FoundEntityFragment }) {
  const t = useTranslations('names');
  const types = useTranslations('vocabulary.type');
  const nameCountry = useCountryName();
  return (
    <p className={styles.line}>
      <span className={styles.name}>
        <EntityLink entity={entity} />
      </span>
      <span>{types(entity.__typename)}</span>
      {entity.country && <span>{nameCountry(entity.country)}</span>}
      {entity.latin && <bdi lang="en">{entity.latin}</bdi>}
      <span>{t('inArticles', { count: entity.articleCount })}</span>
    </p>
  );
}
