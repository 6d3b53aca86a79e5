/**
 * Mends the edges of a name the tagger found: marks, titles and clitics that do not belong to it.
 *
 * @example trimName(reading, name) // د. سامي الصالح → سامي الصالح
 */
import type { EntityType } from '../model/vocabulary.ts';
import { cutPerson } from './cut-person.ts';
import { overAside, overGiven, overHyphen, overSurname } from './extend-person.ts';
import { overItsCountry, withoutOrganizationHead } from './known-names.ts';
import { isNameWord } from './name-shapes.ts';
import { isNoBody } from './no-bodies.ts';
import { isWord, type Reading, stemsAt, WordClass } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { endOfBody } from './trim-bodies.ts';

const { Given } = WordClass;

/** The stretch without what does not belong to the name; null when nothing is left. */
export function trimName(reading: Reading, stretch: Stretch, type: EntityType): Stretch | null {
  let { from, to } = insideMarks(reading, insideQuotes(reading, stretch));
  if (to <= from) return null;
  if (type === 'person') {
    const cut = cutPerson(reading, from, to);
    if (cut === null) return null;
    ({ from, to } = cut);
    to = overAside(reading, from, overHyphen(reading, from, overSurname(reading, from, to)));
    from = overGiven(reading, from, to, stretch);
  }
  if (type === 'organization') {
    from = afterBoard(reading, from, to);
    to = endOfBody(reading, from, to);
    const named = withoutOrganizationHead(reading, {
      from,
      to,
      offset: from === stretch.from ? stretch.offset : 0,
    }).from;
    // وكالة + الأناضول + التركية: without its head the name ends before the origin.
    if (named > from) to = endOfBody(reading, named, to);
    from = named;
    to = overItsCountry(reading, { from, to, offset: 0 }).to;
    if (isNoBody(reading, { from, to, offset: from === stretch.from ? stretch.offset : 0 })) return null;
  }
  if (to <= from || (type === 'person' && (isUnnamed(reading, from, to) || endsInCountry(reading, from, to))))
    return null;
  const offset = from > stretch.from ? 0 : mendOffset(reading, from, from === stretch.from ? stretch.offset : 0, type);
  return { from, to, offset };
}

/** مجلس إدارة الكشافة اليابانية → الكشافة اليابانية */
function afterBoard(reading: Reading, from: number, to: number): number {
  const isBoard = /مجلس$/u.test(reading.keys[from] as string) && reading.keys[from + 1] === 'اداره';
  return isBoard && to - from > 3 ? from + 2 : from;
}

/** حزب "اليسار → اليسار: a quotation mark inside a name begins or ends it. */
function insideQuotes(reading: Reading, { from, to }: Stretch): { from: number; to: number } {
  for (let position = from; position < to; position += 1) {
    if (reading.tokens[position]?.kind !== 'quote') continue;
    const closes = reading.tokens[to]?.kind === 'quote' || position < to - 1;
    return closes && position - from <= 2 && position + 1 < to ? { from: position + 1, to } : { from, to: position };
  }
  return { from, to };
}

/** {الجهاد الإسلامي} → الجهاد الإسلامي */
function insideMarks(reading: Reading, { from, to }: { from: number; to: number }): { from: number; to: number } {
  let first = from;
  let end = to;
  while (first < end && isMark(reading, first)) first += 1;
  while (end > first && isMark(reading, end - 1)) end -= 1;
  return { from: first, to: end };
}

function isMark(reading: Reading, position: number): boolean {
  return reading.tokens[position]?.kind === 'punctuation';
}

/** جمال فنزويلا: an ordinary word before a country's name is no given name. */
function endsInCountry(reading: Reading, from: number, to: number): boolean {
  if (to - from !== 2 || ((reading.classes[from] as number) & Given) !== 0) return false;
  return (reading.listed.get(from + 1) ?? []).some(
    (match) => match.endToken === to && match.entries.every(({ type, kind }) => type === 'place' && kind === 'country'),
  );
}

/** متحدثون, دبلوماسيو: a noun of unnamed sources by itself is nobody's name, nor two of whom it is said: نائبان جمهوريان. */
function isUnnamed(reading: Reading, from: number, to: number): boolean {
  const { titles, unnamed } = reading.lexicon;
  const key = reading.keys[from] as string;
  if (to - from === 2) {
    const noun = /^(\p{L}{3,})ان$/u.exec(key)?.[1];
    return (
      noun !== undefined &&
      /ان$/u.test(reading.keys[to - 1] as string) &&
      (unnamed.has(noun) || titles.get([noun]).length > 0)
    );
  }
  if (to - from > 1) return false;
  return unnamed.has(key) || (key.endsWith('و') && unnamed.has(`${key}ن`));
}

/** باراك read as ب + اراك, or وليندزي as one word: what the lexicon knows decides. */
function mendOffset(reading: Reading, position: number, offset: number, type: EntityType): number {
  if (!isWord(reading, position)) return offset;
  const whole = isNameWord(reading, position, 0);
  // كاليسوارام: news sets no ك before a person, so the letter is the name's own where the rest is no name.
  if (offset > 0 && type === 'person' && (reading.keys[position] as string).startsWith('ك'))
    return whole || !isNameWord(reading, position, offset) ? 0 : offset;
  if (offset > 0) return whole && !isNameWord(reading, position, offset) ? 0 : offset;
  if (whole) return 0;
  for (const split of stemsAt(reading, position)) {
    if (split.offset === 0 || !isNameWord(reading, position, split.offset)) continue;
    return split.offset;
  }
  return 0;
}
