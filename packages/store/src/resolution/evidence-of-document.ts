/**
 * All that a document says of its entities, in their order, and of its outlet, which comes last.
 *
 * @example evidenceOfDocument(parsed, { source: 'BBC', url: null }).at(-1)?.name.form // 'بي بي سي'
 */
import type { ParsedDocument } from '@isnad/core';
import { type Evidence, evidenceOf, inContext } from './evidence.ts';
import { outletEvidence } from './outlets.ts';

/** @throws StoreError READING_INVALID for an entity without a name. */
export function evidenceOfDocument(
  parsed: Pick<ParsedDocument, 'entities' | 'mentions' | 'text'>,
  { source, url }: { readonly source?: string | null; readonly url?: string | null },
): Evidence[] {
  const each = parsed.entities.map((entity) => evidenceOf(parsed, entity));
  const evidence = inContext(each, parsed);
  const ofOutlet = outletEvidence(source ?? null, url ?? null);
  return ofOutlet === null ? evidence : [...evidence, ofOutlet];
}
