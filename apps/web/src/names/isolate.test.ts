import { isolate } from './isolate.ts';

test('a name is isolated, and nothing in it can end that', () => {
  expect(isolate('جون كيري')).toBe('\u2068جون كيري\u2069');
  expect(isolate('\u202eيريك\u2069 نوج\u202c')).toBe('\u2068يريك نوج\u2069');
});
