/** Answers for the page of somebody who says and of whom is said, with hostile text where text comes from outside. */
import type {
  EntityArticlesQuery,
  EntityClaimsQuery,
  EntityCompanyQuery,
  EntityQuery,
  EntityTimesQuery,
} from '../generated/entity.ts';

export const ID = '01';
const outlet = { __typename: 'Organization', id: 'organization:02', name: 'رويترز' } as const;
const iran = { __typename: 'Place', id: 'place:03', name: 'إيران' } as const;
const article = {
  id: 'article:04',
  title: '<img src=x onerror=alert(1)>',
  opening: 'قالت ماي…',
  document: { title: null, publishedAt: '2018-04-10T00:00:00Z', outlet },
};

export const ENTITY: EntityQuery = {
  entity: {
    __typename: 'Person',
    id: `person:${ID}`,
    name: 'تيريزا ماي',
    latin: 'Theresa May',
    country: 'GB',
    articleCount: 3,
    mentionCount: 7,
    gender: 'FEMALE',
    aliases: [
      { form: 'تيريزا ماي', kind: 'FULL' },
      { form: '\u202eماي\u202c', kind: 'SHORT' },
      { form: 'Theresa May', kind: 'LATIN' },
    ],
    roles: [
      {
        text: 'وزيرة الداخلية',
        status: 'FORMER',
        rule: 'role/before-name',
        of: null,
        articleCount: 1,
        article: {
          id: 'article:05',
          datedAt: '2016-01-01T00:00:00Z',
          document: { publishedAt: '2016-01-01T00:00:00Z' },
        },
        firstArticle: { id: 'article:05', document: { publishedAt: '2016-01-01T00:00:00Z' } },
        evidence: { excerpt: { before: 'قالت ', text: 'وزيرة الداخلية', after: ' السابقة' } },
      },
      {
        text: 'رئيسة الوزراء',
        status: 'CURRENT',
        rule: 'role/before-name',
        of: null,
        articleCount: 12,
        article: {
          id: 'article:04',
          datedAt: '2018-04-10T00:00:00Z',
          document: { publishedAt: '2018-04-10T00:00:00Z' },
        },
        firstArticle: { id: 'article:05', document: { publishedAt: '2016-01-01T00:00:00Z' } },
        evidence: { excerpt: { before: 'قالت ', text: 'رئيسة الوزراء', after: '' } },
      },
      {
        text: 'الزعيمة',
        status: 'CURRENT',
        rule: 'role/before-name',
        of: null,
        articleCount: 1,
        article: { id: 'article:07', datedAt: '2026-11-22T00:00:00Z', document: { publishedAt: null } },
        firstArticle: { id: 'article:07', document: { publishedAt: null } },
        evidence: { excerpt: { before: 'قالت ', text: 'الزعيمة', after: '' } },
      },
    ],
  },
};

const times = (totalCount: number) => ({
  totalCount,
  days: [
    { start: '2018-04-10', count: totalCount - 1 },
    { start: '2018-04-12', count: 1 },
  ],
  months: [{ start: '2018-04-01', count: totalCount }],
});
const never = { totalCount: 0, days: [], months: [] };

export const TIMES: EntityTimesQuery = {
  entity: {
    __typename: 'Person',
    id: `person:${ID}`,
    articles: times(3),
    claims: times(2),
    claimsAbout: never,
    claimsCarried: { totalCount: 0 },
  } as EntityTimesQuery['entity'],
};

export const COMPANY: EntityCompanyQuery = {
  entity: {
    __typename: 'Person',
    id: `person:${ID}`,
    people: [],
    organizations: [],
    places: [{ count: 2, entity: iran }],
    quotedBy: [{ claims: 2, outlet }],
  } as EntityCompanyQuery['entity'],
};

export const CLAIMS: EntityClaimsQuery = {
  claims: {
    totalCount: 2,
    pageInfo: { hasNextPage: true, endCursor: 'next' },
    outlets: [{ value: '02', count: 2, entity: outlet }],
    classes: [{ value: 'DENY', count: 2 }],
    about: [{ value: '03', count: 1, entity: iran }],
    nodes: [
      {
        id: 'claim:06',
        class: 'DENY',
        datedAt: '2018-04-10T00:00:00Z',
        excerpt: { before: 'نفت ', text: '<script>alert(1)</script>', after: '' },
        speaker: { __typename: 'Person', id: `person:${ID}`, name: 'تيريزا ماي' },
        chain: [],
        article,
        repetitions: [{ claim: { id: 'claim:07' } }, { claim: { id: 'claim:08' } }],
      },
    ],
  },
} as EntityClaimsQuery;

export const ARTICLES: EntityArticlesQuery = {
  articles: {
    totalCount: 3,
    pageInfo: { hasNextPage: false, endCursor: null },
    outlets: [],
    others: [{ value: ID, count: 3, entity: { __typename: 'Person', id: `person:${ID}`, name: 'تيريزا ماي' } }],
    nodes: [
      article,
      { ...article, id: 'article:05', title: null },
      { ...article, id: 'article:09', title: null, opening: null },
    ],
  },
};
