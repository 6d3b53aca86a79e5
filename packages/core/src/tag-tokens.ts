/**
 * Names in text that is already cut into tokens and sentences, as BIO tags.
 *
 * @example tagTokens([['قال', 'جو', 'بايدن']]) // [['O', 'B-PER', 'I-PER']]
 */
import { detectMentions } from './mentions/detect-mentions.ts';
import type { Block } from './model/layout.ts';
import type { EntityType } from './model/vocabulary.ts';
import { segment } from './segment.ts';

export type BioTag = 'O' | `${'B' | 'I'}-${'PER' | 'LOC' | 'ORG'}`;

const TAGS = { person: 'PER', place: 'LOC', organization: 'ORG' } as const satisfies Record<EntityType, string>;

/** Proclitics that corpora split off, as words of their own. */
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);
const WORD = /^[\u0621-\u064a]{2}/;

/**
 * One tag a token, in order. The sentences are read as one document, so that a name certain in one helps in another.
 * Where the text splits proclitics off throughout, they are read together with the word after them, as newspapers write
 * them, and stay outside the name. A token that the name only touches (ولندن, when و is not split off) carries the name's tag.
 */
export function tagTokens(sentences: readonly (readonly string[])[]): BioTag[][] {
  const splits = splitsProclitics(sentences);
  const isJoined = (sentence: readonly string[], index: number) => splits && isProclitic(sentence, index);
  let text = '';
  const blocks: Block[] = [];
  const starts: number[][] = [];
  for (const sentence of sentences) {
    const start = text.length;
    starts.push(
      sentence.map((token, index) => {
        const at = text.length;
        const joined = index > 0 && isJoined(sentence, index - 1);
        // ل + الولايات is written للولايات.
        text += joined && sentence[index - 1] === 'ل' && token.startsWith('ال') ? token.slice(1) : token;
        if (!isJoined(sentence, index)) text += ' ';
        return at;
      }),
    );
    blocks.push({ kind: 'paragraph', article: 0, rule: 'tag/sentence', start, end: text.length });
    text += '\n';
  }
  const article = { kind: 'story', parent: null, title: null, start: 0, end: text.length } as const;
  const names = detectMentions(segment(text, { articles: [article], blocks }), {}).filter(
    ({ nestedIn, form }) => nestedIn === null && (form === 'name' || form === 'short_name' || form === 'acronym'),
  );
  let next = 0;
  return sentences.map((sentence, row) =>
    sentence.map((token, column): BioTag => {
      const start = starts[row]?.[column] ?? 0;
      while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
      const name = names[next];
      if (!name || name.start >= start + token.length) return 'O';
      // A name is never read to begin with a letter that the text splits off.
      const lastStart = starts[row]?.[column - 1] ?? 0;
      const begins = name.start >= start || (isJoined(sentence, column - 1) && name.start >= lastStart);
      if (begins && isJoined(sentence, column)) return 'O';
      return `${begins ? 'B' : 'I'}-${TAGS[name.type]}`;
    }),
  );
}

/** True for a letter that belongs to the word after it: not for one of an acronym (أ ف ب). */
function isProclitic(sentence: readonly string[], index: number): boolean {
  if (!PROCLITICS.has(sentence[index] as string) || !WORD.test(sentence[index + 1] ?? '')) return false;
  return (sentence[index - 1]?.length ?? 2) > 1;
}

/** Some writers leave a space after every و; only a text that hardly ever writes وال has been split. */
function splitsProclitics(sentences: readonly (readonly string[])[]): boolean {
  let alone = 0;
  let glued = 0;
  for (const sentence of sentences)
    for (const token of sentence) {
      if (token === 'و') alone += 1;
      else if (token.startsWith('وال') && token.length > 5) glued += 1;
    }
  return alone > 10 * glued;
}
