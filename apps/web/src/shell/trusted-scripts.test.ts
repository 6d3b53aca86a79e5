import { ownScript } from './trusted-scripts.ts';

test.each(['/assets/layout-worker-Ab1.js', 'http://localhost/assets/layout-worker-Ab1.js'])(
  '%s is our own',
  (address) => {
    expect(ownScript(address)).toBe(address);
  },
);

test.each([
  'https://elsewhere.example/assets/x.js',
  '//elsewhere.example/assets/x.js',
  'data:text/javascript,alert(1)',
  'blob:http://localhost/1',
  'javascript:alert(1)',
  '/graphql?query={x}',
  '/assets/../graphql',
])('%s is not', (address) => {
  expect(() => ownScript(address)).toThrow(TypeError);
});
