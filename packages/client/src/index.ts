/**
 * The one door of @isnad/client: what the GraphQL API is asked most, typed, and a way to ask anything.
 *
 * Example: `const { claims } = await createClient({ url }).request(ClaimsDocument, { filter: { speaker: 'بايدن' } });`
 */
export { type Client, type ClientOptions, createClient, type TypedText } from './create-client.ts';
export * from './generated/documents.ts';
export { type GraphQLProblem, RequestError } from './request-error.ts';
