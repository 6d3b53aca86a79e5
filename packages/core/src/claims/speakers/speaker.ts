/**
 * Whom a source phrase names: an entity of the document, an unnamed source and what it is of, or a document.
 *
 * @example resolveSource(ground, range).speaker.kind // 'unnamed'
 */

import { fold } from '@isnad/arabic';
import { nameLexicon } from '../../mentions/name-lexicon.ts';
import type { Speaker } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { looksFeminine } from '../syntax/agreement.ts';
import { tells, tellsDefinite } from '../syntax/claim-words.ts';
import { closingName } from '../syntax/closing-name.ts';
import type { Ground } from '../syntax/ground.ts';
import { isPlaceNoun } from '../syntax/noun-words.ts';
import { isGlued, isPreposition, type TokenRange } from '../syntax/phrase-words.ts';
import { bearerBeside, joinedWith } from './borne-beside.ts';
import { namesakeOf, officeByField, recallByNoun } from './definite-noun.ts';
import { genderOf, genderOfBody, isBodyNoun, isOneMan } from './gender-of-source.ts';
import { isOwnSite, issuerOf } from './issuer.ts';
import { countOf, isPlural } from './number-of-source.ts';
import {
  isAppositive,
  isComplement,
  isConstruct,
  isCoordinated,
  isHis,
  isOneOfHis,
  isOwner,
  isWholeTitle,
} from './whose-name.ts';

export interface ResolvedSource {
  readonly speaker: Speaker;
  readonly gender: 'male' | 'female' | null;
  readonly isPlural: boolean;
  /** What the speaker is called where it becomes a carrier of someone else's words. */
  readonly name: string;
}

/** Mentions that no other mention encloses, in a token range. */
function mentionsIn(ground: Ground, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const mention = ground.mention(at);
    if (mention && mention.firstToken === at) found.push(mention);
    if (mention) at = Math.max(at, mention.endToken - 1);
  }
  return found;
}

/** The text of a token range. */
export function textOf(ground: Ground, range: TokenRange): string {
  const first = ground.tokens[range.start];
  const last = ground.tokens[range.end - 1];
  return first && last ? ground.segmented.text.slice(first.start, last.end) : '';
}

function named(ground: Ground, mention: Mention, jointly: readonly number[] = []): ResolvedSource {
  const entity = ground.context.entities[mention.entity];
  const gender = mention.type === 'person' ? entity && genderOf(entity) : genderOfBody(ground, mention);
  return {
    speaker: {
      kind: mention.type,
      entity: mention.entity,
      jointly: [...new Set(jointly)].filter((other) => other !== mention.entity),
    },
    gender: gender ?? null,
    isPlural: false,
    name: entity?.name ?? mention.text,
  };
}

function described(
  ground: Ground,
  kind: 'unnamed' | 'document',
  range: TokenRange,
  of: Mention | undefined,
): ResolvedSource {
  const description = textOf(ground, range).replace(/^لل(?=.{3})/u, 'ال');
  return {
    speaker: { kind, description, of: of ? of.entity : null, ofText: null, count: countOf(ground, range) },
    gender: looksFeminine(ground, range.start) ? 'female' : isOneMan(ground, range.start) ? 'male' : null,
    isPlural: isPlural(ground.withoutConjunction(range.start)),
    name: description,
  };
}

