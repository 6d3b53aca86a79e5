/**
 * Judges some entities of the archive, each with whoever bears one of its names, sounds like it or is a slip of it.
 *
 * @example await judgeEntities(tx, ids, { namesakes, wellKnown })
 */
import type { EntityType } from '@isnad/core';
import type { Statements } from '../write-transaction.ts';
import { type Pair, pairKey, readAcquaintance, readEntities, type StoredEntity } from './archive-evidence.ts';
import { type Bearer, findBearers, type WantedName } from './candidates.ts';
import { compareEntities, identifyingNames, NO_ACQUAINTANCE } from './compare-entities.ts';
import { type JudgedPair, writeJudgements } from './judgements.ts';
import { LikeRoles } from './like-roles.ts';
import type { NameCounts } from './name-counts.ts';
import type { Rulers } from './rulers.ts';
import { isWorthKeeping, type Manner } from './score.ts';
import { findSlips } from './slips.ts';
import type { WellKnownNames } from './well-known-names.ts';

/** What is read of the whole archive as a look begins. */
export interface LookedUp {
  readonly namesakes: NameCounts;
  readonly wellKnown: WellKnownNames;
  readonly rulers: Rulers;
}

/** Of whom an entity may be, this many are kept to be looked at. */
const MOST_UNSURE = 5;

/**
 * Writes what comes of it. What is judged of two is a function of the two and of the archive: it does not depend on which
 * of them is asked about, or on who else is.
 */
export async function judgeEntities(tx: Statements, ids: readonly string[], lookedUp: LookedUp): Promise<void> {
  // Plans made while tables were small would read all of them for each name.
  await tx.$executeRawUnsafe("SELECT set_config('enable_seqscan', 'off', true)");
  const entities = await readEntities(tx, ids);
  const bearers = new Map<string, readonly Bearer[]>();
  await lookUp(tx, entities.flatMap(namesOf), bearers);
  const found = await findOthers(tx, entities, bearers, lookedUp);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const others = new Set(found.flatMap(({ others }) => [...others.keys()]).filter((id) => !known.has(id)));
  for (const other of await readEntities(tx, [...others])) known.set(other.id, other);
  // Who else bears a bare name of the other counts as much as who else bears the entity's own.
  await lookUp(tx, [...known.values()].flatMap(namesOf).filter(isBare), bearers);
  const pairs = await judgePairs(tx, found, { known, bearers, namesakes: lookedUp.namesakes });
  await writeJudgements(
    tx,
    pairs.filter(({ verdict }) => isWorthKeeping(verdict)),
  );
}

function namesOf({ evidence }: StoredEntity): WantedName[] {
  return identifyingNames(evidence).map(({ key, sound }) => ({ type: evidence.type, key, sound }));
}

function isBare({ type, key }: WantedName): boolean {
  return type === 'person' && !key.includes(' ');
}

function wanted({ type, key }: { readonly type: EntityType; readonly key: string }): string {
  return `${type} ${key}`;
}

/** Adds who bears the names that were not looked up yet. */
async function lookUp(tx: Statements, names: readonly WantedName[], bearers: Map<string, readonly Bearer[]>) {
  const missing = new Map(names.filter((name) => !bearers.has(wanted(name))).map((name) => [wanted(name), name]));
  const found = new Map<string, Bearer[]>([...missing.keys()].map((name) => [name, []]));
  for (const bearer of await findBearers(tx, [...missing.values()]))
    found.get(wanted({ type: bearer.type, key: bearer.wantedKey }))?.push(bearer);
  for (const [name, all] of found) bearers.set(name, all);
}

/** With whom an entity is compared. */
interface Found {
  readonly entity: StoredEntity;
  /** By id, and by what they were found; undefined for those who share a spelling. */
  readonly others: ReadonlyMap<string, Manner | undefined>;
}

