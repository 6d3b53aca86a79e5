/**
 * `pnpm gold`: scores the parser on the seeds and, where the annotated articles are at hand, on them, against the
 * committed floors; fails when one is broken. `--write` raises the floors to what was measured, and never lowers one.
 *
 * @example pnpm gold --articles ../shared/gold/dev
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { type ArticleScores, type GoldAnnotation, scoreArticles } from './gold-scores.ts';

const FLOORS = join(import.meta.dirname, '..', 'gold', 'floors.json');

const { values } = parseArgs({
  options: { articles: { type: 'string' }, write: { type: 'boolean', default: false } },
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
      if (claim.tier === 'optional') continue;
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

function scoreFolder(folder: string): Scores {
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const { id, body, title } = read(file.replace('.gold.json', '.json')) as {
        id: string;
        body: string;
        title?: string;
      };
      return {
        gold: read(file) as GoldAnnotation,
        predicted: toAnnotation(id, parseDocument(body, { title: title ?? null })),
      };
    });
  return flatten(scoreArticles(articles));
}

function flatten(scores: ArticleScores): Scores {
  return {
    'articles: claims found, F': scores.found.f,
    'articles: claims found and speaker right, F': scores.attributed.f,
    'articles: claim content at .8, F': scores.content.f,
    'articles: speaker right given found (%)': scores.speaker,
    'articles: via right given found (%)': scores.via,
    'articles: people, F': scores.people.f,
    'articles: organizations, F': scores.organizations.f,
  };
}

const articlesFolder =
  values.articles ??
  ['../../../shared/gold/dev'].map((path) => resolve(import.meta.dirname, '..', path)).find(existsSync);
const measured: Scores = {
  ...scoreSeeds(),
  ...(articlesFolder && existsSync(articlesFolder) ? scoreFolder(articlesFolder) : {}),
};
const floors: Scores = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Scores) : {};
let broken = 0;
for (const [measure, value] of Object.entries(measured)) {
  const floor = floors[measure];
  const isBroken = floor !== undefined && value < floor;
  if (isBroken) broken += 1;
  console.log(
    `${isBroken ? '✕' : '✓'} ${measure.padEnd(48)} ${value.toFixed(1).padStart(7)}   floor ${floor?.toFixed(1) ?? '–'}`,
  );
}
if (!articlesFolder) console.log('  annotated articles: not at hand (--articles FOLDER); only the seeds were scored');
if (values.write) {
  const raised = Object.fromEntries(
    Object.entries({ ...floors, ...measured }).map(([measure, value]) => [
      measure,
      Math.max(value, floors[measure] ?? Number.NEGATIVE_INFINITY),
    ]),
  );
  writeFileSync(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
}
process.exitCode = broken > 0 && !values.write ? 1 : 0;
