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
  /** Its spelling that is the wanted one, or sounds like it. */
  readonly key: string;
  readonly kind: Candidate['kind'];
  /** The lexicon's key of the entity that the spelling was first given to. */
  readonly originalKnownKey: string | null;
}

export class KnownNames {
  readonly #entities = new Map<string, KnownEntity>();
  /** By type and spelling. */
  readonly #bearers = new Map<string, Map<string, Bearer>>();
  /** The spellings that were looked up, by type and sound. */
  readonly #spellings = new Map<string, Set<string>>();
  /** Spellings that are stored or about to be, by whom they were first given to. */
  readonly #given = new Set<string>();

  /** Takes in what a look-up found; what it knew of these names before is replaced. */
  learn(wanted: readonly WantedName[], found: readonly FoundName[]): void {
    for (const { type, key, sound } of wanted) {
      this.#bearers.set(nameOf(type, key), new Map());
      if (sound === null) continue;
      const spellings = this.#spellings.get(nameOf(type, sound)) ?? new Set();
      this.#spellings.set(nameOf(type, sound), spellings.add(key));
    }
    for (const { type, wantedKey, key, kind, originalId, originalKnownKey, ...entity } of found) {
      this.#entities.set(entity.id, entity);
      this.#given.add(`${originalId} ${key}`);
      this.#bearersOf(type, wantedKey).set(entity.id, { entityId: entity.id, originalId, key, kind, originalKnownKey });
    }
  }

  /** Every entity that bears a spelling by which the document may mean it, once for each such spelling. */
  candidatesFor(evidence: Evidence): Candidate[] {
    return identifyingNames(evidence).flatMap((name) => {
      const bearers = this.#bearersOf(evidence.type, name.key);
      return [...bearers.values()].map(({ entityId, originalId, key, kind, originalKnownKey }) => {
        const entity = this.#entities.get(entityId) as KnownEntity;
        const known = originalId === entityId ? entity.knownKey : originalKnownKey;
        const isKnownKey = known === key;
        const sharedRoles = evidence.roles.filter((role) => entity.roles.includes(role)).length;
        const context = { sharedRoles, sharedCompany: 0, bearers: bearers.size };
        return { ...entity, ...context, originalId, wantedKey: name.key, key, kind, isKnownKey };
      });
    });
  }

  /** False when the spelling is known to be stored, or about to be: it need not be written once more. */
  give(originalId: string, key: string): boolean {
    const spelling = `${originalId} ${key}`;
    return !this.#given.has(spelling) && this.#given.add(spelling) !== undefined;
  }

  /** An entity that a document has made. */
  add(id: string, { name, knownKey, country, organizationKind, placeKind, gender, latin }: Evidence): void {
    const entity = { id, nameKey: name.key, knownKey, country, organizationKind, placeKind, gender, latin };
    this.#entities.set(id, { ...entity, roles: [], support: 0 });
  }

  /** What a document has added to an entity. */
  change(id: string, changes: Partial<KnownEntity>): void {
    const entity = this.#entities.get(id);
    if (entity !== undefined) this.#entities.set(id, { ...entity, ...changes });
  }

  /** That a document speaks of an entity, and by which spellings. */
  appears({ type, names, isNamed, roles }: Evidence, { entityId, originalId }: ResolvedEntity): void {
    const entity = this.#entities.get(entityId);
    if (entity === undefined) return;
    this.#entities.set(entityId, {
      ...entity,
      roles: [...new Set([...entity.roles, ...roles])],
      support: Math.min(MOST_SUPPORT, entity.support + 1),
    });
    if (!isNamed) return;
    for (const { key, kind, sound } of names) {
      const alike = sound === null ? [] : (this.#spellings.get(nameOf(type, sound)) ?? []);
      for (const wanted of new Set([key, ...alike])) {
        const bearers = this.#bearersOf(type, wanted);
        const before = bearers.get(entityId);
        if (before === undefined ? bearers.size > MOST_BEARERS : before.key === wanted || key !== wanted) continue;
        bearers.set(entityId, { entityId, originalId, key, kind, originalKnownKey: entity.knownKey });
      }
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

/** A bare family name tells less than a whole one: it is asked for only where there is no whole one. */
export function identifyingNames({ names, isNamed }: Evidence): readonly Name[] {
  if (!isNamed) return [];
  const hasWhole = names.some(({ kind }) => kind === 'full' || kind === 'latin');
  return hasWhole ? names.filter(({ kind, key }) => kind !== 'short' || key.includes(' ')) : names;
}

function nameOf(type: string, key: string): string {
  return `${type} ${key}`;
}
