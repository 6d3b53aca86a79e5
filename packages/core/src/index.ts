/** The only door of @isnad/core: parseDocument, and the model of what it returns. */

export { loadTaggerFrom, type Tagger } from '@isnad/tagger';
export * from './annotate.ts';
export * from './model/claim.ts';
export * from './model/date.ts';
export * from './model/document.ts';
export * from './model/layout.ts';
export * from './model/mention.ts';
export * from './model/span.ts';
export * from './model/trace.ts';
export * from './model/vocabulary.ts';
export { type ParseOptions, parseDocument } from './parse-document.ts';
export { PARSER_VERSION } from './parser-version.ts';
export { type BioTag, tagTokens } from './tag-tokens.ts';
