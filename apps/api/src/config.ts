/**
 * What the API can be told from outside, checked when it starts.
 *
 * | variable | meaning | default |
 * |---|---|---|
 * | `HOST` | address to listen on | `127.0.0.1` |
 * | `PORT` | port, 0 for any free one | `4000` |
 * | `ISNAD_CORS_ORIGINS` | origins whose pages may ask, comma-separated; `*` for all | none |
 * | `ISNAD_BODY_LIMIT` | most bytes of a request | `262144` |
 * | `ISNAD_STATEMENT_TIMEOUT` | most milliseconds of a statement | `10000` |
 * | `ISNAD_POOL_SIZE` | most connections to the database | `8` |
 * | `ISNAD_RATE_LIMIT` | most GraphQL requests a minute of one client, 0 for no limit | `6000` |
 * | `ISNAD_BEHIND_PROXY` | `true` when a proxy that sets X-Forwarded-For stands before the server | `false` |
 * | `ISNAD_LOG_LEVEL` | `silent`, `error`, `warn`, `info` (every request) or `debug` | `warn` |
 *
 * @example readConfig({ PORT: '8080' }).port // 8080
 */

import { LOG_LEVELS, type LogLevel } from './http/request-log.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly corsOrigins: readonly string[];
  /** Bytes. */
  readonly bodyLimit: number;
  /** Milliseconds. */
  readonly statementTimeout: number;
  readonly poolSize: number;
  /** Requests a minute of one client; 0 for no limit. */
  readonly rateLimit: number;
  readonly behindProxy: boolean;
  readonly logLevel: LogLevel;
}

/** A setting that makes no sense; says which, and what it should be. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    host: env.HOST || '127.0.0.1',
    port: whole(env, 'PORT', 4000, 0, 65_535),
    corsOrigins: origins(env.ISNAD_CORS_ORIGINS),
    bodyLimit: whole(env, 'ISNAD_BODY_LIMIT', 262_144, 1024, 100_000_000),
    statementTimeout: whole(env, 'ISNAD_STATEMENT_TIMEOUT', 10_000, 1, 3_600_000),
    poolSize: whole(env, 'ISNAD_POOL_SIZE', 8, 1, 1000),
    rateLimit: whole(env, 'ISNAD_RATE_LIMIT', 6000, 0, 10_000_000),
    behindProxy: oneOf(env, 'ISNAD_BEHIND_PROXY', ['false', 'true']) === 'true',
    logLevel: oneOf(env, 'ISNAD_LOG_LEVEL', LOG_LEVELS, 'warn'),
  };
}

function whole(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigError(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
}

function oneOf<Word extends string>(
  env: Readonly<Record<string, string | undefined>>,
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
