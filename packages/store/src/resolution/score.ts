/**
 * How surely an entity of a document is one that the database knows, and why.
 *
 * @example judge(evidence, candidate) // { judgement: 'same', score: 0.85, reasons: [{ reason: 'full_name', … }] }
 */
import type { Entity } from '@isnad/core';
import type { AliasKind, Judgement } from '../generated/prisma/enums.ts';
import { isCommonName, isGivenName, isListedGivenName } from '../sound-key.ts';
import { areAlike, beginsNameOfTwo, haveOtherGivenNames } from './alike-names.ts';
import type { Evidence } from './evidence.ts';
import { isListedFor, isOfEveryCountry } from './known-bodies.ts';
import { type Distortion, slipWeight } from './slip-weight.ts';
import { haveOtherFathers, haveOtherHeads, isCountry, isNamedAfter, isSpellingOf } from './spellings.ts';

/** An entity as far as it helps to tell whether another is it. */
export interface KnownEntity {
  readonly id: string;
  readonly nameKey: string;
  readonly knownKey: string | null;
  readonly country: string | null;
  readonly organizationKind: Entity['organizationKind'];
  readonly placeKind: Entity['placeKind'];
  readonly gender: Entity['gender'];
  readonly latin: string | null;
  /** Keys of roles it has been given, some of them if there are many. */
  readonly roles: readonly string[];
}

/**
 * `slip`: the one is named by a slip of the other's name (`slips.ts`, `misspelled.ts`); `title`: by a given name and a title
 * that the other is given (`rulers.ts`), `only_title`: and hardly anybody else.
 */
export type Manner = 'slip' | 'title' | 'only_title';

/** An entity that shares a spelling with another. */
export interface Candidate extends KnownEntity {
  /** True when the spelling that matched is the key the lexicon knows the entity by. */
  readonly isKnownKey: boolean;
  /** The other's spelling by which it was found. */
  readonly wantedKey: string;
  /** Its own: the same, or one that sounds like it; and what it is to it. */
  readonly key: string;
  readonly kind: AliasKind;
  /** By what the two were found when nothing of their names is the same. */
  readonly manner?: Manner;
  /** Where words that hardly any name has set the two apart. */
  readonly distortion?: Distortion | null;
  /** False for a bare name that is no word of a whole name of its own: one text called it so, maybe wrongly. */
  readonly isOfWhole?: boolean;
  /** Roles that both are given. */
  readonly sharedRoles: number;
  /** True when a role of the one is the other's in more words. */
  readonly hasLikeRole?: boolean;
  readonly context: Context;
}

/** What the archive tells of two entities besides their names. */
export interface Context {
  /** People and bodies that both are mentioned with. */
  readonly company: number;
  /** In how many articles both are named: who is named beside another is another. */
  readonly together: number;
  /** Between the last article of the one and the first of the other; 0 when their times overlap. */
  readonly daysApart: number;
  /** Articles of the candidate, and of who comes next among those who bear the spelling. */
  readonly articles: number;
  readonly nextBearersArticles: number;
  /** How many others may be expected to bear the name by chance (`NameCounts`); null where too little is known. */
  readonly namesakes: number | null;
}

export interface Reason {
  readonly reason: string;
  readonly weight: number;
}

