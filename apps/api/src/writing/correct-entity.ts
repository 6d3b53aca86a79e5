/**
 * Corrections of an entity by hand. They are kept beside it, and a trigger puts them above all that is read of it.
 *
 * @example await correctEntity(store, id, { name: 'جو بايدن', latin: 'Joe Biden' })
 */
import { derivedId, isLatin, nameKey, type Store } from '@isnad/store';
import { Field, InputType } from 'type-graphql';
import { Genders, OrganizationKinds, PlaceKinds } from '../graph/vocabulary.ts';
import { RefusedChange } from './audit.ts';

@InputType({ description: 'What is so of an entity. Null says that there is none; what is not given stays as it is.' })
export class EntityCorrectionInput {
  @Field(() => String, { nullable: true, description: 'Its name. It goes on being found by its other spellings.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in Latin letters.' })
  latin?: string | null;

  @Field(() => String, { nullable: true, description: 'Its country: ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => OrganizationKinds, { nullable: true, description: 'What an organization is.' })
  organizationKind?: string | null;

  @Field(() => PlaceKinds, { nullable: true, description: 'What a place is.' })
  placeKind?: string | null;

  @Field(() => Genders, { nullable: true, description: "A person's gender." })
  gender?: string | null;
}

const FIELDS = ['name', 'latin', 'country', 'organizationKind', 'placeKind', 'gender'] as const;
const MOST_NAME = 300;

/** @throws RefusedChange NOT_FOUND, CORRECTION_REFUSED */
export async function correctEntity({ prisma }: Store, id: string, given: EntityCorrectionInput): Promise<void> {
  const fields = FIELDS.filter((field) => given[field] !== undefined);
  if (fields.length === 0) throw refused('nothing is corrected');
  const name = given.name === undefined ? undefined : nameGiven(given.name);
  const latin = given.latin === undefined || given.latin === null ? given.latin : latinGiven(given.latin);
  const country = given.country?.toUpperCase() ?? given.country;
  if (typeof country === 'string' && !/^[A-Z]{2}$/.test(country)) throw refused(`"${country}" is no code of a country`);

  await prisma.$transaction(async (tx) => {
    // One at a time: another correction may be on its way.
    const [entity] = await tx.$queryRaw<{ type: string; merged: boolean }[]>`
      SELECT type::text, merged_into_id IS NOT NULL AS merged FROM entities WHERE id = ${id}::uuid FOR UPDATE`;
    if (entity === undefined) throw new RefusedChange('NOT_FOUND', `There is no entity ${id}.`);
    if (entity.merged) throw refused('it was merged into another: correct that one');
    const only = (field: string, type: string) => {
      if (entity.type !== type) throw refused(`only a ${type} has a ${field}, and this is a ${entity.type}`);
    };
    if (given.organizationKind != null) only('kind of organization', 'organization');
    if (given.placeKind != null) only('kind of place', 'place');
    if (given.gender != null) only('gender', 'person');

    const values = {
      ...(name && { name, nameKey: nameKey(name) }),
      ...(latin !== undefined && { latin }),
      ...(country !== undefined && { country }),
      ...(given.organizationKind !== undefined && { organizationKind: given.organizationKind as never }),
      ...(given.placeKind !== undefined && { placeKind: given.placeKind as never }),
      ...(given.gender !== undefined && { gender: given.gender as never }),
    };
    const earlier = await tx.entityCorrection.findUnique({ where: { entityId: id }, select: { fields: true } });
    const corrected = [...new Set([...(earlier?.fields ?? []), ...fields])];
    await tx.entityCorrection.upsert({
      where: { entityId: id },
      create: { entityId: id, fields: corrected, ...values },
      update: { fields: corrected, ...values },
    });
    const spellings = [
      ...(name ? [{ form: name, kind: isLatin(name) ? ('latin' as const) : ('full' as const) }] : []),
      ...(latin ? [{ form: latin, kind: 'latin' as const }] : []),
    ];
    await tx.alias.createMany({
      data: spellings.map(({ form, kind }) => {
        const key = nameKey(form);
        return { id: derivedId(id, `alias:${key}`), entityId: id, originalId: id, form, key, kind };
      }),
      skipDuplicates: true,
    });
    // Touched, the entity takes on what is corrected.
    await tx.$executeRaw`UPDATE entities SET id = id WHERE id = ${id}::uuid`;
  });
}

/** @throws RefusedChange CORRECTION_REFUSED */
export function nameGiven(given: string | null): string {
  const name = given?.trim().replace(/\s+/g, ' ') ?? '';
  if (nameKey(name) === '' || name.length > MOST_NAME || /[\0\p{Surrogate}]/u.test(name))
    throw refused(`a name has letters, at most ${MOST_NAME}`);
  return name;
}

function latinGiven(given: string): string {
  const latin = nameGiven(given);
  if (!isLatin(latin)) throw refused(`"${latin}" is not written in Latin letters`);
  return latin;
}

function refused(why: string): RefusedChange {
  return new RefusedChange('CORRECTION_REFUSED', `Not corrected: ${why}.`);
}
