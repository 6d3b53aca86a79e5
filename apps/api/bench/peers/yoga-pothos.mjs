/**
 * GraphQL Yoga 5 with a Pothos schema over Prisma: a request's selection becomes one Prisma query, joined in PostgreSQL.
 *
 * What an article mentions is one relation, told apart by type here: two selections of one relation with different
 * conditions would be queries of their own for each article.
 */
import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import { PrismaPg } from '@prisma/adapter-pg';
import { createYoga } from 'graphql-yoga';
import { PrismaClient } from './generated/client/index.js';
import { getDatamodel } from './generated/pothos.ts';
import { POOL, readingUrl, tell } from './tell.mjs';

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: readingUrl(process.argv[2]), max: POOL }),
});
const builder = new SchemaBuilder({ plugins: [PrismaPlugin], prisma: { client: prisma, dmmf: getDatamodel() } });
const join = { relationLoadStrategy: 'join' };

builder.prismaObject('Entity', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    latin: t.exposeString('latin', { nullable: true }),
  }),
});
const Person = builder.prismaObject('Entity', {
  variant: 'Person',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    articles: t.relation('articles', {
      args: { first: t.arg.int({ defaultValue: 20 }) },
      query: ({ first }) => ({ take: first, orderBy: [{ datedAt: 'desc' }, { articleId: 'desc' }] }),
    }),
  }),
});
builder.prismaObject('ArticleEntity', {
  fields: (t) => ({ entity: t.relation('entity'), article: t.relation('article') }),
});

const mentioned = (t, type) =>
  t.field({
    type: [MentionedRef],
    args: { first: t.arg.int() },
    select: (_args, _ctx, nestedSelection) => ({
      entities: { ...nestedSelection(true), orderBy: { firstStart: 'asc' } },
    }),
    resolve: ({ entities }, { first }) => {
      const found = entities.filter((row) => row.type === type);
      return first == null ? found : found.slice(0, first);
    },
  });
const MentionedRef = builder.prismaObject('ArticleEntity', {
  variant: 'Mentioned',
  fields: (t) => ({ entity: t.relation('entity') }),
});

builder.prismaObject('Article', {
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title', { nullable: true }),
    datedAt: t.string({ select: { datedAt: true }, resolve: ({ datedAt }) => datedAt.toISOString() }),
    people: mentioned(t, 'person'),
    organizations: mentioned(t, 'organization'),
    claims: t.relation('claims', {
      args: { first: t.arg.int() },
      query: ({ first }) => ({ ...(first == null ? {} : { take: first }), orderBy: { position: 'asc' } }),
    }),
  }),
});
builder.prismaObject('Appearance', { fields: (t) => ({ entity: t.relation('entity') }) });
builder.prismaObject('Claim', {
  fields: (t) => ({
    id: t.exposeID('id'),
    content: t.exposeString('content'),
    cue: t.exposeString('cue', { nullable: true }),
    stance: t.string({ select: { stance: true }, resolve: ({ stance }) => stance }),
    datedAt: t.string({ select: { datedAt: true }, resolve: ({ datedAt }) => datedAt.toISOString() }),
    speaker: t.relation('speaker', { nullable: true }),
    article: t.relation('article'),
  }),
});
const PageInfo = builder.objectRef('PageInfo').implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});
const pageOf = (name, type) =>
  builder.objectRef(name).implement({
    fields: (t) => ({
      nodes: t.field({ type: [type], resolve: ({ nodes }) => nodes }),
      pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
    }),
  });
const Articles = pageOf('ArticleList', 'Article');
const Claims = pageOf('ClaimList', 'Claim');

function page(rows, first) {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor = last ? Buffer.from(JSON.stringify([last.datedAt, last.id])).toString('base64url') : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

const { queryFromInfo } = await import('@pothos/plugin-prisma');
const NEWEST = [{ datedAt: 'desc' }, { id: 'desc' }];
builder.queryType({
  fields: (t) => ({
    article: t.prismaField({
      type: 'Article',
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (query, _root, { id }) => prisma.article.findUnique({ ...query, ...join, where: { id } }),
    }),
    person: t.prismaField({
      type: Person,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (query, _root, { id }) => prisma.entity.findUnique({ ...query, ...join, where: { id, type: 'person' } }),
    }),
    articles: t.field({
      type: Articles,
      args: { first: t.arg.int({ defaultValue: 20 }), text: t.arg.string() },
      async resolve(_root, { first, text }, context, info) {
        const query = queryFromInfo({ context, info, typeName: 'Article', path: ['nodes'] });
        let where = {};
        if (text != null) {
          // Prisma has no such condition: the ids first.
          const found =
            await prisma.$queryRaw`SELECT a.id FROM articles a WHERE id IN (SELECT article_id FROM article_texts
            WHERE search @@ to_tsquery('pg_catalog.arabic', search_key(${text} || ':*')) OFFSET 0)
            ORDER BY dated_at DESC, id DESC LIMIT ${first + 1}`;
          where = { id: { in: found.map(({ id }) => id) } };
        }
        return page(
          await prisma.article.findMany({ ...query, ...join, where, take: first + 1, orderBy: NEWEST }),
          first,
        );
      },
    }),
    claims: t.field({
      type: Claims,
      args: { first: t.arg.int({ defaultValue: 20 }), speaker: t.arg.id({ required: true }) },
      async resolve(_root, { first, speaker }, context, info) {
        const query = queryFromInfo({ context, info, typeName: 'Claim', path: ['nodes'] });
        const where = { speakerId: speaker };
        return page(await prisma.claim.findMany({ ...query, ...join, where, take: first + 1, orderBy: NEWEST }), first);
      },
    }),
  }),
});

const ENTITY = (fields) => `{ entity { ${fields} } }`;
const DOCUMENTS = {
  'Q1 hello': '{ __typename }',
  'Q2 an article': `query ($id: ID!) { article(id: $id) { id title datedAt people ${ENTITY('id name latin')}
    organizations ${ENTITY('id name')} claims { id content cue stance speaker ${ENTITY('id name')} } } }`,
  'Q3 the latest': `query ($first: Int) { articles(first: $first) { nodes { id title people(first: 10) ${ENTITY('id name')}
    organizations(first: 10) ${ENTITY('id name')} claims(first: 10) { id content stance } } pageInfo { hasNextPage endCursor } } }`,
  'Q4 a person': `query ($id: ID!) { person(id: $id) { id name articles(first: 20) { article { id title
    claims { id content stance } people ${ENTITY('id name')} } } } }`,
  'Q5 a search': `query ($text: String!) { articles(text: $text, first: 20) { nodes { id title people ${ENTITY('id name')} } } }`,
  'Q6 what a speaker says': `query ($id: ID!) { claims(speaker: $id, first: 20) { nodes { id content stance datedAt
    article { id title } } pageInfo { hasNextPage endCursor } } }`,
};

const yoga = createYoga({ schema: builder.toSchema(), graphiql: false, logging: 'error', landingPage: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${server.address().port}/graphql`, DOCUMENTS));
