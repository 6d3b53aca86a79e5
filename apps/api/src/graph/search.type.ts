/**
 * One box over everything: articles, claims, people, organizations and places.
 *
 * @example { search(query: "بايدن", first: 5) { score text highlights { start end } node { ... on Person { name } } } }
 */
import { Field, Float, ObjectType, Root, registerEnumType } from 'type-graphql';
import {
  type Arguments,
  Column,
  descending,
  type Needed,
  Needs,
  type Ref,
  type Rows,
  SameRow,
  Value,
} from '../plan/declare.ts';
import { type Sql, sql } from '../plan/sql.ts';
import { keyOf } from './name-lookup.ts';
import { Node } from './node.type.ts';
import { highlightsOf } from './search-query.ts';
import { Span } from './span.type.ts';
import { textAsked } from './text-lookup.ts';

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
  @Column()
  text!: string;

  // Offsets count UTF-16 units, which PostgreSQL does not.
  @Field(() => [Span], { description: 'Where that text holds words that were asked for: offsets into it.' })
  @Needs({ text: (row) => row('text'), query: (row) => row('query') })
  highlights(@Root() found: Needed<{ text: string; query: string }>): Ref<Span>[] {
    return highlightsOf(found.$text, found.$query);
  }
}

/** Of each kind at most so many are ranked: a word that all articles hold has no best article. */
const ranked = sql`200`;
/** Of each kind at most so many are given. */
const given = sql`100`;

/** Names that hold the words, begin with them or are nearly so written (trigrams); those in more articles first. */
function namesFound(key: Sql, wanted: Sql): Sql {
  return sql`SELECT 'entity' AS kind, id, name AS text, (1000000 * least(1, fit * 0.9 + 0.1 * ln(1 + (
      SELECT count(*) FROM (SELECT 1 FROM article_entities ae WHERE ae.entity_id = best.id LIMIT 1000) counted
    )) / 7))::int AS score
    FROM (SELECT * FROM (
      SELECT DISTINCT ON (e.id) e.id, e.name, CASE
        WHEN a.key = ${key} THEN 1 WHEN a.key LIKE ${key} || '%' THEN 0.8 WHEN ' ' || a.key LIKE '% ' || ${key} || '%' THEN 0.7
        ELSE 0.6 * similarity(a.key, ${key}) END AS fit
      FROM (SELECT entity_id, key FROM aliases WHERE key LIKE '%' || ${key} || '%' OR key % ${key} LIMIT 2000) a
      JOIN entities e ON e.id = a.entity_id
      WHERE ${wanted} IS NULL OR e.type::text = ANY(${wanted})
      ORDER BY e.id, fit DESC
    ) each ORDER BY fit DESC, id LIMIT ${given}) best`;
}

/** Rows whose text holds the words; the nearer together and the more often in its first lines, the better. */
function textsFound(kind: Sql, rows: Sql, query: Sql, wanted: Sql): Sql {
  return sql`SELECT ${kind}, id, text, score FROM (
    SELECT DISTINCT ON (id) id, text, (600000 * ts_rank_cd(search_vector(left(text, 600)), ${query}, 33))::int AS score
    FROM (${rows}) matching
    WHERE ${wanted} IS NULL OR ${kind} = ANY(${wanted})
    ORDER BY id, score DESC
  ) best`;
}

/** What the arguments `query` and `types` find, the best first. */
export const searchResults: Rows = {
  source: {
    select: (_parent, args: Arguments) => {
      const key = sql`${args.bind('query', keyOf)}::text`;
      const wanted = sql`${args.bind('types')}::text[]`;
      const query = textAsked(args, 'query');
      const headlines = sql`SELECT a.id, a.title AS text FROM article_texts t JOIN articles a ON a.id = t.article_id WHERE t.search @@ ${query} AND t.position = -1 LIMIT ${ranked}`;
      const paragraphs = sql`SELECT b.article_id, b.text FROM article_texts t JOIN blocks b ON b.article_id = t.article_id AND b.position = t.position WHERE t.search @@ ${query} LIMIT ${ranked}`;
      const contents = sql`SELECT c.id, c.content AS text FROM claim_texts t JOIN claims c ON c.id = t.claim_id WHERE t.search @@ ${query} LIMIT ${ranked}`;
      const both = sql`(${headlines}) UNION ALL (${paragraphs})`;
      return sql`SELECT kind, id, text, score, ${args.bind('query')}::text AS query FROM (
        (${namesFound(key, wanted)})
        UNION ALL (${textsFound(sql`'article'`, both, query, wanted)} ORDER BY score DESC, id LIMIT ${given})
        UNION ALL (${textsFound(sql`'claim'`, contents, query, wanted)} ORDER BY score DESC, id LIMIT ${given})
      ) found`;
    },
  },
  order: descending({ score: 'int', id: 'uuid' }),
};
