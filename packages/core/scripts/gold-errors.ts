/**
 * Shows what the parser misses and invents against a folder of gold annotations: each claim in its sentence, with rule.
 *
 * @example node --conditions=isnad-source --import tsx scripts/gold-errors.ts GOLD_DIR [PREDICTION_DIR] [--errors] [--rules]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, toAnnotation } from '../src/index.ts';

interface Part {
  readonly text: string;
  readonly start: number;
}
interface GoldClaim {
  readonly content: readonly Part[];
  readonly cue: Part | null;
  readonly speaker: { readonly name: string | null; readonly kind: string; readonly of?: string };
  readonly form: string;
  readonly via: readonly { readonly name: string | null }[];
  readonly rule?: string;
}

const [goldDirectory, ...rest] = process.argv.slice(2);
if (!goldDirectory) throw new Error('usage: gold-errors GOLD_DIR [PREDICTION_DIR] [--errors] [--rules]');
const predictionDirectory = rest.find((argument) => !argument.startsWith('--'));
const showsErrors = rest.includes('--errors');
const rules = new Map<string, { right: number; wrong: number }>();

const charactersOf = (claim: GoldClaim): Set<number> => {
  const found = new Set<number>();
  for (const { text, start } of claim.content)
    for (let at = 0; at < text.length; at += 1) if (text.charAt(at).trim() !== '') found.add(start + at);
  return found;
};
const overlap = (a: Set<number>, b: Set<number>): number => {
  let shared = 0;
  for (const at of a) if (b.has(at)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
};
const lean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u064B-\u0652\u0640"«»“”().,،]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .trim();
const isSameName = (a: string | null, b: string | null): boolean => {
  const [x, y] = [lean(a).split(/\s+/u), lean(b).split(/\s+/u)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  const bare = (word: string) => word.replace(/^ال/u, '');
  return x.every((word) => y.map(bare).includes(bare(word)));
};
const describe = (claim: GoldClaim): string =>
  `${claim.rule ?? ''} [${claim.cue?.text ?? '-'}] ${claim.speaker.kind}:${claim.speaker.name ?? ''} via(${claim.via.map(({ name }) => name).join('>')}) ${claim.form} ⟦${claim.content.map(({ text }) => text).join(' … ')}⟧`;
const sentenceAround = (body: string, at: number): string => {
  const from = Math.max(body.lastIndexOf('\n', at) + 1, at - 160);
  return body.slice(from, at + 200).split('\n')[0] ?? '';
};

for (const file of readdirSync(goldDirectory)) {
  if (!file.endsWith('.gold.json')) continue;
  const id = file.slice(0, -'.gold.json'.length);
  const gold = JSON.parse(readFileSync(join(goldDirectory, file), 'utf8')) as { claims: GoldClaim[] };
  const { body, source } = JSON.parse(readFileSync(join(goldDirectory, `${id}.json`), 'utf8')) as {
    body: string;
    source?: string;
  };
  const claims = readPrediction(id, body, source ?? null);
  const wanted = gold.claims.map(charactersOf);
  const found = claims.map(charactersOf);
  const pairs = wanted
    .flatMap((a, i) => found.map((b, j) => ({ i, j, shared: overlap(a, b) })))
    .filter(({ shared }) => shared >= 0.3)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j, shared } of pairs) {
    if (taken.has(i) || used.has(j)) continue;
    taken.set(i, j);
    used.add(j);
    const [expected, actual] = [gold.claims[i] as GoldClaim, claims[j] as GoldClaim];
    const isNamed = ['person', 'organization', 'place'].includes(expected.speaker.kind);
    const faults = [
      shared < 0.8 ? `content ${shared.toFixed(2)}` : '',
      isNamed !== ['person', 'organization', 'place'].includes(actual.speaker.kind) ||
      (isNamed && !isSameName(expected.speaker.name, actual.speaker.name))
        ? 'speaker'
        : '',
      expected.via.length !== actual.via.length ||
      expected.via.some((hop, at) => hop.name !== null && !isSameName(hop.name, actual.via[at]?.name ?? null))
        ? 'via'
        : '',
      expected.form === actual.form ? '' : 'form',
    ].filter(Boolean);
    count(actual.rule, true);
    if (showsErrors && faults.length > 0)
      console.log(`~ ${id} ${faults.join(', ')}\n   gold ${describe(expected)}\n   read ${describe(actual)}`);
  }
  gold.claims.forEach((claim, i) => {
    if (!taken.has(i) && showsErrors)
      console.log(`- ${id} ${describe(claim)}\n   ${sentenceAround(body, claim.content[0]?.start ?? 0)}`);
  });
  claims.forEach((claim, j) => {
    if (used.has(j)) return;
    count(claim.rule, false);
    if (showsErrors)
      console.log(
        `+ ${id} ${describe(claim)}\n   ${sentenceAround(body, claim.cue?.start ?? claim.content[0]?.start ?? 0)}`,
      );
  });
}
if (rest.includes('--rules'))
  for (const [rule, { right, wrong }] of [...rules].sort((a, b) => b[1].right - a[1].right))
    console.log(`${rule}\t${right} found, ${wrong} false`);

function readPrediction(id: string, body: string, outlet: string | null): GoldClaim[] {
  const file = predictionDirectory ? join(predictionDirectory, `${id}.pred.json`) : null;
  if (file && existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { claims: GoldClaim[] }).claims;
  const document = parseDocument(body, { outlet });
  return toAnnotation(id, document).claims.map((claim, index) => ({
    ...claim,
    rule: document.claims[index]?.rule ?? '',
  }));
}

function count(rule: string | undefined, isRight: boolean): void {
  const known = rules.get(rule ?? '') ?? { right: 0, wrong: 0 };
  rules.set(rule ?? '', { right: known.right + (isRight ? 1 : 0), wrong: known.wrong + (isRight ? 0 : 1) });
}
