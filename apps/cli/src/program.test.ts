import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runProgram } from './program.ts';

async function run(args: string[], stdin = '', environment: Record<string, string> = {}) {
  const output = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof output) =>
    new Writable({
      write(chunk, _encoding, done) {
        output[name] += chunk;
        done();
      },
    });
  const streams = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    environment,
  };
  const exitCode = await runProgram(args, streams);
  return { exitCode, ...output };
}

const SENTENCE = 'قال وزير الخارجية الأميركي جون كيري إن المحادثات في باريس تتقدم.';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe('isnad parse', () => {
  it('writes the reading of standard input as JSON', async () => {
    const { exitCode, stdout } = await run(['parse'], SENTENCE);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', text: SENTENCE });
  });

  it('writes an array when there are several documents', async () => {
    const folder = folderWith({ 'a.txt': SENTENCE, 'b.txt': SENTENCE });
    const { stdout } = await run(['parse', folder]);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['a.txt', 'b.txt']);
  });

  it('writes one annotation a line, with offsets into the given body', async () => {
    const articles = [
      { id: 'x1', title: 'عنوان', body: SENTENCE },
      { id: 'x2', body: SENTENCE },
    ];
    const { stdout } = await run(
      ['parse', '-', '--format', 'annotation'],
      articles.map((article) => JSON.stringify(article)).join('\n'),
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['x1', 'x2']);
    for (const { text, start } of lines[0].claims[0].content)
      expect(SENTENCE.slice(start, start + text.length)).toBe(text);
    for (const { text, start, end } of lines[0].mentions) expect(SENTENCE.slice(start, end)).toBe(text);
    expect(lines[0].people[0]).toMatchObject({ name: 'جون كيري' });
  });

  it('goes on past what cannot be read and says so', async () => {
    const folder = folderWith({ 'a.txt': SENTENCE, 'b.txt': '', 'c.txt': 'x\0y' });
    const { exitCode, stdout, stderr } = await run(['parse', folder, '--format', 'jsonl']);
    expect(exitCode).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/SOURCE_EMPTY/);
    expect(stderr).toMatch(/SOURCE_BINARY/);
  });

  it('names a tagger that cannot be loaded', async () => {
    const { exitCode, stderr } = await run(['parse'], SENTENCE, { ISNAD_TAGGER: 'onnx:/no/such/model' });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^ONNX_[A-Z_]+: /);
  });

  it('names a path that is not there', async () => {
    const { exitCode, stdout, stderr } = await run(['parse', 'no-such-file.txt']);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toContain('SOURCE_NOT_FOUND');
  });
});

describe('isnad explain', () => {
  it('shows tokens, mentions, claims and the rules that made them', async () => {
    const { stdout } = await run(['explain', SENTENCE]);
    for (const title of ['Blocks', 'Tokens', 'Mentions', 'Entities', 'Dates', 'Claims', 'Refused'])
      expect(stdout).toContain(title);
    expect(stdout).toContain('← layout/paragraph');
  });
});

describe('isnad tag', () => {
  it('tags standard input', async () => {
    expect((await run(['tag', '--format', 'conll', '-'], 'في\nباريس\n')).stdout).toBe('في\tO\nباريس\tB-LOC\n');
  });
});

describe('isnad', () => {
  it('answers a wrong option with what is right', async () => {
    const { exitCode, stderr } = await run(['parse', '--format', 'xml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Allowed choices are json, jsonl, annotation');
  });

  it('refuses a day that is none', async () => {
    expect((await run(['parse', '--date', '2024-13-45'], SENTENCE)).exitCode).toBe(2);
  });

  it('shows help without failing', async () => {
    const { exitCode, stdout } = await run(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('ingest');
  });
});
