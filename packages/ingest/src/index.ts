/** The one door of @isnad/ingest: documents from files, folders and standard input, read, parsed and stored. */
export {
  type Failure,
  type FailureCode,
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingestPaths,
} from './ingest-paths.ts';
export { SourceError, type SourceErrorCode } from './source-error.ts';
export { type ReadOptions, readSources, type SourceItem } from './sources/read-sources.ts';
