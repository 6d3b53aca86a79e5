/**
 * Scores the names of a reading against annotated texts: span and type exact, per type and per rule.
 *
 * @example node --conditions=isnad-source --import tsx scripts/score-names.ts news.jsonl [--errors 40] [--rule ID]
 *
 * The file holds one JSON object a line: `id`, `source`, `text`, `entities` with `start`, `end` (in code points) and
 * `type` (PER, LOC, ORG). With `--folds`, each text is read by a tagger that was not trained on its outlet. A rule helps when it proposes names that are annotated, harms when it does not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger, type Tagger } from '@isnad/tagger';
import { resolveCoreference } from '../src/coreference/resolve-coreference.ts';
import { type ParsedDocument, toAnnotation } from '../src/index.ts';
import { layoutDocument } from '../src/layout/layout-document.ts';
import { detectMentions } from '../src/mentions/detect-mentions.ts';
import { segment } from '../src/segment.ts';

interface Annotated {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; text: string }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string' },
    rule: { type: 'string' },
    type: { type: 'string' },
    source: { type: 'string' },
    part: { type: 'string' },
    folds: { type: 'string' },
  },
});
const [file] = positionals;
if (!file)
  throw new Error(
    'usage: score-names ANNOTATED.jsonl [--errors N] [--rule ID] [--type PER] [--source OUTLET] [--folds DIRECTORY]',
  );

interface Count {
  gold: number;
  found: number;
  right: number;
}
const perType = new Map<string, Count>();
const perRule = new Map<string, { right: number; wrongSpan: number; wrongType: number; spurious: number }>();
const errors: string[] = [];
const countOf = (type: string): Count => {
  const count = perType.get(type) ?? { gold: 0, found: 0, right: 0 };
  perType.set(type, count);
  return count;
};

const [partIndex, partCount] = (values.part ?? '0/1').split('/').map(Number) as [number, number];
let line = -1;
let seconds = 0;
let words = 0;
for (const row of readFileSync(file, 'utf8').split('\n')) {
  if (row.trim() === '') continue;
  line += 1;
  const annotated = JSON.parse(row) as Annotated;
  if (values.source && annotated.source !== values.source) continue;
  if (line % partCount !== partIndex) continue;
  scoreOne(annotated);
}
report();

function scoreOne({ id, source, text, entities }: Annotated): void {
  const utf16 = utf16Offsets(text);
  const gold = entities.map(({ start, end, type }) => ({
    start: utf16[start] as number,
    end: utf16[end] as number,
    type,
  }));
  const began = performance.now();
  const document = readNames(text, taggerFor(source));
  seconds += (performance.now() - began) / 1000;
  words += text.split(/\s+/).length;
  const found = toAnnotation(id, document).mentions;
  const keyOf = ({ start, end, type }: { start: number; end: number; type: string }) => `${start}-${end}-${type}`;
  const right = new Set(gold.map(keyOf));
  const ruleOf = new Map(document.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention.rule]));
  for (const { type } of gold) countOf(type).gold += 1;
  const foundKeys = new Set(found.map(keyOf));
  for (const name of found) {
    const count = countOf(name.type);
    count.found += 1;
    const rule = ruleOf.get(`${name.start}-${name.end}`) ?? '?';
    const tally = perRule.get(rule) ?? { right: 0, wrongSpan: 0, wrongType: 0, spurious: 0 };
    perRule.set(rule, tally);
    if (right.has(keyOf(name))) {
      count.right += 1;
      tally.right += 1;
      continue;
    }
    const near = gold.filter((other) => other.start < name.end && name.start < other.end);
    const same = near.find((other) => other.start === name.start && other.end === name.end);
    if (same) tally.wrongType += 1;
    else if (near.length > 0) tally.wrongSpan += 1;
    else tally.spurious += 1;
    if ((!values.rule || rule === values.rule) && (!values.type || name.type === values.type)) {
      const should =
        near.map((other) => `${other.type} ${text.slice(other.start, other.end)}`).join(' + ') || 'nothing';
      errors.push(`+ ${name.type} ${name.text}  [${rule}]  is ${should}  …${around(text, name.start, name.end)}…`);
    }
  }
  if (values.rule) return;
  for (const name of gold) {
    if (foundKeys.has(keyOf(name)) || found.some((other) => other.start < name.end && name.start < other.end)) continue;
    if (!values.type || name.type === values.type)
      errors.push(`- ${name.type} ${text.slice(name.start, name.end)}  …${around(text, name.start, name.end)}…`);
  }
}

/** The tagger trained without the outlet: `FOLDS/<outlet>.bin`, `saudi.bin` for outlets without a fold of their own. */
function taggerFor(source: string): Tagger {
  if (!values.folds) return loadTagger();
  const own = join(values.folds, `${source.toLowerCase().split(' ')[0]}.bin`);
  return loadTagger({ weights: existsSync(own) ? own : join(values.folds, 'saudi.bin') });
}

/** The reading as far as names go: dates and claims need not be found to score them. */
function readNames(text: string, tagger: Tagger): ParsedDocument {
  const layout = layoutDocument(text);
  const segmented = segment(text, layout);
  const reading = resolveCoreference(segmented, detectMentions(segmented, { tagger }));
  return { parserVersion: '', text, ...layout, ...reading, dates: [], claims: [], repairs: [] };
}

function utf16Offsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const char of text) {
    offsets.push(offset);
    offset += char.length;
  }
  offsets.push(offset);
  return offsets;
}

function around(text: string, start: number, end: number): string {
  const cut = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return cut.replace(/\s+/g, ' ');
}

function report(): void {
  const rate = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
  const total: Count = { gold: 0, found: 0, right: 0 };
  for (const count of perType.values()) for (const key of ['gold', 'found', 'right'] as const) total[key] += count[key];
  for (const [type, { gold, found, right }] of [...perType, ['all', total] as const])
    console.log(
      `${type}\tP ${rate(right, found)}\tR ${rate(right, gold)}\tF ${rate(2 * right, found + gold)}\t(${gold})`,
    );
  for (const [rule, t] of [...perRule].sort((a, b) => b[1].right - a[1].right))
    console.log(`${rule}\tright ${t.right}\tspan ${t.wrongSpan}\ttype ${t.wrongType}\tspurious ${t.spurious}`);
  console.log(`${Math.round(words / seconds)} words/s`);
  const wanted = Number(values.errors ?? 0);
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, wanted)));
  for (let index = 0, shown = 0; index < errors.length && shown < wanted; index += step, shown += 1)
    console.log(errors[index]);
}
