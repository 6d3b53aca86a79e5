/**
 * Mends the end of a body's name that the tagger found: the country, the edition, and what begins another name.
 *
 * @example endOfBody(reading, from, to) // المفوضية والأمم المتحدة ends after المفوضية
 */
import { loadReporting } from '@isnad/arabic';
import { isSpelledLetter, type Reading, sameSentence, stemsAt, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** The position after the last word that belongs to the name. */
export function endOfBody(reading: Reading, from: number, to: number): number {
  const end = beforeOther(reading, from, beforeJoinedBody(reading, from, beforeClause(reading, from, to)));
  return overEdition(
    reading,
    from,
    overOrigin(reading, from, overSort(reading, from, withoutOrigin(reading, from, end))),
  );
}

/** Closed words that names of bodies hold: النهي عن المنكر, الائتلاف من أجل الحريات. */
const INSIDE_BODIES = new Set(['في', 'من', 'على', 'عن', 'ضد', 'بين', 'غير', 'دون', 'بلا', 'مع']);

/** الاتحاد حتى, اللجنة العليا قالت, الإدارة الأميركية فضلا عن: where a clause goes on, the name has ended. */
function beforeClause(reading: Reading, from: number, to: number): number {
  let end = to;
  for (let position = from + 1; position < end; position += 1) {
    const plain = reading.tokens[position]?.plain ?? '';
    if (isSpelledLetter(reading.keys[position] as string) || plain === 'اليوم') continue;
    const isClosed = ((reading.classes[position] as number) & WordClass.Function) !== 0 && !INSIDE_BODIES.has(plain);
    if (isClosed || reading.lexicon.contexts.after_name.has(reading.keys[position] as string)) end = position;
    else if (isToOutlet(reading, position) || (position + 1 < to && isRank(reading, position))) end = position;
  }
  // نائب رئيس اتحاد الكرة السابق: the office, not the body.
  const isStatus = reading.lexicon.statuses.get([reading.keys[end - 1] as string]).length > 0;
  if (end - from > 1 && (isVerb(reading, end - 1) || isStatus)) end -= 1;
  if (end === to) return to;
  while (end - from > 1 && INSIDE_BODIES.has(reading.tokens[end - 1]?.plain ?? '')) end -= 1;
  const isBareHead =
    end - from === 1 && reading.lexicon.organizationHeads.get([reading.keys[from] as string]).length > 0;
  return isBareHead ? from : end;
}

/** الجيش | الكولونيل فلان: who speaks for it is named by his rank. */
function isRank(reading: Reading, position: number): boolean {
  const title = titleNounAt(reading, position);
  return title?.title.class === 'rank' && title.offset === 0 && (reading.keys[position] as string).startsWith('ال');
}

/** لجنة حماية الصحفيين | لرويترز: to whom the body speaks. */
function isToOutlet(reading: Reading, position: number): boolean {
  return (reading.listed.get(position) ?? []).some(
    ({ clitics, entries }) =>
      clitics.prefixes === 'ل' &&
      entries.some(({ type, kind, ambiguous }) => type === 'organization' && kind === 'media' && ambiguous !== 'word'),
  );
}

/** A finite verb of speech in the past, which no listed name ends with. */
function isVerb(reading: Reading, position: number): boolean {
  const isReported = loadReporting()
    .verbForms(reading.keys[position] as string)
    .some(({ tense, suffix }) => tense === 'past' && suffix === '');
  return isReported && /ت$/u.test(reading.keys[position] as string);
}

/**
 * سي. إن. إن الأميركية, المريخ السوداني: the adjective of origin is no part of a listed name that stands without it,
 * unless a head noun begins the name (وزارة الخارجية الأميركية).
 */
function withoutOrigin(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end - from > 1 && isOriginAt(reading, end - 1)) end -= 1;
  if (end === to || reading.lexicon.organizationHeads.longestAt(reading.keys, from) !== undefined) return to;
  const kindsAt = (at: number) =>
    (reading.listed.get(from) ?? []).flatMap((match) =>
      match.endToken === at
        ? match.entries.filter((entry) => entry.type === 'organization').map((entry) => entry.kind)
        : [],
    );
  const short = kindsAt(end);
  if (short.includes('sports') || short.includes('media')) return end;
  return short.length > 0 && kindsAt(to).length === 0 ? end : to;
}

/** المفوضية والأمم المتحدة: a body that the lexicon lists, joined by و, has a name of its own. */
function beforeJoinedBody(reading: Reading, from: number, to: number): number {
  for (let position = from + 1; position < to; position += 1) {
    if (!(reading.keys[position] as string).startsWith('و')) continue;
    const isBody = (reading.listed.get(position) ?? []).some(
      ({ clitics, endToken, entries }) =>
        endToken === to &&
        clitics.prefixes === 'و' &&
        entries.every(({ type, ambiguous }) => type === 'organization' && ambiguous === null),
    );
    if (isBody) return position;
  }
  return to;
}

