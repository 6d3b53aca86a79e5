/**
 * A hot standby follows by streaming replication and serves reads; the primary crashes while workers write; the standby is
 * promoted, the workers find it, and the old primary comes back as its standby.
 *
 * @example sudo pnpm --filter @isnad/cli faults:standby --number 2000
 *
 * Needs root and an installed PostgreSQL. All happens in a folder of its own, removed at the end.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { countRows, differences, readContent } from './database-content.ts';
import { makeCluster, tool } from './installed-cluster.ts';
import { runIsnad, startIsnad } from './isnad-process.ts';
import { untilStored } from './kill-run.ts';
import { writeArticles } from './write-articles.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { number: { type: 'string', default: '2000' } },
});
const number = Number(values.number);
const folder = mkdtempSync(join(tmpdir(), 'isnad-standby-'));
execFileSync('chmod', ['777', folder]);
const started = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const COUNT = 'SELECT count(*)::int AS n FROM documents';

// pg_rewind reads back to the last checkpoint before the two parted: that log must still be there.
const primary = await makeCluster(join(folder, 'db1'), { settings: ['wal_keep_size=512MB'] });
const standby = await primary.makeStandby(join(folder, 'db2'));
try {
  await standby.start();
  await primary.createDatabase('isnad');
  const articles = join(folder, 'news.jsonl');
  writeArticles(articles, number);
  const both = `postgresql://isnad@127.0.0.1:${primary.port},127.0.0.1:${standby.port}/isnad`;
  await runIsnad(both, ['ingest', '--queue', articles]);
  tell(`db1 is the primary, db2 follows it; ${number} articles queued`);
  const workers = [1, 2].map((name) =>
    startIsnad(both, ['worker', '--name', `worker-${name}`, '--lease', '10', '--threads', '1']),
  );
  await untilStored(primary.url('isnad'), Math.ceil(number * 0.3));

  const [there] = await primary.ask<{ n: number }>(COUNT, 'isnad');
  const [here] = await standby.ask<{ n: number }>(COUNT, 'isnad');
  const [lag] = await primary.ask<{ lag: string }>(
    "SELECT coalesce(round(extract(epoch FROM replay_lag) * 1000)::text, 'under 1') AS lag FROM pg_stat_replication",
  );
  tell(`db1 holds ${there?.n} documents, a moment later db2 shows ${here?.n}; it lags ${lag?.lag} ms`);
  const exported = await runIsnad(standby.url('isnad'), ['export']);
  tell(`isnad export, from db2: ${exported.trim().split('\n').length} articles`);
  const refused = await standby.ask('DELETE FROM documents', 'isnad').catch((error: Error) => error.message);
  tell(`a write to db2 is refused: ${refused}`);

  await untilStored(primary.url('isnad'), Math.ceil(number * 0.5));
  const [last] = await primary.ask<{ n: number }>(COUNT, 'isnad');
  await primary.kill();
  const crashed = Date.now();
  tell(`db1 is killed with about ${last?.n} documents`);
  standby.promote();
  const [kept] = await standby.ask<{ n: number }>(COUNT, 'isnad');
  tell(`db2 is promoted after ${Date.now() - crashed} ms; it holds ${kept?.n} documents`);
  await untilStored(standby.url('isnad'), (kept?.n ?? 0) + 1);
  tell(`the workers write to db2, ${((Date.now() - crashed) / 1000).toFixed(1)} s after the crash`);

  // The old primary may hold what db2 never got: pg_rewind takes it back to where they part.
  // Up to PostgreSQL 15 it sees only after a checkpoint that db2 has gone a way of its own.
  await standby.ask('CHECKPOINT');
  const source = `host=127.0.0.1 port=${standby.port} user=isnad dbname=postgres`;
  tool('pg_rewind', ['-D', primary.folder, `--source-server=${source}`, '-R']);
  await primary.start();
  tell('db1 is rewound and follows db2');

  await untilStored(standby.url('isnad'), number);
  for (let waiting = 1; waiting > 0; await sleep(200)) {
    const [row] = await standby.ask<{ n: number }>(
      "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'ingest' AND state < 'completed'",
      'isnad',
    );
    waiting = row?.n ?? 0;
  }
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
  tell(`all ${number} are stored`);
  for (let behind = true; behind; await sleep(100)) {
    const [row] = await standby.ask<{ behind: boolean }>(
      'SELECT coalesce(bool_or(replay_lsn < pg_current_wal_lsn()), true) AS behind FROM pg_stat_replication',
    );
    behind = row?.behind ?? true;
  }
  const [again] = await primary.ask<{ n: number }>(COUNT, 'isnad');
  tell(`db1 shows ${again?.n}`);

  const undisturbed = await standby.createDatabase('undisturbed');
  await runIsnad(undisturbed, ['ingest', articles]);
  const [wanted, found] = [await readContent(undisturbed), await readContent(standby.url('isnad'))];
  const lost = differences(wanted, found).filter(({ values }) => values > 0);
  tell(`compared with an undisturbed ingest: ${countRows(wanted)} rows, ${lost.length} tables with other values`);
  if (lost.length > 0) console.error(JSON.stringify(lost));
  const isRight = lost.length === 0 && again?.n === number;
  tell(isRight ? 'nothing lost, nothing double' : 'WRONG');
  process.exitCode = isRight ? 0 : 1;
} finally {
  await primary.stop();
  await standby.stop();
  rmSync(folder, { recursive: true, force: true });
}
