/**
 * Names that the lexicon lists, wherever they stand, with clitics taken off the first word.
 *
 * @example knownNames(readWords(segmented)).map((name) => name.known?.name)
 */
import { type Candidate, candidate } from './candidate.ts';
import type { LexiconName } from './name-lexicon.ts';
import { type Reading, WordClass, sameSentence, stemsAt } from './reading.ts';

/** Listed names, the longest at each position and reading. The whole word is preferred to a stem. */
export function knownNames(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let position = 0; position < reading.tokens.length; position += 1) {
    if (((reading.classes[position] as number) & WordClass.Mark) !== 0) continue;
    for (const split of stemsAt(reading, position)) {
      const matches = reading.lexicon.names.matchesAt(reading.keys, position, split.stem);
      let any = false;
      for (let index = matches.length - 1; index >= 0 && !any; index -= 1) {
        const match = matches[index] as (typeof matches)[number];
        if (!sameSentence(reading, position, match.end - 1)) continue;
        any = true;
        const stretch = { from: position, to: match.end, offset: split.offset };
        for (const entry of bestPerType(match.entries))
          found.push(candidate(reading, stretch, entry.type, `${entry.type}/known`, worth(entry, stretch), entry.known));
      }
      if (any) break;
    }
  }
  return found;
}

function bestPerType(entries: readonly LexiconName[]): LexiconName[] {
  const best = new Map<string, LexiconName>();
  for (const entry of entries) {
    const other = best.get(entry.type);
    if (!other || (!other.main && entry.main)) best.set(entry.type, entry);
  }
  return [...best.values()];
}

/** A form that is an ordinary word or another name too is worth less, a long one more. */
function worth(entry: LexiconName, { from, to, offset }: { from: number; to: number; offset: number }): number {
  const base = entry.ambiguous === 'word' ? 0.2 : entry.ambiguous === 'name' ? 0.5 : 0.75;
  const longer = Math.min(0.15, (to - from - 1) * 0.1);
  return Math.min(0.95, base + longer - (offset > 0 ? 0.05 : 0));
}