async function findOthers(
  tx: Statements,
  entities: readonly StoredEntity[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  { wellKnown, rulers }: LookedUp,
): Promise<Found[]> {
  const slips = await findSlips(tx, entities);
  return entities.map((entity) => {
    const others = new Map<string, Manner | undefined>();
    for (const { id, isOnly } of rulers.meantBy(entity.evidence)) others.set(id, isOnly ? 'only_title' : 'title');
    for (const id of wellKnown.meantBy(entity)) others.set(id, 'slip');
    for (const { id } of slips.get(entity.id) ?? []) others.set(id, 'slip');
    for (const name of namesOf(entity))
      for (const { id } of bearers.get(wanted(name)) ?? []) if (id !== entity.id) others.set(id, undefined);
    return { entity, others };
  });
}

interface Archive {
  readonly known: ReadonlyMap<string, StoredEntity>;
  /** Who bears each name, those in the most articles first. */
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  readonly namesakes: NameCounts;
}

async function judgePairs(tx: Statements, found: readonly Found[], archive: Archive): Promise<JudgedPair[]> {
  const { known, bearers, namesakes } = archive;
  const pairs = new Map<string, Pair & { manner?: Manner }>();
  for (const { entity, others } of found)
    for (const [id, manner] of others) {
      if (!known.has(id)) continue;
      const pair = pairOf(entity.id, id);
      const before = pairs.get(pairKey(pair));
      // A spelling in common says more, whichever of the two shows it.
      if (before === undefined || manner === undefined) pairs.set(pairKey(pair), manner ? { ...pair, manner } : pair);
    }
  const compare = ({ left, right, ...found }: Pair & { manner?: Manner }, both: typeof NO_ACQUAINTANCE) =>
    compareEntities(known.get(left) as StoredEntity, known.get(right) as StoredEntity, { ...both, ...found });
  // Names that set two apart need no further look.
  const open = [...pairs.values()].filter((pair) => {
    const reason = compare(pair, NO_ACQUAINTANCE)?.reasons[0]?.reason;
    return reason !== undefined && reason !== 'known_as_another' && reason !== 'given_name';
  });
  const acquaintance = await readAcquaintance(tx, open);
  const judged = new Map<string, JudgedPair>();
  const likeRoles = new LikeRoles();
  for (const pair of open) {
    const { left, right } = pair;
    const [one, other] = [known.get(left) as StoredEntity, known.get(right) as StoredEntity];
    const type = one.evidence.type;
    const hasLikeRole = likeRoles.areShared(one.evidence.roles, other.evidence.roles);
    const nextBearersArticles = (key: string) => nextOf(bearers.get(wanted({ type, key })) ?? [], left, right);
    const both = { ...NO_ACQUAINTANCE, ...acquaintance.get(pairKey(pair)), nextBearersArticles, namesakes };
    const verdict = compare(pair, { ...both, hasLikeRole });
    if (verdict !== null) judged.set(pairKey(pair), { left, right, verdict });
  }
  return likeliest(judged, found, known);
}

function pairOf(one: string, other: string): Pair {
  return one < other ? { left: one, right: other } : { left: other, right: one };
}

/** Articles of whoever else bears a bare name, and is known by a whole one. */
function nextOf(bearers: readonly Bearer[], left: string, right: string): number {
  const others = bearers.filter(({ id, nameKey }) => id !== left && id !== right && nameKey.includes(' '));
  return Math.max(0, ...others.map(({ articles }) => articles));
}

/** Of those found for each entity the likeliest few that are in doubt; all else whole. */
function likeliest(
  judged: ReadonlyMap<string, JudgedPair>,
  found: readonly Found[],
  known: ReadonlyMap<string, StoredEntity>,
): JudgedPair[] {
  const kept = new Set<JudgedPair>();
  for (const { entity, others } of found) {
    const doubts = [...others.keys()].flatMap((id) => {
      const pair = judged.get(pairKey(pairOf(entity.id, id)));
      return pair?.verdict.judgement === 'unsure' ? [{ pair, base: known.get(id)?.base ?? '' }] : [];
    });
    doubts.sort((a, b) => b.pair.verdict.score - a.pair.verdict.score || (a.base < b.base ? -1 : 1));
    for (const { pair } of doubts.slice(0, MOST_UNSURE)) kept.add(pair);
  }
  return [...judged.values()].filter((pair) => pair.verdict.judgement !== 'unsure' || kept.has(pair));
}
