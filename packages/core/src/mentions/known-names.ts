/**
 * Names that the lexicon lists, wherever they stand, with clitics taken off the first word.
 *
 * @example knownNames(readWords(segmented)).map((name) => name.known?.name)
 */
import type { GazetteerEntry } from '@isnad/arabic';
import type { KnownName } from '../model/mention.ts';
import type { EntityType } from '../model/vocabulary.ts';
import { type Candidate, candidate } from './candidate.ts';
import { knownName } from './name-lexicon.ts';
import { announcesPlace, speaksOfPlace, withoutPlaceHead } from './place-context.ts';
import { type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** Listed names, the longest at each position, once for every type it may be. */
export function knownNames(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const [position, matches] of reading.listed) {
    const match = matches[matches.length - 1] as (typeof matches)[number];
    const stretch = { from: position, to: match.endToken, offset: match.clitics.offset };
    if (isMonth(reading, stretch) || isOneOf(reading, stretch) || hasOtherHamza(reading, stretch)) continue;
    const quoted = isQuoted(reading, stretch) || isDateline(reading, stretch);
    for (const entry of firstPerType(match.entries, quoted ? 'media' : null)) {
      const named = quoted ? stretch : overCountry(reading, withoutHead(reading, stretch, entry.type), entry);
      let confidence = worth(entry, named);
      if (entry.type === 'place') {
        if (!speaksOfPlace(reading, named, entry)) confidence = Math.min(confidence, UNLIKELY);
        else if (entry.ambiguous !== null && announcesPlace(reading, named))
          confidence = Math.max(confidence, ANNOUNCED);
      }
      if (entry.kind === 'media' && quoted) confidence = SURE_OUTLET;
      else if (entry.type === 'organization' && entry.ambiguous !== null && announcesBody(reading, named, entry))
        confidence = Math.max(confidence, ANNOUNCED);
      found.push(candidate(reading, named, entry.type, `${entry.type}/known`, confidence, knownName(entry)));
    }
  }
  return found;
}

/** أمام أحد فرق الدرجة: one of them, no club, where a plural comes and no noun of a club before. */
function isOneOf(reading: Reading, { from, to, offset }: Stretch): boolean {
  if (to - from > 1 || (reading.keys[from] as string).slice(offset) !== 'احد' || !sameSentence(reading, from, to))
    return false;
  return isCounted(reading, to) && !/^(?:ال)?(?:نادي|فريق)$/u.test(reading.keys[from - 1] ?? '');
}

function isCounted(reading: Reading, position: number): boolean {
  return (
    reading.tokens[position]?.kind === 'word' && /^(?!و|في$|عل[يى]$|من$|ب|ل)/u.test(reading.keys[position] as string)
  );
}

/** وأم is "and a mother", وام the agency: of so short a word the hamza is a letter that keys must not fold. */
function hasOtherHamza(reading: Reading, { from, to, offset }: Stretch): boolean {
  const { plain, key } = reading.tokens[from] as { plain: string; key: string };
  return to === from + 1 && offset === 0 && key.length === 3 && /^و[أإ]/u.test(plain);
}

function withoutHead(reading: Reading, stretch: Stretch, type: EntityType): Stretch {
  if (type === 'place') return withoutPlaceHead(reading, stretch);
  return type === 'organization' ? withoutOrganizationHead(reading, withoutOrigin(reading, stretch)) : stretch;
}

/** الفيصلي الأردني → الفيصلي: a club or an outlet listed with its country, when it is listed without it as well. */
function withoutOrigin(reading: Reading, { from, to, offset }: Stretch): Stretch {
  let end = to;
  while (end - from > 1 && isOrigin(reading, end - 1)) end -= 1;
  const isListed = (reading.listed.get(from) ?? []).some(
    (match) => match.endToken === end && match.entries.some(({ kind }) => kind === 'sports' || kind === 'media'),
  );
  return isListed && end < to ? { from, to: end, offset } : { from, to, offset };
}

