import { markupKind } from './markup-kind.ts';

test.each([
  ['xml', '<?xml version="1.0"?>\n<?xml-stylesheet href="x"?><!-- a --><rss version="2.0">'],
  ['xml', '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['xml', '<!DOCTYPE rss PUBLIC "-//x//EN" "http://x/y.dtd"><rss>'],
  ['xml', '<!DOCTYPE rss [<!ENTITY x "y">]><rss>'],
  ['xml', '<?xml version="1.0"?><opml>'],
  ['html', '<!-- saved --> <!doctype html><html>'],
  ['html', '<?xml version="1.0"?><html xmlns="x">'],
  ['html', '<p>قال'],
  ['json', ' {"version": 1}'],
  ['json', '[ {"body": ""}]'],
  ['text', '[صورة] قال'],
  ['text', 'قال <b>هذا</b>'],
  ['text', ''],
])('%s: %j', (kind, beginning) => {
  expect(markupKind(beginning)).toBe(kind);
});

test('a beginning made to be slow is not', () => {
  const start = performance.now();
  for (const part of ['<!--', '<!-- -->', '-->', '<?', '<!doctype x', ' ']) markupKind(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(500);
});
