/**
 * Connections as Relay defines them, with `nodes` and `totalCount` besides.
 *
 * @example const ArticleConnection = connectionOf('Article', () => Article)
 */
import { Arg, ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { byPlan, Groups, Part, type Ref } from '../plan/declare.ts';
import { byFacet, byTime, Facet, type Facets, TimelinePoint, TimelineUnits } from './facet.type.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  @Part('hasNextPage')
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  @Part('hasPreviousPage')
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The first item's cursor; null on an empty page." })
  @Part('startCursor')
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The last item's cursor; null on an empty page." })
  @Part('endCursor')
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start (or after `after`): 20 if not given, at most 100.',
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: only what comes after it.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end (or before `before`), at most 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: only what comes before it.' })
  before?: string;
}

@ArgsType()
export class ListArgs {
  @Field(() => Int, { nullable: true, description: 'Only so many from the start; all of them if not given.' })
  first?: number;
}

/** A connection, as its fields' types say it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

type Decorator = (prototype: object, field: string | symbol, descriptor?: PropertyDescriptor) => void;

/** The decorators when there is what they are for; else the member is no field. */
function when(given: boolean, ...decorators: readonly unknown[]): Decorator {
  return (prototype, field, descriptor) => {
    if (given) for (const decorate of decorators) (decorate as Decorator)(prototype, field, descriptor as never);
  };
}

/**
 * The connection type over nodes of one type, and its edge type.
 * @param facets what the list can be counted by
 * @param isDated true when the nodes have a `datedAt`, which a timeline counts by
 */
export function connectionOf<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node> | object,
  facets: Facets,
  isDated = false,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One item of a list, and its place there: ${name}.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list: what `after` and `before` take.' })
    @Part('cursor')
    cursor!: string;

    @Field(nodeType as () => ClassType, { description: `The ${name}.` })
    @Part('node')
    node!: Ref<Node>;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list: ${name}.` })
  class PageOf {
    @Field(() => [Edge], { description: 'The items of the page, each with its cursor.' })
    @Part('edges')
    edges!: Edge[];

    @Field(() => [nodeType()] as [ClassType], { description: 'The items of the page.' })
    @Part('nodes')
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    @Part('pageInfo')
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    @Part('totalCount')
    totalCount!: number;

    @Field(() => [Facet], { description: 'How many items of the whole list are of each kind, the most first.' })
    @Groups(byFacet(facets))
    facets(
      @Arg('by', () => facets.words, { description: 'What kinds.' }) _by: string,
      @Arg('first', () => Int, { defaultValue: 10, description: 'How many kinds.' }) _first: number,
    ): Facet[] {
      return byPlan();
    }

    @when(
      isDated,
      Field(() => [TimelinePoint], {
        description: 'How many items of the whole list are dated in each day, week, month or year that has any.',
      }),
      Groups(byTime),
    )
    timeline(
      @Arg('per', () => TimelineUnits, { description: 'Days, weeks, months or years; the newest thousand of them.' })
      _per: string,
    ): TimelinePoint[] {
      return byPlan();
    }
  }
  return PageOf;
}
