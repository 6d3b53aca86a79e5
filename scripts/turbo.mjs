/**
 * Runs a turbo task over every package.
 *
 * Example: `node scripts/turbo.mjs build --filter=@isnad/core`
 */
import { runTurbo } from './run-turbo.mjs';

process.exitCode = await runTurbo(process.argv.slice(2));
