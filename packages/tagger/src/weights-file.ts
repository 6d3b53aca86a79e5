/**
 * The weights file: word classes, feature weights in 8 bits, transitions; one gzip, read once.
 *
 * @example const model = parseWeights(readFileSync('weights/news.bin'));
 *
 * Layout after gunzip: length of the header as uint32, header (JSON), then its sections in order, without gaps.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { LABEL_COUNT } from './labels.ts';
import { parseClasses, type WordClasses } from './word-classes.ts';

const FORMAT = 'isnad-tagger/2';
const L = LABEL_COUNT;

/** A trained model. */
export interface TaggerModel {
  readonly classes: WordClasses;
  /** Feature hashes; row i of `weights` belongs to `hashes[i]`. */
  readonly hashes: Int32Array;
  /** Per feature, the first reading's weights of each label, then the second's, as multiples of their scale. */
  readonly weights: Int8Array;
  readonly scales: readonly [number, number];
  readonly transitions: readonly [Float32Array, Float32Array];
}

interface Header {
  readonly format: string;
  readonly labels: number;
  readonly features: number;
  readonly classBytes: number;
  readonly scales: [number, number];
}

/** A weights file that is not one, or of another format. `code` is stable: `WEIGHTS_INVALID`. */
export class WeightsError extends Error {
  readonly code = 'WEIGHTS_INVALID';
  override readonly name = 'WeightsError';
}

/** @throws WeightsError when the bytes are not a weights file of this format. */
export function parseWeights(file: Uint8Array): TaggerModel {
  let bytes: Uint8Array;
  try {
    // A Buffer's `slice` would share memory at odd offsets; a Uint8Array's copies.
    const whole = gunzipSync(file);
    bytes = new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
  } catch (cause) {
    throw new WeightsError('the weights are no gzip file', { cause });
  }
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = new TextDecoder();
  const header = JSON.parse(text.decode(bytes.subarray(4, 4 + headerLength))) as Header;
  if (header.format !== FORMAT || header.labels !== L)
    throw new WeightsError(`weights of format ${header.format}, not ${FORMAT}`);
  let at = 4 + headerLength;
  const take = (length: number) => {
    at += length;
    return bytes.slice(at - length, at);
  };
  const classes = parseClasses(text.decode(take(header.classBytes)));
  const hashes = new Int32Array(take(header.features * 4).buffer);
  const weights = new Int8Array(take(header.features * 2 * L).buffer);
  const first = new Float32Array(take(L * L * 4).buffer);
  const second = new Float32Array(take(L * L * 4).buffer);
  return { classes, hashes, weights, scales: header.scales, transitions: [first, second] };
}

/** The bytes of a weights file; `classTable` is the class learner's text. */
export function formatWeights(model: Omit<TaggerModel, 'classes'>, classTable: string): Uint8Array {
  const classes = new TextEncoder().encode(classTable);
  const header: Header = {
    format: FORMAT,
    labels: L,
    features: model.hashes.length,
    classBytes: classes.length,
    scales: [...model.scales],
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  const raw = (view: Int32Array | Int8Array | Float32Array) =>
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const [first, second] = model.transitions;
  const parts = [length, head, classes, raw(model.hashes), raw(model.weights), raw(first), raw(second)];
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