/** سكاي نيوز عربية: without article it is the name of an edition. */
function isOrigin(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  return (bits & WordClass.Demonym) !== 0 && (reading.keys[position] as string).startsWith('ال');
}

/**
 * الدفاع المدني + الإسرائيلي: a public body that every country has is named with its country; نقابة المهندسين +
 * الأردنيين: and any with the origin of its members, in their number.
 */
export function overCountry(reading: Reading, { from, to, offset }: Stretch, entry: GazetteerEntry): Stretch {
  if (entry.type === 'organization' && isOfMembers(reading, from, to)) return { from, to: to + 1, offset };
  const isPublic = entry.type === 'organization' && PUBLIC_BODIES.has(entry.kind ?? '');
  if (!isPublic || !sameSentence(reading, from, to) || !isOrigin(reading, to)) return { from, to, offset };
  const agrees = isFeminine(reading, from) === isFeminine(reading, to);
  if (!agrees || isOrigin(reading, to - 1)) return { from, to, offset };
  // الكورية الجنوبية
  const isHalf = sameSentence(reading, from, to + 1) && /^ال(?:شمالي|جنوبي)ه?$/u.test(reading.keys[to + 1] as string);
  return { from, to: isHalf ? to + 2 : to + 1, offset };
}

function isOfMembers(reading: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !sameSentence(reading, from, to) || !isOrigin(reading, to)) return false;
  return MEMBERS.test(reading.keys[to - 1] as string) && MEMBERS.test(reading.keys[to] as string);
}

const MEMBERS = /^ال\p{L}{3,}ين$/u;

const PUBLIC_BODIES = new Set(['government', 'military', 'court', 'police']);

function isFeminine(reading: Reading, position: number): boolean {
  return /(?:ه|ات)$/u.test(reading.keys[position] as string);
}

/** The same for a stretch that is listed as a body. */
export function overItsCountry(reading: Reading, stretch: Stretch): Stretch {
  const match = (reading.listed.get(stretch.from) ?? []).find(({ endToken }) => endToken === stretch.to);
  const entry = match?.entries.find(({ type }) => type === 'organization');
  return entry ? overCountry(reading, stretch, entry) : stretch;
}

/** شبكة سي إن إن → سي إن إن: without a noun that only describes, when the rest is listed by itself. */
export function withoutOrganizationHead(reading: Reading, { from, to, offset }: Stretch): Stretch {
  if (to - from < 2) return { from, to, offset };
  const key = (reading.keys[from] as string).slice(offset);
  const head = reading.lexicon.organizationHeads.longestAt(reading.keys, from, key);
  if (!head || head.entries[0]?.inside === 'yes' || head.end >= to) return { from, to, offset };
  const rest = bodiesAt(reading, head.end, to);
  // وكالة الأنباء الكويتية is not the newspaper الأنباء الكويتية.
  const whole = bodiesAt(reading, from, to);
  const isOther = whole.length > 0 && !whole.some((name) => rest.includes(name));
  return rest.length > 0 && !isOther ? { from: head.end, to, offset: 0 } : { from, to, offset };
}

/** The bodies that exactly these words are listed for, as they are known. */
function bodiesAt(reading: Reading, from: number, to: number): readonly string[] {
  return (reading.listed.get(from) ?? []).flatMap(({ endToken, entries }) =>
    endToken === to ? entries.filter(({ type }) => type === 'organization').map((entry) => knownName(entry).name) : [],
  );
}

/** لـ«الشرق الأوسط», "العربية": of 169 outlets' names in quotation marks in the annotated news texts, 168 are the outlet. */
const SURE_OUTLET = 1;

/** "سكاي نيوز" عربية goes on after the mark. */
function isQuoted(reading: Reading, { from, to, offset }: Stretch): boolean {
  if (offset > 0 || reading.tokens[from - 1]?.kind !== 'quote' || reading.tokens[to]?.kind !== 'quote') return false;
  return !reading.lexicon.contexts.edition.has(reading.keys[to + 1] ?? '');
}

