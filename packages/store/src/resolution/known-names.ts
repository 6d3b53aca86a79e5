/**
 * What is known of names while a run of documents is saved: what the database knew at its start, and what the
 * documents before have added, so that many documents resolve as they would one by one.
 *
 * @example known.candidatesFor(evidence) // [{ id, key: 'جو بايدن', kind: 'full', support: 12, … }]
 */
import type { ResolvedEntity } from '../document/reading-frame.ts';
import { type FoundName, MOST_BEARERS, MOST_SUPPORT, type WantedName } from './candidates.ts';
import type { Evidence, Name } from './evidence.ts';
import type { Candidate, KnownEntity } from './score.ts';

interface Bearer {
  readonly entityId: string;
  readonly originalId: string;
  readonly kind: Candidate['kind'];
  /** The lexicon's key of the entity that the spelling was first given to. */
  readonly originalKnownKey: string | null;
}

export class KnownNames {
  readonly #entities = new Map<string, KnownEntity>();
  readonly #bearers = new Map<string, Map<string, Bearer>>();

  /** Takes in what a look-up found; what it knew of these names before is replaced. */
  learn(wanted: readonly WantedName[], found: readonly FoundName[]): void {
    for (const { type, key } of wanted) this.#bearers.set(nameOf(type, key), new Map());
    for (const { type, key, kind, originalId, originalKnownKey, ...entity } of found) {
      this.#entities.set(entity.id, entity);
      this.#bearersOf(type, key).set(entity.id, { entityId: entity.id, originalId, kind, originalKnownKey });
    }
  }

  /** Every entity that bears a spelling by which the document may mean it, once for each such spelling. */
  candidatesFor(evidence: Evidence): Candidate[] {
    return identifyingNames(evidence).flatMap(({ key }) => {
      const bearers = this.#bearersOf(evidence.type, key);
      return [...bearers.values()].map(({ entityId, originalId, kind, originalKnownKey }) => {
        const entity = this.#entities.get(entityId) as KnownEntity;
        const known = originalId === entityId ? entity.knownKey : originalKnownKey;
        const isKnownKey = known === key;
        const context = { sharedRoles: 0, sharedCompany: 0, bearers: bearers.size };
        return { ...entity, ...context, originalId, key, kind, isKnownKey };
      });
    });
  }

  /** An entity that a document has made. */
  add(id: string, { name, knownKey, country, organizationKind, placeKind, gender, latin }: Evidence): void {
    const entity = { id, nameKey: name.key, knownKey, country, organizationKind, placeKind, gender, latin, support: 0 };
    this.#entities.set(id, entity);
  }

  /** What a document has added to an entity. */
  change(id: string, changes: Partial<KnownEntity>): void {
    const entity = this.#entities.get(id);
    if (entity !== undefined) this.#entities.set(id, { ...entity, ...changes });
  }

  /** That a document speaks of an entity, and by which spellings. */
  appears({ type, names, isNamed }: Evidence, { entityId, originalId }: ResolvedEntity): void {
    const entity = this.#entities.get(entityId);
    if (entity === undefined) return;
    this.#entities.set(entityId, { ...entity, support: Math.min(MOST_SUPPORT, entity.support + 1) });
    if (!isNamed) return;
    for (const { key, kind } of names) {
      const bearers = this.#bearersOf(type, key);
      if (bearers.has(entityId) || bearers.size > MOST_BEARERS) continue;
      bearers.set(entityId, { entityId, originalId, kind, originalKnownKey: entity.knownKey });
    }
  }

  #bearersOf(type: string, key: string): Map<string, Bearer> {
    const name = nameOf(type, key);
    let bearers = this.#bearers.get(name);
    if (bearers === undefined) {
      bearers = new Map();
      this.#bearers.set(name, bearers);
    }
    return bearers;
  }
}

/** A short name tells less than a whole one: it is asked for only where there is no whole one. */
export function identifyingNames({ names, isNamed }: Evidence): readonly Name[] {
  if (!isNamed) return [];
  const hasWhole = names.some(({ kind }) => kind === 'full' || kind === 'latin');
  return hasWhole ? names.filter(({ kind }) => kind !== 'short') : names;
}

function nameOf(type: string, key: string): string {
  return `${type} ${key}`;
}
