/**
 * `isnad explain "نص"`: how a text was read: blocks, tokens, mentions, dates, claims, the rules that made them, and the
 * candidates that were refused.
 *
 * @example explainText('قال جو بايدن إن المحادثات تتقدم.', {})
 */
import { tokenize } from '@isnad/arabic';
import {
  type Claim,
  loadTaggerFrom,
  type ParsedDocument,
  type ParseOptions,
  parseDocument,
  type Refusal,
  type Span,
} from '@isnad/core';
import { ExitCode } from '../exit-codes.ts';
import { readAll, type Streams, write } from '../streams.ts';

/** Right-to-left isolate: keeps an Arabic value from moving what stands beside it in a terminal. */
const isolate = (text: string) => `\u2067${text.replace(/\s+/g, ' ')}\u2069`;

/** A report for a terminal, one section a stage. */
export function explainText(text: string, options: ParseOptions): string {
  const refusals: Refusal[] = [];
  const document = parseDocument(text, { ...options, trace: (refusal) => refusals.push(refusal) });
  return [
    section(
      'Blocks',
      document.blocks.map((block) => line(block, text, block.kind, block.rule)),
    ),
    section('Tokens', [
      tokenize(text)
        .map((token) => isolate(token.text))
        .join(' '),
    ]),
    section(
      'Mentions',
      document.mentions.map((mention) => describeMention(document, mention)),
    ),
    section(
      'Entities',
      document.entities.map((entity) => describeEntity(entity)),
    ),
    section(
      'Dates',
      document.dates.map((date) =>
        line(date, text, `${date.from ?? '?'} … ${date.to ?? '?'} (${date.precision})`, date.rule),
      ),
    ),
    section(
      'Claims',
      document.claims.map((claim, index) => describeClaim(document, claim, index)),
    ),
    section(
      'Repairs',
      document.repairs.map((repair) => line(repair, text, 'read as mended', repair.kind)),
    ),
    section(
      'Refused',
      refusals.map((refusal) => line(refusal, text, `${refusal.stage}: ${refusal.reason}`, refusal.rule)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `${title} (${lines.length})\n${lines.map((entry) => `  ${entry}\n`).join('')}`;
}

function line(span: Span, text: string, what: string, rule: string): string {
  return `[${span.start},${span.end})  ${isolate(clip(text.slice(span.start, span.end)))}  ${what}  ← ${rule}`;
}

function clip(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function describeMention(document: ParsedDocument, mention: ParsedDocument['mentions'][number]): string {
  const name = document.entities[mention.entity]?.name ?? '';
  const what = `${mention.type} ${mention.form} → ${isolate(name)} (${mention.confidence.toFixed(2)})`;
  return line(mention, document.text, what, mention.rule);
}

function describeEntity(entity: ParsedDocument['entities'][number]): string {
  const aliases = entity.aliases.map(isolate).join(', ');
  const roles = entity.roles.map((role) => isolate(role.text)).join(', ');
  return [
    `${entity.type}  ${isolate(entity.name)}`,
    entity.latin,
    aliases && `also ${aliases}`,
    roles && `roles ${roles}`,
  ]
    .filter(Boolean)
    .join('  ');
}

function describeClaim(document: ParsedDocument, claim: Claim, index: number): string {
  const cut = (spans: readonly Span[]) =>
    isolate(clip(spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ')));
  const { speaker } = claim;
  const who = 'entity' in speaker ? (document.entities[speaker.entity]?.name ?? '') : speaker.description;
  return [
    `#${index}  ${isolate(who)} (${speaker.kind})`,
    `cue ${cut(claim.cue)}`,
    claim.via.length > 0 ? `via ${claim.via.map((hop) => isolate(hop.name)).join(' ← ')}` : '',
    `${claim.form} ${claim.class} ${claim.stance}`,
    cut(claim.content),
    `← ${claim.rule}`,
  ]
    .filter(Boolean)
    .join('  ');
}

/** The text of the arguments, or of standard input. */
export async function runExplain(
  words: readonly string[],
  options: { readonly date?: string | undefined },
  streams: Streams,
): Promise<ExitCode> {
  const isFromInput = words.length === 0 || (words.length === 1 && words[0] === '-');
  const text = isFromInput ? await readAll(streams.stdin) : words.join(' ');
  const tagger = await loadTaggerFrom(streams.environment.ISNAD_TAGGER);
  await write(streams.stdout, explainText(text, { referenceDate: options.date ?? null, tagger }));
  return ExitCode.Done;
}
