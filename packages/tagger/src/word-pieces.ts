/**
 * Cuts words into the pieces a BERT-like model knows, as its `tokenizer.json` says (WordPiece: longest match first).
 *
 * @example new WordPieces(JSON.parse(file)).piecesOf('والرياض') // the ids of وال, ##رياض
 */

/** The parts of a Hugging Face `tokenizer.json` that are read. */
export interface TokenizerFile {
  readonly model?: {
    readonly type?: string;
    readonly vocab?: Readonly<Record<string, number>>;
    readonly unk_token?: string;
    readonly continuing_subword_prefix?: string;
    readonly max_input_chars_per_word?: number;
  };
  readonly normalizer?: { readonly lowercase?: boolean; readonly strip_accents?: boolean | null } | null;
}

const DEFAULT_LONGEST_WORD = 100;
const MARKS = /\p{Mn}/gu;
/** Punctuation and symbols are pieces of their own, as BERT's pre-tokenizer has it. */
const WORDS_AND_MARKS = /[\p{P}\p{S}]|[^\p{P}\p{S}\s]+/gu;

export class WordPieces {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #prefix: string;
  readonly #longest: number;
  readonly #lowercase: boolean;
  readonly #strip: boolean;

  /** @throws TypeError when the file is no WordPiece tokenizer, or lacks [CLS], [SEP] or its unknown piece. */
  constructor({ model, normalizer }: TokenizerFile) {
    if (!model?.vocab || (model.type !== undefined && model.type !== 'WordPiece'))
      throw new TypeError(`a WordPiece tokenizer is needed, this one is ${model?.type ?? 'none'}`);
    this.#vocabulary = new Map(Object.entries(model.vocab));
    this.#unknown = this.#special(model.unk_token ?? '[UNK]');
    this.#prefix = model.continuing_subword_prefix ?? '##';
    this.#longest = model.max_input_chars_per_word ?? DEFAULT_LONGEST_WORD;
    this.#lowercase = normalizer?.lowercase ?? false;
    // BERT's rule: accents go with capitals unless the file says otherwise.
    this.#strip = normalizer?.strip_accents ?? this.#lowercase;
    this.first = this.#special('[CLS]');
    this.last = this.#special('[SEP]');
  }

  /** Ids of the pieces that open and close a sequence. */
  readonly first: number;
  readonly last: number;

  /** Ids of the pieces of one word; at least one. */
  piecesOf(word: string): number[] {
    const ids: number[] = [];
    for (const part of this.#normalize(word).match(WORDS_AND_MARKS) ?? []) this.#cut(part, ids);
    return ids.length > 0 ? ids : [this.#unknown];
  }

  #special(piece: string): number {
    const id = this.#vocabulary.get(piece);
    if (id === undefined) throw new TypeError(`the tokenizer has no piece ${piece}`);
    return id;
  }

  #normalize(word: string): string {
    const stripped = this.#strip ? word.normalize('NFD').replace(MARKS, '') : word;
    return this.#lowercase ? stripped.toLowerCase() : stripped;
  }

  #cut(part: string, ids: number[]): void {
    const letters = [...part];
    const found: number[] = [];
    let from = 0;
    while (from < letters.length && letters.length <= this.#longest) {
      let to = letters.length;
      let id: number | undefined;
      for (; to > from; to -= 1) {
        id = this.#vocabulary.get((from > 0 ? this.#prefix : '') + letters.slice(from, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) break;
      found.push(id);
      from = to;
    }
    if (from < letters.length) ids.push(this.#unknown);
    else ids.push(...found);
  }
}
