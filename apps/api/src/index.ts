/**
 * The one door of @isnad/api: the GraphQL server.
 *
 * Example: `const { url, stop } = await startServer({ databaseUrl, port: 4000 });`
 */
export { type Config, ConfigError, readConfig } from './config.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
