import { canonicalUrl } from './canonical-url.ts';

test.each([
  ['/news/1', 'https://www.example.org/news/1?page=2#c', 'https://www.example.org/news/1'],
  ['https://example.org/news/1', 'https://m.example.org/amp/1', 'https://example.org/news/1'],
  [null, 'https://example.org/1?id=7&utm_source=x&fbclid=y#top', 'https://example.org/1?id=7'],
  ['https://other.example/news/1', 'https://example.org/1', 'https://example.org/1'],
  ['https://example.org/', 'https://example.org/1', 'https://example.org/1'],
  ['javascript:alert(1)', 'https://example.org/1', 'https://example.org/1'],
  ['http://', 'https://example.org/1', 'https://example.org/1'],
])('%s on %s is %s', (named, url, canonical) => {
  expect(canonicalUrl(named, new URL(url))).toBe(canonical);
});

test('a file is known by what it names, absolute or not at all', () => {
  expect(canonicalUrl('https://example.org/1', null)).toBe('https://example.org/1');
  expect(canonicalUrl('/1', null)).toBeNull();
  expect(canonicalUrl(null, null)).toBeNull();
});
