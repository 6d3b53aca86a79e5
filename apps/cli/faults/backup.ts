/**
 * Backups tried: a dump restored into a new database; a base backup with its write-ahead log restored to a moment.
 *
 * @example sudo pnpm --filter @isnad/cli faults:backup --number 2000
 *
 * Needs root and an installed PostgreSQL. All happens in a folder of its own, removed at the end.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { countRows, differences, readContent } from './database-content.ts';
import { makeCluster, openCluster, tool } from './installed-cluster.ts';
import { runIsnad } from './isnad-process.ts';
import { writeArticles } from './write-articles.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { number: { type: 'string', default: '2000' } },
});
const number = Number(values.number);
const folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'));
execFileSync('chmod', ['777', folder]);
const log = join(folder, 'log');
mkdirSync(log);
execFileSync('chmod', ['777', log]);
const started = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const secondsOf = (work: () => void): string => {
  const from = Date.now();
  work();
  return ((Date.now() - from) / 1000).toFixed(1);
};

const cluster = await makeCluster(join(folder, 'db'), {
  settings: ['archive_mode=on', `archive_command='test ! -f ${log}/%f && cp %p ${log}/%f'`, 'wal_level=replica'],
});
let restored = cluster;
let wrong = 0;
try {
  const url = await cluster.createDatabase('isnad');
  const articles = join(folder, 'news.jsonl');
  writeArticles(articles, number);
  await runIsnad(url, ['ingest', articles]);
  // What waits in the queue is kept as well.
  writeArticles(articles, number + 100);
  await runIsnad(url, ['ingest', '--queue', articles]);
  const before = await readContent(url);
  tell(`${number} articles stored, 100 queued: ${countRows(before)} rows`);

  const dump = join(folder, 'isnad.dump');
  const connection = ['-h', '127.0.0.1', '-p', `${cluster.port}`, '-U', 'isnad'];
  const dumping = secondsOf(() => tool('pg_dump', [...connection, '-Fc', '-f', dump, 'isnad']));
  tell(`pg_dump -Fc: ${dumping} s, ${(statSync(dump).size / 1e6).toFixed(1)} MB`);
  await cluster.ask('CREATE DATABASE again');
  const loading = secondsOf(() => tool('pg_restore', [...connection, '-j', '2', '-d', 'again', dump]));
  check(`pg_restore -j 2: ${loading} s`, before, await readContent(cluster.url('again')));
  const worked = JSON.parse(await runIsnad(cluster.url('again'), ['worker', '--until-empty', '--threads', '0']));
  tell(`a worker on the restored database takes in what was queued: ${worked.saved} articles`);
  if (worked.saved !== 100) wrong += 1;

  const base = join(folder, 'base');
  const copying = secondsOf(() => tool('pg_basebackup', [...connection, '-D', base, '-X', 'none', '-c', 'fast']));
  tell(`pg_basebackup: ${copying} s`);
  await runIsnad(url, ['worker', '--until-empty', '--threads', '0']);
  const wanted = await readContent(url);
  const [moment] = await cluster.ask<{ at: string }>('SELECT clock_timestamp()::text AS at');
  await sleep(1000);
  await cluster.ask('DELETE FROM documents', 'isnad');
  await cluster.ask('SELECT pg_switch_wal()');
  tell(`100 more stored; then somebody deletes all documents, after ${moment?.at}`);
  await cluster.stop();
  appendFileSync(
    join(base, 'postgresql.conf'),
    `\nrestore_command='cp ${log}/%f %p'\nrecovery_target_time='${moment?.at}'\nrecovery_target_action=promote\narchive_mode=off\n`,
  );
  writeFileSync(join(base, 'recovery.signal'), '');
  execFileSync('chown', ['postgres', join(base, 'recovery.signal')]);
  restored = openCluster(base, '127.0.0.1', cluster.port);
  const from = Date.now();
  await restored.start();
  for (let recovering = true; recovering; await sleep(100)) {
    const [row] = await restored.ask<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby');
    recovering = row?.standby ?? true;
  }
  const recovery = ((Date.now() - from) / 1000).toFixed(1);
  check(
    `base backup and log, restored to that moment: ${recovery} s`,
    wanted,
    await readContent(restored.url('isnad')),
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await cluster.stop();
  await restored.stop();
  rmSync(folder, { recursive: true, force: true });
}

function check(what: string, wanted: Awaited<ReturnType<typeof readContent>>, found: typeof wanted): void {
  const differing = differences(wanted, found);
  if (differing.length > 0) wrong += 1;
  tell(`${what}; ${countRows(found)} rows, ${differing.length === 0 ? 'the same' : JSON.stringify(differing)}`);
}