/** Reads a source phrase. Never fails: what names no entity is an unnamed source described by its words. */
export function resolveSource(ground: Ground, range: TokenRange): ResolvedSource {
  let start = range.start;
  while (start < range.end && !ground.isWord(start)) start += 1;
  // كل من فلان وفلان: each of those named.
  if (/^كلا?$/u.test(ground.withoutConjunction(start)) && ground.plain(start + 1) === 'من')
    if (ground.mention(start + 2) || isTitle(ground, start + 2) || ground.isNoun('role', start + 2)) start += 2;
  const whole = { start, end: range.end };
  const mentions = mentionsIn(ground, whole);
  const people = mentions.filter((mention) => mention.type === 'person');
  const head = ground.mention(start);
  const kinds = new Set(ground.nouns(start).map((noun) => noun.kind));
  const namesake = head === undefined ? namesakeOf(ground, whole) : null;
  if (namesake) return named(ground, namesake);
  if (
    head &&
    head.firstToken === start &&
    !(head.form === 'name' && kinds.has('document') && head.endToken - head.firstToken === 1)
  ) {
    const rival =
      (head.type !== 'person' && kinds.has('role') ? people[0] : bearerBeside(ground, head, people)) ?? head;
    const jointly = mentions
      .filter(
        (mention) => mention !== rival && mention.type === rival.type && isCoordinated(ground, mention.firstToken),
      )
      .map((mention) => mention.entity);
    return named(ground, rival, jointly);
  }
  // بحسب العرض فإن: what was shown or drawn up is read.
  const isWritten = kinds.has('document') || (kinds.size === 0 && tellsDefinite('set_down', ground.plain(start)));
  const isOffice = kinds.has('role') || people.some(({ firstToken }) => isWholeTitle(ground, start, firstToken));
  // بحسب تصريحات المدير فلان: whose words they are.
  if (isWritten && !isOffice && people[0] && goesByWords(ground, start)) return named(ground, people[0]);
  if (isWritten && !isOffice && !(kinds.has('unnamed') && people.length > 0))
    return described(ground, 'document', whole, mentions[0] ?? issuerOf(ground, whole.end));
  if (kinds.has('outlet')) {
    const outlet = mentions.find((mention) => mention.type !== 'person');
    const isNear = outlet && (outlet.firstToken - start <= 2 || isNamedInQuotes(ground, outlet, start));
    const title = isNear ? outlet : mentions.find((mention) => isTitleOfOutlet(ground, mention, start));
    if (title && isOwnSite(ground, start, title)) return described(ground, 'document', whole, title);
    if (title) return named(ground, title);
  }
  if (mentions[0] && isPlaceNoun(ground, start) && isRightBehind(ground, mentions[0], start))
    return named(ground, mentions[0]);
  // نائب المدعي العام في مشهد فلان.
  const closing = closingName(ground, start, range.end);
  const bearer = people.find(({ firstToken }) => firstToken === closing);
  if (bearer) return togetherWith(ground, bearer, people);
  // محامي بوتينا، روبرت دريسكول: whose lawyer he is, and who he is.
  const last = people.at(-1);
  const isAside = last !== undefined && ground.text(last.firstToken - 1) === '،';
  // محامي كوسبي توم ميسيرو، / إن.
  const isBeside =
    people[0]?.endToken === last?.firstToken &&
    people[0]?.firstToken === start + 1 &&
    !isGlued(ground, last as Mention);
  // مستشار ترامب للأمن القومي فلان.
  const isHisMan = people.length === 2 && people[0] !== undefined && isHis(ground, people[0], start);
  if (last && isHisMan && !isGlued(ground, last) && (last.firstToken > (people[0]?.endToken ?? 0) || isBeside))
    return named(ground, last);
  if (kinds.has('relation') && people.length === 2 && last && (isAside || isBeside)) return named(ground, last);
  if (kinds.has('relation') && people.length === 1 && people[0] && !isAppositive(ground, people[0], start))
    return described(ground, 'unnamed', whole, people[0]);
  if (people.length === 1 && people[0] && isOneOfHis(ground, start, people[0]))
    return described(ground, 'unnamed', whole, people[0]);
  if (kinds.has('unnamed')) {
    const person =
      kinds.has('role') ||
      ground.plain(start).startsWith('ال') ||
      isOnePerson(ground, start) ||
      // امرأة تدعى فلانة.
      people.some(({ firstToken }) => tells('named_by', ground.plain(firstToken - 1)))
        ? people.findLast((mention) => !isComplement(ground, mention, start) && !isOwner(ground, mention, start))
        : undefined;
    if (person && !kinds.has('relation')) return togetherWith(ground, person, people);
    if (!kinds.has('role') || mentions.every((mention) => mention.type !== 'person') || people.length > 0)
      return ofThem(ground, whole, mentions);
  }
  const marked = mentions.find(({ type, firstToken }) => type === 'organization' && firstToken === start + 2);
  if (marked && ground.tokens[start + 1]?.kind === 'quote' && !kinds.has('role')) return named(ground, marked);
  const person = people.find((mention) => !isPreposition(ground, mention.firstToken - 1));
  const isOfHis = (kinds.size > 0 || isTitle(ground, start)) && person !== undefined && isHis(ground, person, start);
  if (person && (isConstruct(ground, person, start) || isOwner(ground, person, start) || isOfHis))
    return described(ground, 'unnamed', whole, person);
  if (person) return named(ground, person);
  const titled = mentions.find(
    (mention) => mention.firstToken <= start + 1 && mention.form !== 'name' && mention.type === 'person',
  );
  if (titled) return named(ground, titled);
  const body = mentions.find((mention) => mention.type === 'organization' && mention.firstToken - start <= 2);
  if (body && !kinds.has('role') && (body.firstToken === start || isBodyNoun(ground, start)))
    return named(ground, body);
  // شركة النفط الإيطالية العملاقة "إيني": the name in marks comes last.
  const called = mentions.find((mention) => mention.type === 'organization' && isNamedInQuotes(ground, mention, start));
  if (called && isBodyNoun(ground, start) && !kinds.has('role')) return named(ground, called);
  if (mentions[0]?.type === 'place' && mentions[0].firstToken === start) return named(ground, mentions[0]);
  const office = officeByField(ground, range);
  return (
    nominal(ground, whole) ?? (office && named(ground, office)) ?? described(ground, 'unnamed', whole, mentions[0])
  );
}

