/**
 * `pnpm gold`: scores the parser on the seeds and, where annotated articles are at hand, on them, against the committed
 * floors; fails when one is broken.
 *
 * `--articles FOLDER`: articles with their gold beside them. `--corpus FOLDER`: the corpus, as JSONL, that `eval/claims`
 * annotates by id and offsets. `--names FILE --folds FOLDER`: texts with all names annotated, each read by weights that
 * were not trained on its outlet. `--errors`: each miss in its sentence, and what each rule earns and costs.
 * `--write`: raises the floors to what was measured; it never lowers one.
 *
 * @example pnpm gold --articles ../shared/gold/dev --corpus ../corpus --names ../shared/ner/news.jsonl --folds ../folds
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  judgeClaims,
  missingDates,
  missingLayout,
  missingOrganizations,
  missingPeople,
  missingPlaces,
  readSeed,
  readSeedGold,
} from '../gold/seed-gold.ts';
import { parseDocument, toAnnotation } from '../src/index.ts';
import { type GoldArticle, readFolder, readStandOff } from './gold-articles.ts';
import { scoreArticles } from './gold-scores.ts';
import { describeRules, foldTaggers, type NameScores, readAnnotated, scoreNames } from './name-scores.ts';

const FLOORS = join(import.meta.dirname, '..', 'gold', 'floors.json');

/** Where annotated articles lie when they lie beside the project. */
const BESIDE_PROJECT = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'gold', 'dev');

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    corpus: { type: 'string' },
    names: { type: 'string' },
    folds: { type: 'string' },
    errors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

type Scores = Record<string, number>;

function scoreSeeds(): Scores {
  let claims = 0;
  let right = 0;
  let missing = 0;
  for (const gold of readSeedGold()) {
    const referenceDate = gold.stories.map((story) => story.publication_date.inferred);
    const document = parseDocument(readSeed(gold.file), { referenceDate });
    for (const [claim, problems] of judgeClaims(document, gold)) {
      if (claim.tier === 'optional' || claim.content.length === 0) continue;
      claims += 1;
      if (problems.length === 0) right += 1;
    }
    for (const find of [missingLayout, missingPeople, missingOrganizations, missingPlaces, missingDates])
      missing += find(document, gold).length;
  }
  return {
    'seeds: claims right (%)': Math.round((1000 * right) / claims) / 10,
    'seeds: facts missing (negative)': -missing,
  };
}

function score(set: string, articles: readonly GoldArticle[]): Scores {
  if (articles.length === 0) return {};
  const scores = scoreArticles(
    articles.map(({ id, title, body, source, gold }) => ({
      gold,
      predicted: toAnnotation(id, parseDocument(body, { title, outlet: source })),
    })),
  );
  return {
    [`${set}: claims found, F`]: scores.found.f,
    [`${set}: claims found and speaker right, F`]: scores.attributed.f,
    [`${set}: claim content at .8, F`]: scores.content.f,
    [`${set}: speaker right given found (%)`]: scores.speaker,
    [`${set}: via right given found (%)`]: scores.via,
    ...(articles.some(({ gold }) => gold.people.length > 0)
      ? { [`${set}: people, F`]: scores.people.f, [`${set}: organizations, F`]: scores.organizations.f }
      : {}),
  };
}

async function scoreStandOff(corpus: string): Promise<Scores> {
  return {
    ...score('eval', await readStandOff(corpus, 'articles')),
    ...score('corrected', await readStandOff(corpus, 'corrected')),
    ...score('opened', await readStandOff(corpus, 'opened')),
    ...score('opened second', await readStandOff(corpus, 'opened-second')),
    ...score('opened third', await readStandOff(corpus, 'opened-third')),
    ...score('unread', await readStandOff(corpus, 'unread')),
    ...score('unread second', await readStandOff(corpus, 'unread-second')),
  };
}

/** The shipped weights have seen these texts: only weights without their outlet say what a reading is worth. */
function readFolds(): NameScores | null {
  if (!values.names || !values.folds) return null;
  return scoreNames(readAnnotated(resolve(from, values.names)), foldTaggers(resolve(from, values.folds)));
}

function scoreFolds(names: NameScores): Scores {
  return {
    'names: all, F': names.of().f,
    'names: people (PER), F': names.of('PER').f,
    'names: places (LOC), F': names.of('LOC').f,
    'names: organizations (ORG), F': names.of('ORG').f,
  };
}

function readFloors(): Scores {
  return existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Scores) : {};
}

function report(measured: Scores, floors: Scores): number {
  let broken = 0;
  for (const [measure, value] of Object.entries(measured)) {
    const floor = floors[measure];
    const isBroken = floor !== undefined && value < floor;
    if (isBroken) broken += 1;
    const shown = `${value.toFixed(1).padStart(7)}   floor ${floor?.toFixed(1) ?? '–'}`;
    console.log(`${isBroken ? '✕' : '✓'} ${measure.padEnd(50)} ${shown}`);
  }
  return broken;
}

function raise(floors: Scores, measured: Scores): void {
  const raised = { ...floors };
  for (const [measure, value] of Object.entries(measured)) raised[measure] = Math.max(value, floors[measure] ?? value);
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
}

function showErrors(folder: string): void {
  const script = join(import.meta.dirname, 'gold-errors.ts');
  const args = ['--conditions=isnad-source', '--import', 'tsx', script, folder, '--errors', '--rules'];
  spawnSync(process.execPath, args, { stdio: 'inherit' });
}

const from = process.env.INIT_CWD ?? process.cwd();
const folder = values.articles ? resolve(from, values.articles) : existsSync(BESIDE_PROJECT) ? BESIDE_PROJECT : null;
const names = readFolds();
const measured: Scores = {
  ...scoreSeeds(),
  ...(folder ? score('articles', readFolder(folder)) : {}),
  ...(values.corpus ? await scoreStandOff(resolve(from, values.corpus)) : {}),
  ...(names ? scoreFolds(names) : {}),
};
const broken = report(measured, readFloors());
if (!folder) console.log('  articles: not at hand (--articles FOLDER); not scored');
if (!values.corpus) console.log('  eval: the corpus is not at hand (--corpus FOLDER); not scored');
if (!names) console.log('  names: not at hand (--names FILE --folds FOLDER); not scored');
if (values.errors && folder) showErrors(folder);
if (values.errors && names)
  console.log([...names.errors.map(({ line }) => line), describeRules(names.rules)].join('\n'));
if (values.write) raise(readFloors(), measured);
process.exitCode = broken > 0 && !values.write ? 1 : 0;
