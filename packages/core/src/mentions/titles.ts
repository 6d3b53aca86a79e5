/**
 * Reads a title or office as it stands around a name: وزير الخارجية الأميركي السابق.
 *
 * @example readTitle(reading, position)?.status
 */
import type { Token, WrittenForm } from '@isnad/arabic';
import type { Title } from './name-lexicon.ts';
import { isWord, type Reading, sameSentence, stemsBeginning, WordClass } from './reading.ts';
import type { TitleStretch } from './stretch.ts';

/** No title in the annotated texts is longer. */
export const LONGEST_TITLE = 16;

/** Prepositions that may stand inside a title: السفير البريطاني لدى اليمن، المبعوث الأممي إلى اليمن. */
const INSIDE_TITLES = new Set(['في', 'لدى', 'إلى', 'الى', 'عن', 'من', 'على']);

function isDay({ lexicon }: Reading, key: string): boolean {
  return lexicon.weekdays.has(key) || key === 'اليوم' || key === 'امس';
}

/** The listed title noun that begins at `position`, with any clitics before it; null when there is none. */
export function titleNounAt(reading: Reading, position: number): TitleStretch | null {
  const { titles } = reading.asked;
  const known = titles[position];
  if (known !== undefined) return known;
  const found = findTitleNoun(reading, position);
  titles[position] = found;
  return found;
}

const titleStems = stemsBeginning(({ titles }) => titles);

/** Whether a title noun may begin with a word of that form. */
export function beginsTitle(form: WrittenForm): boolean {
  return titleStems.of(form).length > 0;
}

function findTitleNoun(reading: Reading, position: number): TitleStretch | null {
  if (!isWord(reading, position)) return null;
  for (const split of titleStems.of((reading.tokens[position] as Token).form)) {
    const match = reading.lexicon.titles.longestAt(reading.keys, position, split.stem);
    if (!match || !sameSentence(reading, position, match.end - 1)) continue;
    // من المقرر أن: a participle before أن is no office.
    if (reading.tokens[match.end]?.plain === 'أن') continue;
    return { from: position, to: match.end, offset: split.offset, title: match.entries[0] as Title };
  }
  return null;
}

/** True for a word that may stand between a title noun and the name it announces. */
export function mayStandInTitle(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  if (token.kind === 'quote') return true;
  if (!isWord(reading, position) || isDay(reading, token.key)) return false;
  return ((reading.classes[position] as number) & WordClass.Function) === 0 || INSIDE_TITLES.has(token.plain);
}

/** Where names of bodies and places end, by the position they begin at. */
export type NameEnds = ReadonlyMap<number, number>;

/**
 * The end of the title that begins with `noun`: definite nouns and adjectives, names of bodies and places, marks of
 * status; a bare noun only on the way to one of these (رئيس تحرير الجريدة).
 */
export function endOfTitle(reading: Reading, noun: TitleStretch, names: NameEnds): number {
  let to = noun.to;
  let complete = (reading.keys[noun.to - 1] as string).startsWith('ال');
  while (to - noun.from < LONGEST_TITLE && sameSentence(reading, noun.from, to) && mayStandInTitle(reading, to)) {
    const status = reading.lexicon.statuses.longestAt(reading.keys, to);
    const named = names.get(to);
    if (isJoinedTitle(reading, to)) break;
    if (named !== undefined) {
      to = named;
      complete = true;
    } else if (status) to = status.end;
    else if (isDefinite(reading.keys[to] as string)) {
      to += 1;
      complete = true;
    } else {
      const reached = reachDefinite(reading, to, names, complete);
      if (reached === to) break;
      to = reached;
      complete = true;
    }
  }
  return to;
}

/** ووزير الخارجية السابق: a title joined by و is a role of its own. */
function isJoinedTitle(reading: Reading, position: number): boolean {
  if (!(reading.keys[position] as string).startsWith('و')) return false;
  const noun = titleNounAt(reading, position);
  return noun !== null && noun.offset === 1;
}

function isDefinite(key: string): boolean {
  return (
    key.length > 4 && (key.startsWith('ال') || key.startsWith('وال') || key.startsWith('لل') || key.startsWith('بال'))
  );
}

/** A preposition with its noun, or up to three bare nouns, when a definite noun or a name follows. */
function reachDefinite(reading: Reading, from: number, names: NameEnds, complete: boolean): number {
  const isPreposition = INSIDE_TITLES.has(reading.tokens[from]?.plain ?? '');
  if (complete && !isPreposition) return from;
  for (let to = from + 1; to <= from + (isPreposition ? 2 : 3); to += 1) {
    if (!sameSentence(reading, from, to) || !mayStandInTitle(reading, to)) return from;
    const named = names.get(to);
    if (named !== undefined) return named;
    if (isDefinite(reading.keys[to] as string)) return to + 1;
  }
  return from;
}
