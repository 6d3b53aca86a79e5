import compile from 'icu-minify/compile';
import { messages as arabic } from './messages.ar.ts';
import { messages as english } from './messages.en.ts';

type Messages = { readonly [key: string]: string | Messages };

/** Each message by its path: `home.latest`. */
function listMessages(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === 'string' ? [[path + key, message]] : listMessages(message, `${path}${key}.`),
  );
}

/** The names of what a message takes in: `{count, plural, …}` → `count`. */
function findArguments(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g), ...message.matchAll(/<([a-zA-Z]+)>/g)];
  return [...new Set(names.map(([, name]) => name ?? ''))].sort();
}

const inArabic = new Map(listMessages(arabic));
const inEnglish = new Map(listMessages(english));

test('what is said in one language is said in the other', () => {
  expect([...inArabic.keys()].sort()).toEqual([...inEnglish.keys()].sort());
});

test.each([...inArabic.keys()])('%s takes the same in both languages', (key) => {
  expect(findArguments(inArabic.get(key) ?? '')).toEqual(findArguments(inEnglish.get(key) ?? ''));
});

test('every message is one that can be compiled', () => {
  for (const message of [...inArabic.values(), ...inEnglish.values()]) expect(() => compile(message)).not.toThrow();
});

/** What says how a message is made, and the one name that is Latin in Arabic too. */
const NO_WORDS = /\{[^{}]*,|\{\w+\}|(zero|one|two|few|many|other|[A-Z]+) \{|<\/?\w+>|GraphQL/g;

test('every choice says something: an empty one is taken for none, and nothing is shown', () => {
  const empty = [...inArabic, ...inEnglish].filter(([, message]) =>
    /(zero|one|two|few|many|other|=\d+) \{\}/.test(message),
  );
  expect(empty.map(([key]) => key)).toEqual([]);
});

test('no Arabic message was forgotten in Latin letters', () => {
  const latin = [...inArabic].filter(([, message]) => /\p{Script=Latin}/u.test(message.replace(NO_WORDS, '')));
  // The switch to English is in English.
  expect(latin.map(([key]) => key)).toEqual(['shell.language']);
});
