/**
 * All that a document says of its entities, in their order, and of its outlet, which comes last.
 *
 * @example evidenceOfDocument(parsed, { text, origin, source: 'BBC' }).at(-1)?.name.form // 'بي بي سي'
 */
import type { ParsedDocument } from '@isnad/core';
import { type IncomingDocument, identityOf } from '../document/incoming-document.ts';
import { baseKeyOf } from './base-key.ts';
import { type Evidence, evidenceOf, inContext } from './evidence.ts';
import { withPlaces } from './local-bodies.ts';
import { outletEvidence } from './outlets.ts';

/** What a document says of an entity, and the base that it comes to. */
export interface DocumentEvidence extends Evidence {
  readonly base: string;
}

/** @throws StoreError READING_INVALID for an entity without a name. */
export function evidenceOfDocument(
  parsed: Pick<ParsedDocument, 'entities' | 'mentions' | 'text'>,
  incoming: IncomingDocument,
): DocumentEvidence[] {
  const each = parsed.entities.map((entity) => evidenceOf(parsed, entity));
  const evidence = withPlaces(inContext(each, parsed), parsed);
  const ofOutlet = outletEvidence(incoming.source ?? null, incoming.url ?? null);
  const all = ofOutlet === null ? evidence : [...evidence, ofOutlet];
  const identity = identityOf(incoming);
  return all.map((item, index) => ({ ...item, base: baseKeyOf(item, index, identity) }));
}
