/**
 * What each kind of list can be counted by.
 *
 * @example connectionOf('Claim', () => Claim, { facets: claimFacets, isDated: true })
 */
import { registerEnumType } from 'type-graphql';
import { sql } from '../plan/sql.ts';
import { dayOf, entitiesOf, type Facets, textOf, wordOf } from './facet.type.ts';

/** Registers the enum of a list's facets. */
function facetsOf<Word extends string>(
  name: string,
  facets: Readonly<Record<Word, { readonly description: string; readonly key: Facets['keys'][string] }>>,
): Facets {
  const entries = Object.entries(facets) as [Word, (typeof facets)[Word]][];
  const words = Object.fromEntries(entries.map(([word]) => [word, word.toLowerCase()]));
  registerEnumType(words, {
    name: `${name}Facet`,
    description: `What a list can be counted by: ${name}.`,
    valuesConfig: Object.fromEntries(entries.map(([word, { description }]) => [word, { description }])),
  });
  return { words, keys: Object.fromEntries(entries.map(([word, { key }]) => [word.toLowerCase(), key])) };
}

const country = { description: 'By country.', key: wordOf('country') };

export const articleFacets = facetsOf('Article', {
  OUTLET: {
    description: 'By the outlet that published them.',
    key: entitiesOf((article) => sql`SELECT outlet_id AS key FROM documents WHERE id = ${article('documentId')}`),
  },
  ENTITY: {
    description: 'By the people, organizations and places they mention.',
    key: entitiesOf(
      (article) => sql`SELECT entity_id AS key FROM article_entities WHERE article_id = ${article('id')}`,
    ),
  },
  SPEAKER: {
    description: 'By the people, organizations and places they quote.',
    key: entitiesOf(
      (article) => sql`SELECT DISTINCT speaker_id AS key FROM claims WHERE article_id = ${article('id')}`,
    ),
  },
  KIND: { description: 'By kind: stories and teasers.', key: wordOf('kind') },
  DAY: { description: 'By the day they are dated at, in UTC.', key: dayOf },
});

export const claimFacets = facetsOf('Claim', {
  SPEAKER: {
    description: 'By who says it, alone or together with others.',
    key: entitiesOf(
      (claim) => sql`SELECT ${claim('speakerId')} AS key
      UNION ALL SELECT entity_id FROM joint_speakers
        WHERE claim_id = ${claim('id')} AND entity_id IS DISTINCT FROM ${claim('speakerId')}`,
    ),
  },
  OUTLET: {
    description: 'By the outlet that carries it.',
    key: entitiesOf(
      (claim) => sql`SELECT d.outlet_id AS key FROM articles a JOIN documents d ON d.id = a.document_id
      WHERE a.id = ${claim('articleId')}`,
    ),
  },
  ABOUT: {
    description: 'By the people, organizations and places it is about.',
    key: entitiesOf((claim) => sql`SELECT entity_id AS key FROM claim_about WHERE claim_id = ${claim('id')}`),
  },
  CLASS: { description: 'By the kind of speech.', key: wordOf('class') },
  STANCE: { description: 'By where the speaker stands to it.', key: wordOf('stance') },
  FORM: { description: 'By form.', key: wordOf('form') },
  SPEAKER_KIND: { description: 'By what the speaker is.', key: wordOf('speakerKind') },
  DAY: { description: 'By the day it is dated at, in UTC.', key: dayOf },
});

export const documentFacets = facetsOf('Document', {
  OUTLET: {
    description: 'By the outlet that published them.',
    key: entitiesOf((document) => sql`SELECT ${document('outletId')} AS key`),
  },
  STATUS: { description: 'By what came of reading them.', key: wordOf('status') },
  PARSER_VERSION: {
    description: 'By the version of the parser that read them.',
    key: textOf('parserVersion'),
  },
  DAY: { description: 'By the day they are dated at, in UTC.', key: dayOf },
});

export const mentionFacets = facetsOf('Mention', {
  FORM: { description: 'By how they name their entity.', key: wordOf('form') },
  TEXT: { description: 'By their characters.', key: textOf('text') },
});

export const personFacets = facetsOf('Person', {
  COUNTRY: country,
  GENDER: { description: 'By grammatical gender.', key: wordOf('gender') },
});

export const organizationFacets = facetsOf('Organization', {
  COUNTRY: country,
  KIND: { description: 'By kind.', key: wordOf('organizationKind') },
});

export const placeFacets = facetsOf('Place', {
  COUNTRY: country,
  KIND: { description: 'By kind.', key: wordOf('placeKind') },
});
