/**
 * Rules for bodies and places that bear the name of a person: مستشفى الملك فهد, شارع الحبيب بورقيبة.
 *
 * @example ruleFinder([NAMED_AFTER_RULES])(reading)
 */
import { type Token } from '@isnad/arabic';
import { beginsBody, bodyHeadAt, headOf } from './body-heads.ts';
import { type Candidate, candidate } from './candidate.ts';
import { readPersonName } from './person-name.ts';
import { isWord, type Reading, sameSentence, stemsBeginning, WordClass } from './reading.ts';
import type { NameRule } from './rule.ts';
import type { BodyHead } from './stretch.ts';
import { titleNounAt } from './titles.ts';

/** Kinds of places that people are honored by; rivers and mountains have other names. */
const PLACES = new Set(['airport', 'port', 'stadium', 'square', 'street', 'palace', 'site', 'base']);
/** Kinds of bodies that a name alone tells to be called so; other bodies (مكتب كيري, إدارة بايدن) are the person's. */
const BODIES = new Set(['education', 'health']);

/** A head noun in the singular without article, its end and the letters before it. */
function headAt(reading: Reading, position: number, type: 'organization' | 'place'): BodyHead | null {
  const found = type === 'organization' ? bodyHeadAt(reading, position) : placeHeadAt(reading, position);
  if (found?.head.inside !== 'yes') return null;
  return /^ال|ات$/u.test(found.noun) || reading.lexicon.contexts.no_body.has(found.noun) ? null : found;
}

const placeStems = stemsBeginning(({ placeHeads }) => placeHeads);

function placeHeadAt(reading: Reading, position: number): BodyHead | null {
  if (!isWord(reading, position)) return null;
  for (const { stem, offset } of placeStems.of((reading.tokens[position] as Token).form)) {
    const match = reading.lexicon.placeHeads.longestAt(reading.keys, position, stem);
    if (match && sameSentence(reading, position, match.end - 1)) return headOf(reading, match, position, stem, offset);
  }
  return null;
}

/** The end of الملك فهد, الشيخ سلمان بن أحمد الفاتح, عمر حمادي; null when no person is named there. */
function endOfPerson(reading: Reading, from: number, needsTitle: boolean): number | null {
  const title = titleNounAt(reading, from);
  const titled =
    title?.offset === 0 && title.to === from + 1 && reading.lexicon.contexts.honored.has(reading.keys[from] as string);
  if (needsTitle && !titled) return null;
  const name = readPersonName(reading, titled ? from + 1 : from);
  if (!name || name.offset > 0 || name.sure + name.doubtful === 0) return null;
  if (!titled && (name.parts < 2 || name.sure === 0)) return null;
  return name.to;
}

/** الثقافي, المركزي, الدولي: what sort of body or place it is. */
function afterSort(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end < to + 2 && sameSentence(reading, from, end) && isSort(reading, end)) end += 1;
  return end;
}

function isSort(reading: Reading, position: number): boolean {
  const bits = reading.classes[position] as number;
  const ofPeople = WordClass.Demonym | WordClass.Family | WordClass.Function | WordClass.FamilyAmbiguous;
  return (bits & ofPeople) === 0 && /^ال\p{L}{2,}يه?$/u.test(reading.keys[position] as string);
}

function namedAfter(reading: Reading, position: number, type: 'organization' | 'place'): Candidate | null {
  const found = headAt(reading, position, type);
  if (!found || (type === 'place' && !PLACES.has(found.head.kind)) || !sameSentence(reading, position, found.to))
    return null;
  // الهدف عن طريق سالم الدوسري: by him, not his street.
  if (reading.tokens[position - 1]?.plain === 'عن') return null;
  const person = endOfPerson(reading, found.to, type === 'organization' && !BODIES.has(found.head.kind));
  if (person === null) return null;
  const stretch = { from: position, to: afterSort(reading, position, person), offset: found.offset };
  return candidate(reading, stretch, type, `${type}/named-after`, 0.75);
}

const body: NameRule = {
  id: 'organization/named-after',
  example: 'نقل المصاب إلى [مستشفى الملك فهد المركزي] أمس',
  counterExample: 'زار الملك فهد المستشفى أمس',
  mayBegin: beginsBody,
  match: (reading, position) => namedAfter(reading, position, 'organization'),
};

const place: NameRule = {
  id: 'place/named-after',
  example: 'لعب الفريق على [ملعب محمد حسن] أمس',
  counterExample: 'لعب محمد حسن على الملعب أمس',
  mayBegin: (form) => placeStems.of(form).length > 0,
  match: (reading, position) => namedAfter(reading, position, 'place'),
};

export const NAMED_AFTER_RULES: readonly NameRule[] = [body, place];
