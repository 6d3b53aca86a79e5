/**
 * Draws openings of raw articles to learn from without labels: `pnpm sample-openings CORPUS_DIRECTORY OUT --without FILE,…
 * [--articles N]`. N articles of each `.jsonl` file, as `{id, source, text}` lines.
 *
 * Articles whose ids stand in the files of `--without` are left out, so that no text with annotated names, and none that
 * scores are measured on, is learnt from: files with one JSON object a line (`id`), or lists of ids.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RawArticle } from './raw-corpus.ts';
import { seededRandom } from './word-vectors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', default: '' }, articles: { type: 'string', default: '650' } },
});
const [corpus, out] = positionals;
if (!corpus || !out) throw new Error('usage: sample-openings CORPUS_DIRECTORY OUT [--without FILE,…] [--articles N]');

/** UTF-16 units of an opening: as long as those annotated by hand. */
const LONGEST = 1300;
const SHORTEST = 300;
/** Articles that begin alike are one story told again. */
const ALIKE = 150;

const left = new Set(
  values.without
    .split(',')
    .filter((file) => file !== '')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { id: string }).id : line.trim())),
);

function openingOf(body: string): string {
  if (body.length <= LONGEST) return body;
  const paragraph = body.lastIndexOf('\n', LONGEST);
  const sentence = body.lastIndexOf('. ', LONGEST) + 1;
  const end = Math.max(paragraph, sentence);
  return body.slice(0, end > LONGEST / 2 ? end : body.lastIndexOf(' ', LONGEST));
}

const random = seededRandom(7);
const lines: string[] = [];
for (const file of readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const articles = readFileSync(join(corpus, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const begun = new Set<string>();
  let drawn = 0;
  while (drawn < Number(values.articles) && articles.length > 0) {
    const at = Math.floor(random() * articles.length);
    const { id, source, body } = JSON.parse(articles[at] as string) as RawArticle;
    articles[at] = articles.at(-1) as string;
    articles.pop();
    if (left.has(id) || body.length < SHORTEST || begun.has(body.slice(0, ALIKE))) continue;
    begun.add(body.slice(0, ALIKE));
    drawn += 1;
    lines.push(JSON.stringify({ id, source, text: openingOf(body) }));
  }
}
writeFileSync(out, `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} openings\n`);
