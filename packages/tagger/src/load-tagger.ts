/**
 * Loads the tagger that this package carries, or the one a setting names.
 *
 * @example loadTagger().tag(tokens, segmentSentences(tokens)) // [{ type: 'PER', start: 14, end: 22, … }]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '@isnad/arabic';
import { CrfTagger } from './crf-tagger.ts';
import { loadOnnxTagger, type OnnxOptions } from './onnx-tagger.ts';
import type { Tagger } from './tagger.ts';
import { parseWeights } from './weights-file.ts';
import { WordTypes } from './word-types.ts';

export interface TaggerOptions {
  /** A weights file; by default the one this package carries. */
  readonly weights?: string;
}

/** Where the package's own weights stand: the same from source and from the build. */
export const WEIGHTS_FILE = join(import.meta.dirname, '..', 'weights', 'news.bin');

const loaded = new Map<string, Tagger>();

/** The tagger, its weights and lexicon read on the first call and kept. @throws WeightsError, LexiconError */
export function loadTagger(options: TaggerOptions = {}): Tagger {
  const path = options.weights ?? WEIGHTS_FILE;
  let tagger = loaded.get(path);
  if (!tagger) {
    tagger = new CrfTagger(parseWeights(readFileSync(path)), loadGazetteer());
    loaded.set(path, tagger);
  }
  return tagger;
}

const ONNX = 'onnx:';

/**
 * The tagger a setting names, as the environment variable ISNAD_TAGGER does: nothing for the one this package carries,
 * `onnx:PATH` or `onnx:URL` for a transformer in ONNX form, a path for other weights of the own kind.
 *
 * @throws OnnxError, WeightsError, or the file system's error
 */
export async function loadTaggerFrom(setting: string | undefined, options: OnnxOptions = {}): Promise<Tagger> {
  if (!setting) return loadTagger();
  if (!setting.startsWith(ONNX)) return loadTagger({ weights: setting });
  const { classes } = parseWeights(readFileSync(WEIGHTS_FILE));
  const gazetteer = loadGazetteer();
  return loadOnnxTagger(setting.slice(ONNX.length), { types: new WordTypes(classes, gazetteer), gazetteer }, options);
}