/** الجيش + الأميركي, وزارة الداخلية + اللبنانية: the adjective of origin right after, in the gender of the head noun. */
function overOrigin(reading: Reading, from: number, to: number): number {
  if (!sameSentence(reading, from, to) || !isOriginAt(reading, to) || isOriginAt(reading, to - 1)) return to;
  const head = originHead(reading, from);
  if (head === null || (to - from > 1 && head !== MINISTRY && !isAllDefinite(reading, from, to))) return to;
  return isFeminine(head) === isFeminine(reading.keys[to] as string) ? to + 1 : to;
}

/** Of names with a noun that completes the head only a ministry's is sure to take the adjective: لجنة الحكام السعودي. */
const MINISTRY = 'وزاره';

/** مستشفى القطيف + المركزي: after a hospital's place, what sort of hospital it is. */
function overSort(reading: Reading, from: number, to: number): number {
  const isHospital = stemsAt(reading, from).some(
    ({ stem }) => reading.lexicon.organizationHeads.get([stem])[0]?.kind === 'health' && !stem.startsWith('ال'),
  );
  if (!isHospital || to - from < 2 || !sameSentence(reading, from, to) || isOriginAt(reading, to)) return to;
  return /^ال\p{L}{3,}ي$|^العام$/u.test(reading.keys[to] as string) && titleNounAt(reading, to) === null ? to + 1 : to;
}

/** البنك المركزي + التركي: a head with adjectives alone, so that the next adjective is its own too. */
function isAllDefinite(reading: Reading, from: number, to: number): boolean {
  for (let position = from + 1; position < to; position += 1)
    if (!/^ال\p{L}{2,}يه?$/u.test(reading.keys[position] as string)) return false;
  return stemsAt(reading, from).some(({ stem }) => stem.startsWith('ال') || stem.startsWith('لل'));
}

function isOriginAt(reading: Reading, position: number): boolean {
  return ((reading.classes[position] as number) & WordClass.Demonym) !== 0 && isDefinite(reading, position);
}

/** The head noun of a body that may be told by its country, without its clitics. */
function originHead(reading: Reading, position: number): string | null {
  for (const { stem } of stemsAt(reading, position)) {
    const [head] = reading.lexicon.organizationHeads.get([stem]);
    if (head) return head.inside !== 'no' && head.complement.includes('nationality') ? stem : null;
  }
  return null;
}

function isFeminine(key: string): boolean {
  return /(?:ه|ات)$/u.test(key);
}

/** بي بي سي عربي: the language of an outlet's edition is the end of its name. */
function overEdition(reading: Reading, from: number, to: number): number {
  if (!reading.lexicon.contexts.edition.has(reading.keys[to] ?? '') || !sameSentence(reading, from, to)) return to;
  const isOutlet = (reading.listed.get(from) ?? []).some(
    (match) => match.endToken === to && match.entries.some(({ kind }) => kind === 'media'),
  );
  return isOutlet ? to + 1 : to;
}

/** الحرس البحري بالمهدية, الهيئة العامة … المهندس: where the body's name ends and its place or its man begins. */
function beforeOther(reading: Reading, from: number, to: number): number {
  // قناة مقرصنة تدعى "…": the name comes after.
  if (reading.lexicon.contexts.naming.has(reading.keys[to - 1] as string)) return from;
  for (let position = from + 1; position < to; position += 1) {
    const noun = titleNounAt(reading, position);
    if (
      noun &&
      noun.offset === 0 &&
      PERSONAL_TITLES.has(noun.title.class) &&
      position - from > 1 &&
      isDefinite(reading, position)
    )
      if (!reading.lexicon.contexts.honored.has(reading.keys[position] as string))
        // جامعة الملك سعود
        return position;
    if (startsPlaceWithPreposition(reading, position) || startsOther(reading, from, position)) return position;
  }
  return to;
}

const PERSONAL_TITLES = new Set(['honorific', 'rank']);

function isDefinite(reading: Reading, position: number): boolean {
  return (reading.keys[position] as string).startsWith('ال');
}

/** وزارة الصحة العراقية ارتفاع ضحايا: after the origin an indefinite noun begins what is told of the body. */
function startsOther(reading: Reading, from: number, position: number): boolean {
  if (position - from < 2 || !isOriginAt(reading, position - 1) || originHead(reading, from) === null) return false;
  const key = reading.keys[position] as string;
  return (
    reading.tokens[position]?.kind === 'word' &&
    /^[^ولبفك]\p{L}{2}/u.test(key) &&
    !key.startsWith('ال') &&
    !INSIDE_BODIES.has(reading.tokens[position]?.plain ?? '')
  );
}

function startsPlaceWithPreposition(reading: Reading, position: number): boolean {
  if (!(reading.keys[position] as string).startsWith('ب')) return false;
  return (reading.listed.get(position) ?? []).some(
    (match) =>
      match.clitics.prefixes === 'ب' &&
      match.entries.some(({ type, ambiguous }) => type === 'place' && ambiguous !== 'word'),
  );
}
