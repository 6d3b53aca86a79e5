/**
 * A log-linear model of antecedents: the weights of what a candidate's description holds, added up.
 *
 * @example antecedentModel().score(description, { lemma: 'قال', noun: '', nounOfName: '' })
 *
 * Ranking all candidates at once by a log-linear model is Denis and Baldridge, "A ranking approach to pronoun resolution"
 * (IJCAI 2007); the features follow Rahman and Ng, "Supervised models for coreference resolution" (EMNLP 2009).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '@isnad/arabic';
import { ATOMS, type Atom, answerOf, codeOf, type Description, positionOf } from './atoms.ts';
import { TEMPLATES, WORD_TEMPLATES, type WordTemplate } from './templates.ts';

/** Where the weights stand: the same from source and from the build. */
const WEIGHTS_FILE = join(import.meta.dirname, '..', '..', '..', '..', 'weights', 'antecedents.tsv');

/** The words of one place that may have weights of their own; '' for none. */
export type PlaceWords = Readonly<Record<WordTemplate, string>>;

/** A weights file that does not fit the templates. `code` is stable: `WEIGHTS_INVALID`. */
export class AntecedentWeightsError extends Error {
  readonly code = 'WEIGHTS_INVALID';
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`weights/antecedents.tsv:${line}: ${problem}`);
    this.name = 'AntecedentWeightsError';
  }
}

/** Positions of the atoms and how far apart their answers lie in a table of weights. */
interface Cells {
  readonly positions: Uint8Array;
  readonly strides: Uint16Array;
  readonly size: number;
}

function cellsOf(atoms: readonly Atom[]): Cells {
  const all: readonly Atom[] = ['want', ...atoms];
  const strides = new Uint16Array(all.length);
  let size = 1;
  all.forEach((atom, index) => {
    strides[index] = size;
    size *= ATOMS[atom].length;
  });
  return { positions: Uint8Array.from(all, positionOf), strides, size };
}

function cellOf({ positions, strides }: Cells, description: Description): number {
  let cell = 0;
  for (let at = 0; at < positions.length; at += 1)
    cell += (description[positions[at] as number] as number) * (strides[at] as number);
  return cell;
}

const CELLS = TEMPLATES.map(cellsOf);
const WORDS = Object.keys(WORD_TEMPLATES) as WordTemplate[];
const WORD_CELLS = Object.fromEntries(WORDS.map((name) => [name, cellsOf(WORD_TEMPLATES[name])])) as Record<
  WordTemplate,
  Cells
>;

export class AntecedentModel {
  readonly #weights = CELLS.map(({ size }) => new Float64Array(size));
  readonly #words: Record<WordTemplate, Map<string, Float64Array>> = {
    lemma: new Map(),
    noun: new Map(),
    nounOfName: new Map(),
  };

  /** @throws AntecedentWeightsError of a row that names no template or answer. */
  constructor(text: string) {
    const places = new Map(TEMPLATES.map((atoms, index) => [atoms.join(' '), index]));
    parseTable(text, 'antecedents.tsv', ['weighed', 'answers', 'word', 'weight']).forEach((row, index) => {
      const weight = Number(row.weight);
      const fail = (problem: string) => new AntecedentWeightsError(index + 2, problem);
      if (!Number.isFinite(weight)) throw fail(`"${row.weight}" is no number`);
      const name = WORDS.find((known) => known === row.weighed);
      const template = places.get(row.weighed);
      if (name === undefined && template === undefined) throw fail(`no template "${row.weighed}"`);
      const atoms: readonly Atom[] = ['want', ...(name ? WORD_TEMPLATES[name] : (TEMPLATES[template as number] ?? []))];
      const cells = name ? WORD_CELLS[name] : (CELLS[template as number] as Cells);
      const answers = row.answers.split(' ');
      let cell = 0;
      atoms.forEach((atom, at) => {
        const code = codeOf(atom, answers[at] ?? '');
        if (code === undefined) throw fail(`"${answers[at] ?? ''}" is no answer to ${atom}`);
        cell += code * (cells.strides[at] as number);
      });
      if (name === undefined) (this.#weights[template as number] as Float64Array)[cell] = weight;
      else this.#wordWeights(name, row.word)[cell] = weight;
    });
  }

  #wordWeights(name: WordTemplate, word: string): Float64Array {
    let weights = this.#words[name].get(word);
    if (!weights) {
      weights = new Float64Array(WORD_CELLS[name].size);
      this.#words[name].set(word, weights);
    }
    return weights;
  }

  /** The higher, the likelier the candidate; differences are logarithms of odds. */
  score(description: Description, words: PlaceWords): number {
    let score = 0;
    for (let at = 0; at < CELLS.length; at += 1)
      score += (this.#weights[at] as Float64Array)[cellOf(CELLS[at] as Cells, description)] as number;
    for (const name of WORDS) {
      const weights = words[name] === '' ? undefined : this.#words[name].get(words[name]);
      if (weights) score += weights[cellOf(WORD_CELLS[name], description)] as number;
    }
    return score;
  }
}

let loaded: AntecedentModel | undefined;

/** The model, its weights read on the first call and kept. @throws AntecedentWeightsError, LexiconError */
export function antecedentModel(): AntecedentModel {
  loaded ??= new AntecedentModel(readFileSync(WEIGHTS_FILE, 'utf8'));
  return loaded;
}

/** The features of a description by name, as rows of the weights file name them: `turn adds first`, answers, word. */
export function featuresOf(description: Description, words: PlaceWords): string[] {
  const answers = (atoms: readonly Atom[]) =>
    ['want' as const, ...atoms].map((atom) => answerOf(description, atom)).join(' ');
  const features = TEMPLATES.map((atoms) => `${atoms.join(' ')}\t${answers(atoms)}\t`);
  for (const name of WORDS)
    if (words[name] !== '') features.push(`${name}\t${answers(WORD_TEMPLATES[name])}\t${words[name]}`);
  return features;
}
