#!/usr/bin/env node
/**
 * The isnad command's entry: arguments in, exit code out.
 *
 * @example isnad parse seeds --format json | jq '.claims | length'
 */
import { runProgram } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `isnad … | head` closes the pipe: that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
});
