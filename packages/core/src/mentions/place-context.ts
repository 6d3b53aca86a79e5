/**
 * What stands around a listed place name that tells whether a place is meant.
 *
 * @example speaksOfPlace(reading, stretch, entry) // false in دوري أبطال أوروبا
 */
import type { GazetteerEntry } from '@isnad/arabic';
import type { WordList } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';

const CITIES = new Set(['city', 'capital', 'town']);

/** False where a listed place is more likely part of another name, an adjective, a person's name or a common word. */
export function speaksOfPlace(reading: Reading, stretch: Stretch, entry: GazetteerEntry): boolean {
  if (namesTreaty(reading, stretch, entry.kind) || followsAny(reading, stretch, reading.lexicon.contexts.contest))
    return false;
  if (stretch.to - stretch.from > 1) return true;
  const bits = reading.classes[stretch.from] as number;
  if ((bits & WordClass.Demonym) !== 0 && followsDefinite(reading, stretch.from)) return false;
  if (stretch.offset > 0 && entry.kind !== 'country' && entry.kind !== 'capital' && !isIn(reading, stretch))
    return false;
  return !isPersonal(reading, stretch);
}

/** بصفاقس: the letter that says where. */
function isIn(reading: Reading, { from, offset }: Stretch): boolean {
  return offset === 1 && (reading.keys[from] as string).startsWith('ب');
}

/** True in the name of a treaty: after اتفاقية any place, after اتفاق or إعلان a city (إعلان الدوحة; a country declares itself). */
export function namesTreaty(reading: Reading, stretch: Stretch, kind: string | null): boolean {
  if (stretch.offset > 0) return false;
  if (followsAny(reading, stretch, reading.lexicon.contexts.treaty)) return true;
  if (!CITIES.has(kind ?? '') || !followsAny(reading, stretch, reading.lexicon.contexts.city_treaty)) return false;
  return !announcesAct(reading, stretch);
}

/** What the government in a city announces: what is its own (عزمها), a link, or a verbal noun by its shape (تقديم, إغلاق, انسحاب). */
const ANNOUNCED = /^(?:\p{L}{3,}ها|[أا]ن(?:ها)?|عن|ت\p{L}{2}ي\p{L}|[إا]\p{L}{2,4}ا\p{L})$/u;

/** إعلان أنقرة عزمها التوغل, إعلان الرياض تقديم مئة مليون: the city announces something; إعلان الدوحة is a treaty. */
function announcesAct(reading: Reading, { from, to }: Stretch): boolean {
  return sameSentence(reading, from, to) && isWord(reading, to) && ANNOUNCED.test(reading.tokens[to]?.plain ?? '');
}

/** True after a noun that places are told by: بلدة لورد. */
export function announcesPlace(reading: Reading, { from, to, offset }: Stretch): boolean {
  if (offset > 0 || from === 0 || !sameSentence(reading, from - 1, to - 1)) return false;
  return stemsAt(reading, from - 1).some(({ stem }) => reading.lexicon.placeHeads.get([stem])[0]?.inside === 'no');
}

/** The stretch without a head noun that only describes: مدينة حلب → حلب, when the rest is listed by itself. */
export function withoutPlaceHead(reading: Reading, { from, to, offset }: Stretch): Stretch {
  if (to - from < 2) return { from, to, offset };
  const key = (reading.keys[from] as string).slice(offset);
  const head = reading.lexicon.placeHeads.longestAt(reading.keys, from, key);
  if (head?.entries[0]?.inside !== 'no' || head.end >= to) return { from, to, offset };
  const rest = (reading.listed.get(head.end) ?? []).some(
    (match) => match.endToken === to && match.entries.some((entry) => entry.type === 'place'),
  );
  return rest ? { from: head.end, to, offset: 0 } : { from, to, offset };
}

function followsAny(reading: Reading, { from }: Stretch, words: WordList): boolean {
  if (from === 0 || !sameSentence(reading, from - 1, from) || !isWord(reading, from - 1)) return false;
  const key = reading.keys[from - 1] as string;
  return words.has(key) || words.has(key.slice(1)) || (key.startsWith('ال') && words.has(key.slice(2)));
}

/** الكوادر السعودية: after a definite noun a nisba is an adjective. */
function followsDefinite(reading: Reading, position: number): boolean {
  if (position === 0 || !sameSentence(reading, position - 1, position) || !isWord(reading, position - 1)) return false;
  return /^[وفبك]?(?:ال|لل)\p{L}{3}/u.test(reading.keys[position - 1] as string);
}

/** A given name that stands beside another name of a person, or has no word of place before it. */
function isPersonal(reading: Reading, { from }: Stretch): boolean {
  const personal = WordClass.Given | WordClass.Family;
  if (((reading.classes[from] as number) & personal) === 0) return false;
  const after = sameSentence(reading, from, from + 1) ? (reading.classes[from + 1] as number) : 0;
  if ((after & personal) !== 0) return true;
  const before = from > 0 ? reading.tokens[from - 1]?.plain : undefined;
  return before !== 'في' && before !== 'إلى' && before !== 'من';
}
