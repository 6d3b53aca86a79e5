/** The one door of @isnad/store: saves parsed documents, resolves entities across articles, reads the graph. */
export { deleteDocument } from './document/delete-reading.ts';
export { findStored, type StoredState } from './document/find-stored.ts';
export { layGroundwork } from './document/groundwork.ts';
export { type IncomingDocument, identityOf, type ReadDocument, textSha256 } from './document/incoming-document.ts';
export { articleFinder } from './document/innermost-article.ts';
export { compareVersions } from './document/parser-versions.ts';
export { type SaveResult, saveDocument, saveDocuments } from './document/save-document.ts';
export type { SavedDocument, SaveOutcome } from './document/save-run.ts';
export {
  type ReadingLines,
  readingLines,
  type StoredText,
  storedDocuments,
  storedReading,
} from './document/stored-documents.ts';
export {
  type ExportedArticle,
  type ExportedClaim,
  type ExportedEntity,
  exportArticles,
} from './export-articles.ts';
export { derivedId, newId, timeOfId } from './identifier.ts';
export { isLatin, nameKey } from './name-key.ts';
export { NOTICE_LOST_HOSTS, openStore, type Store, type StoreOptions } from './open-store.ts';
export {
  type CompareOptions,
  type CompareProgress,
  compareArchive,
} from './repetition/compare-archive.ts';
export { type Copy, copiesOf, repetitionsOf, type Wording } from './repetition/read-repetitions.ts';
export { currentEntityId, type FindOptions, type FoundEntity, findEntities } from './resolution/find-entities.ts';
export { judgeApart, type Merged, type MergeRequest, mergeEntities, undoMerge } from './resolution/merge-entities.ts';
export {
  type ResolveOptions,
  type ResolveProgress,
  type ResolveSummary,
  resolveArchive,
} from './resolution/resolve-archive.ts';
export { type Split, type SplitRequest, splitEntity } from './resolution/split-entity.ts';
export { type UnsureEntity, type UnsureOptions, type UnsurePair, unsurePairs } from './resolution/unsure-pairs.ts';
export { type LookOptions, type LookProgress, type LookSummary, lookAgain } from './second-look.ts';
export { databaseCode, StoreError, type StoreErrorCode } from './store-error.ts';
export { type ColumnField, columnsOf, type ModelName, tableOf } from './tables.ts';
export * from './vocabulary.ts';
