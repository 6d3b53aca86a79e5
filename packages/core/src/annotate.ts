/**
 * Writes a reading in the annotation form that outside annotations are compared in.
 *
 * @example toAnnotation('doc-1', parseDocument(body)).claims[0]?.cue?.text
 */
import { nameLexicon, phraseKeys } from './mentions/name-lexicon.ts';
import type { Claim, Speaker } from './model/claim.ts';
import type { ParsedDocument } from './model/document.ts';
import type { Mention } from './model/mention.ts';
import type { Span } from './model/span.ts';
import type { ClaimForm, OrganizationKind, SpeakerKind } from './model/vocabulary.ts';

export interface AnnotatedSpan {
  readonly text: string;
  /** UTF-16 offset into the text that was parsed. */
  readonly start: number;
}

export interface Annotation {
  readonly id: string;
  readonly people: readonly { name: string; aliases: readonly string[]; roles: readonly string[] }[];
  readonly organizations: readonly { name: string; aliases: readonly string[]; kind: OrganizationKind }[];
  readonly claims: readonly AnnotatedClaim[];
  /** Names only, flat: no titles, nominals or nested names. */
  readonly mentions: readonly { start: number; end: number; type: 'PER' | 'LOC' | 'ORG'; text: string }[];
}

export interface AnnotatedClaim {
  readonly content: readonly AnnotatedSpan[];
  readonly cue: AnnotatedSpan | null;
  readonly source: AnnotatedSpan | null;
  readonly speaker: { readonly name: string | null; readonly kind: SpeakerKind; readonly of?: string };
  readonly form: ClaimForm;
  /** The name is null where an unnamed source or a document carries. */
  readonly via: readonly { name: string | null; kind: string }[];
}

const TAG = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;

/** The annotation form of a reading: names without clitics, offsets into the given text, entities that are named. */
export function toAnnotation(id: string, document: ParsedDocument): Annotation {
  const cut = (span: Span): AnnotatedSpan => ({ text: document.text.slice(span.start, span.end), start: span.start });
  const named = document.entities.filter((entity) =>
    entity.mentions.some((index) => isName(document.mentions[index]?.form) || isBody(document.mentions[index])),
  );
  return {
    id,
    people: named
      .filter((entity) => entity.type === 'person')
      .map(({ name, aliases, roles }) => ({ name, aliases, roles: [...new Set(roles.map((role) => role.text))] })),
    organizations: named
      .filter((entity) => entity.type === 'organization' && !isOnlyCountry(entity.name))
      .map(({ name, aliases, organizationKind }) => ({ name, aliases, kind: organizationKind ?? 'other' })),
    claims: document.claims.map((claim) => annotateClaim(claim, document, cut)),
    mentions: document.mentions
      .filter((mention) => isName(mention.form) && !isInsideName(mention, document))
      .map(({ start, end, type, text }) => ({ start, end, type: TAG[type], text })),
  };
}

/** A team that only its country's name stands for (`فازت البرازيل`) is in flat annotation ORG, here no body of its own. */
function isOnlyCountry(name: string): boolean {
  const listed = nameLexicon().lookUp(phraseKeys(name));
  return (
    listed.some(({ type, kind }) => type === 'place' && kind === 'country') &&
    !listed.some(({ type }) => type === 'organization')
  );
}

function isName(form: string | undefined): boolean {
  return form === 'name' || form === 'short_name' || form === 'acronym';
}

/** A body named by what it is of (`إدارة بايدن`, `الحكومة التركية`) is an organization, but no name in flat annotation. */
function isBody(mention: Mention | undefined): boolean {
  return mention?.type === 'organization' && mention.form === 'title';
}

function isInsideName({ nestedIn }: Mention, { mentions }: ParsedDocument): boolean {
  return nestedIn !== null && !isBody(mentions[nestedIn]);
}

function annotateClaim(claim: Claim, document: ParsedDocument, cut: (span: Span) => AnnotatedSpan): AnnotatedClaim {
  const cue = claim.cue[0];
  return {
    content: claim.content.map(cut),
    cue: cue ? cut(cue) : null,
    source: claim.source ? cut(claim.source) : null,
    speaker: annotateSpeaker(claim.speaker, document),
    form: claim.form,
    via: claim.via.map(({ name, kind, entity }) => ({
      name: kind === 'unnamed' || kind === 'document' ? null : name,
      kind: (entity === null ? null : document.entities[entity]?.organizationKind) ?? kind,
    })),
  };
}

function annotateSpeaker(speaker: Speaker, document: ParsedDocument): AnnotatedClaim['speaker'] {
  if ('entity' in speaker) return { name: document.entities[speaker.entity]?.name ?? null, kind: speaker.kind };
  const of = (speaker.of === null ? null : document.entities[speaker.of]?.name) ?? speaker.ofText;
  return of === null ? { name: null, kind: speaker.kind } : { name: null, kind: speaker.kind, of };
}
