/**
 * Learns the weights by which a dropped subject, or a noun that points back, is given to a speaker, from annotated articles.
 *
 * `--corpus FOLDER`: the corpus, as JSONL, that `eval/claims` annotates. `--articles FOLDER`: articles with their gold beside
 * them. `--held SET`: a set that is not learnt from, on which rules and model are compared. `--write`: keeps the weights.
 *
 * Maximizes the log-likelihood of the right candidates, several of which may be right, less the squares of the weights, by
 * AdaGrad (Duchi, Hazan and Singer, JMLR 2011); the same articles in the same order give the same weights.
 *
 * @example pnpm --filter @isnad/core learn-antecedents --corpus ../corpus --held unread --write
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldArticle, readFolder, readStandOff, StandOffSet } from '../scripts/gold-articles.ts';
import { type GoldClaim, isSpeaker, pairClaims } from '../scripts/gold-scores.ts';
import { type AntecedentChoice, parseDocument, toAnnotation } from '../src/index.ts';
import { type Example, learnWeights, scoreOf, type Weights } from './log-linear.ts';

const WEIGHTS = join(import.meta.dirname, '..', 'weights', 'antecedents.tsv');

/** The rules were written with these in sight, so that what they take is right more often here than elsewhere. */
const RULES_KNOW = new Set(['articles', 'corrected', 'opened', 'opened-second', 'opened-third', 'dev']);
const SHARE_OF_KNOWN = 0.4;
/** A weight of less changes no choice. */
const LEAST_WEIGHT = 0.01;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    articles: { type: 'string' },
    held: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

/** The choices of an article whose claims the annotation has, each with what is right. */
function examplesOf({ id, title, body, source, gold }: GoldArticle, isKnown: boolean): Example[] {
  const choices: AntecedentChoice[] = [];
  // As the rules alone read it: else the choices would be those that the weights of before lead to.
  const observe = (choice: AntecedentChoice) => {
    choices.push(choice);
    return 'ruled';
  };
  const document = parseDocument(body, { title, outlet: source, observe });
  const predicted = toAnnotation(id, document);
  const goldOf = new Map(pairClaims(gold, predicted).map(([g, p]) => [p, gold.claims[g] as GoldClaim]));
  return choices.flatMap((choice): Example[] => {
    const at = predicted.claims.findIndex(({ cue, source: phrase }) =>
      choice.isNoun
        ? phrase !== null && phrase.start < choice.end && choice.start < phrase.start + phrase.text.length
        : cue !== null && cue.start >= choice.start && cue.start < choice.end,
    );
    const claim = goldOf.get(at);
    if (!claim) return [];
    return [
      {
        share: isKnown ? SHARE_OF_KNOWN : 1,
        // What the rules take is trusted as it deserves on news they were not written from: a weight of its own there.
        candidates: choice.candidates.map(({ name, kind, isRuled, features }) => ({
          isRight: isSpeaker(claim.speaker, { name, kind }),
          isRuled,
          features: isKnown
            ? features
            : features.flatMap((name) => (/^ruled\b/.test(name) ? [name, `~${name}`] : [name])),
        })),
      },
    ];
  });
}

function compare(set: string, examples: readonly Example[], weights: Weights): void {
  const count = { rules: 0, model: 0, reachable: 0 };
  for (const { candidates } of examples) {
    const scores = candidates.map(({ features }) => scoreOf(weights, features));
    const best = scores.indexOf(Math.max(...scores));
    if (candidates.some(({ isRuled, isRight }) => isRuled && isRight)) count.rules += 1;
    if (candidates[best]?.isRight) count.model += 1;
    if (candidates.some(({ isRight }) => isRight)) count.reachable += 1;
  }
  const percent = (part: number) => ((100 * part) / examples.length).toFixed(1);
  console.log(
    `${set}: ${examples.length} choices; right by the rules ${percent(count.rules)}, by the model ${percent(count.model)}, among the candidates ${percent(count.reachable)}`,
  );
}

/** `weighed`, `answers`, `word`, `weight`, in the order of their names; both weights of what the rules take in one. */
function tableOf(weights: Weights): string {
  const merged = new Map<string, number>();
  for (const [name, weight] of weights) {
    const plain = name.replace(/^~/, '');
    merged.set(plain, (merged.get(plain) ?? 0) + weight);
  }
  const rows = [...merged]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([name, weight]) => `${name}\t${weight.toFixed(2)}`)
    .sort();
  return `weighed\tanswers\tword\tweight\n${rows.join('\n')}\n`;
}

const from = process.env['INIT_CWD'] ?? process.cwd();
if (!values.corpus) throw new Error('Name the folder of the corpus: --corpus FOLDER.');
const sets = new Map<string, GoldArticle[]>();
for (const set of StandOffSet) sets.set(set, await readStandOff(resolve(from, values.corpus), set));
if (values.articles) sets.set('dev', readFolder(resolve(from, values.articles)));
const examples = new Map(
  [...sets].map(([set, articles]) => [set, articles.flatMap((article) => examplesOf(article, RULES_KNOW.has(set)))]),
);
const learnt = [...examples].filter(([set]) => !values.held.includes(set)).flatMap(([, all]) => all);
const weights = learnWeights(learnt);
for (const [set, all] of examples) compare(values.held.includes(set) ? `${set} (held)` : set, all, weights);
if (values.write) writeFileSync(WEIGHTS, tableOf(weights));
