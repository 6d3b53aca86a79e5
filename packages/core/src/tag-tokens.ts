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

/**
 * One tag a token, in order. The sentences are read as one document, so that a name certain in one helps in another.
 * A token that the name only touches (ولندن, when و is not split off) carries the name's tag.
 */
export function tagTokens(sentences: readonly (readonly string[])[]): BioTag[][] {
  let text = '';
  const blocks: Block[] = [];
  const starts: number[][] = [];
  for (const sentence of sentences) {
    const start = text.length;
    starts.push(
      sentence.map((token) => {
        const at = text.length;
        text += `${token} `;
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
      return `${name.start >= start ? 'B' : 'I'}-${TAGS[name.type]}`;
    }),
  );
}
