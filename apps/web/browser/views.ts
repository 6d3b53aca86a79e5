/**
 * The addresses to look at: every view, with somebody or something of the database in it.
 *
 * @example for (const { name, path } of await findViews(pages)) await page.goto(origin + path)
 */
import type { ServedPages } from './served-pages.ts';

export interface View {
  readonly name: string;
  /** Without the language. */
  readonly path: string;
  /** What to do before the view is looked at: type a text, choose a claim. */
  readonly prepare?: 'sample' | 'claim' | 'suggest';
  /** Rules of axe that the view breaks on purpose. */
  readonly besides?: readonly string[];
  /** The playground has one language, and is a page of its own. */
  readonly isPlayground?: boolean;
}

interface Found {
  readonly articles: {
    readonly nodes: readonly {
      readonly id: string;
      readonly claims: readonly { readonly id: string }[];
      readonly document: { readonly origin: string };
    }[];
  };
  readonly everyone: { readonly nodes: readonly Named[] };
  readonly bodies: { readonly nodes: readonly Named[] };
  readonly people: { readonly nodes: readonly Named[] };
  readonly organizations: { readonly nodes: readonly Named[] };
  readonly places: { readonly nodes: readonly Named[] };
  readonly repeatedClaims: { readonly nodes: readonly { readonly first: { readonly id: string } }[] };
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const FIND = `{
  articles(first: 30) { nodes { id claims(first: 50) { id } document { origin } } }
  people(first: 2, orderBy: MOST_MENTIONED) { nodes { id name } }
  organizations(first: 1, orderBy: MOST_MENTIONED) { nodes { id name } }
  places(first: 1, orderBy: MOST_MENTIONED) { nodes { id name } }
  everyone: people(first: 100) { nodes { id name } }
  bodies: organizations(first: 100) { nodes { id name } }
  repeatedClaims(first: 1) { nodes { first { id } } }
  claims(first: 1) { nodes { id } }
}`;

/** Markup or a turn of direction in a name. */
const isHostile = ({ name }: Named) => /[<\u202e]/.test(name);
const short = (id: string | undefined) => id?.slice(id.indexOf(':') + 1) ?? '';

export async function findViews(pages: ServedPages): Promise<View[]> {
  const { articles, people, organizations, places, repeatedClaims, claims, everyone, bodies } =
    await pages.ask<Found>(FIND);
  const article = articles.nodes.reduce((most, each) => (each.claims.length > most.claims.length ? each : most));
  const [one, other] = people.nodes;
  // An archive in which nothing is said again shows a claim alone.
  const repeated = repeatedClaims.nodes[0]?.first ?? claims.nodes[0];
  const q = encodeURIComponent(one?.name ?? 'بايدن');
  const hostile = articles.nodes.filter(({ document }) => document.origin === 'hostile');
  return [
    ...hostile.map(({ id, claims }, index) => ({
      name: `hostile-article-${index + 1}`,
      path: `/articles/${short(id)}${claims[0] ? `?claim=${short(claims[0].id)}` : ''}`,
    })),
    ...everyone.nodes
      .filter(isHostile)
      .map(({ id }, index) => ({ name: `hostile-name-${index + 1}`, path: `/people/${short(id)}` })),
    ...bodies.nodes
      .filter(isHostile)
      .map(({ id }, index) => ({ name: `hostile-body-${index + 1}`, path: `/organizations/${short(id)}` })),
    { name: 'home', path: '/' },
    // While names are offered the rest is hidden from those who hear the page; Tab closes the list and brings it back.
    { name: 'home-suggesting', path: '/', prepare: 'suggest', besides: ['aria-hidden-focus'] },
    { name: 'reader', path: `/articles/${short(article.id)}` },
    { name: 'reader-claim', path: `/articles/${short(article.id)}?claim=${short(article.claims[0]?.id)}` },
    { name: 'search', path: `/search?q=${q}` },
    { name: 'search-claims', path: `/search?q=${q}&in=claims` },
    { name: 'person', path: `/people/${short(one?.id)}` },
    { name: 'organization', path: `/organizations/${short(organizations.nodes[0]?.id)}` },
    { name: 'place', path: `/places/${short(places.nodes[0]?.id)}` },
    { name: 'graph', path: '/graph' },
    { name: 'graph-around', path: `/graph?around=${one?.id ?? ''}` },
    { name: 'path', path: `/path?from=${one?.id ?? ''}&to=${other?.id ?? ''}` },
    { name: 'repeated', path: '/repetitions' },
    { name: 'repetitions', path: `/repetitions/${short(repeated?.id)}` },
    { name: 'desk', path: '/desk' },
    { name: 'desk-read', path: '/desk#claim-0', prepare: 'sample' },
    { name: 'desk-queue', path: '/desk/queue' },
    { name: 'desk-pairs', path: '/desk/pairs' },
    { name: 'nothing', path: '/nothing/here' },
    { name: 'playground', path: '/playground', isPlayground: true },
    {
      name: 'playground-linked',
      path: `/playground?${new URLSearchParams({ query: 'query Linked($name: String!) { person(name: $name) { name } }', variables: JSON.stringify({ name: one?.name }) })}`,
      isPlayground: true,
    },
  ];
}
