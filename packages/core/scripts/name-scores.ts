/**
 * Scores the names of readings against annotated texts: span and type exact, per type and per rule.
 *
 * @example scoreNames(readAnnotated('news.jsonl'), foldTaggers('folds')).of('PER').f
 *
 * The file holds one JSON object a line: `id`, `source`, `text`, `entities` with `start`, `end` (in code points) and
 * `type` (PER, LOC, ORG). A rule helps when it proposes names that are annotated, harms when it does not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger, type Tagger } from '@isnad/tagger';
import { resolveCoreference } from '../src/coreference/resolve-coreference.ts';
import { type ParsedDocument, toAnnotation } from '../src/index.ts';
import { layoutDocument } from '../src/layout/layout-document.ts';
import { detectMentions } from '../src/mentions/detect-mentions.ts';
import { segment } from '../src/segment.ts';
import { type Ratio, ratio } from './gold-scores.ts';

export interface AnnotatedText {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

/** What became of the names one rule proposed. */
export interface RuleTally {
  right: number;
  wrongSpan: number;
  wrongType: number;
  spurious: number;
}

/** A name missed, or one proposed that is none; in the words around it. */
export interface NameError {
  readonly type: string;
  /** Of a proposed name; null for a missed one. */
  readonly rule: string | null;
  readonly line: string;
}

export interface NameScores {
  /** Precision, recall and F of one type, or of all together. */
  of(type?: string): Ratio;
  readonly types: readonly string[];
  readonly rules: ReadonlyMap<string, RuleTally>;
  readonly errors: readonly NameError[];
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export function readAnnotated(file: string): AnnotatedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnnotatedText);
}

/**
 * The tagger trained without an outlet's texts: `FOLDS/<outlet>.bin`, `saudi.bin` for outlets without a fold of their
 * own, as `pnpm --filter @isnad/tagger train --folds` writes them.
 */
export function foldTaggers(folds: string): (source: string) => Tagger {
  return (source) => {
    const own = join(folds, `${source.toLowerCase().split(' ')[0]}.bin`);
    return loadTagger({ weights: existsSync(own) ? own : join(folds, 'saudi.bin') });
  };
}

export function scoreNames(texts: readonly AnnotatedText[], taggerFor: (source: string) => Tagger): NameScores {
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const countOf = (type: string) => {
    const count = counts.get(type) ?? { gold: 0, found: 0, right: 0 };
    counts.set(type, count);
    return count;
  };
  const rules = new Map<string, RuleTally>();
  const errors: NameError[] = [];
  for (const { id, source, text, entities } of texts) {
    const unitOf = utf16Offsets(text);
    const gold = entities.map(({ start, end, type }) => ({ start: unitOf(start), end: unitOf(end), type }));
    const document = readNames(text, taggerFor(source));
    const found = toAnnotation(id, document).mentions;
    const ruleOf = new Map(document.mentions.map(({ start, end, rule }) => [`${start}-${end}`, rule]));
    for (const { type } of gold) countOf(type).gold += 1;
    for (const name of found) {
      const rule = ruleOf.get(`${name.start}-${name.end}`) ?? '?';
      const tally = rules.get(rule) ?? { right: 0, wrongSpan: 0, wrongType: 0, spurious: 0 };
      rules.set(rule, tally);
      const near = gold.filter((other) => overlap(other, name));
      const verdict = judge(name, near);
      tally[verdict] += 1;
      countOf(name.type).found += 1;
      if (verdict === 'right') countOf(name.type).right += 1;
      else errors.push({ type: name.type, rule, line: invented(name, rule, near, text) });
    }
    for (const name of gold)
      if (!found.some((other) => overlap(other, name)))
        errors.push({ type: name.type, rule: null, line: `- ${name.type} …${around(text, name)}…` });
  }
  const of = (type?: string) => {
    const sum = { gold: 0, found: 0, right: 0 };
    for (const [name, count] of counts)
      if (type === undefined || name === type)
        for (const field of ['gold', 'found', 'right'] as const) sum[field] += count[field];
    return ratio(sum.right, sum.gold, sum.found);
  };
  return { of, types: [...counts.keys()].sort(), rules, errors };
}

/** One line a rule, the most useful first: what it found right, and what it proposed beside. */
export function describeRules(rules: NameScores['rules']): string {
  return [...rules]
    .sort((a, b) => b[1].right - a[1].right)
    .map(
      ([rule, tally]) =>
        `${rule}\tright ${tally.right}\tspan ${tally.wrongSpan}\ttype ${tally.wrongType}\tspurious ${tally.spurious}`,
    )
    .join('\n');
}

function judge(name: Name, near: readonly Name[]): keyof RuleTally {
  const same = near.find(({ start, end }) => start === name.start && end === name.end);
  if (same) return same.type === name.type ? 'right' : 'wrongType';
  return near.length > 0 ? 'wrongSpan' : 'spurious';
}

function overlap(a: Name, b: Name): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The reading as far as names go: dates and claims need not be found to score them. */
function readNames(text: string, tagger: Tagger): ParsedDocument {
  const layout = layoutDocument(text);
  const segmented = segment(text, layout);
  const reading = resolveCoreference(segmented, detectMentions(segmented, { tagger }));
  return { parserVersion: '', text, ...layout, ...reading, dates: [], claims: [], repairs: [] };
}

function utf16Offsets(text: string): (codePoint: number) => number {
  const offsets: number[] = [];
  let offset = 0;
  for (const char of text) {
    offsets.push(offset);
    offset += char.length;
  }
  offsets.push(offset);
  return (codePoint) => offsets[codePoint] as number;
}

function invented(name: Name, rule: string, near: readonly Name[], text: string): string {
  const should = near.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`).join(' + ') || 'nothing';
  return `+ ${name.type}  [${rule}]  is ${should}  …${around(text, name)}…`;
}

function around(text: string, { start, end }: Name): string {
  const cut = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return cut.replace(/\s+/g, ' ');
}
