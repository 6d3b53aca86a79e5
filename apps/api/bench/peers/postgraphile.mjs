/**
 * PostGraphile 5 over the project's database: its own schema from the tables, asked for the same content.
 *
 * Relations that have no foreign key of their own get one by smart tags; lists are plain lists, not connections, wherever
 * no page is asked for.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition, jsonPgSmartTags } from 'postgraphile/utils';
import { POOL, readingUrl, tell } from './tell.mjs';

const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      // It would be the type Date, which is PostGraphile's own.
      'public.dates': { tags: { name: 'date_mentions' } },
      'public.articles': { tags: { behavior: '+list +connection' } },
      'public.claims': {
        tags: {
          foreignKey: '(speaker_id) references public.entities (id)|@fieldName speakerEntity',
          behavior: '+list',
        },
      },
      'public.article_entities': { tags: { behavior: '+list' } },
    },
  },
});

const textCondition = addPgTableCondition(
  { schemaName: 'public', tableName: 'articles' },
  'text',
  ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
  (text, { sqlTableAlias, sql, sqlValueWithCodec, build }) =>
    sql.fragment`${sqlTableAlias}.id IN (SELECT article_id FROM public.article_texts WHERE search @@
      to_tsquery('pg_catalog.arabic', public.search_key(${sqlValueWithCodec(text, build.dataplanPg.TYPES.text)} || ':*')) OFFSET 0)`,
);

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags, textCondition],
  // Lists are ordered and narrowed by columns with no index of their own, within one article.
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin', 'NodePlugin'],
  gather: { pgJwtTypes: [] },
  schema: { dontSwallowErrors: true, defaultBehavior: '+list' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
  pgServices: [
    makePgService({
      connectionString: readingUrl(process.argv[2]),
      schemas: ['public'],
      poolConfig: { max: POOL },
    }),
  ],
};

const ENTITIES = (type, fields, first = '') =>
  `articleEntitiesByArticleIdAndDatedAtList(condition: { type: ${type} }, orderBy: FIRST_START_ASC${first}) { entity: entityByEntityId { ${fields} } }`;
const CLAIMS = (fields, first = '') =>
  `claims: claimsByArticleIdAndDatedAtList(orderBy: POSITION_ASC${first}) { ${fields} }`;
const TEN = ', first: 10';
const DOCUMENTS = {
  'Q1 hello': '{ __typename }',
  'Q2 an article': `query ($id: UUID!) { article: articleByRowId(rowId: $id) { id: rowId title datedAt
    people: ${ENTITIES('person', 'id: rowId name latin')} organizations: ${ENTITIES('organization', 'id: rowId name')}
    ${CLAIMS('id: rowId content cue stance speaker: speakerEntity { id: rowId name }')} } }`,
  'Q3 the latest': `query ($first: Int) { articles: allArticles(first: $first, orderBy: [DATED_AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId title people: ${ENTITIES('person', 'id: rowId name', TEN)} organizations: ${ENTITIES('organization', 'id: rowId name', TEN)}
      ${CLAIMS('id: rowId content stance', TEN)} } pageInfo { hasNextPage endCursor } } }`,
  'Q4 a person': `query ($id: UUID!) { person: entityByRowId(rowId: $id) { id: rowId name
    articles: articleEntitiesByEntityIdList(first: 20, orderBy: [DATED_AT_DESC, ARTICLE_ID_DESC]) {
      article: articleByArticleIdAndDatedAt { id: rowId title ${CLAIMS('id: rowId content stance')} people: ${ENTITIES('person', 'id: rowId name')} } } } }`,
  'Q5 a search': `query ($text: String!) { articles: allArticlesList(condition: { text: $text }, first: 20, orderBy: [DATED_AT_DESC, ROW_ID_DESC]) {
    id: rowId title people: ${ENTITIES('person', 'id: rowId name')} } }`,
  'Q6 what a speaker says': `query ($id: UUID!) { claims: allClaims(condition: { speakerId: $id }, first: 20, orderBy: [DATED_AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId content stance datedAt article: articleByArticleIdAndDatedAt { id: rowId title } } pageInfo { hasNextPage endCursor } } }`,
};

const instance = postgraphile(preset);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  const schema = await instance.getSchema();
  console.error(printSchema(schema));
}
const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${server.address().port}/graphql`, DOCUMENTS));
