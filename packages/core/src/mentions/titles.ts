/**
 * Reads a title or office as it stands around a name: وزير الخارجية الأميركي السابق.
 *
 * @example readTitle(reading, position)?.status
 */
import type { RoleStatus } from '../model/vocabulary.ts';
import type { Stretch } from './candidate.ts';
import type { Title } from './name-lexicon.ts';
import { type Reading, WordClass, isWord, sameSentence, stemsAt } from './reading.ts';

export interface TitleStretch extends Stretch {
  readonly title: Title;
  readonly status: RoleStatus;
}

const LONGEST_TITLE = 14;

/**
 * The title that begins at `position`: the listed noun, its complement (a field, a body, a place) and adjectives of
 * origin, and a mark of status. Null when no title begins there.
 */
export function readTitle(reading: Reading, position: number): TitleStretch | null {
  if (!isWord(reading, position)) return null;
  for (const split of stemsAt(reading, position)) {
    const match = reading.lexicon.titles.longestAt(reading.keys, position, split.stem);
    if (!match) continue;
    const title = match.entries[0] as Title;
    const rest = readComplement(reading, position, match.end, title);
    return { from: position, to: rest.to, offset: split.offset, title, status: rest.status };
  }
  return null;
}

function readComplement(reading: Reading, from: number, start: number, title: Title): { to: number; status: RoleStatus } {
  let to = start;
  let status: RoleStatus = 'current';
  const takesNoun = title.complement.some((kind) => kind !== 'none' && kind !== 'nationality');
  let taken = !takesNoun;
  while (to - from < LONGEST_TITLE && sameSentence(reading, from, to) && isWord(reading, to)) {
    const statusMatch = reading.lexicon.statuses.longestAt(reading.keys, to);
    if (statusMatch) {
      status = statusMatch.entries[0] as RoleStatus;
      to = statusMatch.end;
      continue;
    }
    const bits = reading.classes[to] as number;
    if ((bits & WordClass.Demonym) !== 0) {
      to += 1;
      taken = true;
      continue;
    }
    const further = reading.lexicon.titles.longestAt(reading.keys, to);
    if (further && (reading.keys[to] as string).startsWith('ال') === false) {
      to = further.end;
      taken = !(further.entries[0] as Title).complement.some((kind) => kind !== 'none');
      continue;
    }
    if (taken) break;
    const complement = readNoun(reading, to);
    if (complement === to) break;
    to = complement;
    taken = true;
  }
  return { to, status };
}

function readNoun(reading: Reading, position: number): number {
  const field = reading.lexicon.organizationFields.longestAt(reading.keys, position);
  const name = reading.listed.get(position)?.at(-1);
  const known = name && name.entries.some((entry) => entry.type !== 'person') ? name.endToken : position;
  const head = reading.lexicon.organizationHeads.longestAt(reading.keys, position);
  if (head) {
    const inner = reading.lexicon.organizationFields.longestAt(reading.keys, head.end);
    return Math.max(inner ? inner.end : head.end, known);
  }
  return Math.max(field ? field.end : position, known);
}