export interface Verdict {
  readonly judgement: Judgement;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From here on two are one; below the other they are two; between, they stay apart until someone looks. */
const SAME = 0.6;
const DIFFERENT = 0.3;

export function judge(evidence: Evidence, candidate: Candidate): Verdict {
  const reasons = [
    nameReason(evidence, candidate),
    ...otherWholeName(evidence, candidate),
    ...otherBody(evidence, candidate),
    ...contradictions(evidence, candidate),
    ...rarity(evidence, candidate),
    ...support(candidate),
    ...archive(candidate),
  ];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  return { judgement: score >= SAME ? 'same' : score < DIFFERENT ? 'different' : 'unsure', score, reasons };
}

function nameReason(evidence: Evidence, candidate: Candidate): Reason {
  const { wantedKey, key, kind, isKnownKey, knownKey, nameKey } = candidate;
  if (candidate.manner === 'only_title') return { reason: 'title_and_given_name', weight: 0.65 };
  if (candidate.manner === 'title') return { reason: 'title_and_given_name', weight: 0.35 };
  if (candidate.manner === 'slip')
    return {
      reason: 'slip_of_the_pen',
      weight: slipWeight(evidence.type, evidence.name.key, nameKey, candidate.distortion ?? null),
    };
  if (isKnownKey && key === evidence.knownKey) return { reason: 'known_name', weight: 1 };
  // The lexicon tells the two apart.
  if (knownKey !== null && evidence.knownKey !== null) return { reason: 'known_as_another', weight: -1 };
  if (key !== wantedKey && evidence.type !== 'person') return { reason: 'other_spelling', weight: 0.65 };
  // سلمان and سليمان sound alike and are two names.
  if (key !== wantedKey && haveOtherGivenNames(key, wantedKey)) return { reason: 'given_name', weight: 0 };
  if (key !== wantedKey) {
    return areAlike(key, wantedKey)
      ? { reason: 'other_spelling', weight: 0.65 }
      : { reason: 'like_sound', weight: 0.4 };
  }
  // A family, or somebody's son: آل سليمان, بن سلمان.
  if (evidence.type === 'person' && /^(?:ال|بن|ابن|بنت) [^ ]+$/u.test(key))
    return { reason: 'short_name', weight: 0.25 };
  const ours = evidence.names.find((name) => name.key === key);
  const isWhole = (aliasKind: AliasKind | undefined) => aliasKind === 'full' || aliasKind === 'latin';
  if (isWhole(kind) && isWhole(ours?.kind)) {
    if (evidence.type !== 'person' && isLoose(evidence, candidate)) return { reason: 'loose_name', weight: 0.25 };
    // Many bear two common Arab names (أحمد علي): they say less.
    if (evidence.type === 'person' && knownKey === null && evidence.knownKey === null && isCommonName(key))
      return { reason: 'common_name', weight: 0.45 };
    return key === evidence.name.key || key === nameKey
      ? { reason: 'full_name', weight: 0.85 }
      : { reason: 'other_full_name', weight: 0.75 };
  }
  if (kind === 'acronym' && ours?.kind === 'acronym') return { reason: 'acronym', weight: 0.65 };
  if (isWhole(kind) && ours?.kind === 'acronym') return { reason: 'acronym', weight: 0.65 };
  if (key.includes(' ') && evidence.type === 'person') {
    // تيريزا ماي is no shorter form of تيريزا ماي جيريمي هانت, which is two people's names.
    if (beginsNameOfTwo(key, evidence.name.key) || beginsNameOfTwo(key, nameKey))
      return { reason: 'two_names', weight: 0.15 };
    return { reason: 'shorter_name', weight: 0.45 };
  }
  // Every other man is a Muhammad: a given name alone says nothing, whatever company he keeps.
  if (evidence.type === 'person' && isGivenName(key)) return { reason: 'given_name', weight: 0 };
  // A body's shorter name is that of others too: وزارة الدفاع, لجنة الحكام.
  if (evidence.type === 'organization') return { reason: 'short_name', weight: 0.25 };
  if (key === nameKey) return { reason: 'same_short_name', weight: 0.5 };
  // A given name of another tongue is seldom somebody's last: جابريل.
  if (evidence.type === 'person' && isListedGivenName(key)) return { reason: 'foreign_given_name', weight: 0.25 };
  return { reason: 'short_name', weight: candidate.isOfWhole === false ? 0.25 : 0.4 };
}

/**
 * A name by which one of two bodies or places is hardly known: what a text alone calls one that the lexicon knows (كتائب
 * الحسين for the Houthis), what is left of a name without the noun that makes it another (قصر الأحساء), a country's.
 */
function isLoose({ type, name, knownKey, organizationKind }: Evidence, candidate: Candidate): boolean {
  const { key, nameKey, kind, knownKey: theirKnownKey, organizationKind: theirKind } = candidate;
  if (kind === 'latin') return false;
  const isUnlisted = (known: string | null) =>
    known !== null && known !== key && !isListedFor(known, key, type) && !isSpellingOf(key, known, type);
  if (isUnlisted(knownKey) || isUnlisted(theirKnownKey)) return true;
  const isGivenBoth = (known: string | null) => known !== null && (known === key || isListedFor(known, key, type));
  if (type === 'organization' && key !== name.key && isCountry(key) && !isGivenBoth(knownKey)) return true;
  if (type === 'organization' && key !== nameKey && isCountry(key) && !isGivenBoth(theirKnownKey)) return true;
  const isOurs = knownKey !== null && isListedFor(knownKey, name.key, type) && isListedFor(knownKey, key, type);
  const isTheirs =
    theirKnownKey !== null && isListedFor(theirKnownKey, nameKey, type) && isListedFor(theirKnownKey, key, type);
  return (
    (!isOurs && isNamedAfter(name.key, key, theirKind)) || (!isTheirs && isNamedAfter(nameKey, key, organizationKind))
  );
}

/**
 * Two people who share a part of their names, and whose whole names differ: أحمد بن محمد الزهراني, أحمد بن محمد السالم. A
 * whole name in common outweighs it: a text that gives both (a nom de guerre) says that they are one.
 */
function otherWholeName({ type, name }: Evidence, { key, wantedKey, kind, nameKey, isKnownKey }: Candidate): Reason[] {
  const areWhole = name.key.includes(' ') && nameKey.includes(' ');
  if (type !== 'person' || isKnownKey || key !== wantedKey || kind === 'latin' || !areWhole) return [];
  if (haveOtherFathers(name.key.split(' '), nameKey.split(' '))) return [{ reason: 'other_father', weight: -0.9 }];
  if (isSpellingOf(name.key, nameKey, type) || isSpellingOf(nameKey, name.key, type)) return [];
  const isPart = kind === 'short' || (wantedKey !== name.key && wantedKey !== nameKey);
  return [{ reason: 'other_whole_name', weight: isPart ? -0.6 : -0.3 }];
}

/**
 * Two bodies of the same words after nouns of two kinds (إدارة الشباب, نادي الشباب); and a ministry of a country beside one
 * of no one knows where.
 */
function otherBody(evidence: Evidence, candidate: Candidate): Reason[] {
  const { type, name, country, organizationKind: kind } = evidence;
  const { nameKey, isKnownKey, key, country: theirs, organizationKind: theirKind } = candidate;
  if (type !== 'organization') return [];
  // مؤسسة الأمم المتحدة bears the name of الأمم المتحدة after a noun of its own.
  const isNamedAfter = isKnownKey && key !== name.key && key !== evidence.knownKey && name.key.endsWith(` ${key}`);
  if (isNamedAfter && kind !== theirKind) return [{ reason: 'other_head', weight: -0.4 }];
  if (isKnownKey) return [];
  const reasons: Reason[] = [];
  if (haveOtherHeads(name.key, nameKey)) reasons.push({ reason: 'other_head', weight: -0.5 });
  if ((country === null || theirs === null) && isOfEveryCountry(name.key) && isOfEveryCountry(nameKey))
    reasons.push({ reason: 'country_open', weight: -0.4 });
  return reasons;
}

/** Words of a name that hardly two bodies bear. */
const LONG_NAME = 3;

function contradictions(evidence: Evidence, candidate: Candidate): Reason[] {
  const { key, wantedKey } = candidate;
  // The lexicon's word outweighs what a text seems to say.
  if (candidate.isKnownKey && candidate.key === evidence.knownKey) return [];
  const reasons: Reason[] = [];
  const differ = (ours: string | null, theirs: string | null) => ours !== null && theirs !== null && ours !== theirs;
  const gender = (value: Entity['gender']) => (value === 'unknown' ? null : value);
  // A surname alone is many a woman's given name: مورا.
  const isSurname = candidate.kind === 'short' && !candidate.key.includes(' ');
  if (differ(gender(evidence.gender), gender(candidate.gender)))
    reasons.push({ reason: 'other_gender', weight: isSurname ? -0.2 : -0.7 });
  if (differ(evidence.country, candidate.country))
    reasons.push({ reason: 'other_country', weight: evidence.type === 'person' ? -0.3 : -0.6 });
  if (differ(evidence.organizationKind, candidate.organizationKind)) {
    const isVague = evidence.organizationKind === 'other' || candidate.organizationKind === 'other';
    // What kind of body it is no text says that writes its name wrong.
    if (isVague && candidate.distortion) return reasons;
    // What a long name is the name of says the name: the kind is what one text made of it.
    const isLong = key.split(' ').length >= LONG_NAME && wantedKey.split(' ').length >= LONG_NAME;
    reasons.push({ reason: 'other_kind', weight: isLong ? -0.05 : isVague ? -0.1 : -0.3 });
  }
  if (differ(evidence.placeKind, candidate.placeKind)) reasons.push({ reason: 'other_kind', weight: -0.2 });
  return reasons;
}

/** Fewer others than this may be expected to bear a rare name: أنور قرقاش, unlike علي الغامدي. */
const RARE = 0.1;

/**
 * A shorter name says who is meant when hardly anyone else bears it, and when the father's name stands in both: علي بن عمير
 * آل جرمان الشهراني.
 */
function rarity(
  { type, name }: Evidence,
  { kind, key, wantedKey, nameKey, context: { namesakes } }: Candidate,
): Reason[] {
  if (type !== 'person' || key !== wantedKey || kind === 'latin' || !key.includes(' ')) return [];
  const isOpen = kind === 'short' || (isCommonName(key) && key === nameKey) || wantedKey !== name.key;
  if (!isOpen) return [];
  const reasons: Reason[] = [];
  // تيريزا ماي is no shorter form of تيريزا ماي جيريمي هانت: but for a chain of fathers the family's name stays.
  const isWithFathers =
    /^[^ ]+ ال[^ ]+$/u.test(key) && [name.key, nameKey].some((longer) => longer.startsWith(`${key} بن `));
  const isShorter = name.key.split(' ').at(-1) === nameKey.split(' ').at(-1) || isOfFather(key) || isWithFathers;
  if (!isShorter) return [];
  if (namesakes !== null && namesakes < RARE) reasons.push({ reason: 'rare_name', weight: 0.2 });
  // خالد الفيصل بن عبدالعزيز is خالد الفيصل, with his fathers.
  else if (isWithFathers) reasons.push({ reason: 'with_fathers', weight: 0.2 });
  else if (haveOneFather(name.key, nameKey)) reasons.push({ reason: 'same_father', weight: 0.2 });
  return reasons;
}

function isOfFather(key: string): boolean {
  const [, link] = key.split(' ');
  return link === 'بن' || link === 'بنت';
}

/** One given name, one father and one family: what stands between is only fuller in one of them. */
function haveOneFather(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.split(' ').filter((word) => word !== 'بن' && word !== 'بنت'));
  return [a, b].every((words) => (words?.length ?? 0) > 2) && [0, 1, -1].every((at) => a?.at(at) === b?.at(at));
}

