import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { segmentSentences, tokenize } from '@isnad/arabic';
import { loadTaggerFrom } from './index.ts';
import { gatherModel } from './onnx-model.fixture.ts';

const PIECES = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'قال',
  'ال',
  '##رئيس',
  'جو',
  'باي',
  '##دن',
  'في',
  'دمشق',
  '.',
  'إن',
];
const LABELS = ['O', 'B-PERS', 'I-PERS', 'B-LOC', 'I-LOC', 'B-MISC'];
/** The label each piece has, whatever stands around it. */
const LABEL_OF: Readonly<Record<string, string>> = {
  جو: 'B-PERS',
  باي: 'I-PERS',
  '##دن': 'B-LOC',
  دمشق: 'I-LOC',
  إن: 'B-MISC',
};

/**
 * What ONNX Runtime is to the tagger, for models of one Gather: reads the table of scores out of the model's bytes. The
 * real runtime weighs 290 MB, too much to install for a test; it reads the same bytes (README.md tells how to try).
 */
const RUNTIME = `
export class Tensor { constructor(type, data, dims) { Object.assign(this, { type, data, dims }); } }
export const InferenceSession = {
  async create(bytes) {
    if (bytes[0] !== 8) throw new Error('no ONNX model');
    const table = new Float32Array(bytes.slice(bytes.length - ${PIECES.length * LABELS.length * 4}).buffer);
    const width = ${LABELS.length};
    return {
      inputNames: ['input_ids'],
      outputNames: ['logits'],
      async run({ input_ids: { type, data, dims } }) {
        if (type !== 'int64' || dims[0] !== 1 || dims[1] !== data.length) throw new Error('unfit input');
        if (data.length > 16) throw new Error('too long');
        const rows = [...data].flatMap((id) => [...table.subarray(Number(id) * width, (Number(id) + 1) * width)]);
        return { logits: { data: Float32Array.from(rows), dims: [1, data.length, width] } };
      },
    };
  },
};`;

/** The first test loads the word table and the lexicon, which takes its time where the machine is busy. */
jest.setTimeout(60_000);

describe('a model in ONNX form', () => {
  let folder: string;
  let runtime: string;
  const model = () => join(folder, 'model.onnx');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onnx-'));
    const table = PIECES.map((piece) => LABELS.map((label) => (label === (LABEL_OF[piece] ?? 'O') ? 4 : 0)));
    writeFileSync(model(), gatherModel(table));
    const vocab = Object.fromEntries(PIECES.map((piece, id) => [piece, id]));
    writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ model: { type: 'WordPiece', vocab } }));
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ id2label: Object.fromEntries(LABELS.entries()), max_position_embeddings: 16 }),
    );
    runtime = process.env.ISNAD_ONNX_RUNTIME ?? join(folder, 'runtime.mjs');
    writeFileSync(join(folder, 'runtime.mjs'), RUNTIME);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function namesOf(text: string): Promise<string[]> {
    const tagger = await loadTaggerFrom(`onnx:${model()}`, { runtime });
    const tokens = tokenize(text);
    return tagger
      .tag(tokens, segmentSentences(tokens))
      .map(({ type, start, end, confidence }) => `${type} ${text.slice(start, end)} ${confidence.toFixed(2)}`);
  }

  it('stands behind the same interface: words have the label of their first piece, other labels are no names', async () => {
    // e⁴ / (e⁴ + 5) = 0.92. دمشق has no B label: a name that goes on without having begun begins there.
    expect(await namesOf('قال الرئيس جو بايدن إن في دمشق.')).toEqual(['PER جو بايدن 0.92', 'LOC دمشق 0.92']);
  });

  it('reads sentences longer than the model takes in stretches', async () => {
    const names = await namesOf(`${'قال '.repeat(40)}جو بايدن ${'في '.repeat(40)}دمشق`);
    expect(names).toEqual(['PER جو بايدن 0.92', 'LOC دمشق 0.92']);
  });

  it('says plainly that the runtime is not installed, that the model is missing or broken, that it finds no names', async () => {
    const missing = join(folder, 'no-such-runtime.mjs');
    await expect(loadTaggerFrom(`onnx:${model()}`, { runtime: missing })).rejects.toMatchObject({
      code: 'ONNX_RUNTIME_MISSING',
      message: expect.stringContaining(missing),
    });
    await expect(loadTaggerFrom(`onnx:${join(folder, 'none.onnx')}`, { runtime })).rejects.toMatchObject({
      code: 'ONNX_MODEL_UNREADABLE',
    });
    writeFileSync(join(folder, 'broken.onnx'), 'not a model');
    await expect(loadTaggerFrom(`onnx:${join(folder, 'broken.onnx')}`, { runtime })).rejects.toMatchObject({
      code: 'ONNX_MODEL_UNREADABLE',
    });
  });

  it('loads the own tagger when nothing else is asked for', async () => {
    const tokens = tokenize('وصل جو بايدن إلى دمشق.');
    const own = await loadTaggerFrom(undefined);
    expect(own.tag(tokens, segmentSentences(tokens)).map(({ type }) => type)).toEqual(['PER', 'LOC']);
  });
});
