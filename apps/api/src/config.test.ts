import { ConfigError, readConfig } from './config.ts';

test('without settings the defaults hold, on this machine alone', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    corsOrigins: [],
    bodyLimit: 262_144,
    statementTimeout: 10_000,
    poolSize: 8,
    rateLimit: 6000,
    behindProxy: false,
    logLevel: 'warn',
  });
});

test('settings are read', () => {
  const config = readConfig({ PORT: '0', HOST: '::1', ISNAD_CORS_ORIGINS: 'https://a.example, http://localhost:3000' });
  expect(config).toMatchObject({ port: 0, host: '::1', corsOrigins: ['https://a.example', 'http://localhost:3000'] });
});

test.each([
  { PORT: '70000' },
  { PORT: '40a' },
  { ISNAD_POOL_SIZE: '0' },
  { ISNAD_BODY_LIMIT: '-1' },
  { ISNAD_CORS_ORIGINS: 'https://a.example/path' },
  { ISNAD_CORS_ORIGINS: 'a.example' },
  { ISNAD_RATE_LIMIT: '-5' },
  { ISNAD_BEHIND_PROXY: 'yes' },
  { ISNAD_LOG_LEVEL: 'loud' },
])('%j is refused by name', (env) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(new RegExp(Object.keys(env)[0] as string));
});
