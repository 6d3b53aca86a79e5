/**
 * Parses every article of a gold folder and writes its annotation, for a scorer outside to compare.
 *
 * @example node --conditions=isnad-source --import tsx scripts/score-claims.ts GOLD_DIR OUT_DIR
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, toAnnotation } from '../src/index.ts';

const [goldDirectory, outDirectory] = process.argv.slice(2);
if (!goldDirectory || !outDirectory) throw new Error('usage: score-claims GOLD_DIR OUT_DIR');
mkdirSync(outDirectory, { recursive: true });
for (const file of readdirSync(goldDirectory)) {
  if (!file.endsWith('.json') || file.endsWith('.gold.json')) continue;
  const article = JSON.parse(readFileSync(join(goldDirectory, file), 'utf8')) as {
    id: string;
    body: string;
    source?: string;
  };
  const annotation = toAnnotation(article.id, parseDocument(article.body, { outlet: article.source ?? null }));
  writeFileSync(join(outDirectory, `${article.id}.pred.json`), JSON.stringify(annotation));
}
