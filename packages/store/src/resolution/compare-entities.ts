/**
 * How surely two entities of the archive are one, by whatever spelling of theirs says most.
 *
 * @example compareEntities(one, other, NO_ACQUAINTANCE)?.judgement // 'same'
 */
import { isGivenName } from '../sound-key.ts';
import type { Acquaintance, StoredEntity } from './archive-evidence.ts';
import type { Evidence, Name } from './evidence.ts';
import { isDistorted } from './misspelled.ts';
import type { NameCounts } from './name-counts.ts';
import { type Candidate, type Context, judge, type Manner, type Verdict } from './score.ts';
import type { Distortion } from './slip-weight.ts';

/** What the archive tells of two entities. */
export interface PairContext extends Acquaintance {
  /** Articles of whoever else bears this bare name, and is in the most of them. */
  readonly nextBearersArticles: (key: string) => number;
  readonly namesakes: NameCounts | null;
  /** True when a role of the one is the other's in more words. */
  readonly hasLikeRole?: boolean;
  /** By what the two were found when it is no spelling of theirs. */
  readonly manner?: Manner;
}

/** Of names alone. */
export const NO_ACQUAINTANCE: PairContext = {
  company: 0,
  together: 0,
  daysApart: 0,
  nextBearersArticles: () => 0,
  namesakes: null,
};

/** The surer of both directions; null when no spelling of theirs is comparable. */
export function compareEntities(one: StoredEntity, other: StoredEntity, context: PairContext): Verdict | null {
  const verdicts = [...verdictsOn(one, other, context), ...verdictsOn(other, one, context)];
  const told = ({ reasons }: Verdict) => reasons.map(({ reason, weight }) => `${reason} ${weight}`).join(' ');
  // Of two equally sure the same one whichever side is asked first.
  verdicts.sort((a, b) => b.score - a.score || (told(a) < told(b) ? -1 : Number(told(a) > told(b))));
  return verdicts[0] ?? null;
}

/** A verdict for each spelling of the one by which the other may be meant. */
function verdictsOn(one: StoredEntity, other: StoredEntity, pairContext: PairContext): Verdict[] {
  const { evidence } = one;
  const { id, evidence: theirs, articles } = other;
  const namesakesOf = (key: string) => (evidence.type === 'person' ? pairContext.namesakes?.expect(key) : null) ?? null;
  const { name, names, knownKey } = theirs;
  const sharedRoles = evidence.roles.filter((role) => theirs.roles.includes(role)).length;
  const hasLikeRole = pairContext.hasLikeRole ?? false;
  const { manner } = pairContext;
  if (manner !== undefined) {
    const context: Context = { ...pairContext, nextBearersArticles: 0, articles, namesakes: null };
    const match = {
      wantedKey: evidence.name.key,
      key: name.key,
      kind: 'full',
      isKnownKey: false,
      manner,
      distortion: distortionOf(one, other, pairContext.namesakes),
    } as const;
    // The title is what they were found by.
    const roles = manner === 'slip' ? sharedRoles : 0;
    const isOfRole = hasLikeRole && manner === 'slip';
    const found = { ...match, sharedRoles: roles, hasLikeRole: isOfRole, context };
    return [judge(evidence, { ...theirs, id, nameKey: name.key, ...found })];
  }
  return identifyingNames(evidence).flatMap((wanted) => {
    const alike = names.filter(
      ({ key, sound }) => key === wanted.key || (sound !== null && sound === wanted.sound && key !== wanted.key),
    );
    return alike.map(({ key, kind }) => {
      const isKnownKey = knownKey !== null && knownKey === key;
      const match = { wantedKey: wanted.key, key, kind, isKnownKey };
      const nextBearersArticles = key.includes(' ') ? 0 : pairContext.nextBearersArticles(key);
      const context: Context = { ...pairContext, nextBearersArticles, articles, namesakes: namesakesOf(wanted.key) };
      const isOfWhole = names.some((whole) => whole.kind === 'full' && whole.key.split(' ').includes(key));
      const support = { isOfWhole, sharedRoles, hasLikeRole, context };
      const candidate: Candidate = { ...theirs, id, nameKey: name.key, ...match, ...support };
      return judge(evidence, candidate);
    });
  });
}

/** The name of the less known of the two, where it is a distorted name of the other. */
function distortionOf(one: StoredEntity, other: StoredEntity, counts: NameCounts | null): Distortion | null {
  if (counts === null) return null;
  const [seldom, known] = one.articles < other.articles ? [one, other] : [other, one];
  const isRare = (word: string) => counts.isRare(word);
  const { type, name } = seldom.evidence;
  const of = known.evidence.names.find(({ key }) => isDistorted(name.key, key, type, isRare));
  return of === undefined ? null : { key: name.key, of: of.key };
}

/**
 * The spellings by which another may be known to be it. A bare surname tells less than a whole name: it is asked for only
 * where there is no whole one. A bare given name is nobody's.
 */
export function identifyingNames({ type, names, isNamed }: Evidence): readonly Name[] {
  if (!isNamed) return [];
  const hasWhole = names.some(({ kind }) => kind === 'full' || kind === 'latin');
  if (hasWhole) return names.filter(({ kind, key }) => kind !== 'short' || key.includes(' '));
  return type === 'person' ? names.filter(({ key }) => !isGivenName(key)) : names;
}
