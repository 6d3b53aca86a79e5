import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runProgram } from '../program.ts';

async function run(args: string[], environment: Record<string, string> = {}) {
  const output = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof output) =>
    new Writable({
      write(chunk, _encoding, done) {
        output[name] += chunk;
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: sink('stdout'), stderr: sink('stderr'), environment };
  return { exitCode: await runProgram(args, streams), ...output };
}

function listOf(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-watch-')), 'feeds.txt');
  writeFileSync(path, content);
  return path;
}

test('without leave to use the network nothing is fetched', async () => {
  const list = listOf('https://news.example/rss\n');
  const watch = await run(['watch', list, '--once']);
  expect([watch.exitCode, watch.stdout]).toEqual([3, '']);
  expect(watch.stderr).toMatch(/^NETWORK_OFF.*--network/);
  expect((await run(['watch', list, '--once'], { ISNAD_NETWORK: '0' })).stderr).toMatch(/^NETWORK_OFF/);
  expect((await run(['parse', 'https://news.example/1'])).stderr).toMatch(/^NETWORK_OFF.*ISNAD_NETWORK=1/);
});

test('with leave, an address inside this network is refused all the same', async () => {
  const { exitCode, stdout, stderr } = await run(['parse', 'http://127.0.0.1/', '--network']);
  expect([exitCode, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^ADDRESS_REFUSED/);
});

test('a list with what is no address is told by its line', async () => {
  const { exitCode, stderr } = await run(['watch', listOf('# feeds\nfile:///etc/passwd\n'), '--network', '--once']);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^URL_REFUSED: .*feeds\.txt:2/);
});

test('a list that is not there, and a pace that is none, are told', async () => {
  expect((await run(['watch', 'no-such-list.txt', '--network'])).stderr).toMatch(/^SOURCE_NOT_FOUND/);
  expect((await run(['watch', 'x', '--every', '0'])).exitCode).toBe(2);
});