/** المتحدث فلان والنائب فلان: one person, and those whom و joins to him. */
function togetherWith(ground: Ground, person: Mention, people: readonly Mention[]): ResolvedSource {
  const [first = person, ...others] = joinedWith(ground, person, people);
  return named(
    ground,
    first,
    others.map(({ entity }) => entity),
  );
}

/** وكالة الترقيم الدولي "فيتش رايتنغ", مركز أبحاث "سورس": one bare noun, definite words and a mark between noun and name. */
function isNamedInQuotes(ground: Ground, mention: Mention, head: number): boolean {
  if (ground.tokens[mention.firstToken - 1]?.kind !== 'quote') return false;
  const isBare =
    isBodyNoun(ground, head) &&
    ground.isWord(head + 1) &&
    !isPreposition(ground, head + 1) &&
    ground.plain(head + 1) !== 'إدارة';
  for (let at = isBare ? head + 2 : head + 1; at < mention.firstToken - 1; at += 1)
    if (!ground.plain(at).startsWith('ال')) return false;
  return true;
}

/** وكالة أنباء "فارس", موقع صحيفة "آس": more than one noun of an outlet before its name, and no preposition. */
function isTitleOfOutlet(ground: Ground, mention: Mention, head: number): boolean {
  if (mention.type !== 'organization' || mention.start !== ground.tokens[mention.firstToken]?.start) return false;
  const key = fold(ground.withoutConjunction(head));
  const first = nameLexicon().organizationHeads.longestAt(ground.keys, head, key)?.end ?? head + 1;
  for (let at = first; at < mention.firstToken; at += 1)
    if (
      ground.isWord(at) &&
      !/^ال/u.test(ground.plain(at)) &&
      !isOutlet(ground, at) &&
      !isOwnerOfSite(ground, head, at)
    )
      return false;
  return true;
}

/** الموقع الإلكتروني لإذاعة "فرانس 3": whose site it is. */
function isOwnerOfSite(ground: Ground, head: number, at: number): boolean {
  return ground.plain(head).startsWith('ال') && ground.plain(at).startsWith('ل') && ground.isNoun('outlet', at);
}

function isOutlet(ground: Ground, at: number): boolean {
  return ground.isNoun('outlet', at) && !/^[بل]/u.test(ground.plain(at));
}

/** دولة | الكويت: with no letter between. */
function isRightBehind(ground: Ground, { firstToken, start }: Mention, head: number): boolean {
  return firstToken === head + 1 && start === ground.tokens[firstToken]?.start;
}

/** ضابط الشرطة عبد الله حسين: one person's noun that is no title. */
function isOnePerson(ground: Ground, head: number): boolean {
  const word = ground.withoutConjunction(head);
  // خبيرة as خبير; not بعثة.
  const isNoWoman = word.endsWith('ة') && !ground.reporting.nouns(fold(word.slice(0, -1))).some(isSomeone);
  return !isPlural(word) && !isNoWoman && !ground.isNoun('body', head) && !ground.isNoun('relation', head);
}

function isSomeone({ kind }: { readonly kind: string }): boolean {
  return kind === 'unnamed' || kind === 'role';
}

/** An unnamed source, or whom its noun means; in متحدث باسم رئيس كوريا، فلان it does not mean him whom it is of. */
function ofThem(ground: Ground, range: TokenRange, mentions: readonly Mention[]): ResolvedSource {
  const meant = recallByNoun(ground, range);
  const isTheirs = mentions.some(({ type, entity }) => type === 'person' && entity === meant?.entity);
  if (meant && !isTheirs) return named(ground, meant);
  const [first] = mentions;
  const owner = first?.type === 'place' ? mentions.find(({ type }) => type === 'person') : undefined;
  return described(ground, 'unnamed', range, owner ?? first);
}

/** بحسب | تصريحات, وفقا | لرواية: behind what goes by someone's words; where they do something themselves they are read. */
function goesByWords(ground: Ground, at: number): boolean {
  if (!tells('someones_words', ground.plain(at).replace(/^ل/u, ''))) return false;
  const key = fold(ground.withoutConjunction(at - 1));
  return ground.attribution.phrasesAt(ground.keys, at - 1, key).some(({ kind }) => kind === 'according');
}

/** معلم, طبيب: what someone may be called. */
function isTitle(ground: Ground, at: number): boolean {
  return nameLexicon().titles.get([fold(ground.withoutConjunction(at))]).length > 0;
}

function nominal(ground: Ground, range: TokenRange): ResolvedSource | null {
  const mention = recallByNoun(ground, range);
  return mention && named(ground, mention);
}
