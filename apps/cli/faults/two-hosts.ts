/**
 * Two hosts share a queue, each a network namespace with a worker of its own; one is cut off in the middle of its work.
 *
 * @example sudo pnpm --filter @isnad/cli faults:two-hosts --number 2000
 *
 * Needs root, iproute2 and an installed PostgreSQL. The namespaces, the bridge and the database go away at the end.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeCluster } from './installed-cluster.ts';
import { runIsnad, startIsnad } from './isnad-process.ts';
import { untilStored } from './kill-run.ts';
import { writeArticles } from './write-articles.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { number: { type: 'string', default: '2000' }, lease: { type: 'string', default: '10' } },
});
const number = Number(values.number);
const HOSTS = ['isnad-a', 'isnad-b'] as const;
/** Milliseconds that a host which is back may take to notice. */
const PATIENCE = 120_000;
const BRIDGE = 'isnad-br';
const folder = mkdtempSync(join(tmpdir(), 'isnad-hosts-'));
execFileSync('chmod', ['755', folder]);
const started = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' });

function makeHosts(): void {
  removeHosts();
  ip('link', 'add', BRIDGE, 'type', 'bridge');
  ip('addr', 'add', '10.77.0.1/24', 'dev', BRIDGE);
  ip('link', 'set', BRIDGE, 'up');
  HOSTS.forEach((host, index) => {
    ip('netns', 'add', host);
    ip('link', 'add', `${host}-out`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', host);
    ip('link', 'set', `${host}-out`, 'master', BRIDGE, 'up');
    ip('-n', host, 'addr', 'add', `10.77.0.${index + 2}/24`, 'dev', 'eth0');
    ip('-n', host, 'link', 'set', 'eth0', 'up');
    ip('-n', host, 'link', 'set', 'lo', 'up');
  });
}

function removeHosts(): void {
  for (const args of [...HOSTS.map((host) => ['netns', 'del', host]), ['link', 'del', BRIDGE]])
    try {
      ip(...args);
    } catch {
      // It was not there.
    }
}

makeHosts();
const cluster = await makeCluster(join(folder, 'data'), { host: '10.77.0.1', networks: ['10.77.0.0/24'] });
try {
  const url = await cluster.createDatabase('isnad');
  const articles = join(folder, 'news.jsonl');
  writeArticles(articles, number);
  await runIsnad(url, ['ingest', '--queue', articles]);
  tell(`${number} articles queued in PostgreSQL on 10.77.0.1`);
  const work = (host: string) =>
    startIsnad(url, ['worker', '--name', host, '--lease', values.lease, '--threads', '1'], { host });
  const [a, b] = HOSTS.map(work) as [ReturnType<typeof work>, ReturnType<typeof work>];
  await untilStored(url, Math.ceil(number * 0.3));
  const held = async () =>
    (await cluster.ask<{ n: number }>("SELECT count(*)::int AS n FROM pgboss.job WHERE state = 'active'", 'isnad'))[0]
      ?.n;
  tell(`isnad-b is cut off; the two hosts hold ${await held()} jobs`);
  ip('link', 'set', 'isnad-b-out', 'down');
  await untilStored(url, number);
  tell(`all ${number} are stored, by isnad-a alone since the cut`);
  ip('link', 'set', 'isnad-b-out', 'up');
  const backAt = Date.now();
  tell('isnad-b is back');
  const connections = async () =>
    (
      await cluster.ask<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE client_addr = '10.77.0.3' AND backend_start > $$${new Date(backAt).toISOString()}$$`,
        'isnad',
      )
    )[0]?.n ?? 0;
  while ((await connections()) === 0 && Date.now() - backAt < PATIENCE) await sleep(200);
  tell('isnad-b has found PostgreSQL again; more is queued');
  writeArticles(articles, number * 2);
  await runIsnad(url, ['ingest', '--queue', articles]);
  await untilStored(url, number * 2);
  for (let waiting = 1; waiting > 0; await sleep(200)) {
    const [row] = await cluster.ask<{ n: number }>(
      "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'ingest' AND state < 'completed'",
      'isnad',
    );
    waiting = row?.n ?? 0;
  }
  for (const worker of [a, b]) worker.child.kill('SIGTERM');
  await Promise.all([a.ended, b.ended]);
  const shares = await cluster.ask<{ worker: string; jobs: number; saved: number; unchanged: number; since: number }>(
    `SELECT output->>'worker' AS worker, count(*)::int AS jobs, sum((output->>'saved')::int)::int AS saved,
       sum((output->>'unchanged')::int)::int AS unchanged,
       count(*) FILTER (WHERE completed_on > $$${new Date(backAt).toISOString()}$$)::int AS since
     FROM pgboss.job WHERE name = 'ingest' AND state = 'completed' GROUP BY 1 ORDER BY 1`,
    'isnad',
  );
  for (const { worker, jobs, saved, unchanged, since } of shares)
    tell(`${worker}: ${jobs} jobs (${since} since), ${saved} articles saved, ${unchanged} found stored already`);
  const [stored] = await cluster.ask<{ documents: number; identities: number; dead: number }>(
    `SELECT count(*)::int AS documents, count(DISTINCT identity)::int AS identities,
       (SELECT count(*)::int FROM pgboss.job WHERE state = 'failed') AS dead FROM documents`,
    'isnad',
  );
  tell(`in the archive: ${stored?.documents} documents, ${stored?.identities} identities, ${stored?.dead} dead jobs`);
  const isRight = stored?.documents === number * 2 && stored.identities === number * 2 && stored.dead === 0;
  const bothWork = HOSTS.every((host) => shares.some(({ worker, since }) => worker === host && since > 0));
  tell(isRight && bothWork ? 'nothing lost, nothing double' : 'WRONG');
  process.exitCode = isRight && bothWork ? 0 : 1;
} finally {
  await cluster.stop();
  removeHosts();
  rmSync(folder, { recursive: true, force: true });
}
