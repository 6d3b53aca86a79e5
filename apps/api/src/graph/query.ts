/**
 * The ways into the graph: by id, by name in any spelling, by list.
 *
 * @example { person(name: "بايدن") { name } articles(first: 5) { nodes { title } } }
 */
import type { EntityType } from '@isnad/core';
import { Arg, Args, ArgsType, Field, ID, Int, Query, Resolver } from 'type-graphql';
import {
  ascending,
  byPlan,
  type Condition,
  descending,
  List,
  One,
  Page,
  type Ref,
  type Rows,
  type Source,
} from '../plan/declare.ts';
import { requestError } from '../plan/request-errors.ts';
import { constant, sql } from '../plan/sql.ts';
import { Article, ArticleConnection } from './article.type.ts';
import { ArticleFilterArgs, articleFilters, articlesDrawn } from './article-filters.ts';
import { Citation, CitationArgs, citations } from './citation.type.ts';
import { Claim, ClaimConnection } from './claim.type.ts';
import { ClaimFilterArgs, claimFilters } from './claim-filters.ts';
import { claimsDrawn } from './claim-rows.ts';
import { Document, DocumentConnection } from './document.type.ts';
import {
  Entity,
  Organization,
  OrganizationConnection,
  Person,
  PersonConnection,
  Place,
  PlaceConnection,
} from './entity.type.ts';
import {
  OrganizationListArgs,
  organizationFilters,
  PersonListArgs,
  PlaceListArgs,
  personFilters,
  placeFilters,
} from './entity-filters.ts';
import { entityAskedFor } from './name-lookup.ts';
import { Node, readId, uuidOf } from './node.type.ts';
import { byTime } from './orders.ts';
import { type Connection, PageArgs } from './page.type.ts';
import { Path, PathArgs } from './path.type.ts';
import { PATH_COST, pathFound } from './path-rows.ts';
import { SearchResult, SearchTypes } from './search.type.ts';
import { searchResults } from './search-rows.ts';

@ArgsType()
class EntityArgs {
  @Field(() => ID, { nullable: true, description: 'Its id; a name will do.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its name in any spelling, Arabic or Latin, whole or short. If several bear it, the one in most documents.',
  })
  name?: string;
}

/** The entity, of a type if one is given, that `id` or `name` stands for. */
function entityAsked(type: EntityType | null): Source {
  return {
    from: 'Entity',
    where: (row, args) => {
      if (args.has('id') === args.has('name')) throw requestError('BAD_USER_INPUT', 'Give either "id" or "name".');
      const isIt = sql`${row('id')} = ${entityAskedFor(args, args.has('name') ? 'name' : 'id', type)}`;
      return type === null ? isIt : sql`${isIt} AND ${row('type')} = ${constant(type)}`;
    },
  };
}

/** All entities of a type, by name; those merged into another stand under that one. */
function entities(type: EntityType, filters: Rows['filters']): Rows {
  return {
    source: {
      from: 'Entity',
      where: (row) => sql`${row('type')} = ${constant(type)} AND ${row('mergedIntoId')} IS NULL`,
    },
    order: ascending({ nameKey: 'text', id: 'uuid' }),
    orders: {
      name_descending: descending({ nameKey: 'text', id: 'uuid' }),
      latest_known: descending({ id: 'uuid' }),
      most_mentioned: {
        source: {
          select:
            () => sql`SELECT c.entity_id AS id, c.mentions FROM entity_counts c JOIN entities e ON e.id = c.entity_id
            WHERE c.type = ${constant(type)} AND e.merged_into_id IS NULL`,
        },
        order: descending({ mentions: 'int', id: 'uuid' }),
        to: { model: 'Entity', on: { id: 'id' } },
      },
    },
    filters,
  };
}

/** The row of a kind of node that the argument `id` stands for. */
function byId(kind: 'article' | 'claim' | 'document'): Condition {
  return (row, args) => sql`${row('id')} = ${args.bind('id', uuidOf(kind))}::uuid`;
}

const NEWEST = descending({ datedAt: 'timestamptz', id: 'uuid' });

/** The kind of an id, for the node's variants; a plain UUID does not say what it is of. */
function kindOf(text: string): string | null {
  return readId(text)?.kind ?? null;
}

