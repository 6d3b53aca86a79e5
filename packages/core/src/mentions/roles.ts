/**
 * Finds the roles that stand around a person's name: before it, between commas, and after it in apposition.
 *
 * @example rolesOf(reading, name, names).map((role) => role.text) // ['وزير الطاقة والصناعة']
 */
import type { NameMention } from '../model/mention.ts';
import type { RoleStatus } from '../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { isComma, isWord, type Reading, sameSentence, stemStart } from './reading.ts';
import type { TitleStretch } from './stretch.ts';
import { endOfTitle, LONGEST_TITLE, mayStandInTitle, type NameEnds, titleNounAt } from './titles.ts';

type Role = NameMention['roles'][number];

/** At most so many roles on each side of a name. */
const MOST_ROLES = 4;
/** Words of a name, at most. */
const LONGEST_NAME = 6;

/** Roles of the person named, in text order. `floor` is the end of the name before; no role reaches across it. */
export function rolesOf(reading: Reading, name: Candidate, floor: number, ceiling: number, names: NameEnds): Role[] {
  const before = rolesBefore(reading, name, floor);
  const after = rolesAfter(reading, name, ceiling, names);
  return [...before, ...(before.length > 0 && leadsToNext(reading, name, after, ceiling) ? [] : after)];
}

/** وزير الخارجية، فلان، | الرئيس الأمريكي، فلان: where a comma parts the one from his title, so it does the next. */
function leadsToNext(reading: Reading, name: Candidate, [first]: readonly Role[], ceiling: number): boolean {
  const isNext = first !== undefined && first.end === reading.tokens[ceiling - 2]?.end;
  return isNext && isComma(reading, name.from - 1) && isComma(reading, ceiling - 1);
}

function rolesBefore(reading: Reading, name: Candidate, floor: number): Role[] {
  if (name.offset > 0) return [];
  const roles: Role[] = [];
  let end = isComma(reading, name.from - 1) ? name.from - 1 : name.from;
  while (roles.length < MOST_ROLES) {
    const noun = nearestTitle(reading, end, floor, name.from);
    if (!noun || governs(reading, noun, end, name.from) || opensQuotation(reading, noun.from, end)) break;
    roles.unshift(toRole(reading, noun, end, 'role/before-name'));
    end = noun.from;
    if (noun.offset === 0 && !isHonorific(noun)) {
      if (roles.length > 1 || !chains(reading, end, floor)) break;
    }
  }
  return roles;
}

/** متحدث باسم كيري, مستشار أردوغان: a bare title right before the name is not his, but someone's of his. */
function governs(reading: Reading, noun: TitleStretch, end: number, name: number): boolean {
  if (noun.to !== name || end !== name || isHonorific(noun)) return false;
  const key = (reading.keys[noun.to - 1] as string).slice(noun.to - 1 === noun.from ? noun.offset : 0);
  return !key.startsWith('ال');
}

/** قال مدير المنظمة "أشعر بالحزن على زميلي فلان": a title reaches over no mark that opens and does not close before the name. */
function opensQuotation({ tokens }: Reading, from: number, to: number): boolean {
  let marks = 0;
  for (let position = from; position < to; position += 1) if (tokens[position]?.kind === 'quote') marks += 1;
  return marks % 2 === 1;
}

/** A further role may end where this one begins only when the two stand side by side. */
function chains(reading: Reading, end: number, floor: number): boolean {
  return end > floor && isWord(reading, end - 1) && titleNounAt(reading, end - 1) !== null;
}

function isHonorific({ title }: TitleStretch): boolean {
  return (
    title.class === 'honorific' || title.class === 'royal' || title.class === 'rank' || title.class === 'religious'
  );
}

