/**
 * People whom nobody listed, told by the list they stand in: زهرة الخرجي، نواف نجم، شهد الكندري، محمد جابر.
 *
 * @example listedPeople(reading, chosen) // شهد الكندري, between نواف نجم and محمد جابر
 */
import { type Candidate, candidate } from './candidate.ts';
import { mayBeName } from './name-shapes.ts';
import { isComma, isWord, type Reading, sameSentence, WordClass } from './reading.ts';

const { Given, GivenAmbiguous, Family, FamilyAmbiguous } = WordClass;
const KNOWN = Given | Family | GivenAmbiguous | FamilyAmbiguous;

/** People that a list must name besides. */
const LEAST_NEIGHBOURS = 2;
const LONGEST_NAME = 4;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly person: boolean;
}

/** Items of lists that no chosen name covers. Linear in the text. */
export function listedPeople(reading: Reading, chosen: readonly Candidate[]): Candidate[] {
  const nameAt = new Map(chosen.map((name) => [name.from, name]));
  const found: Candidate[] = [];
  for (let position = 0; position < reading.tokens.length; ) {
    const list = nameAt.has(position) || afterSeparator(reading, position) ? readList(reading, position, nameAt) : [];
    const people = list.filter(({ person }) => person).length;
    if (people >= LEAST_NEIGHBOURS)
      for (const item of list) if (!item.person) found.push(candidate(reading, item, 'person', 'person/listed', 0.65));
    position = Math.max(position + 1, list.at(-1)?.to ?? 0);
  }
  return found;
}

function afterSeparator(reading: Reading, position: number): boolean {
  return position > 0 && isComma(reading, position - 1);
}

/** The items from `start` as far as each is a person or may be one, with separators between them. */
function readList(reading: Reading, start: number, nameAt: ReadonlyMap<number, Candidate>): Item[] {
  const items: Item[] = [];
  let position = start;
  for (;;) {
    const item = readItem(reading, position, nameAt);
    if (!item || !sameSentence(reading, start, item.to - 1)) break;
    const next = separatorEnd(reading, item.to);
    // Where no separator closes it, an unknown item would run on into the sentence.
    if (next === null && !item.person && isWord(reading, item.to) && sameSentence(reading, start, item.to)) break;
    items.push(item);
    if (next === null || !sameSentence(reading, start, next)) break;
    position = next;
  }
  while (items.length > 0 && items[0]?.person === false && items.findIndex(({ person }) => person) !== 1) items.shift();
  return items;
}

/** The position after a comma, و or both; a و that is joined to the next word is left to its item. */
function separatorEnd(reading: Reading, position: number): number | null {
  let to = position;
  if (isComma(reading, to)) to += 1;
  if (reading.tokens[to]?.plain === 'و') to += 1;
  if (to > position) return to;
  return /^و\p{L}{3}/u.test(reading.keys[position] ?? '') ? position : null;
}

function readItem(reading: Reading, position: number, nameAt: ReadonlyMap<number, Candidate>): Item | null {
  const name = nameAt.get(position);
  if (name) return name.type === 'person' ? { ...name, person: true } : null;
  let to = position;
  while (to - position < LONGEST_NAME && !nameAt.has(to) && mayStandInName(reading, position, to)) to += 1;
  if (to - position < 2 || nameAt.has(to)) return null;
  // One of its words at least is a name's, so that lists of other things stay what they are.
  for (let at = position; at < to; at += 1)
    if (((reading.classes[at] as number) & KNOWN) !== 0) return { from: position, to, offset: 0, person: false };
  return null;
}

function mayStandInName(reading: Reading, from: number, position: number): boolean {
  if (!sameSentence(reading, from, position)) return false;
  if (mayBeName(reading, position, position === from)) return true;
  return position > from && isWord(reading, position) && /^ال\p{L}{3,}[يه]?$/u.test(reading.keys[position] as string);
}
