/**
 * Makes the types of one name agree within a document, where a lone reading is weaker than the others.
 *
 * @example settleTypes(reading, names) // بوش is a person where جورج بوش is named
 */
import { type Candidate, candidate } from './candidate.ts';
import { type Reading, WordClass } from './reading.ts';
import { titleNounAt } from './titles.ts';

/** A reading surer than this stands against the others: a country and its team may bear one name. */
const SURE = 0.9;

const UNSURE = 0.7;

/** The names, some with another type. A surname of someone named in full is a person; a city read thrice is a city. */
export function settleTypes(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const surnames = new Set<string>();
  const weights = new Map<string, Map<Candidate['type'], number>>();
  for (const name of names) {
    const keys = keysOf(reading, name);
    if (name.type === 'person' && keys.length > 1 && name.confidence >= 0.7) surnames.add(keys.at(-1) as string);
    const id = keys.join(' ');
    const byType = weights.get(id) ?? new Map<Candidate['type'], number>();
    weights.set(id, byType);
    byType.set(name.type, (byType.get(name.type) ?? 0) + 1);
  }
  return names.map((name) => {
    if (isOnlyPlace(reading, name)) return retyped(reading, name, 'place');
    if (isWorkplace(reading, name)) return retyped(reading, name, 'organization');
    if (name.confidence >= SURE) return name;
    const keys = keysOf(reading, name);
    if (name.type !== 'person' && keys.length === 1 && surnames.has(keys[0] as string))
      return retyped(reading, name, 'person');
    const byType = weights.get(keys.join(' ')) as Map<Candidate['type'], number>;
    const own = byType.get(name.type) as number;
    for (const [type, count] of byType) {
      if (type === name.type || count < 2 * own || own > 1) continue;
      if (isListed(reading, name, type) && !isListed(reading, name, name.type)) return retyped(reading, name, type);
    }
    return name;
  });
}

/** A body by the tagger, not surely or after a word of place, that the lexicon knows as a place and nothing else. */
function isOnlyPlace(reading: Reading, name: Candidate): boolean {
  if (name.type !== 'organization' || !isListed(reading, name, 'place') || isListed(reading, name, 'organization'))
    return false;
  const before = reading.tokens[name.from - 1]?.plain ?? '';
  return name.confidence < UNSURE || before === 'في' || before === 'إلى';
}

/** المحلل في كوين اند كومباني: what somebody works in is no person. */
function isWorkplace(reading: Reading, { type, from, offset, known }: Candidate): boolean {
  if (type !== 'person' || offset > 0 || known !== null || reading.tokens[from - 1]?.plain !== 'في') return false;
  const holder = titleNounAt(reading, from - 2);
  const isGiven = ((reading.classes[from] as number) & WordClass.Given) !== 0;
  return !isGiven && from > 1 && holder?.to === from - 1 && WORKERS.has(holder.title.class);
}

const WORKERS = new Set(['profession', 'office']);

function keysOf(reading: Reading, { from, to, offset }: Candidate): string[] {
  const keys = reading.keys.slice(from, to);
  if (offset > 0) keys[0] = (keys[0] as string).slice(offset);
  return keys;
}

function isListed(reading: Reading, { from, to }: Candidate, type: Candidate['type']): boolean {
  return (reading.listed.get(from) ?? []).some(
    (match) => match.endToken === to && match.entries.some((entry) => entry.type === type),
  );
}

function retyped(reading: Reading, name: Candidate, type: Candidate['type']): Candidate {
  return candidate(reading, name, type, `${type}/settled`, name.confidence);
}