/** سبق- الرياض: أطلق …, محمد المواسي- سبق- جازان: the outlet between dashes at the beginning of its text. */
function isDateline(reading: Reading, { from, to, offset }: Stretch): boolean {
  if (offset > 0 || reading.sentence[from] !== 0 || !DASH.test(reading.tokens[to]?.text ?? '')) return false;
  return from === 0 || DASH.test(reading.tokens[from - 1]?.text ?? '');
}

const DASH = /^[-–—]+$/u;

/** What an ordinary word is worth as a place where the word before it says that a place comes. */
const ANNOUNCED = 0.6;

/** What a listed name is worth where its surroundings speak against it: less than any name must be. */
const UNLIKELY = 0.4;

/** محطة العربية, صحيفة الوطن: the noun right before says of what kind the name is. */
function announcesBody(reading: Reading, { from, offset }: Stretch, { kind }: GazetteerEntry): boolean {
  if (offset > 0) return isSecondOfTwo(reading, from);
  if (from === 0 || !sameSentence(reading, from - 1, from)) return false;
  return stemsAt(reading, from - 1).some(
    ({ stem }) =>
      !reading.lexicon.contexts.loose_head.has(stem) &&
      reading.lexicon.organizationHeads.get([stem]).some((head) => head.inside === 'no' && head.kind === kind),
  );
}

/** تنظيمي "داعش" والقاعدة: the second of two bodies that a noun in the dual announces. */
function isSecondOfTwo(reading: Reading, position: number): boolean {
  if (!(reading.keys[position] as string).startsWith('و')) return false;
  for (let at = position - 2; at >= Math.max(0, position - 6); at -= 1) {
    if (!sameSentence(reading, at, position)) return false;
    if (isDualHead(reading, at)) return true;
  }
  return false;
}

function isDualHead(reading: Reading, position: number): boolean {
  const { organizationHeads: heads } = reading.lexicon;
  return stemsAt(reading, position).some(({ stem }) => {
    if (!/.{3}[يا]$/u.test(stem) || heads.get([stem]).length === 0) return false;
    const single = stem.slice(0, -1);
    return heads.get([single]).length > 0 || heads.get([`${single.slice(0, -1)}ه`]).length > 0;
  });
}

/** كانون الأول is a month, not a maker of cameras. */
function isMonth(reading: Reading, { from, to }: Stretch): boolean {
  const month = reading.lexicon.months.longestAt(reading.keys, from);
  return month !== undefined && month.end >= to;
}

export interface LexiconName {
  readonly known: KnownName;
  readonly ambiguous: GazetteerEntry['ambiguous'];
}

/** What the lexicon knows of exactly these words as a name of this type, or null. */
export function knownAt(reading: Reading, from: number, to: number, type: EntityType): LexiconName | null {
  for (const match of reading.listed.get(from) ?? []) {
    if (match.endToken !== to) continue;
    const entry = match.entries.find((one) => one.type === type);
    if (entry) return { known: knownName(entry), ambiguous: entry.ambiguous };
  }
  return null;
}

/** One entry of each type, the first listed; of bodies the first of a kind that is looked for. */
function firstPerType(entries: readonly GazetteerEntry[], kind: string | null): GazetteerEntry[] {
  const first = new Map<string, GazetteerEntry>();
  for (const entry of entries)
    if (!first.has(entry.type) || (kind !== null && entry.kind === kind && first.get(entry.type)?.kind !== kind))
      first.set(entry.type, entry);
  return [...first.values()];
}

/** A form that is an ordinary word or another name too is worth less, a long one more. */
function worth(entry: GazetteerEntry, { from, to, offset }: Stretch): number {
  const base =
    entry.ambiguous === 'word' ? 0.3 : entry.ambiguous === 'name' ? (entry.type === 'place' ? 0.45 : 0.5) : 0.75;
  const longer = Math.min(0.15, (to - from - 1) * 0.1);
  return Math.min(0.95, base + longer - (offset > 0 ? 0.05 : 0));
}
