/**
 * The reporting verbs and nouns of the lexicon, looked up by any written form.
 *
 * @example loadReporting().verbForms('قالت')[0]?.verb.lemma // 'قال'
 */
import { fold } from '../text/fold.ts';
import { type FormOf, InflectedVerbs } from './inflected-verbs.ts';
import { RareWords } from './rare-words.ts';
import { LexiconError, listCell, readTable } from './tsv.ts';

/** How the content or an addressee attaches to the verb; the README beside the tables explains each. */
export interface Frame {
  /** The addressee stands between verb and content as an object (`obj>`) or after a preposition (`min>`). */
  readonly addressee: 'obj' | 'min' | 'an' | null;
  readonly link: FrameLink;
  /** True when only a clause (أن …) counts after the link, not a noun phrase. */
  readonly clauseOnly: boolean;
}

export const FrameLink = ['anna', 'quote', 'object', 'bi', 'ila', 'ala', 'an', 'min', 'fi', 'li', 'ma'] as const;
export type FrameLink = (typeof FrameLink)[number];

/** What a form needs around it to count as reporting. */
export const VerbContext = [
  '',
  'position',
  'speaker',
  'clause',
  'court',
  'impersonal',
  'estimate',
  'attitude',
  'within',
  'light',
] as const;
export type VerbContext = (typeof VerbContext)[number];

export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  readonly class: string;
  readonly stance: string;
  readonly context: VerbContext;
}

export type ReportingForm = FormOf<ReportingVerb>;

export interface ReportingNoun {
  readonly noun: string;
  readonly kind: string;
  readonly class: string;
  readonly stance: string;
}

export interface ReportingLexicon {
  readonly verbs: readonly ReportingVerb[];
  /** Readings of a word given as a match key without clitics. */
  verbForms(key: string): readonly ReportingForm[];
  /** Nouns of that match key, given without clitics and without ال. */
  nouns(key: string): readonly ReportingNoun[];
}

const NOTHING: readonly never[] = [];

let loaded: ReportingLexicon | undefined;

/** Reads the tables once. @throws LexiconError for an unknown frame, context or an empty lemma. */
export function loadReporting(): ReportingLexicon {
  loaded ??= buildReporting();
  return loaded;
}

function buildReporting(): ReportingLexicon {
  const columns = [
    'lemma',
    'present',
    'participle',
    'masdar',
    'frames',
    'class',
    'stance',
    'context',
    'refused',
  ] as const;
  const inflected = new InflectedVerbs<ReportingVerb>();
  const verbs = readTable('reporting-verbs', columns).map((row, index) => {
    const verb: ReportingVerb = {
      lemma: row.lemma,
      frames: listCell(row.frames).map((cell) => parseFrame(cell, index + 2)),
      class: row.class,
      stance: row.stance,
      context: oneOf(VerbContext, row.context, 'reporting-verbs.tsv', index + 2),
    };
    inflected.add(verb, { ...row, past: row.lemma }, listCell(row.refused));
    return verb;
  });
  const nouns = new RareWords<ReportingNoun[]>();
  for (const row of readTable('reporting-nouns', ['noun', 'kind', 'class', 'stance'])) {
    const key = fold(row.noun);
    nouns.set(key, [...(nouns.get(key) ?? []), row]);
  }
  return {
    verbs,
    verbForms: (key) => inflected.formsOf(key),
    nouns: (key) => nouns.get(key) ?? NOTHING,
  };
}

function parseFrame(cell: string, line: number): Frame {
  const clauseOnly = cell.endsWith('!');
  const parts = (clauseOnly ? cell.slice(0, -1) : cell).split('>');
  const link = oneOf(FrameLink, parts.at(-1) as string, 'reporting-verbs.tsv', line);
  const addressee =
    parts.length > 1 ? oneOf(['obj', 'min', 'an'] as const, parts[0] as string, 'reporting-verbs.tsv', line) : null;
  return { addressee, link, clauseOnly };
}

function oneOf<T extends string>(values: readonly T[], value: string, file: string, line: number): T {
  if (!(values as readonly string[]).includes(value)) throw new LexiconError(file, line, `unknown value "${value}"`);
  return value as T;
}
