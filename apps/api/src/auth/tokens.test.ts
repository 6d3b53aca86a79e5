import { makeToken, makeTokens, parseTokens } from './tokens.ts';

test('a token that was made is known by its entry, and no other is', () => {
  const editor = makeToken('editor', 'writer');
  const boss = makeToken('boss', 'admin');
  const tokens = makeTokens(parseTokens(`# who may write\n${editor.entry}\n${boss.entry},`));
  expect(tokens.bearerOf(`Bearer ${editor.token}`)).toEqual({ name: 'editor', role: 'writer' });
  expect(tokens.bearerOf(`bearer ${boss.token}`)).toEqual({ name: 'boss', role: 'admin' });
  expect(tokens.bearerOf(undefined)).toBeNull();
  for (const wrong of [
    'Bearer ',
    'Bearer x',
    `Bearer ${editor.token}x`,
    `Bearer ${editor.token.slice(0, -1)}`,
    `Basic ${editor.token}`,
    editor.token,
    // What a server stores opens nothing.
    `Bearer ${editor.entry.split(':')[2]}`,
  ]) {
    expect(() => tokens.bearerOf(wrong)).toThrow(expect.objectContaining({ status: 401, code: 'UNAUTHENTICATED' }));
  }
});

test('where there are no tokens, none is known', () => {
  expect(() => makeTokens([]).bearerOf('Bearer x')).toThrow('not known');
});

test.each(['editor', 'editor:owner:00', `editor:writer:${'0'.repeat(63)}`, `a b:writer:${'0'.repeat(64)}`])(
  'an entry such as %s is refused, without its content in the message',
  (entry) => {
    expect(() => parseTokens(entry)).toThrow('entry 1 is not name:role:sha256');
  },
);

test('a name stands for one token', () => {
  const { entry } = makeToken('editor', 'writer');
  expect(() => parseTokens(`${entry}\n${entry}`)).toThrow('twice');
});
