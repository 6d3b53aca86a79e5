import { ConfigError, checkConfig, readConfig } from './config.ts';

test('without settings the defaults hold, on this machine alone', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    corsOrigins: [],
    bodyLimit: 262_144,
    writeBodyLimit: 16_777_216,
    statementTimeout: 10_000,
    poolSize: 8,
    rateLimit: 6000,
    readingLimit: 600_000,
    behindProxy: false,
    logLevel: 'warn',
    tokens: [],
    reads: 'open',
    readDatabaseUrl: null,
    ingest: 'here',
    waitingLimit: 1000,
    waitingTimeout: 10_000,
    subscriptionLimit: 5000,
    requestTimeout: 30_000,
    drainDelay: 0,
    trustedDocuments: null,
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
  { ISNAD_READS: 'all' },
  { ISNAD_READ_DATABASE_URL: 'standby' },
  { ISNAD_TOKENS: 'editor:writer:secret' },
  { ISNAD_TOKENS_FILE: 'no/such/file' },
  { ISNAD_TRUSTED_DOCUMENTS: 'package.json' },
])('%j is refused by name', (env) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(new RegExp(Object.keys(env)[0] as string));
});

test('reading is open on this machine alone, unless it is said to be; where nobody could read, it is not begun', () => {
  const entry = `editor:writer:${'0'.repeat(64)}`;
  expect(readConfig({ HOST: '::1' }).reads).toBe('open');
  expect(readConfig({ HOST: '0.0.0.0' }).reads).toBe('token');
  expect(() => checkConfig(readConfig({ HOST: '0.0.0.0' }))).toThrow(/ISNAD_TOKENS.*ISNAD_READS=open/);
  expect(() => checkConfig(readConfig({ HOST: '0.0.0.0', ISNAD_READS: 'open' }))).not.toThrow();
  expect(() => checkConfig(readConfig({ HOST: '0.0.0.0', ISNAD_TOKENS: entry }))).not.toThrow();
});
