/**
 * Annotated articles: from a folder that holds text and gold side by side, or from stand-off gold and a corpus.
 *
 * @example readFolder('gold/dev').map(({ id, body, gold }) => …)
 */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AnnotatedSpan } from '../src/index.ts';
import type { GoldAnnotation } from './gold-scores.ts';

export interface GoldArticle {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly source: string | null;
  readonly gold: GoldAnnotation;
}

/** Articles of a folder with `<id>.json` (`id, body, title`) and `<id>.gold.json`. */
export function readFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const { id, body, title, source } = read(file.replace('.gold.json', '.json'));
      return { id, body, title: title ?? null, source: source ?? null, gold: read(file) as GoldAnnotation };
    });
}

type Offsets = readonly [start: number, length: number];

interface StandOff {
  readonly id: string;
  /** UTF-16 length of the body that was annotated. */
  readonly length: number;
  readonly people: GoldAnnotation['people'];
  readonly organizations: GoldAnnotation['organizations'];
  readonly claims: readonly (Omit<GoldAnnotation['claims'][number], 'content' | 'cue' | 'source'> & {
    readonly content: readonly Offsets[];
    readonly cue: Offsets | null;
    readonly source: Offsets | null;
  })[];
}

const STAND_OFF = join(import.meta.dirname, '..', '..', '..', 'eval', 'claims');

/**
 * What `eval/claims` holds: `articles` annotated from nothing; `corrected`, readings of the parser that a reader put right;
 * `opened`, `opened-second` and `opened-third`, the same of articles that were a measure until rules were written from them;
 * `learnt`, claims alone of articles that weights are learnt from, and some rules were written from;
 * `unread`, of articles that nobody who writes rules has read; `unread-second`, claims alone of more of them.
 */
export const StandOffSet = [
  'articles',
  'corrected',
  'opened',
  'opened-second',
  'opened-third',
  'learnt',
  'unread',
  'unread-second',
] as const;
export type StandOffSet = (typeof StandOffSet)[number];

/** The articles of a set whose bodies stand in the `*.jsonl` files of `corpus` with the annotated length. */
export async function readStandOff(corpus: string, set: StandOffSet): Promise<GoldArticle[]> {
  if (!existsSync(corpus)) throw new Error(`No folder ${corpus}: name one that holds the corpus as *.jsonl files.`);
  const wanted = new Map<string, StandOff>();
  for (const line of readFileSync(join(STAND_OFF, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const article = JSON.parse(line) as StandOff;
    wanted.set(article.id, article);
  }
  const articles: GoldArticle[] = [];
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.jsonl'))) {
    for await (const line of createInterface({ input: createReadStream(join(corpus, file)) })) {
      const id = /"id":\s*"([^"]+)"/.exec(line.slice(0, 200))?.[1];
      const standOff = id === undefined ? undefined : wanted.get(id);
      if (!standOff) continue;
      const { body, title, source } = JSON.parse(line) as { body: string; title?: string; source?: string };
      if (body.length === standOff.length)
        articles.push({
          id: standOff.id,
          body,
          title: title ?? null,
          source: source ?? null,
          gold: standOn(standOff, body),
        });
    }
  }
  return articles;
}

function standOn({ people, organizations, claims, id }: StandOff, body: string): GoldAnnotation {
  const cut = ([start, length]: Offsets): AnnotatedSpan => ({ text: body.slice(start, start + length), start });
  return {
    id,
    people,
    organizations,
    claims: claims.map((claim) => ({
      ...claim,
      content: claim.content.map(cut),
      cue: claim.cue && cut(claim.cue),
      source: claim.source && cut(claim.source),
    })),
  };
}