@Resolver()
export class GraphQueries {
  @Query(() => Node, { nullable: true, description: 'Whatever has this global id; null if nothing has.' })
  @One({
    select: (_parent, args) =>
      sql`SELECT ${args.bind('id', kindOf)}::text AS kind, ${args.bind('id', (text: string) => readId(text)?.uuid)}::uuid AS id`,
  })
  node(@Arg('id', () => ID, { description: 'A global id.' }) _id: string): Node | null {
    return byPlan();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these global ids, in their order; null where nothing has.',
  })
  @List({
    source: {
      select: (_parent, args) => {
        const kinds = args.bind('ids', (ids: string[]) => limited(ids).map(kindOf));
        const uuids = args.bind('ids', (ids: string[]) => ids.map((text) => readId(text)?.uuid ?? null));
        return sql`SELECT * FROM unnest(${kinds}::text[], ${uuids}::uuid[]) WITH ORDINALITY AS asked(kind, id, place)`;
      },
    },
    order: ascending({ place: 'int' }),
  })
  nodes(@Arg('ids', () => [ID], { description: 'Global ids, at most 100.' }) _ids: string[]): (Node | null)[] {
    return byPlan();
  }

  @Query(() => Article, { nullable: true, description: 'The article with this id.' })
  @One({ from: 'Article', where: byId('article') })
  article(@Arg('id', () => ID, { description: "The article's id." }) _id: string): Article | null {
    return byPlan();
  }

  @Query(() => ArticleConnection, { description: 'Articles, newest first.' })
  @Page({
    source: { from: 'Article' },
    order: NEWEST,
    orders: byTime(NEWEST),
    drawn: articlesDrawn,
    filters: articleFilters,
  })
  articles(@Args(() => ArticleFilterArgs) _args: ArticleFilterArgs): Connection<Article> {
    return byPlan();
  }

  @Query(() => Entity, { nullable: true, description: 'A person, organization or place, by id or by name.' })
  @One(entityAsked(null))
  entity(@Args(() => EntityArgs) _args: EntityArgs): Ref<Entity> | null {
    return byPlan();
  }

  @Query(() => Person, { nullable: true, description: 'A person, by id or by name.' })
  @One(entityAsked('person'))
  person(@Args(() => EntityArgs) _args: EntityArgs): Person | null {
    return byPlan();
  }

  @Query(() => PersonConnection, { description: 'People, by name.' })
  @Page(entities('person', personFilters))
  people(@Args(() => PersonListArgs) _args: PersonListArgs): Connection<Person> {
    return byPlan();
  }

  @Query(() => Organization, { nullable: true, description: 'An organization, by id or by name.' })
  @One(entityAsked('organization'))
  organization(@Args(() => EntityArgs) _args: EntityArgs): Organization | null {
    return byPlan();
  }

  @Query(() => OrganizationConnection, { description: 'Organizations, by name.' })
  @Page(entities('organization', organizationFilters))
  organizations(@Args(() => OrganizationListArgs) _args: OrganizationListArgs): Connection<Organization> {
    return byPlan();
  }

  @Query(() => Place, { nullable: true, description: 'A place, by id or by name.' })
  @One(entityAsked('place'))
  place(@Args(() => EntityArgs) _args: EntityArgs): Place | null {
    return byPlan();
  }

  @Query(() => PlaceConnection, { description: 'Places, by name.' })
  @Page(entities('place', placeFilters))
  places(@Args(() => PlaceListArgs) _args: PlaceListArgs): Connection<Place> {
    return byPlan();
  }

  @Query(() => Claim, { nullable: true, description: 'The claim with this id.' })
  @One({ from: 'Claim', where: byId('claim') })
  claim(@Arg('id', () => ID, { description: "The claim's id." }) _id: string): Claim | null {
    return byPlan();
  }

  @Query(() => ClaimConnection, { description: 'Claims, newest first.' })
  @Page({
    source: { from: 'Claim' },
    order: NEWEST,
    orders: byTime(NEWEST),
    drawn: claimsDrawn,
    filters: claimFilters,
  })
  claims(@Args(() => ClaimFilterArgs) _args: ClaimFilterArgs): Connection<Claim> {
    return byPlan();
  }

  @Query(() => [SearchResult], {
    description: 'Whatever fits the words, the best first: names in any spelling, phrases between quotation marks.',
  })
  @List(searchResults)
  search(
    @Arg('query', () => String, { description: 'What is looked for; the beginnings of words will do.' }) _query: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many; of each kind there are at most 100.' })
    _first: number,
    @Arg('types', () => [SearchTypes], { nullable: true, description: 'Only things of these types.' })
    _types?: string[],
  ): SearchResult[] {
    return byPlan();
  }

  @Query(() => [Citation], { description: 'Who cites whom, those who do most often first.' })
  @List(citations)
  citationGraph(@Args(() => CitationArgs) _args: CitationArgs): Citation[] {
    return byPlan();
  }

  @Query(() => Path, {
    nullable: true,
    description: 'A short way from one entity to another: at most four steps; null if none was found.',
  })
  @One(pathFound, PATH_COST)
  path(@Args(() => PathArgs) _args: PathArgs): Ref<Path> | null {
    return byPlan();
  }

  @Query(() => Document, { nullable: true, description: 'The document with this id.' })
  @One({ from: 'Document', where: byId('document') })
  document(@Arg('id', () => ID, { description: "The document's id." }) _id: string): Document | null {
    return byPlan();
  }

  @Query(() => DocumentConnection, { description: 'Documents, newest first.' })
  @Page({ source: { from: 'Document' }, order: NEWEST })
  documents(@Args(() => PageArgs) _args: PageArgs): Connection<Document> {
    return byPlan();
  }
}

const MOST_IDS = 100;

function limited(ids: readonly string[]): readonly string[] {
  if (ids.length <= MOST_IDS) return ids;
  throw requestError('PAGE_TOO_LARGE', `"ids" holds ${ids.length} ids; at most ${MOST_IDS} can be asked for at once.`, {
    extensions: { asked: ids.length, limit: MOST_IDS },
  });
}
