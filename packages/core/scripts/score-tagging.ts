/**
 * Scores tags of text that is already cut into tokens, by the parser's rules and by the tagger alone: span and type exact.
 *
 * @example node --conditions=isnad-source --import tsx scripts/score-tagging.ts corpus.conll [--errors N]
 *
 * One token and its tag a line, a blank line between sentences. Fine types are read as PER, LOC, ORG; others as none.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tagSentences } from '@isnad/tagger';
import { tagTokens } from '../src/index.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
if (!positionals[0]) throw new Error('usage: score-tagging CORPUS.conll [--errors N]');

const COARSE: Readonly<Record<string, readonly string[]>> = {
  PER: 'PER Politician Athlete Artist Other_PER Religious_PER Scientist Businessperson Lawyer Engineer Police'.split(
    ' ',
  ),
  LOC: (
    'LOC Nation Population-Center State-or-Province GPE-Cluster Continent Water-Body Building-Grounds Land ' +
    'County-or-District Land-Region-Natural Path Airport'
  ).split(' '),
  ORG: 'ORG Non-Governmental Sports Government Media Commercial Educational Medical-Science Entertainment Religious_ORG'.split(
    ' ',
  ),
};
const typeOf = new Map(Object.entries(COARSE).flatMap(([type, fine]) => fine.map((one) => [one, type] as const)));

/** Sentences read together, as a document of news is. */
const DOCUMENT = 20;

const sentences: { words: string[]; tags: string[] }[] = [{ words: [], tags: [] }];
for (const line of readFileSync(positionals[0], 'utf8').split('\n')) {
  const [word, tag] = line.trim().split(/\s+/);
  if (!word) {
    if ((sentences.at(-1) as { words: string[] }).words.length > 0) sentences.push({ words: [], tags: [] });
    continue;
  }
  const [edge, fine] = [tag?.slice(0, 1), typeOf.get(tag?.slice(2) ?? '')];
  sentences.at(-1)?.words.push(word);
  sentences.at(-1)?.tags.push(fine ? `${edge}-${fine}` : 'O');
}

for (const [name, tag] of [
  ['parser', (part: string[][]) => tagTokens(part)],
  ['tagger', (part: string[][]) => tagSentences(part)],
] as const) {
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const countOf = (type: string) => counts.get(type) ?? { gold: 0, found: 0, right: 0 };
  const began = performance.now();
  let shown = 0;
  for (let from = 0; from < sentences.length; from += DOCUMENT) {
    const part = sentences.slice(from, from + DOCUMENT);
    const tagged = tag(part.map(({ words }) => words));
    part.forEach(({ words, tags }, row) => {
      const [gold, found] = [spans(tags), spans(tagged[row] as string[])];
      for (const span of gold) {
        const type = span.split(' ')[0] as string;
        counts.set(type, { ...countOf(type), gold: countOf(type).gold + 1 });
      }
      for (const span of found) {
        const type = span.split(' ')[0] as string;
        const right = gold.has(span) ? 1 : 0;
        counts.set(type, { ...countOf(type), found: countOf(type).found + 1, right: countOf(type).right + right });
      }
      const wrong = [...found].filter((span) => !gold.has(span)).map((span) => `+${show(span, words)}`);
      wrong.push(...[...gold].filter((span) => !found.has(span)).map((span) => `-${show(span, words)}`));
      if (wrong.length > 0 && name === 'parser' && shown < Number(values.errors ?? 0)) {
        shown += 1;
        console.log(`${wrong.join('  ')}\n   ${words.join(' ')}`);
      }
    });
  }
  const total = { gold: 0, found: 0, right: 0 };
  for (const one of counts.values()) for (const key of ['gold', 'found', 'right'] as const) total[key] += one[key];
  const rate = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  for (const [type, { gold, found, right }] of [...counts, ['all', total] as const])
    console.log(`${name} ${type}\tP ${rate(right, found)}\tR ${rate(right, gold)}\tF ${rate(2 * right, found + gold)}`);
  console.log(`${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function spans(tags: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < tags.length; at += 1) {
    const type = tags[at]?.slice(2) ?? '';
    if (type === '' || (tags[at]?.startsWith('I') && at > 0 && tags[at - 1]?.slice(2) === type)) continue;
    let end = at + 1;
    while (tags[end] === `I-${type}`) end += 1;
    found.add(`${type} ${at} ${end}`);
  }
  return found;
}

function show(span: string, words: readonly string[]): string {
  const [type, from, to] = span.split(' ');
  return `${type} ${words.slice(Number(from), Number(to)).join(' ')}`;
}
