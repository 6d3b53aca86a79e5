/**
 * Learns word classes from raw articles: `pnpm learn-classes ../shared/corpus OUT` (some 20 minutes on one core).
 *
 * Writes OUT: gzip of one line per word, most frequent first: word, then its class at each granularity, tab-separated.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { clusterVectors, normalizeRows } from './cluster-vectors.ts';
import { countBigrams, exchangeClasses } from './exchange-classes.ts';
import { readRawSentences } from './raw-corpus.ts';
import { learnVectors } from './word-vectors.ts';

const DIMENSIONS = 64;
const MIN_COUNT = 12;
const MAX_WORDS = 80_000;
/** Groups by direction of the vectors: by topic and by place in the sentence. */
const BY_VECTORS = [64, 400, 2000];
/** Groups by the exact words beside them: by place in the sentence alone. Rounds of exchange for each. */
const BY_NEIGHBOURS = [
  { groups: 200, rounds: 8 },
  { groups: 1000, rounds: 6 },
];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { vectors: { type: 'string' } } });
const [directory, out] = positionals;
if (!directory || !out) throw new Error('usage: learn-classes CORPUS_DIRECTORY OUT [--vectors FILE]');

const { words, counts, stream } = readStream(directory);
process.stderr.write(`${stream.length} tokens, ${words.length} words\n`);
const vectors = vectorsOf(values.vectors);
normalizeRows(vectors, DIMENSIONS);
const byVectors = BY_VECTORS.map((groups) => {
  process.stderr.write(`clustering into ${groups}\n`);
  return clusterVectors(vectors, DIMENSIONS, groups, 14);
});
const bigrams = countBigrams(stream, words.length);
const byNeighbours = BY_NEIGHBOURS.map(({ groups, rounds }) => exchangeClasses(bigrams, words.length, groups, rounds));
const columns = [...byVectors, ...byNeighbours];
const lines = words.map((word, index) => [word, ...columns.map((column) => column[index])].join('\t'));
writeFileSync(out, gzipSync(`${lines.join('\n')}\n`, { level: 9 }));

function vectorsOf(file: string | undefined): Float32Array {
  if (file && existsSync(file)) {
    const bytes = readFileSync(file);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }
  const settings = { dimensions: DIMENSIONS, window: 3, negatives: 5, epochs: 3, subsample: 3e-4 };
  const learnt = learnVectors(stream, counts, settings);
  if (file) writeFileSync(file, new Uint8Array(learnt.buffer));
  return learnt;
}

function readStream(from: string): { words: string[]; counts: Int32Array; stream: Int32Array } {
  const ids = new Map<string, number>();
  const seen: number[] = [];
  let raw = new Int32Array(1 << 24);
  let length = 0;
  for (const keys of readRawSentences(from)) {
    if (length + keys.length + 1 > raw.length) {
      const larger = new Int32Array(raw.length * 2);
      larger.set(raw);
      raw = larger;
    }
    for (const key of keys) {
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
        seen.push(0);
      }
      seen[id] = (seen[id] as number) + 1;
      raw[length] = id;
      length += 1;
    }
    raw[length] = -1;
    length += 1;
  }
  const byCount = [...ids.entries()]
    .filter(([, id]) => (seen[id] as number) >= MIN_COUNT)
    .sort((a, b) => (seen[b[1]] as number) - (seen[a[1]] as number))
    .slice(0, MAX_WORDS);
  const renumbered = new Int32Array(seen.length).fill(-2);
  byCount.forEach(([, id], rank) => {
    renumbered[id] = rank;
  });
  // Rare words are dropped from the stream, as word2vec does; -1 still ends a sentence.
  let kept = 0;
  for (let index = 0; index < length; index += 1) {
    const id = raw[index] as number;
    const rank = id < 0 ? -1 : (renumbered[id] as number);
    if (rank === -2) continue;
    raw[kept] = rank;
    kept += 1;
  }
  return {
    words: byCount.map(([word]) => word),
    counts: Int32Array.from(byCount, ([, id]) => seen[id] as number),
    stream: raw.slice(0, kept),
  };
}
