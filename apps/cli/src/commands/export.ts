/**
 * `isnad export --format jsonl|csv|jsonld`: the whole archive on standard output.
 *
 * @example isnad export --format csv > claims.csv
 */
import { type ExportedArticle, type ExportedEntity, exportArticles } from '@isnad/store';
import { ExitCode } from '../exit-codes.ts';
import { withStore } from '../open-command-store.ts';
import { type Streams, write } from '../streams.ts';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * `jsonl`: an article a line; `csv`: a claim a line (RFC 4180, UTF-8); `jsonld`: schema.org, an article a line, each a
 * NewsArticle with its Person, Organization, Place and Claim nodes.
 */
export async function runExport({ format }: { readonly format: ExportFormat }, streams: Streams): Promise<ExitCode> {
  return await withStore(async (store) => {
    if (format === 'csv') await write(streams.stdout, csvLine(CSV_COLUMNS));
    for await (const article of exportArticles(store)) await write(streams.stdout, WRITERS[format](article));
    return ExitCode.Done;
  });
}

const WRITERS: Readonly<Record<ExportFormat, (article: ExportedArticle) => string>> = {
  jsonl: (article) => `${JSON.stringify(article)}\n`,
  csv: (article) => claimRows(article).map(csvLine).join(''),
  jsonld: (article) => `${JSON.stringify(toJsonLd(article))}\n`,
};

const CSV_COLUMNS = [
  ...['claim', 'article', 'title', 'url', 'published', 'outlet', 'speaker_id', 'speaker', 'via', 'cue', 'content'],
  ...['form', 'stance', 'class', 'start', 'end', 'about'],
];

function claimRows(article: ExportedArticle): string[][] {
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  return article.claims.map((claim) => [
    claim.id,
    article.id,
    article.title ?? '',
    article.url ?? '',
    article.publishedAt ?? '',
    article.outlet?.name ?? '',
    claim.speakerId ?? '',
    (claim.speakerId === null ? claim.speakerDescription : names.get(claim.speakerId)) ?? '',
    claim.via.map(({ name }) => name).join(' | '),
    claim.cue ?? '',
    claim.content,
    claim.form,
    claim.stance,
    claim.class,
    String(claim.start),
    String(claim.end),
    claim.about.map((id) => names.get(id) ?? id).join(' | '),
  ]);
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  });
  return `${quoted.join(',')}\r\n`;
}

const SCHEMA_TYPE = { person: 'Person', organization: 'Organization', place: 'Place' } as const;

/** An article as schema.org has it: one JSON-LD document with a node for each thing it speaks of. */
export function toJsonLd(article: ExportedArticle): object {
  const { outlet } = article;
  const known = new Map(article.entities.map((entity) => [entity.id, entity as ExportedEntity]));
  if (outlet !== null) known.set(outlet.id, outlet);
  const node = (id: string) => ({ '@id': urn(id) });
  const claims = article.claims.map((claim) => ({
    '@type': 'Claim',
    '@id': urn(claim.id),
    text: claim.content,
    author: claim.speakerId === null ? { '@type': 'Thing', name: claim.speakerDescription } : node(claim.speakerId),
    ...(claim.about.length === 0 ? {} : { about: claim.about.map(node) }),
    appearance: node(article.id),
    inLanguage: 'ar',
  }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': urn(article.id),
        inLanguage: 'ar',
        articleBody: article.text,
        ...(article.title === null ? {} : { headline: article.title }),
        ...(article.url === null ? {} : { url: article.url }),
        ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
        ...(article.author === null ? {} : { author: { '@type': 'Person', name: article.author } }),
        ...(outlet === null ? {} : { publisher: node(outlet.id) }),
        mentions: article.entities.map(({ id }) => node(id)),
        hasPart: claims.map((claim) => ({ '@id': claim['@id'] })),
      },
      ...[...known.values()].map(({ id, type, name, latin, country }) => ({
        '@type': SCHEMA_TYPE[type],
        '@id': urn(id),
        name,
        ...(latin === null ? {} : { alternateName: latin }),
        ...(country === null || type !== 'person' ? {} : { nationality: { '@type': 'Country', identifier: country } }),
      })),
      ...claims,
    ],
  };
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}
