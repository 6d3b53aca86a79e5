/**
 * `isnad tag --format conll -`: one token a line in, token TAB tag out.
 *
 * @example tagConll('جو\nبايدن\n\n') // 'جو\tB-PER\nبايدن\tI-PER\n\n'
 */
import { tagTokens } from '@isnad/core';

/** Sentences read as one document: a name certain in one helps in its neighbours; more would only cost memory. */
const SENTENCES_AT_ONCE = 200;

/**
 * CoNLL lines with a tag each. Blank lines part sentences and are kept; of a line with several columns the first is
 * the token. Windows line ends are read as line ends.
 */
export function tagConll(input: string): string {
  const lines = input.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const output: string[] = [];
  for (const batch of batches(lines)) {
    const sentences = splitSentences(batch);
    const tags = tagTokens(sentences).flat();
    let next = 0;
    for (const line of batch) {
      const token = tokenOf(line);
      output.push(token === '' ? '' : `${token}\t${tags[next++]}`);
    }
  }
  return output.length === 0 ? '' : `${output.join('\n')}\n`;
}

function tokenOf(line: string): string {
  return (line.split(/[\t ]/, 1)[0] ?? '').trim();
}

function splitSentences(lines: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const line of lines) {
    const token = tokenOf(line);
    if (token === '') sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

/** Runs of whole sentences. */
function* batches(lines: readonly string[]): Generator<readonly string[]> {
  let from = 0;
  let sentences = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (tokenOf(lines[index] as string) !== '') continue;
    sentences += 1;
    if (sentences < SENTENCES_AT_ONCE) continue;
    yield lines.slice(from, index + 1);
    from = index + 1;
    sentences = 0;
  }
  if (from < lines.length) yield lines.slice(from);
}
