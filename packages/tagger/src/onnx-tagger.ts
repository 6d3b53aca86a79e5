/**
 * A transformer from outside, in ONNX form, behind the same interface as the tagger of our own.
 *
 * @example const tagger = await loadOnnxTagger('models/arabert-ner/model.onnx'); tagger.tag(tokens, sentences)
 *
 * The model is a token classifier with BIO labels (`config.json`: `id2label`) over WordPieces (`tokenizer.json`), as
 * `optimum-cli export onnx` writes it; both files lie beside the model or one folder above. A word has the label of its
 * first piece, as such models are trained.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Gazetteer, SentenceRange, Token } from '@isnad/arabic';
import { LABEL_COUNT, labelOf, type NameType, OUTSIDE } from './labels.ts';
import { readNames, type TaggedName } from './read-names.ts';
import type { Tagger } from './tagger.ts';
import { type TokenizerFile, WordPieces } from './word-pieces.ts';
import type { WordTypes } from './word-types.ts';

/** Why an ONNX model could not be used. `code` is stable. */
export class OnnxError extends Error {
  override readonly name = 'OnnxError';

  constructor(
    /** Runtime not installed; model file missing or broken; model or tokenizer of a kind that does not fit. */
    readonly code: 'ONNX_RUNTIME_MISSING' | 'ONNX_MODEL_UNREADABLE' | 'ONNX_MODEL_UNFIT',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A model that labels a sequence of pieces; answers at once. */
export interface PieceClassifier {
  /** `logits`: one row of `dims.at(-1)` numbers for each piece. */
  classify(ids: readonly number[]): { readonly logits: Float32Array; readonly dims: readonly number[] };
}

/** What a label of the model says: no name, or the first word or a further word of one. */
type Meaning = { readonly type: NameType; readonly begins: boolean } | null;

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  PERS: 'PER',
  PERSON: 'PER',
  LOC: 'LOC',
  LOCATION: 'LOC',
  GPE: 'LOC',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
};

export class OnnxTagger implements Tagger {
  readonly #meanings: readonly Meaning[];

  /**
   * @param labels the model's labels in order: O, B-PERS, I-PERS, …
   * @param longest pieces the model can take, the two special ones among them
   * @throws OnnxError when no label names a person, place or organization
   */
  constructor(
    readonly model: PieceClassifier,
    readonly pieces: WordPieces,
    labels: readonly string[],
    readonly longest: number,
    /** Knows where in its first word a name begins. */
    readonly types: WordTypes,
    readonly gazetteer: Pick<Gazetteer, 'matchNames'>,
  ) {
    this.#meanings = labels.map((label) => {
      const [place, kind] = label.toUpperCase().split(/[-_]/) as [string, string?];
      const type = TYPES[kind ?? ''];
      return type === undefined ? null : { type, begins: place === 'B' };
    });
    if (this.#meanings.every((meaning) => meaning === null))
      throw new OnnxError('ONNX_MODEL_UNFIT', `no label of the model is a name: ${labels.join(', ')}`);
  }

  tag(tokens: readonly Token[], sentences: readonly SentenceRange[]): TaggedName[] {
    const best: { meaning: Meaning; chance: number }[] = tokens.map(() => ({ meaning: null, chance: 1 }));
    for (const sentence of sentences) this.#readSentence(tokens, sentence, best);
    const labels = new Uint8Array(tokens.length);
    const marginals = new Float32Array(tokens.length * LABEL_COUNT);
    for (const { start, end } of sentences) markNames(best, start, end, labels);
    for (let token = 0; token < tokens.length; token += 1)
      marginals[token * LABEL_COUNT + (labels[token] as number)] = (best[token] as (typeof best)[number]).chance;
    return readNames(tokens, labels, marginals, this.gazetteer.matchNames(tokens), this.types);
  }

