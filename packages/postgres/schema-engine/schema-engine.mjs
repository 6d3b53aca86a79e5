#!/usr/bin/env node
/**
 * Prisma's schema engine without its download: the engine's WebAssembly build, behind the command line and the
 * JSON-RPC-on-stdio that Prisma's CLI speaks to the native program. Why this is needed: docs/adr/0003.
 *
 * Example: `PRISMA_SCHEMA_ENGINE_BINARY=packages/postgres/schema-engine/schema-engine.mjs prisma migrate deploy`
 *
 * The CLI starts it in one of two ways:
 *   schema-engine --datamodels FILE… --datasource JSON [--extension-types JSON]     then one JSON-RPC request a line
 *   schema-engine --datasource JSON cli can-connect-to-database | create-database | drop-database
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { __wbg_set_wasm, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { createAdapterFactory, createDatabase, dropDatabase } from './postgres-adapter.mjs';

/** Prisma's P-numbers for what can go wrong before the engine itself runs: the CLI acts on some of them. */
const ERROR_CODES = {
  AuthenticationFailed: 'P1000',
  DatabaseNotReachable: 'P1001',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  ETIMEDOUT: 'P1001',
  DatabaseDoesNotExist: 'P1003',
  DatabaseAlreadyExists: 'P1009',
};

const options = readArguments(process.argv.slice(2));

if (options.command !== undefined) await runCommand(options.command);
else await serve();

/** Answers JSON-RPC requests, one at a time and in order, until standard input ends. */
async function serve() {
  await loadWasm();
  let engine;
  let requests = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    const message = line.trim() === '' ? {} : JSON.parse(line);
    // Without a method it is the CLI's answer to a `print` of ours.
    if (message.method === undefined) continue;
    try {
      if (message.method === 'createDatabase') {
        send({ id: message.id, result: { databaseName: await createDatabase(options.url) } });
        continue;
      }
      engine ??= await openEngine();
      const result = await callEngine(engine, message.method, message.params ?? {});
      // The native engine has the CLI print a diff; the WebAssembly one hands it back.
      if (message.method === 'diff' && result.stdout !== null) {
        requests += 1;
        send({ id: `print-${requests}`, method: 'print', params: { content: result.stdout } });
      }
      send({ id: message.id, result: result ?? {} });
    } catch (error) {
      send({ id: message.id, error: describe(error) });
    }
  }
  process.exit(0);
}

/** The few methods whose native form differs from the WebAssembly engine's, and all others as they are. */
async function callEngine(engine, method, params) {
  switch (method) {
    case 'getDatabaseVersion':
      return await engine.version();
    case 'debugPanic':
      return engine.debugPanic();
    default:
      if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method ${method}.`);
      return await engine[method](params);
  }
}

async function openEngine() {
  const datamodels = options.datamodels.map((path) => [path, readFileSync(path, 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(createAdapterFactory(options.url, options.shadowUrl));
  return await SchemaEngine.new(datamodels.length === 0 ? {} : { datamodels }, () => {}, adapter);
}

async function loadWasm() {
  // Called by the WebAssembly module when it panics; nothing can be asked of it afterwards.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields: { message } })}\n`);
      process.exit(101);
    },
  };
  const glueFile = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(glueFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The one-shot commands: success is exit code 0, a failure one JSON log line on standard error and exit code 1. */
async function runCommand(command) {
  try {
    if (command === 'create-database') await createDatabase(options.url);
    else if (command === 'drop-database') await dropDatabase(options.url);
    else {
      const adapter = await createAdapterFactory(options.url).connect();
      await adapter.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
      await adapter.dispose();
    }
    process.exit(0);
  } catch (error) {
    const { message, data } = describe(error);
    const fields = { message: data.message ?? message, error_code: data.error_code, is_panic: false };
    // The CLI skips the first line: the native engine's is a greeting.
    process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    process.exit(1);
  }
}

/** An error in the form the CLI expects: `data.message` is what it prints, `data.error_code` Prisma's P-number. */
function describe(error) {
  const kind = error?.code ?? error?.cause?.originalCode ?? error?.cause?.kind;
  const code = ERROR_CODES[kind] ?? ERROR_CODES[error?.cause?.kind] ?? kind;
  const message = error?.cause?.originalMessage ?? (error?.message || String(error));
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: false, message, ...(code === undefined ? {} : { error_code: code }), meta: error?.meta ?? null },
  };
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function readArguments(args) {
  const read = { datamodels: [], url: undefined, shadowUrl: undefined, command: undefined };
  for (let i = 0; i < args.length; i += 1) {
    const value = args[i + 1];
    if (args[i] === '--datamodels' || args[i] === '--datamodel') {
      read.datamodels.push(value);
      i += 1;
    } else if (args[i] === '--datasource') {
      const datasource = JSON.parse(value);
      read.url = datasource.url;
      read.shadowUrl = datasource.shadowDatabaseUrl ?? undefined;
      i += 1;
    } else if (args[i].startsWith('--')) i += 1;
    else if (args[i] !== 'cli') read.command = args[i];
  }
  return read;
}
