/**
 * The explorer opened at an address, on answers that a test gives.
 *
 * @example const page = await openPage('/articles/1', { Article: { article: null } });
 */
import { act, configure, render } from '@testing-library/react';
import { Explorer, makeExplorer } from './explorer.tsx';
import type { Language } from './language.ts';
import { messages as arabic } from './messages.ar.ts';
import { messages as english } from './messages.en.ts';

/** What an operation of this name is answered with; or a way to find out, from its variables. */
export type Answers = Readonly<Record<string, object | ((variables: Record<string, unknown>) => object)>>;

/** Every operation asked, in order: its name and variables. */
export type Asked = { readonly name: string; readonly variables: Record<string, unknown> };

// Not how fast a machine is, but what comes, is tested.
configure({ asyncUtilTimeout: 20_000 });

let answers: Answers = {};
let asked: Asked[] = [];

// One for all pages: the client keeps the first that it finds.
globalThis.fetch = (async (_url: string, { body }: { body: string }) => {
  const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const name = /^\s*query (\w+)/.exec(query)?.[1] ?? '';
  asked.push({ name, variables });
  const answer = answers[name];
  if (answer === undefined) throw new Error(`No answer was given to ${name}.`);
  const data = typeof answer === 'function' ? (answer as (given: object) => object)(variables) : answer;
  return { status: 200, text: async () => JSON.stringify({ data }) };
}) as unknown as typeof fetch;

export async function openPage(path: string, given: Answers, language: Language = 'ar') {
  answers = given;
  asked = [];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  history.replaceState(null, '', path);
  const explorer = makeExplorer(language);
  await explorer.router.load();
  const messages = (language === 'ar' ? arabic : english) as typeof arabic;
  const { container } = await act(async () =>
    render(<Explorer {...explorer} language={language} messages={messages} />),
  );
  return { container, asked, router: explorer.router };
}
