/**
 * The other form of a body's name that stands in brackets right after it.
 *
 * @example bracketedBodies(reading, names) // المحكمة الرياضية الدولية (كاس): كاس
 */
import { type Candidate, candidate } from './candidate.ts';
import { mayBeName } from './name-shapes.ts';
import { isWord, type Reading, sameSentence, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** What a body's name must be worth to lead to another form. */
const CERTAIN = 0.7;

/** Forms in brackets, none of them on words that a name covers. Linear in the names. */
export function bracketedBodies(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const covered = new Uint8Array(reading.tokens.length);
  for (const name of names) covered.fill(1, name.from, name.to);
  return names.flatMap((name) => {
    if (name.type !== 'organization' || name.confidence < CERTAIN) return [];
    const other = bracketed(reading, name);
    return other === null || covered.subarray(other.from, other.to).includes(1) ? [] : [other];
  });
}

const OPENS = new Set(['(', '[']);
const CLOSES = new Set([')', ']']);

/** المحكمة الرياضية الدولية (كاس), وايزكي (WISeKey): one or two words alone in brackets after a body are its other name. */
function bracketed(reading: Reading, name: Candidate): Candidate | null {
  let at = name.to;
  if (isQuote(reading, at) && OPENS.has(reading.tokens[at + 1]?.text ?? '')) at += 1;
  const inQuotes = isQuote(reading, at) && reading.lexicon.organizationHeads.longestAt(reading.keys, name.from);
  if (!inQuotes && !OPENS.has(reading.tokens[at]?.text ?? '')) return null;
  let from = at + 1;
  if (isQuote(reading, from)) from += 1;
  let to = from;
  while (to < from + 2 && isWord(reading, to)) to += 1;
  if (to === from || !sameSentence(reading, name.from, to)) return null;
  let close = to;
  if (isQuote(reading, close)) close += 1;
  if (inQuotes ? close === to : !CLOSES.has(reading.tokens[close]?.text ?? '')) return null;
  for (let position = from; position < to; position += 1) if (!mayName(reading, position)) return null;
  if (to - from > 1 && !isForeign(reading, from, to)) return null;
  return candidate(reading, { from, to, offset: 0 }, 'organization', 'organization/bracketed', 0.6, null, 'acronym');
}

function isQuote(reading: Reading, position: number): boolean {
  return reading.tokens[position]?.kind === 'quote';
}

/** (اسكتلند يارد), not (يمين متطرف): words that could all be a foreign name. */
function isForeign(reading: Reading, from: number, to: number): boolean {
  for (let position = from; position < to; position += 1)
    if (
      reading.tokens[position]?.kind === 'word' &&
      (!mayBeName(reading, position, position === from) || /ي$/u.test(reading.keys[position] as string))
    )
      return false;
  return true;
}

/** No closed word, nisba or listed name of another kind: (لندن) tells where, (حكومية) what. */
function mayName(reading: Reading, position: number): boolean {
  if ((reading.keys[position] as string).length < 2) return false;
  const bits = reading.classes[position] as number;
  if ((bits & WordClass.Latin) !== 0) return true;
  // "يتحرش", "إرجاء", (شمال), (وداعا): a verb, a noun, where it lies.
  const { plain } = reading.tokens[position] as { plain: string };
  if (/^[يت]\p{L}{3}|^[إا].*اء$|.{3}(?:ا|ة|ان)$/u.test(plain) || reading.lexicon.contexts.direction.has(plain))
    return false;
  if ((bits & (WordClass.Function | WordClass.Demonym | WordClass.Given)) !== 0) return false;
  if (titleNounAt(reading, position) || reading.lexicon.months.longestAt(reading.keys, position)) return false;
  if (/^(?:ال|[وبل]ال)/u.test(reading.keys[position] as string)) return false;
  const matches = reading.listed.get(position) ?? [];
  return matches.every(({ entries }) => entries.some(({ type }) => type === 'organization'));
}