function support({ sharedRoles, hasLikeRole, context: { company } }: Candidate): Reason[] {
  const reasons: Reason[] = [];
  if (sharedRoles > 0) reasons.push({ reason: 'shared_role', weight: 0.2 });
  else if (hasLikeRole) reasons.push({ reason: 'like_role', weight: 0.15 });
  if (company > 0) reasons.push({ reason: 'shared_company', weight: Math.min(0.3, 0.1 * company) });
  return reasons;
}

/** A surname alone means its only bearer once the archive knows them from this many articles; */
const WELL_KNOWN = 5;
/** of several the one who is in the news: known from this many, and this many times the next one's. */
const IN_THE_NEWS = 10;
const TIMES_THE_NEXT = 5;
/** Two years: a namesake is likelier than a return. */
const LONG_APART = 730;

function archive({ kind, context, key, knownKey }: Candidate): Reason[] {
  const { together, articles, nextBearersArticles: next, daysApart } = context;
  const reasons: Reason[] = [];
  if (together > 0 && key !== knownKey) reasons.push({ reason: 'named_together', weight: -0.4 });
  if (daysApart > LONG_APART && kind === 'short') reasons.push({ reason: 'years_apart', weight: -0.1 });
  const isMeant = next === 0 ? articles >= WELL_KNOWN : articles >= IN_THE_NEWS && articles >= TIMES_THE_NEXT * next;
  if (kind === 'short' && !key.includes(' ') && isMeant) reasons.push({ reason: 'bearer_in_the_news', weight: 0.25 });
  return reasons;
}

/** That two bear one given name, or that the lexicon knows each as another, needs no look. */
export function isWorthKeeping({ judgement, reasons }: Verdict): boolean {
  const [{ reason } = { reason: '' }] = reasons;
  return judgement !== 'different' || (reason !== 'given_name' && reason !== 'known_as_another');
}
