/**
 * Entities: people, organizations and places, each one across all documents.
 *
 * @example { person(name: "بايدن") { aliases { form } claims { nodes { content } } coMentioned { entity { name } count } } }
 */
import { Arg, Args, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import {
  ascending,
  byPlan,
  Column,
  declareVariants,
  descending,
  List,
  Page,
  PlainText,
  type Rows,
  Value,
} from '../plan/declare.ts';
import type { Row } from '../plan/row.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { Article, ArticleConnection } from './article.type.ts';
import { ArticleFilterArgs, articleFilters } from './article-filters.ts';
import { Claim, ClaimConnection } from './claim.type.ts';
import { ClaimFilterArgs, claimFilters } from './claim-filters.ts';
import { saidAbout, saidBy } from './claim-rows.ts';
import { CoMention } from './co-mention.type.ts';
import { coMentions } from './co-mention-rows.ts';
import { Document, DocumentConnection } from './document.type.ts';
import { organizationFacets, personFacets, placeFacets } from './facets.ts';
import { Mention, MentionConnection } from './mention.type.ts';
import { Node } from './node.type.ts';
import { byTime } from './orders.ts';
import { type Connection, connectionOf, ListArgs, PageArgs } from './page.type.ts';
import { QuotedBy, quotedBy } from './quoted-by.type.ts';
import { Role } from './role.type.ts';
import { roles, rolesOf } from './role-rows.ts';
import { TimeSpanArgs } from './time-span.ts';
import { AliasKinds, EntityTypes, Genders, OrganizationKinds, PlaceKinds } from './vocabulary.ts';

@ObjectType({ description: "One spelling of an entity's name, found in a text or known to the lexicon." })
export class Alias {
  @Field(() => String, { description: 'The name so spelled.' })
  @Column()
  form!: string;

  @Field(() => AliasKinds, { description: 'What kind of spelling it is.' })
  @Column()
  kind!: string;
}

const NEWEST_ARTICLES = descending({ datedAt: 'timestamptz', articleId: 'uuid' });
const NEWEST_CLAIMS = descending({ datedAt: 'timestamptz', id: 'uuid' });

/** What the entity says, alone or together with others. */
const said: Rows = {
  source: { union: saidBy((entity) => entity('id')), as: 'Claim' },
  order: NEWEST_CLAIMS,
  orders: byTime(NEWEST_CLAIMS),
  filters: claimFilters,
};

/** What others say about it. */
const about: Rows = {
  source: { select: saidAbout((entity) => entity('id')) },
  order: NEWEST_CLAIMS,
  orders: byTime(NEWEST_CLAIMS),
  to: { model: 'Claim', on: { id: 'id' } },
  filters: claimFilters,
};

/** What came through it. */
const carried: Rows = {
  source: {
    from: 'Claim',
    where: (claim, _args, entity) =>
      sql`${claim('id')} IN (SELECT claim_id FROM attribution_hops WHERE entity_id = ${entity('id')})`,
  },
  order: NEWEST_CLAIMS,
  orders: byTime(NEWEST_CLAIMS),
  filters: claimFilters,
};

/** What people and papers of it say, without a name of their own. */
const saidByItsSources: Rows = {
  source: { from: 'Claim', on: { ofId: 'id' } },
  order: NEWEST_CLAIMS,
  orders: byTime(NEWEST_CLAIMS),
  filters: claimFilters,
};

/** What is counted of it, with what is still to be added. */
function counted(entity: Row, column: Sql): Sql {
  return sql`(SELECT coalesce(sum(${column}), 0)::int FROM (
    SELECT ${column} FROM entity_counts WHERE entity_id = ${entity('id')}
    UNION ALL SELECT ${column} FROM entity_count_changes WHERE entity_id = ${entity('id')}) counts)`;
}

/** The articles that mention it. */
const mentioning: Rows = {
  source: { from: 'ArticleEntity', on: { entityId: 'id' } },
  order: NEWEST_ARTICLES,
  orders: byTime(NEWEST_ARTICLES),
  to: { model: 'Article', on: { id: 'articleId' } },
  filters: articleFilters,
};

/** By comparing: to write a type's word PostgreSQL looks it up in its catalogue, each time. */
function entityId(row: Row): Sql {
  return sql`CASE ${row('type')} WHEN 'person' THEN 'person:' WHEN 'organization' THEN 'organization:' ELSE 'place:' END
    || ${row('id')}::text`;
}

declareVariants('Entity', {
  by: 'type',
  cases: {
    person: { type: 'Person' },
    organization: { type: 'Organization' },
    place: { type: 'Place' },
  },
});

@InterfaceType('Entity', { implements: Node, description: 'One person, organization or place, across all documents.' })
export abstract class Entity implements Node {
  @Field(() => ID, { description: 'Its id in the whole graph; it stays valid when the entity is merged into another.' })
  @PlainText(entityId)
  id!: string;

  @Field(() => EntityTypes, { description: 'Whether it is a person, an organization or a place.' })
  @Column()
  type!: string;

  @Field(() => String, { description: 'Its name, in the fullest form known.' })
  @Column()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in Latin letters, if known.' })
  @Column()
  latin!: string | null;

  @Field(() => String, { nullable: true, description: 'Its country, if known: ISO 3166-1 alpha-2.' })
  @Column()
  country!: string | null;

  @Field(() => [Alias], { description: 'Every spelling of its name that texts use or the lexicon knows.' })
  @List({
    source: { from: 'Alias', on: { entityId: 'id' } },
    order: ascending({ kind: 'text', form: 'text', id: 'uuid' }),
  })
  aliases(@Args(() => ListArgs) _args: ListArgs): Alias[] {
    return byPlan();
  }

  @Field(() => ArticleConnection, { description: 'The articles that mention it, newest first.' })
  @Page(mentioning)
  articles(@Args(() => ArticleFilterArgs) _args: ArticleFilterArgs): Connection<Article> {
    return byPlan();
  }

  @Field(() => MentionConnection, {
    description: 'Every place in a text that names or points to it, those of the newest articles first.',
  })
  @Page({
    // Article by article, in the order of the index: `OFFSET 0` is never turned into a join with all mentions.
    source: {
      select: (
        entity,
      ) => sql`SELECT m.id, m.start, a.article_id AS "articleId", a.dated_at AS "datedAt" FROM article_entities a
        CROSS JOIN LATERAL (
          SELECT id, span_start AS start FROM mentions WHERE entity_id = a.entity_id AND article_id = a.article_id OFFSET 0
        ) m WHERE a.entity_id = ${entity('id')}`,
    },
    counted: { from: 'Mention', on: { entityId: 'id' } },
    order: { ...descending({ datedAt: 'timestamptz', articleId: 'uuid', start: 'int', id: 'uuid' }), isSpread: true },
    to: { model: 'Mention', on: { id: 'id' } },
  })
  mentions(@Args(() => PageArgs) _args: PageArgs): Connection<Mention> {
    return byPlan();
  }

  @Field(() => ClaimConnection, { description: 'What it says, newest first.' })
  @Page(said)
  claims(@Args(() => ClaimFilterArgs) _args: ClaimFilterArgs): Connection<Claim> {
    return byPlan();
  }

  @Field(() => ClaimConnection, { description: 'What is said about it, newest first.' })
  @Page(about)
  claimsAbout(@Args(() => ClaimFilterArgs) _args: ClaimFilterArgs): Connection<Claim> {
    return byPlan();
  }

  @Field(() => ClaimConnection, { description: 'What others are quoted with through it, newest first.' })
  @Page(carried)
  claimsCarried(@Args(() => ClaimFilterArgs) _args: ClaimFilterArgs): Connection<Claim> {
    return byPlan();
  }

  @Field(() => ClaimConnection, { description: 'What its unnamed people and its papers say, newest first.' })
  @Page(saidByItsSources)
  claimsBySources(@Args(() => ClaimFilterArgs) _args: ClaimFilterArgs): Connection<Claim> {
    return byPlan();
  }

  @Field(() => [QuotedBy], { description: 'The outlets that carry what it says, those that do most often first.' })
  @List(quotedBy)
  quotedBy(@Args(() => TimeSpanArgs) _args: TimeSpanArgs): QuotedBy[] {
    return byPlan();
  }

  @Field(() => Int, { description: 'In how many articles it is mentioned.' })
  @Value((entity) => counted(entity, sql`articles`))
  articleCount!: number;

  @Field(() => Int, { description: 'How often articles mention it: mentions of every form.' })
  @Value((entity) => counted(entity, sql`mentions`))
  mentionCount!: number;

  @Field(() => [CoMention], { description: 'What is mentioned in the same articles, the most often first.' })
  @List(coMentions)
  coMentioned(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many.' }) _first: number,
    @Arg('type', () => EntityTypes, { nullable: true, description: 'Only people, only organizations or only places.' })
    _type?: string,
  ): CoMention[] {
    return byPlan();
  }
}

@ObjectType({ implements: [Node, Entity], description: 'One human being, across all documents.' })
export class Person extends Entity {
  @Field(() => Genders, { description: 'Grammatical gender, as texts or the lexicon show it.' })
  @Column()
  gender!: string;

  @Field(() => [Role], { description: 'The roles and titles that texts give, each once.' })
  @List(roles)
  roles(@Args(() => ListArgs) _args: ListArgs): Role[] {
    return byPlan();
  }
}

@ObjectType({ implements: [Node, Entity], description: 'One organization, across all documents.' })
export class Organization extends Entity {
  @Field(() => OrganizationKinds, { nullable: true, description: 'What kind of organization, if known.' })
  @Column('organizationKind')
  kind!: string | null;

  @Field(() => [Role], { description: 'The roles that texts give people in it, each bearer and role once.' })
  @List(rolesOf)
  roles(@Args(() => ListArgs) _args: ListArgs): Role[] {
    return byPlan();
  }

  @Field(() => DocumentConnection, { description: 'The documents it published, if it is an outlet, newest first.' })
  @Page({
    source: { from: 'Document', on: { outletId: 'id' } },
    order: descending({ datedAt: 'timestamptz', id: 'uuid' }),
  })
  published(@Args(() => PageArgs) _args: PageArgs): Connection<Document> {
    return byPlan();
  }
}

@ObjectType({ implements: [Node, Entity], description: 'One place, across all documents.' })
export class Place extends Entity {
  @Field(() => PlaceKinds, { nullable: true, description: 'What kind of place, if known.' })
  @Column('placeKind')
  kind!: string | null;

  @Field(() => [Role], { description: 'The roles that texts give people in it, each bearer and role once.' })
  @List(rolesOf)
  roles(@Args(() => ListArgs) _args: ListArgs): Role[] {
    return byPlan();
  }
}

export const PersonConnection = connectionOf<Person>('Person', () => Person, personFacets);
export const OrganizationConnection = connectionOf<Organization>(
  'Organization',
  () => Organization,
  organizationFacets,
);
export const PlaceConnection = connectionOf<Place>('Place', () => Place, placeFacets);
