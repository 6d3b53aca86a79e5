/**
 * What the API can be told from outside, checked when it starts. The README lists the variables.
 *
 * @example readConfig({ PORT: '8080' }).port // 8080
 */
import { readFileSync } from 'node:fs';
import { parseTokens, type TokenEntry } from './auth/tokens.ts';
import { LOG_LEVELS, type LogLevel } from './http/request-log.ts';
import { readTrustedDocuments, type TrustedDocuments } from './http/trusted-documents.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  /** Bytes. */
  readonly bodyLimit: number;
  /** The same for whoever may write. */
  readonly writeBodyLimit: number;
  /** Milliseconds. */
  readonly statementTimeout: number;
  readonly poolSize: number;
  /** Requests a minute of one client; 0 for no limit. */
  readonly rateLimit: number;
  /** Characters a minute of one client that are read without being stored; 0 for no limit. */
  readonly readingLimit: number;
  readonly behindProxy: boolean;
  readonly logLevel: LogLevel;
  /** Who may write, and who may read where reading is not open. */
  readonly tokens: readonly TokenEntry[];
  /** `open`: whoever reaches the server may read. */
  readonly reads: 'open' | 'token';
  /** A database that planned reads go to instead, a standby; null for none. */
  readonly readDatabaseUrl: string | null;
  /** Who takes in what is queued: this server, or workers of their own. */
  readonly ingest: 'here' | 'workers';
  /** Requests that may wait for a connection to the database; more are refused. */
  readonly waitingLimit: number;
  /** Milliseconds that a request may wait for one. */
  readonly waitingTimeout: number;
  /** Subscriptions under way at once. */
  readonly subscriptionLimit: number;
  /** Milliseconds that a client has to send its whole request. */
  readonly requestTimeout: number;
  /** Milliseconds between the end of readiness and the end of listening. */
  readonly drainDelay: number;
  /** What may be asked, by hash; null for anything. */
  readonly trustedDocuments: TrustedDocuments | null;
}

/** A setting that makes no sense; says which, and what it should be. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError */
export function readConfig(env: Environment): Config {
  const host = env.HOST || '127.0.0.1';
  return {
    host,
    port: whole(env, 'PORT', 4000, 0, 65_535),
    corsOrigins: origins(env.ISNAD_CORS_ORIGINS),
    bodyLimit: whole(env, 'ISNAD_BODY_LIMIT', 262_144, 1024, 100_000_000),
    writeBodyLimit: whole(env, 'ISNAD_WRITE_BODY_LIMIT', 16_777_216, 1024, 1_000_000_000),
    statementTimeout: whole(env, 'ISNAD_STATEMENT_TIMEOUT', 10_000, 1, 3_600_000),
    poolSize: whole(env, 'ISNAD_POOL_SIZE', 8, 1, 1000),
    rateLimit: whole(env, 'ISNAD_RATE_LIMIT', 6000, 0, 10_000_000),
    readingLimit: whole(env, 'ISNAD_READING_LIMIT', 600_000, 0, 1_000_000_000),
    behindProxy: oneOf(env, 'ISNAD_BEHIND_PROXY', ['false', 'true']) === 'true',
    logLevel: oneOf(env, 'ISNAD_LOG_LEVEL', LOG_LEVELS, 'warn'),
    tokens: tokens(env),
    reads: oneOf(env, 'ISNAD_READS', ['open', 'token'], isLoopback(host) ? 'open' : 'token'),
    readDatabaseUrl: database(env, 'ISNAD_READ_DATABASE_URL'),
    ingest: oneOf(env, 'ISNAD_INGEST', ['here', 'workers']),
    waitingLimit: whole(env, 'ISNAD_WAITING_LIMIT', 1000, 1, 1_000_000),
    waitingTimeout: whole(env, 'ISNAD_WAITING_TIMEOUT', 10_000, 1, 3_600_000),
    subscriptionLimit: whole(env, 'ISNAD_SUBSCRIPTION_LIMIT', 5000, 0, 1_000_000),
    requestTimeout: whole(env, 'ISNAD_REQUEST_TIMEOUT', 30_000, 1000, 3_600_000),
    drainDelay: whole(env, 'ISNAD_DRAIN_DELAY', 0, 0, 600_000),
    trustedDocuments: trusted(env.ISNAD_TRUSTED_DOCUMENTS),
  };
}

/**
 * What no single setting can be blamed for.
 * @throws ConfigError
 */
export function checkConfig(config: Config): void {
  if (config.reads === 'token' && config.tokens.length === 0) {
    throw new ConfigError(
      `Nobody could read: HOST is ${config.host}, where others may reach the server, and there are no tokens. Set ISNAD_TOKENS, or ISNAD_READS=open to let everyone read.`,
    );
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function tokens(env: Environment): TokenEntry[] {
  const file = env.ISNAD_TOKENS_FILE;
  const parse = (name: string, text: string) => {
    try {
      return parseTokens(text);
    } catch (error) {
      throw new ConfigError(`${name}: ${(error as Error).message}.`);
    }
  };
  const listed = parse('ISNAD_TOKENS', env.ISNAD_TOKENS ?? '');
  if (!file) return listed;
  const filed = parse('ISNAD_TOKENS_FILE', readSetting('ISNAD_TOKENS_FILE', file));
  const twice = filed.find(({ name }) => listed.some((entry) => entry.name === name));
  if (twice) throw new ConfigError(`ISNAD_TOKENS and ISNAD_TOKENS_FILE both hold the name "${twice.name}".`);
  return [...listed, ...filed];
}

function trusted(path: string | undefined): TrustedDocuments | null {
  if (!path) return null;
  const text = readSetting('ISNAD_TRUSTED_DOCUMENTS', path);
  try {
    return readTrustedDocuments(text);
  } catch (error) {
    throw new ConfigError(`ISNAD_TRUSTED_DOCUMENTS: ${(error as Error).message}.`);
  }
}

function readSetting(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${name} names ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function database(env: Environment, name: string): string | null {
  const url = env[name];
  if (!url) return null;
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new ConfigError(`${name} is no address of a PostgreSQL; one looks like postgres://host/database.`);
}

function whole(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigError(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
}

function oneOf<Word extends string>(
  env: Environment,
  name: string,
  words: readonly Word[],
  fallback: Word = words[0] as Word,
): Word {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw new ConfigError(`${name} is "${text}"; it must be one of ${words.join(', ')}.`);
}

function origins(text = ''): string[] {
  const list = text.split(',').map((origin) => origin.trim());
  return list.filter((origin) => {
    if (origin === '' || origin === '*') return origin !== '';
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new ConfigError(`ISNAD_CORS_ORIGINS holds "${origin}"; an origin looks like https://news.example.`);
    }
    return true;
  });
}
