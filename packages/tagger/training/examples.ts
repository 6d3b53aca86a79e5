/**
 * Annotated texts as token lists with labels: the news texts (offsets in code points) and the CoNLL corpora.
 *
 * @example const examples = readNewsExamples('../shared/ner/news.jsonl');
 */
import { readFileSync } from 'node:fs';
import { type SentenceRange, segmentSentences, type Token, tokenize } from '@isnad/arabic';
import { labelOf, type NameType } from '../src/labels.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** One annotated document. */
export interface Example {
  readonly id: string;
  /** Outlet of a news text; name of the corpus otherwise. */
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceRange[];
  /** Names with UTF-16 offsets; for scoring. */
  readonly names: readonly GoldName[];
  /** Gold label of each token. */
  readonly labels: Uint8Array;
  /** For texts cut into words: where the word begins in tokens whose proclitic was split off, by the token's start. */
  readonly joined?: ReadonlyMap<number, number>;
}

/** Reads `{id, source, text, entities}` lines. */
export function readNewsExamples(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, source, text, entities } = JSON.parse(line) as {
        id: string;
        source: string;
        text: string;
        entities: GoldName[];
      };
      const unitOf = codePointOffsets(text);
      const names = entities.map(({ start, end, type }) => ({ start: unitOf(start), end: unitOf(end), type }));
      const tokens = tokenize(text);
      return {
        id,
        source,
        text,
        tokens,
        sentences: segmentSentences(tokens),
        names,
        labels: labelTokens(tokens, names),
      };
    });
}

function codePointOffsets(text: string): (codePoint: number) => number {
  const offsets: number[] = [];
  let unit = 0;
  for (const char of text) {
    offsets.push(unit);
    unit += char.length;
  }
  offsets.push(unit);
  return (codePoint) => offsets[codePoint] as number;
}

/** A token belongs to a name when it shares a character with it: proclitics before the name share its first token. */
export function labelTokens(tokens: readonly Token[], names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let token = 0;
  for (const { start, end, type } of names) {
    while (token < tokens.length && (tokens[token] as Token).end <= start) token += 1;
    const first = token;
    while (token < tokens.length && (tokens[token] as Token).start < end) token += 1;
    markName(labels, first, token, type);
  }
  return labels;
}

function markName(labels: Uint8Array, first: number, end: number, type: NameType): void {
  if (end <= first) return;
  if (end - first === 1) {
    labels[first] = labelOf('U', type);
    return;
  }
  labels.fill(labelOf('I', type), first, end);
  labels[first] = labelOf('B', type);
  labels[end - 1] = labelOf('L', type);
}

/**
 * NewsFANE's fine types. Peoples, nations as peoples and religions (`Group`) are no names under our guidelines; blocs of
 * countries (`GPE-Cluster`) are places; works, products and substances are nothing.
 */
export const FINE_TYPES: Readonly<Record<string, NameType>> = {
  Politician: 'PER',
  Athlete: 'PER',
  Artist: 'PER',
  Other_PER: 'PER',
  Religious_PER: 'PER',
  Scientist: 'PER',
  Businessperson: 'PER',
  Lawyer: 'PER',
  Engineer: 'PER',
  Police_PER: 'PER',
  Nation: 'LOC',
  'Population-Center': 'LOC',
  'State-or-Province': 'LOC',
  'County-or-District': 'LOC',
  Continent: 'LOC',
  'GPE-Cluster': 'LOC',
  'Building-Grounds': 'LOC',
  'Water-Body': 'LOC',
  Land: 'LOC',
  'Land-Region-Natural': 'LOC',
  Path: 'LOC',
  Airport: 'LOC',
  Celestial: 'LOC',
  LOC: 'LOC',
  Government: 'ORG',
  'Non-Governmental': 'ORG',
  Sports: 'ORG',
  Media: 'ORG',
  Commercial: 'ORG',
  Educational: 'ORG',
  Police: 'ORG',
  'Medical-Science': 'ORG',
  Religious_ORG: 'ORG',
  Entertainment: 'ORG',
  ORG: 'ORG',
  PER: 'PER',
};

/** Sentences of a `token<space or tab>tag` file, as examples of `perDocument` sentences each. */
export function readConllExamples(file: string, source: string, perDocument = 1): Example[] {
  const examples: Example[] = [];
  let sentences: { word: string; tag: string }[][] = [[]];
  const close = () => {
    const whole = sentences.filter((sentence) => sentence.length > 0);
    if (whole.length > 0) examples.push(conllExample(`${source}-${examples.length}`, source, whole));
    sentences = [[]];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') {
      if (sentences.length >= perDocument) close();
      else sentences.push([]);
      continue;
    }
    const [word, tag] = trimmed.split(/[\t ]/) as [string, string];
    (sentences.at(-1) as { word: string; tag: string }[]).push({ word, tag: tag ?? 'O' });
  }
  close();
  return examples;
}

/** One-letter tokens that the corpora split off and newspapers write attached. */
const SPLIT_CLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

function conllExample(id: string, source: string, sentences: readonly { word: string; tag: string }[][]): Example {
  let text = '';
  const names: GoldName[] = [];
  const joined = new Map<number, number>();
  for (const sentence of sentences) {
    let open: { start: number; type: NameType } | undefined;
    let end = text.length;
    const close = () => {
      if (open) names.push({ ...open, end });
      open = undefined;
    };
    sentence.forEach(({ word, tag }, index) => {
      const [place, fine] = tag.includes('-') ? [tag.slice(0, 1), tag.slice(2)] : [tag, ''];
      const type = FINE_TYPES[fine];
      if (place !== 'I' || type === undefined || open?.type !== type) close();
      if (type !== undefined && open === undefined) open = { start: text.length, type };
      text += word;
      end = text.length;
      const next = sentence[index + 1]?.word ?? '';
      if (!(SPLIT_CLITICS.has(word) && next.length > 2)) text += ' ';
      else joined.set(text.length - word.length, text.length);
    });
    close();
    text += '\n';
  }
  const tokens = tokenize(text);
  return {
    id,
    source,
    text,
    tokens,
    sentences: segmentSentences(tokens),
    names,
    labels: labelTokens(tokens, names),
    joined,
  };
}
