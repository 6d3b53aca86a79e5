/**
 * The names of who is in many articles, held in memory while a look lasts: what is seldom named is compared with those that it
 * may be a misspelling of.
 *
 * @example (await readWellKnownNames(store)).meantBy({ id, articles: 1, evidence }) // ids of who may be meant by ميشيغن
 */
import type { EntityType } from '@isnad/core';
import type { Store } from '../open-store.ts';
import type { Evidence } from './evidence.ts';
import { isDistorted, isMisspelling, skeletonOf, skeletonsAround, withoutWordTooMany } from './misspelled.ts';
import type { NameCounts } from './name-counts.ts';

/** From this many articles on somebody is well known, */
const OFTEN = 3;
/** and who is named in this many times fewer may be him, spelled wrong; */
const TIMES_AS_OFTEN = 2;
/** where a consonant is wrong too, in this many times fewer. */
const FAR_MORE_OFTEN = 5;

/** Whole names, and the single name of whom texts call by no other. */
const WELL_KNOWN = `
  SELECT e.id, e.type::text AS type, a.key, c.articles
  FROM entity_counts c
  JOIN entities e ON e.id = c.entity_id AND e.merged_into_id IS NULL
  JOIN LATERAL (SELECT DISTINCT key FROM aliases WHERE entity_id = e.id AND (kind = 'full' OR key = e.name_key)) a ON true
  WHERE c.articles >= ${OFTEN}
  ORDER BY c.articles DESC, e.base_key COLLATE "C", a.key`;

interface WellKnown {
  readonly id: string;
  readonly type: EntityType;
  readonly key: string;
  readonly articles: number;
}

/** Whose name is looked at, and in how many articles it is. */
interface Counted {
  readonly id: string;
  readonly articles: number;
  readonly evidence: Evidence;
}

/** Of those whom one name may mean, this many in the most articles are compared. */
const MOST = 3;

export class WellKnownNames {
  readonly #byKey = new Map<string, WellKnown[]>();
  readonly #bySkeleton = new Map<string, WellKnown[]>();
  /** By their skeletons, and by those that lack a consonant. */
  readonly #around = new Map<string, WellKnown[]>();
  readonly #counts: NameCounts;

  /** @param names those in the most articles first */
  constructor(names: readonly WellKnown[], counts: NameCounts) {
    this.#counts = counts;
    for (const name of names) {
      add(this.#byKey, `${name.type} ${name.key}`, name);
      add(this.#bySkeleton, `${name.type} ${skeletonOf(name.key)}`, name);
      if (name.articles < FAR_MORE_OFTEN) continue;
      for (const skeleton of skeletonsAround(name.key)) add(this.#around, `${name.type} ${skeleton}`, name);
    }
  }

  /** Those who may be meant by a name that is seldom so written, and that the lexicon does not know. */
  meantBy({ id, articles, evidence: { type, name, knownKey, isNamed } }: Counted): string[] {
    if (!isNamed || knownKey !== null || name.kind === 'latin') return [];
    const rest = withoutWordTooMany(name.key, type);
    const named = rest === null ? [] : (this.#byKey.get(`${type} ${rest}`) ?? []);
    const alike = (this.#bySkeleton.get(`${type} ${skeletonOf(name.key)}`) ?? []).filter(({ key }) =>
      isMisspelling(name.key, key, type),
    );
    alike.push(...this.#distortedBy(name.key, type, articles));
    // In one order, whichever skeleton brought them.
    alike.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : Number(a.key > b.key)));
    const meant = [...alike, ...named].filter(
      (known) => known.id !== id && articles * TIMES_AS_OFTEN <= known.articles,
    );
    return [...new Set(meant.map((known) => known.id))].slice(0, MOST);
  }

  #distortedBy(key: string, type: EntityType, articles: number): WellKnown[] {
    const near = new Set<WellKnown>();
    // A name none of whose words is rare distorts none.
    if (key.split(' ').every((word) => !this.#counts.isRare(word))) return [];
    for (const skeleton of skeletonsAround(key))
      for (const known of this.#around.get(`${type} ${skeleton}`) ?? [])
        if (articles * FAR_MORE_OFTEN <= known.articles) near.add(known);
    return [...near].filter((known) => isDistorted(key, known.key, type, (word) => this.#counts.isRare(word)));
  }
}

function add(names: Map<string, WellKnown[]>, key: string, name: WellKnown): void {
  const others = names.get(key);
  if (others === undefined) names.set(key, [name]);
  else others.push(name);
}

/** One statement; some ten thousand names in an archive of 70,000 articles. */
export async function readWellKnownNames(store: Store, counts: NameCounts): Promise<WellKnownNames> {
  return new WellKnownNames(await store.query<WellKnown>(WELL_KNOWN), counts);
}
