import { oneBody } from './known-bodies.ts';

test('a club and its bare name, listed apart because the name is a city’s too, are one body', () => {
  expect(oneBody('برشلونة', 'organization')).toBe(oneBody('نادي برشلونة', 'organization'));
  expect(oneBody('دولة قطر', 'place')).toBe(oneBody('قطر', 'place'));
});

test('bodies that share an acronym, or a name in two countries, are two', () => {
  expect(oneBody('حزب المحافظين الكندي', 'organization')).not.toBe(oneBody('الحزب الشيوعي الصيني', 'organization'));
  expect(oneBody('بي بي سي عربي', 'organization')).not.toBe(oneBody('بي بي سي', 'organization'));
});
