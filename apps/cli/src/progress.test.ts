import { Writable } from 'node:stream';
import { openProgress } from './progress.ts';

function sink(isTTY: boolean) {
  const seen = { text: '' };
  const stream = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        seen.text += chunk;
        done();
      },
    }),
    { isTTY, columns: 120 },
  );
  return { stream, seen };
}

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

function run(isTTY: boolean, expected: number | null): string {
  const { stream, seen } = sink(isTTY);
  const progress = openProgress(stream);
  for (let second = 0; second <= 12; second += 1) {
    progress.tell(second * 100, expected);
    jest.advanceTimersByTime(1000);
  }
  progress.stop();
  return seen.text;
}

test('in a pipe there is a line every five seconds, and nothing that only a terminal understands', () => {
  expect(run(false, 2400)).toBe(
    '500 of about 2,400 documents, 100 a second, 19 s left\n1,000 of about 2,400 documents, 100 a second, 14 s left\n',
  );
});

test('on a terminal there is a bar, and nothing of it stays', () => {
  const text = run(true, 2400);
  expect(text).toContain('█');
  expect(text).toContain('1,200 of about 2,400 documents, 100 a second, 12 s left');
  expect(text.endsWith('\x1b[2K')).toBe(true);
});

test('where the end is not known there is no bar, but how many and how fast', () => {
  const text = run(true, null);
  expect(text).not.toContain('█');
  expect(text).toContain('1,200 documents, 100 a second');
});
