/**
 * The front page, filled with the latest articles, who says what in them, and whom the archive names most.
 *
 * @example FRONT_PAGE.fill(answer, sketch) // { title: null, content: { articles: '<li>…', people: '<li>…', … } }
 */
import { escapeText, type FilledPage, fillHoles, shortId, writeDay } from './fill-holes.ts';
import type { PageSketch } from './page-files.ts';

/** Of the front page's answer, what is written into the page. */
interface Shown {
  readonly articles: { readonly nodes: readonly Article[] };
  readonly people: Named;
  readonly organizations: Named;
  readonly places: Named;
}

interface Article {
  readonly id: string;
  readonly title: string | null;
  /** Pages that were built before there was any ask for none. */
  readonly opening?: string | null;
  readonly document: {
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly outlet: Entity | null;
  };
  readonly claims: readonly Claim[];
}

interface Claim {
  readonly id: string;
  readonly class: string;
  readonly content: string;
  readonly speaker: Entity | { readonly __typename: string; readonly description: string };
}

interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface Named {
  readonly nodes: readonly Entity[];
}

export const FRONT_PAGE: FilledPage<Shown> = {
  name: 'front',
  address: /^\/(?:(en)\/?)?$/,
  variablesOf: () => ({}),
  fill({ articles, people, organizations, places }, { parts, locale }) {
    // What an archive says in which there is nothing is the explorer's.
    if (articles.nodes.length === 0) return null;
    const names = ({ nodes }: Named) =>
      nodes.map((entity) => fillHoles(parts.NAMED, { name: linkTo(entity, parts) })).join('');
    const content = {
      articles: articles.nodes.map((article) => lineOf(article, parts, locale)).join(''),
      people: names(people),
      organizations: names(organizations),
      places: names(places),
    };
    return { title: null, content };
  },
};

function lineOf({ id, title, opening, document, claims }: Article, parts: PageSketch['parts'], locale: string): string {
  const { outlet, publishedAt } = document;
  const headline = title ?? document.title ?? opening ?? null;
  const day = publishedAt
    ? `<time datetime="${escapeText(publishedAt)}">${escapeText(writeDay(publishedAt, locale))}</time>`
    : (parts.UNDATED ?? '');
  return fillHoles(claims.length > 0 ? parts.ARTICLE_CLAIMS : parts.ARTICLE, {
    id: shortId(id),
    headline: headline === null ? (parts.UNTITLED ?? '') : escapeText(headline),
    source: (outlet ? linkTo(outlet, parts) : '') + day,
    claims: claims
      .map((claim) =>
        fillHoles(parts.CLAIM, {
          id: shortId(id),
          claim: shortId(claim.id),
          kind: parts[claim.class] ?? '',
          words: escapeText(claim.content),
          speaker: nameOf(claim.speaker, parts),
        }),
      )
      .join(''),
  });
}

/** Somebody with a page, or the words for somebody without one, where there are any. */
function nameOf(speaker: Claim['speaker'], parts: PageSketch['parts']): string {
  if (!('description' in speaker)) return linkTo(speaker, parts);
  const { __typename: kind, description } = speaker;
  return fillHoles(parts[description === '' ? kind : `${kind}_DESCRIBED`], { name: escapeText(description) });
}

function linkTo({ __typename, id, name }: Entity, parts: PageSketch['parts']): string {
  return fillHoles(parts[__typename], { id: shortId(id), name: escapeText(name) });
}
