/**
 * What can be subscribed to: claims and articles as they come in, on any host.
 *
 * @example subscription { claimAdded(filter: { speaker: "بايدن" }) { content article { title } } }
 */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Resolver, Subscription } from 'type-graphql';
import { Article } from '../graph/article.type.ts';
import { ArticleFilter, articleFilters } from '../graph/article-filters.ts';
import { Claim } from '../graph/claim.type.ts';
import { ClaimFilter, claimFilters } from '../graph/claim-filters.ts';
import type { RequestContext } from '../http/request-context.ts';
import { ascending, byPlan, List } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { arrived } from './live-feed.ts';

interface Subscribing {
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

const subscribe = (({ context, info }: Subscribing) => context.live.open(info)) as never;

@Resolver()
export class LiveSubscriptions {
  @Subscription(() => Claim, {
    subscribe,
    description:
      'Each claim as it comes in: of documents that are new, and of those whose source gives a new text. Over WebSocket (graphql-transport-ws) at /graphql, or server-sent events at /graphql/stream.',
  })
  @List({
    source: {
      from: 'Claim',
      where: (claim) =>
        sql`${claim('articleId')} IN (SELECT id FROM articles WHERE document_id = ANY (${arrived}::uuid[]))`,
    },
    order: ascending({ articleId: 'uuid', position: 'int' }),
    filters: claimFilters,
  })
  claimAdded(
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Only those for which this holds.' })
    _filter?: ClaimFilter,
  ): Claim {
    return byPlan();
  }

  @Subscription(() => Article, {
    subscribe,
    description: 'Each article as it comes in: of documents that are new, or whose source gives a new text.',
  })
  @List({
    source: { from: 'Article', where: (article) => sql`${article('documentId')} = ANY (${arrived}::uuid[])` },
    order: ascending({ documentId: 'uuid', position: 'int' }),
    filters: articleFilters,
  })
  articleAdded(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Only those for which this holds.' })
    _filter?: ArticleFilter,
  ): Article {
    return byPlan();
  }
}
