/**
 * Shows the people and organizations that the parser misses and invents against a folder of gold annotations.
 *
 * @example node --conditions=isnad-source --import tsx scripts/gold-entity-errors.ts GOLD_DIR [--people|--organizations]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@isnad/arabic';
import { parseDocument, toAnnotation } from '../src/index.ts';
import { type GoldAnnotation, matchEntities } from './gold-scores.ts';

const [goldDirectory, ...rest] = process.argv.slice(2);
if (!goldDirectory) throw new Error('usage: gold-entity-errors GOLD_DIR [--people|--organizations]');
const kinds = (['people', 'organizations'] as const).filter((kind) => rest.length === 0 || rest.includes(`--${kind}`));

for (const file of readdirSync(goldDirectory)) {
  if (!file.endsWith('.gold.json')) continue;
  const id = file.slice(0, -'.gold.json'.length);
  const gold = JSON.parse(readFileSync(join(goldDirectory, file), 'utf8')) as GoldAnnotation;
  const { body } = JSON.parse(readFileSync(join(goldDirectory, `${id}.json`), 'utf8')) as { body: string };
  const document = parseDocument(body);
  const predicted = toAnnotation(id, document);
  for (const kind of kinds) {
    const { missed, invented } = matchEntities(gold[kind], predicted[kind]);
    for (const entity of missed) console.log(`- ${id} ${kind} ${describe(entity)}\n${places(body, entity.name)}`);
    for (const entity of invented) {
      const { mentions } = document.entities.find(({ name }) => name === entity.name) ?? { mentions: [] };
      const rules = new Set(mentions.map((at) => document.mentions[at]?.rule));
      const at = document.mentions[mentions[0] ?? -1]?.start;
      console.log(`+ ${id} ${kind} ${describe(entity)} by ${[...rules].join(', ')}\n   ${around(body, at ?? 0)}`);
    }
  }
}

function describe({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string {
  return [name, ...aliases].join(' | ');
}

function around(body: string, at: number): string {
  return body.slice(Math.max(0, at - 70), at + 90).replace(/\s+/gu, ' ');
}

/** Up to three places where the name, or failing that its first word, stands. */
function places(body: string, name: string): string {
  const folded = fold(body);
  const sameLength = folded.length === body.length;
  const text = sameLength ? folded : body;
  for (const wanted of [name, name.split(' ')[0] as string]) {
    const key = sameLength ? fold(wanted) : wanted;
    const found: string[] = [];
    for (let at = text.indexOf(key); at >= 0 && found.length < 3; at = text.indexOf(key, at + 1))
      found.push(`   ${around(body, at)}`);
    if (found.length > 0) return found.join('\n');
  }
  return '   (not found)';
}
