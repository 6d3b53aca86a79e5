/**
 * Lines that a phrase gives away: credits (`ساهمت رويترز في إعداد التقارير`) and navigation (`اقرأ أيضا: …`).
 *
 * @example readLinePhrase(line)?.kind // 'credit'
 */
import { fold, readTable, TokenTrie, tokenize } from '@isnad/arabic';
import { closesSentence, type Line } from './lines.ts';

type PhraseKind = 'credit' | 'navigation';
type PhrasePosition = 'start' | 'inside' | 'starred' | 'tail';

interface LinePhrase {
  readonly kind: PhraseKind;
  readonly position: PhrasePosition;
}

/** Longer lines are sentences that happen to hold the phrase. */
const LONGEST_LINE_IN_WORDS = 30;
const LONGEST_INSIDE_IN_WORDS = 14;

/** The verb and the two words after it: a contributor's name stands between (`ساهمت [رويترز] في إعداد`). */
const CONTRIBUTOR_IN_WORDS = 6;

const PHRASES = loadPhrases();

function loadPhrases(): TokenTrie<LinePhrase> {
  const trie = new TokenTrie<LinePhrase>();
  for (const row of readTable('layout-phrases', ['form', 'kind', 'position']))
    trie.add(
      tokenize(row.form).map((token) => fold(token.text)),
      {
        kind: row.kind as PhraseKind,
        position: row.position as PhrasePosition,
      },
    );
  return trie;
}

/** What the phrases say a line is; undefined when they say nothing. */
export function readLinePhrase(line: Line): PhraseKind | undefined {
  if (line.words > LONGEST_LINE_IN_WORDS) return undefined;
  const keys = line.tokens.map((token) => token.key);
  const firstWord = line.tokens.findIndex((token) => token.kind === 'word' || token.kind === 'latin');
  if (firstWord < 0) return undefined;
  const isStarred = firstWord > 0 && keys.slice(0, firstWord).every((key) => key === '*' || key === '-');
  for (let index = firstWord; index < keys.length; index += 1) {
    for (const { entries } of [...PHRASES.matchesAt(keys, index), ...matchesAroundName(keys, index)])
      for (const { kind, position } of entries) {
        if (position === 'inside' && (index === firstWord || line.words <= LONGEST_INSIDE_IN_WORDS)) return kind;
        if (index === firstWord && (position === 'start' || (isStarred && position === 'starred'))) return kind;
      }
  }
  return undefined;
}

/**
 * Where the page's own words begin behind the last sentence of a line (`… في الرياض. سمات السعودية مجلس الشورى`): the index
 * of their first token, 0 when the line is nothing else; undefined when there are none. The phrases are ordinary words as
 * well (`من سمات القائد`), so a sentence must be over before them and none be closed at the line's end.
 */
export function findPageTail(line: Line): number | undefined {
  if (line.closed) return undefined;
  const keys = line.tokens.map((token) => token.key);
  for (let index = Math.max(0, keys.length - LONGEST_LINE_IN_WORDS); index < keys.length; index += 1)
    if ((index === 0 || closesSentence(line.tokens, index)) && beginsTail(keys, index)) return index;
  return undefined;
}

function beginsTail(keys: readonly string[], index: number): boolean {
  return PHRASES.matchesAt(keys, index).some(({ entries }) => entries.some(({ position }) => position === 'tail'));
}

function matchesAroundName(keys: readonly string[], start: number): { entries: readonly LinePhrase[] }[] {
  const found: { entries: readonly LinePhrase[] }[] = [];
  for (let next = start + 2; next <= start + 1 + CONTRIBUTOR_IN_WORDS && next < keys.length; next += 1)
    if (keys[next] === 'في')
      found.push({
        entries: PHRASES.get([keys[start] as string, 'في', keys[next + 1] ?? '']),
      });
  return found;
}
