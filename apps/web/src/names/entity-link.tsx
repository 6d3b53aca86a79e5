/**
 * A person's, organization's or place's name, in its colour and line, leading to its page.
 *
 * @example <EntityLink entity={{ __typename: 'Person', id: 'person:01a2…', name: 'جون كيري' }} />
 */
import { Link } from '@tanstack/react-router';
import { shortId } from '../client/global-id.ts';
import type { EntityLinkPartsFragment } from '../generated/fragments.ts';
import styles from './names.module.css';

export type NamedEntity = EntityLinkPartsFragment;

/** Where the pages of each type begin. */
const FOLDERS = { Person: 'people', Organization: 'organizations', Place: 'places' } as const;

/** How each type is shown wherever it is named: colour and line, for those who cannot tell the colours apart. */
export const TYPE_STYLES: Readonly<Record<NamedEntity['__typename'], string>> = {
  Person: styles.person ?? '',
  Organization: styles.organization ?? '',
  Place: styles.place ?? '',
};

/** `/people/01a2…`, as a route without its language. */
export function pathOfEntity({ __typename, id }: Pick<NamedEntity, '__typename' | 'id'>): string {
  return `/${FOLDERS[__typename]}/${shortId(id)}`;
}

export function EntityLink({ entity }: { readonly entity: NamedEntity }) {
  return (
    <Link to={pathOfEntity(entity)} className={`${styles.name} ${TYPE_STYLES[entity.__typename]}`}>
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
