/**
 * Compiles the messages of a language as they are bundled, so that the browser gets no parser of them (icu-minify).
 *
 * Example: `{ "found": "{count, plural, one {# article} other {# articles}}" }` → `{ "found": ["count", …] }`
 */
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

interface Messages {
  readonly [key: string]: string | Messages;
}

/** @throws when a message is no ICU message */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\.(ar|en)\.json$/ },
      handler: (code) => ({ code: JSON.stringify(compileAll(JSON.parse(code) as Messages)), map: null }),
    },
  };
}

function compileAll(messages: Messages): object {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? compile(message) : compileAll(message),
    ]),
  );
}
