/**
 * How the page's own words speak of somebody: Arabic says of a woman, and of a place, what it says of no man.
 *
 * @example t('view.said', { gender: genderOf(entity) }) → 'ما قالت'
 */
import type { ShownEntity } from './shown-entity.ts';

export type Spoken = 'FEMALE' | 'MALE' | 'PLACE' | 'OTHER';

export function genderOf(
  entity: Pick<ShownEntity, '__typename'> & { readonly gender?: 'FEMALE' | 'MALE' | 'UNKNOWN' },
): Spoken {
  if (entity.__typename === 'Place') return 'PLACE';
  if (entity.gender === 'FEMALE' || entity.gender === 'MALE') return entity.gender;
  return 'OTHER';
}
