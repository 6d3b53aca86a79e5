/** The one door of @isnad/ingest: documents from files, folders, standard input and the web, read, parsed and stored. */
export {
  type Failure,
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingestPaths,
} from './ingest-paths.ts';
export { openParsePool, type ParsePool, type ParsePoolOptions } from './parse-pool.ts';
export {
  diffDocuments,
  type ReadingChange,
  type ReparseOptions,
  type ReparseSummary,
  reparseDocuments,
} from './reparse-documents.ts';
export { SourceError, type SourceErrorCode } from './source-error.ts';
export { openReadMeter, type ReadMeter } from './sources/read-meter.ts';
export { type ReadOptions, readSources, type SourceItem } from './sources/read-sources.ts';
export { type FailureCode, type Problem, takeIn } from './take-in.ts';
export { openWeb, type Web, type WebOptions } from './web/open-web.ts';
export { readFeedList } from './web/read-feed-list.ts';
export { type RoundOptions, watchFeeds } from './web/watch-feeds.ts';
export { openWatchState, type WatchState } from './web/watch-state.ts';
