/** The one door of @isnad/tagger: names of people, places and organizations in tokenized Arabic news. */
export type { NameType } from './labels.ts';
export { loadTagger, loadTaggerFrom, type TaggerOptions } from './load-tagger.ts';
export { OnnxError, type OnnxOptions } from './onnx-tagger.ts';
export type { TaggedName } from './read-names.ts';
export { tagSentences, tagTokens } from './tag-tokens.ts';
export type { Tagger } from './tagger.ts';
export { WeightsError } from './weights-file.ts';
