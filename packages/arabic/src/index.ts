/** The only door of @isnad/arabic: Arabic text (characters, match keys, tokens, clitics, sentences) and its lexicon. */

export * from './lexicon/attribution.ts';
export * from './lexicon/claim-words.ts';
export * from './lexicon/gazetteer.ts';
export * from './lexicon/name-contexts.ts';
export type { GazetteerEntry } from './lexicon/name-lists.ts';
export { type NameWords, WordClass } from './lexicon/name-words.ts';
export * from './lexicon/rare-words.ts';
export * from './lexicon/reporting.ts';
export * from './lexicon/trie.ts';
export * from './lexicon/tsv.ts';
export * from './morphology/inflect-verb.ts';
export * from './text/chars.ts';
export * from './text/clitics.ts';
export * from './text/fold.ts';
export * from './text/sentences.ts';
export * from './text/tokenize.ts';
export * from './text/written-form.ts';
