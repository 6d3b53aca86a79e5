/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), on one core, the same on every run.
 *
 * @example const vectors = learnVectors(stream, counts, { dimensions: 64, window: 3, negatives: 5, epochs: 2 });
 */

export interface VectorSettings {
  readonly dimensions: number;
  readonly window: number;
  readonly negatives: number;
  readonly epochs: number;
  /** Frequent words are passed over at random above this share (word2vec's `sample`). */
  readonly subsample: number;
}

/** Linear congruential: fast, seeded, good enough to sample with. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const SIGMOID_STEPS = 2048;
const SIGMOID_RANGE = 6;

function sigmoidTable(): Float32Array {
  return Float32Array.from({ length: SIGMOID_STEPS + 1 }, (_, step) => {
    const x = (step / SIGMOID_STEPS) * 2 * SIGMOID_RANGE - SIGMOID_RANGE;
    return 1 / (1 + Math.exp(-x));
  });
}

/**
 * @param stream word ids in text order, sentences separated by -1
 * @param counts how often each id occurs
 * @returns one row of `dimensions` numbers per id
 */
export function learnVectors(stream: Int32Array, counts: Int32Array, settings: VectorSettings): Float32Array {
  const { dimensions, window, negatives, epochs, subsample } = settings;
  const random = seededRandom(20181);
  const input = Float32Array.from({ length: counts.length * dimensions }, () => (random() - 0.5) / dimensions);
  const output = new Float32Array(counts.length * dimensions);
  const noise = noiseTable(counts);
  const sigmoid = sigmoidTable();
  const keep = keepChances(counts, subsample);
  const change = new Float32Array(dimensions);
  const sentence = new Int32Array(512);
  const total = stream.length * epochs;
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let position = 0;
    const started = Date.now();
    while (position < stream.length) {
      let length = 0;
      const from = position;
      while (position < stream.length && (stream[position] as number) >= 0 && length < sentence.length) {
        const word = stream[position] as number;
        if (random() < (keep[word] as number)) {
          sentence[length] = word;
          length += 1;
        }
        position += 1;
      }
      if (position < stream.length && stream[position] === -1) position += 1;
      done += position - from;
      const rate = Math.max(0.025 * (1 - done / total), 0.0001);
      for (let centre = 0; centre < length; centre += 1) {
        const reach = 1 + Math.floor(random() * window);
        const lastContext = Math.min(length - 1, centre + reach);
        for (let context = Math.max(0, centre - reach); context <= lastContext; context += 1) {
          if (context === centre) continue;
          const row = (sentence[context] as number) * dimensions;
          change.fill(0);
          for (let draw = 0; draw <= negatives; draw += 1) {
            const target = draw === 0 ? (sentence[centre] as number) : (noise[(random() * noise.length) | 0] as number);
            if (draw > 0 && target === sentence[centre]) continue;
            const other = target * dimensions;
            let dot = 0;
            for (let d = 0; d < dimensions; d += 1) dot += (input[row + d] as number) * (output[other + d] as number);
            let predicted = 0;
            if (dot > SIGMOID_RANGE) predicted = 1;
            else if (dot > -SIGMOID_RANGE)
              predicted = sigmoid[(((dot + SIGMOID_RANGE) * SIGMOID_STEPS) / (2 * SIGMOID_RANGE)) | 0] as number;
            const step = ((draw === 0 ? 1 : 0) - predicted) * rate;
            for (let d = 0; d < dimensions; d += 1) {
              change[d] = (change[d] as number) + step * (output[other + d] as number);
              output[other + d] = (output[other + d] as number) + step * (input[row + d] as number);
            }
          }
          for (let d = 0; d < dimensions; d += 1) input[row + d] = (input[row + d] as number) + (change[d] as number);
        }
      }
    }
    process.stderr.write(`vectors: epoch ${epoch + 1} in ${Math.round((Date.now() - started) / 1000)} s\n`);
  }
  return input;
}

function noiseTable(counts: Int32Array): Int32Array {
  const table = new Int32Array(1 << 22);
  let total = 0;
  for (const count of counts) total += count ** 0.75;
  let word = 0;
  let reached = (counts[0] as number) ** 0.75 / total;
  for (let slot = 0; slot < table.length; slot += 1) {
    table[slot] = word;
    if (slot / table.length > reached && word < counts.length - 1) {
      word += 1;
      reached += (counts[word] as number) ** 0.75 / total;
    }
  }
  return table;
}

function keepChances(counts: Int32Array, subsample: number): Float32Array {
  let total = 0;
  for (const count of counts) total += count;
  const limit = subsample * total;
  return Float32Array.from(counts, (count) => Math.min(1, Math.sqrt(limit / count) + limit / count));
}