  /** Reads one sentence, in several stretches when the model cannot take it whole. */
  #readSentence(
    tokens: readonly Token[],
    { start, end }: SentenceRange,
    best: { meaning: Meaning; chance: number }[],
  ): void {
    const room = this.longest - 1;
    let ids = [this.pieces.first];
    let firsts: { token: number; piece: number }[] = [];
    const read = () => {
      if (firsts.length > 0) this.#readPieces([...ids, this.pieces.last], firsts, best);
      ids = [this.pieces.first];
      firsts = [];
    };
    for (let token = start; token < end; token += 1) {
      const pieces = this.pieces.piecesOf((tokens[token] as Token).text).slice(0, room - 1);
      if (ids.length + pieces.length > room) read();
      firsts.push({ token, piece: ids.length });
      ids.push(...pieces);
    }
    read();
  }

  #readPieces(
    ids: readonly number[],
    firsts: readonly { token: number; piece: number }[],
    best: { meaning: Meaning; chance: number }[],
  ): void {
    const { logits, dims } = this.model.classify(ids);
    const width = dims.at(-1) ?? 0;
    if (width !== this.#meanings.length || logits.length !== width * ids.length)
      throw new OnnxError(
        'ONNX_MODEL_UNFIT',
        `the model gives ${dims.join(' × ')} numbers for ${ids.length} pieces and ${this.#meanings.length} labels`,
      );
    for (const { token, piece } of firsts) {
      const row = logits.subarray(piece * width, (piece + 1) * width);
      const label = row.indexOf(Math.max(...row));
      const top = row[label] as number;
      const sum = row.reduce((total, value) => total + Math.exp(value - top), 0);
      best[token] = { meaning: this.#meanings[label] ?? null, chance: 1 / sum };
    }
  }
}

/** BIO to the labels of this package; a name that goes on without having begun begins there. */
function markNames(
  best: readonly { meaning: Meaning; chance: number }[],
  start: number,
  end: number,
  labels: Uint8Array,
): void {
  for (let token = start; token < end; ) {
    const meaning = best[token]?.meaning;
    if (!meaning) {
      labels[token] = OUTSIDE;
      token += 1;
      continue;
    }
    let after = token + 1;
    while (after < end && best[after]?.meaning?.type === meaning.type && !best[after]?.meaning?.begins) after += 1;
    labels.fill(labelOf('I', meaning.type), token, after);
    labels[token] = labelOf(after - token === 1 ? 'U' : 'B', meaning.type);
    if (after - token > 1) labels[after - 1] = labelOf('L', meaning.type);
    token = after;
  }
}

export interface OnnxOptions {
  /** What to import as ONNX Runtime; by default the optional peer `onnxruntime-node`. */
  readonly runtime?: string;
}

interface ConfigFile {
  readonly id2label?: Readonly<Record<string, string>>;
  readonly max_position_embeddings?: number;
}

const DEFAULT_LONGEST = 512;

/** The model at a path or an http(s) address. @throws OnnxError */
export async function loadOnnxTagger(
  place: string,
  lexicon: { readonly types: WordTypes; readonly gazetteer: Pick<Gazetteer, 'matchNames'> },
  { runtime = 'onnxruntime-node' }: OnnxOptions = {},
): Promise<OnnxTagger> {
  const url = /^(https?|file):/.test(place) ? new URL(place) : pathToFileURL(place);
  const [model, tokenizer, config] = await Promise.all([
    readBytes(url),
    readBeside<TokenizerFile>(url, 'tokenizer.json'),
    readBeside<ConfigFile>(url, 'config.json'),
  ]);
  const labels = Object.entries(config.id2label ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => label);
  let pieces: WordPieces;
  try {
    pieces = new WordPieces(tokenizer);
  } catch (cause) {
    throw new OnnxError('ONNX_MODEL_UNFIT', `${place}: ${(cause as Error).message}`, { cause });
  }
  const session = await openSession(model, runtime, place);
  const longest = config.max_position_embeddings ?? DEFAULT_LONGEST;
  return new OnnxTagger(session, pieces, labels, longest, lexicon.types, lexicon.gazetteer);
}

async function openSession(model: Uint8Array, runtime: string, place: string): Promise<PieceClassifier> {
  const require = createRequire(join(import.meta.dirname, 'onnx-tagger.js'));
  const { openSession: open } = require('../onnx/session.cjs') as {
    openSession(model: Uint8Array, runtime: string): Promise<PieceClassifier>;
  };
  try {
    return await open(model, runtime);
  } catch (cause) {
    const { stage, message } = cause as Error & { stage?: string };
    if (stage === 'runtime')
      throw new OnnxError(
        'ONNX_RUNTIME_MISSING',
        `an ONNX model needs ${runtime}: ONNXRUNTIME_NODE_INSTALL=skip pnpm add -w ${runtime} (${message})`,
        { cause },
      );
    throw new OnnxError('ONNX_MODEL_UNREADABLE', `${place}: ${message}`, { cause });
  }
}

async function readBytes(url: URL): Promise<Uint8Array> {
  try {
    if (url.protocol === 'file:') return await readFile(url);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new OnnxError('ONNX_MODEL_UNREADABLE', `${url.href}: ${(cause as Error).message}`, { cause });
  }
}

/** A JSON file beside the model, or one folder above it. */
async function readBeside<T>(model: URL, name: string): Promise<T> {
  const near = await readBytes(new URL(name, model)).catch(() => readBytes(new URL(`../${name}`, model)));
  try {
    return JSON.parse(new TextDecoder().decode(near)) as T;
  } catch (cause) {
    throw new OnnxError('ONNX_MODEL_UNREADABLE', `${name}: ${(cause as Error).message}`, { cause });
  }
}
