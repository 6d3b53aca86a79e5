/**
 * Shows what the parser misses and invents against a folder of gold annotations: each claim in its sentence, with rule.
 * Claims are paired and judged as `gold-scores.ts` does, so that what is shown is what is counted.
 *
 * @example node --conditions=isnad-source --import tsx scripts/gold-errors.ts GOLD_DIR [--errors] [--rules]
 */
import { parseDocument, toAnnotation } from '../src/index.ts';
import { type GoldArticle, readFolder } from './gold-articles.ts';
import { type GoldAnnotation, pairClaims, sameSpeaker, sameVia } from './gold-scores.ts';

type Claim = GoldAnnotation['claims'][number];

const [goldDirectory, ...flags] = process.argv.slice(2);
if (!goldDirectory) throw new Error('usage: gold-errors GOLD_DIR [--errors] [--rules]');
const showsErrors = flags.includes('--errors');
const rules = new Map<string, { right: number; wrong: number }>();

for (const article of readFolder(goldDirectory)) showArticle(article);
if (flags.includes('--rules'))
  for (const [rule, { right, wrong }] of [...rules].sort((a, b) => b[1].right - a[1].right))
    console.log(`${rule}\t${right} found, ${wrong} false`);

function showArticle({ id, title, body, source, gold }: GoldArticle): void {
  const document = parseDocument(body, { title, outlet: source });
  const predicted = toAnnotation(id, document);
  const ruleOf = (index: number) => document.claims[index]?.rule ?? '';
  const pairs = pairClaims(gold, predicted);
  for (const [g, p, overlap] of pairs) {
    const [wanted, read] = [gold.claims[g] as Claim, predicted.claims[p] as Claim];
    const faults = faultsOf(wanted, read, overlap);
    count(ruleOf(p), true);
    if (faults.length > 0)
      show(`~ ${id} ${faults.join(', ')}\n   gold ${describe(wanted)}\n   read ${ruleOf(p)} ${describe(read)}`);
  }
  const found = new Set(pairs.map(([g]) => g));
  const used = new Set(pairs.map(([, p]) => p));
  gold.claims.forEach((claim, g) => {
    if (!found.has(g)) show(`- ${id} ${describe(claim)}\n   ${sentenceAround(body, claim)}`);
  });
  predicted.claims.forEach((claim, p) => {
    if (used.has(p)) return;
    count(ruleOf(p), false);
    show(`+ ${id} ${ruleOf(p)} ${describe(claim)}\n   ${sentenceAround(body, claim)}`);
  });
}

function faultsOf(wanted: Claim, read: Claim, overlap: number): string[] {
  return [
    overlap < 0.8 ? `content ${overlap.toFixed(2)}` : '',
    sameSpeaker(wanted, read) ? '' : 'speaker',
    sameVia(wanted, read) ? '' : 'via',
    wanted.form === read.form ? '' : 'form',
  ].filter(Boolean);
}

function describe({ cue, speaker, via, form, content }: Claim): string {
  const carriers = via.map(({ name }) => name).join('>');
  const words = content.map(({ text }) => text).join(' … ');
  return `[${cue?.text ?? '-'}] ${speaker.kind}:${speaker.name ?? ''} via(${carriers}) ${form} ⟦${words}⟧`;
}

function sentenceAround(body: string, { cue, content }: Claim): string {
  const at = cue?.start ?? content[0]?.start ?? 0;
  const from = Math.max(body.lastIndexOf('\n', at) + 1, at - 160);
  return body.slice(from, at + 200).split('\n')[0] ?? '';
}

function show(text: string): void {
  if (showsErrors) console.log(text);
}

function count(rule: string, isRight: boolean): void {
  const known = rules.get(rule) ?? { right: 0, wrong: 0 };
  rules.set(rule, { right: known.right + (isRight ? 1 : 0), wrong: known.wrong + (isRight ? 0 : 1) });
}
