/**
 * The phrases that attribute without a verb (بحسب, نقلا عن, على حد قوله) and the small words around cues.
 *
 * @example loadAttribution().longestAt(['وفقا', 'لوزاره'], 0)
 */
import { fold } from '../text/fold.ts';
import { RareWords } from './rare-words.ts';
import { readTable } from './tsv.ts';

export interface AttributionPhrase {
  /** As listed; a trailing preposition of one letter (وفقا ل) stands glued to the next word in text. */
  readonly phrase: string;
  readonly kind: string;
  readonly class: string;
  readonly stance: string;
  /** The one-letter preposition the next word begins with, or ''. */
  readonly glued: string;
  /** How many tokens the phrase has, the glued preposition not counted. */
  readonly length: number;
}

export interface AttributionLexicon {
  /** Every phrase that begins at token `start`, longest first; `first` replaces the first token's key (clitic off). */
  phrasesAt(keys: ArrayLike<string>, start: number, first?: string): readonly AttributionPhrase[];
  /** Whether some phrase that `fits` begins with this match key. */
  begins(first: string, fits: (phrase: AttributionPhrase) => boolean): boolean;
  /** Whether a single word is listed with that kind; compared by plain form. */
  has(kind: string, plainWord: string): boolean;
}

const NOTHING: readonly never[] = [];

let loaded: AttributionLexicon | undefined;

/** Reads `attribution-cues.tsv` once. */
export function loadAttribution(): AttributionLexicon {
  loaded ??= buildAttribution();
  return loaded;
}

function buildAttribution(): AttributionLexicon {
  const byFirst = new RareWords<{ keys: string[]; glued: string; entry: AttributionPhrase }[]>();
  const words = new Map<string, RareWords<true>>();
  for (const row of readTable('attribution-cues', ['phrase', 'kind', 'class', 'stance'])) {
    const parts = row.phrase.split(' ');
    const lastPart = parts.at(-1) as string;
    const glued = parts.length > 1 && lastPart.length === 1 ? lastPart : '';
    const keys = (glued ? parts.slice(0, -1) : parts).map(fold);
    if (keys.length === 1 && !glued) {
      const list = words.get(row.kind) ?? new RareWords<true>();
      words.set(row.kind, list.set(row.phrase, true));
    }
    const list = byFirst.get(keys[0] as string) ?? [];
    list.push({ keys, glued: fold(glued), entry: { ...row, glued, length: keys.length } });
    list.sort((a, b) => b.keys.length - a.keys.length || b.entry.glued.length - a.entry.glued.length);
    byFirst.set(keys[0] as string, list);
  }
  return {
    phrasesAt(keys, start, first = keys[start]) {
      const listed = byFirst.get(first as string);
      // Nearly every word begins no phrase.
      if (listed === undefined) return NOTHING;
      const found: AttributionPhrase[] = [];
      for (const { keys: wanted, glued, entry } of listed) {
        let matches = true;
        for (let index = 1; index < wanted.length && matches; index += 1)
          matches = keys[start + index] === wanted[index];
        const next = keys[start + wanted.length];
        if (matches && (glued === '' || next?.startsWith(glued))) found.push(entry);
      }
      return found;
    },
    begins: (first, fits) => byFirst.get(first)?.some(({ entry }) => fits(entry)) ?? false,
    has: (kind, plainWord) => words.get(kind)?.has(plainWord) ?? false,
  };
}
