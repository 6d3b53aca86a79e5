import { endVariables, pathVariables } from './path-search.ts';

test('a path is asked for when both ends are chosen', () => {
  expect(pathVariables({ from: 'person:1' })).toBeNull();
  expect(pathVariables({ from: 'person:1', to: 'place:2' })).toEqual({
    from: 'person:1',
    to: 'place:2',
    by: 'MENTION',
  });
  expect(pathVariables({ from: 'person:1', to: 'place:2', by: 'QUOTATION' })?.by).toBe('QUOTATION');
});

test('the name of an end that is not chosen is not asked for', () => {
  expect(endVariables({ to: 'place:2' })).toEqual({ from: '', to: 'place:2', hasFrom: false, hasTo: true });
});
