/**
 * Runs a turbo task over every package, with telemetry and update notices off.
 *
 * Example: `node scripts/turbo.mjs build --filter=@isnad/core`
 */
import { spawnSync } from 'node:child_process';

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', CHECKPOINT_DISABLE: '1', DO_NOT_TRACK: '1' };
const { status } = spawnSync('turbo', ['run', ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exit(status ?? 1);
