/**
 * Labels texts with the names the parser finds, for the tagger to learn from: `label-openings TEXTS WEIGHTS OUT`.
 *
 * TEXTS holds `{id, text}` lines. OUT gets, for each, `names` (start, end, type, confidence in percent) and `unsure`: the
 * stretches (start, end; UTF-16) that the tagger took for a name and the parser gave up.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTagger } from '@isnad/tagger';
import { layoutDocument } from '../src/layout/layout-document.ts';
import { detectMentions } from '../src/mentions/detect-mentions.ts';
import type { Refusal } from '../src/model/trace.ts';
import { segment } from '../src/segment.ts';

const [texts, weights, out] = process.argv.slice(2);
if (!texts || !weights || !out) throw new Error('usage: label-openings TEXTS WEIGHTS OUT');

const TAGS = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;
const WHOLE_NAMES = new Set(['name', 'short_name', 'acronym']);

const tagger = loadTagger({ weights });
const lines: string[] = [];
for (const line of readFileSync(texts, 'utf8').split('\n')) {
  if (line === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const unsure: [number, number][] = [];
  const trace = ({ start, end, rule, reason }: Refusal) => {
    if (rule.endsWith('/tagger') && reason.includes(' is below ')) unsure.push([start, end]);
  };
  const names = detectMentions(segment(text, layoutDocument(text)), { tagger, trace })
    .filter(({ nestedIn, form }) => nestedIn === null && WHOLE_NAMES.has(form))
    .map(({ start, end, type, confidence }) => [start, end, TAGS[type], Math.round(100 * confidence)]);
  lines.push(JSON.stringify({ id, names, unsure }));
}
writeFileSync(out, `${lines.join('\n')}\n`);
