/**
 * A document: one text as it came in, unchanged.
 *
 * @example { documents(first: 1) { nodes { text source articles { title } } } }
 */
import { Args, Field, ID, Int, ObjectType } from 'type-graphql';
import { ascending, byPlan, Column, List, One, Page, type Ref } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Article } from './article.type.ts';
import { type Claim, ClaimConnection } from './claim.type.ts';
import { ClaimsWithinArgs, claimsWithin } from './claim-filters.ts';
import { Organization } from './entity.type.ts';
import { documentFacets } from './facets.ts';
import { GlobalId, Node } from './node.type.ts';
import { type Connection, connectionOf } from './page.type.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { DocumentStatuses } from './vocabulary.ts';

@ObjectType({ implements: Node, description: 'One text as it came in, unchanged, and the state of its reading.' })
export class Document implements Node {
  @Field(() => ID, { description: 'Its id in the whole graph.' })
  @GlobalId('document')
  id!: string;

  @Field(() => String, { description: 'The original text: what all spans count in.' })
  @Column()
  text!: string;

  @Field(() => String, { description: 'The media type it came in, `text/plain`.' })
  @Column()
  mediaType!: string;

  @Field(() => String, { description: 'Where it was found: a path, a URL, or `-` for standard input.' })
  @Column()
  origin!: string;

  @Field(() => String, { nullable: true, description: 'Its address, if its source gives one.' })
  @Column()
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The outlet's name as the source gives it." })
  @Column()
  source!: string | null;

  @Field(() => Organization, { nullable: true, description: 'The outlet that published it.' })
  @One({ from: 'Entity', on: { id: 'outletId' } })
  outlet!: Ref<Organization> | null;

  @Field(() => String, { nullable: true, description: 'The headline that the source gives beside the text.' })
  @Column()
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The author that the source gives.' })
  @Column()
  author!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published, if its source says.' })
  @Column()
  publishedAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that relative dates in it count from.' })
  @Column()
  referenceDate!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it first came in.' })
  @Column()
  receivedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published, or else came in: what lists are ordered by.' })
  @Column()
  datedAt!: string;

  @Field(() => DocumentStatuses, { description: 'What came of reading it.' })
  @Column()
  status!: string;

  @Field(() => String, { description: 'The version of the parser that read it.' })
  @Column()
  parserVersion!: string;

  @Field(() => Int, { description: 'How often its source has given a new text, from 1.' })
  @Column()
  revision!: number;

  @Field(() => [Article], { description: 'Its stories and the teasers inside them, in text order.' })
  @List({ source: { from: 'Article', on: { documentId: 'id' } }, order: ascending({ position: 'int' }) })
  articles!: Article[];

  @Field(() => ClaimConnection, { description: 'Who says what in all of its articles, in text order.' })
  @Page({
    source: {
      select: (document) => sql`SELECT c.id, c.position FROM articles a JOIN claims c ON c.article_id = a.id
        WHERE a.document_id = ${document('id')}`,
    },
    order: ascending({ position: 'int', id: 'uuid' }),
    to: { model: 'Claim', on: { id: 'id' } },
    filters: claimsWithin,
  })
  claims(@Args(() => ClaimsWithinArgs) _args: ClaimsWithinArgs): Connection<Claim> {
    return byPlan();
  }
}

export const DocumentConnection = connectionOf('Document', () => Document, documentFacets, true);
