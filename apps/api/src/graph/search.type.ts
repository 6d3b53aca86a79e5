/**
 * One box over everything: articles, claims, people, organizations and places.
 *
 * @example { search(query: "بايدن", first: 5) { score text highlights { start end } node { ... on Person { name } } } }
 */
import { Field, Float, ObjectType, Root, registerEnumType } from 'type-graphql';
import { type Needed, Needs, type Ref, SameRow, Value } from '../plan/declare.ts';
import { sql } from '../plan/sql.ts';
import { Node } from './node.type.ts';
import { highlightsIn } from './search-query.ts';
import { namesFoundIn, textFound } from './search-rows.ts';
import { Span } from './span.type.ts';

export const SearchTypes = {
  ARTICLE: 'article',
  CLAIM: 'claim',
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
} as const;

registerEnumType(SearchTypes, {
  name: 'SearchType',
  description: 'What a search looks for.',
  valuesConfig: {
    ARTICLE: { description: 'Articles, by headline and text.' },
    CLAIM: { description: 'Claims, by content.' },
    PERSON: { description: 'People, by any spelling of their names.' },
    ORGANIZATION: { description: 'Organizations, by any spelling of their names.' },
    PLACE: { description: 'Places, by any spelling of their names.' },
  },
});

@ObjectType({ description: 'Something that a search found.' })
export class SearchResult {
  @Field(() => Node, { description: 'What was found.' })
  @SameRow()
  node!: Ref<Node>;

  @Field(() => Float, { description: 'How well it fits, from 0 to 1; for the order alone.' })
  @Value((row) => sql`${row('score')} / 1000000.0`)
  score!: number;

  @Field(() => String, {
    description: 'What was found in it: a name, a headline, a paragraph, the content of a claim.',
  })
  @Value(textFound)
  text!: string;

  // Offsets count UTF-16 units, which PostgreSQL does not.
  @Field(() => [Span], {
    description:
      'Where that text holds words that were asked for, or names those whom they name in another spelling: offsets into it.',
  })
  @Needs({ text: textFound, query: (row) => row('query'), names: namesFoundIn })
  highlights(@Root() found: Needed<{ text: string; query: string; names: readonly string[] | null }>): Ref<Span>[] {
    return highlightsIn(found.$text, found.$query, found.$names);
  }
}