/** The title noun nearest to the left of `end` whose words reach to it, taken back over the nouns it completes. */
function nearestTitle(reading: Reading, end: number, floor: number, name: number): TitleStretch | null {
  let marks = 0;
  for (let position = end - 1; position >= Math.max(floor, end - LONGEST_TITLE); position -= 1) {
    if (!sameSentence(reading, position, name) || !mayStandInTitle(reading, position)) return null;
    if (reading.tokens[position]?.kind === 'quote') marks += 1;
    const noun = titleNounAt(reading, position);
    // قال المدير "أحزنني رحيل صديقي | فلان": who speaks stands before the quotation that the name is in.
    if (noun && noun.to <= end && marks % 2 > 0) return null;
    if (noun && noun.to <= end) return wholeTitle(reading, noun, floor);
  }
  return null;
}

/** نائب رئيس, مدير مكتب رئيس: the outermost of nouns in construct. */
function wholeTitle(reading: Reading, noun: TitleStretch, floor: number): TitleStretch {
  let outer = noun;
  for (let back = 0; back < 3 && outer.offset === 0; back += 1) {
    const before = outerNoun(reading, outer, floor);
    if (!before) break;
    outer = before;
  }
  return outer;
}

function outerNoun(reading: Reading, inner: TitleStretch, floor: number): TitleStretch | null {
  for (const distance of [1, 2]) {
    const position = inner.from - distance;
    if (position < floor || !sameSentence(reading, position, inner.from)) return null;
    const noun = titleNounAt(reading, position);
    if (!noun || (reading.keys[position] as string).startsWith('ال')) continue;
    const between = reading.keys[inner.from - 1] as string;
    if (noun.to >= inner.from && noun.to <= inner.to) return { ...noun, to: inner.to };
    if (noun.to === inner.from - 1 && reading.lexicon.organizationHeads.get([between]).length > 0) return noun;
  }
  return null;
}

function rolesAfter(reading: Reading, name: Candidate, ceiling: number, names: NameEnds): Role[] {
  const roles: Role[] = [];
  let position = afterAge(reading, name.to);
  if (isComma(reading, position)) position += 1;
  while (roles.length < MOST_ROLES && position < ceiling && sameSentence(reading, name.from, position)) {
    const noun = titleNounAt(reading, position);
    if (!noun || (noun.offset > 0 && roles.length === 0)) break;
    const end = Math.min(endOfTitle(reading, noun, names), ceiling);
    if (end === ceiling && ceiling < reading.tokens.length && isWord(reading, end)) break;
    if (end < noun.to || isNextOnes(reading, noun.from, end, ceiling)) break;
    roles.push(toRole(reading, noun, end, 'role/after-name'));
    position = end;
  }
  return roles;
}

/**
 * دعا الوزير فلان، الرئيس الأمريكي، فلان إلى: between two names that commas set apart, the title is the next one's; in a list
 * (فلان، وزير المالية، فلان، وزير الداخلية) each has his own behind him.
 */
function isNextOnes(reading: Reading, from: number, end: number, ceiling: number): boolean {
  if (end !== ceiling - 1 || !isComma(reading, from - 1) || !isComma(reading, end)) return false;
  for (let position = ceiling + 1; position < ceiling + LONGEST_NAME && isWord(reading, position); position += 1)
    if (isComma(reading, position + 1)) return titleNounAt(reading, position + 2) === null;
  return true;
}

/** كيري (80 عاما) : what brackets say of age stands between the name and its role. */
function afterAge(reading: Reading, position: number): number {
  if (reading.tokens[position]?.text !== '(') return position;
  for (let to = position + 1; to < position + 5; to += 1) if (reading.tokens[to]?.text === ')') return to + 1;
  return position;
}

function toRole(reading: Reading, noun: TitleStretch, end: number, rule: string): Role {
  const start = stemStart(reading, noun.from, noun.offset);
  const stop = reading.tokens[end - 1]?.end ?? start;
  return {
    start,
    end: stop,
    text: reading.segmented.text.slice(start, stop),
    status: statusIn(reading, noun.from, end),
    rule,
  };
}

function statusIn(reading: Reading, from: number, to: number): RoleStatus {
  for (let position = from; position < to; position += 1) {
    const match = reading.lexicon.statuses.longestAt(reading.keys, position);
    if (match && match.end <= to) return match.entries[0] as RoleStatus;
  }
  return 'current';
}
