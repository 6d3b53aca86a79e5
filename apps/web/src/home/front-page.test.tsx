import { waitFor } from '@testing-library/react';
import { FrontPageQuery } from '../generated/home.ts';
import { messages } from '../shell/messages.ar.ts';
import { prerenderPages, type ViewSketch } from '../shell/prerender.tsx';
import { startExplorer } from '../shell/start-explorer.tsx';

const BUILT = '<div data-built="">';
const entity = (__typename: string, id: string, name: string) => ({ __typename, id, name });
const ANSWER = {
  claims: { totalCount: 7 },
  articles: {
    totalCount: 3,
    nodes: [
      {
        id: 'article:1',
        title: 'كيري يحذر',
        claims: [
          { id: 'claim:2', class: 'SAY', content: 'ذلك', speaker: entity('Person', 'person:3', 'جون كيري') },
          { id: 'claim:4', class: 'SAY', content: 'هذا', speaker: { __typename: 'UnnamedSource', description: '' } },
        ],
        document: {
          title: null,
          publishedAt: '2018-04-10T00:00:00Z',
          outlet: entity('Organization', 'organization:5', 'رويترز'),
        },
      },
    ],
  },
  people: { nodes: [entity('Person', 'person:3', 'جون كيري')] },
  organizations: { nodes: [] },
  places: { nodes: [] },
};

const asked: string[] = [];
const complaints = jest.spyOn(console, 'error');
let sketch: ViewSketch;
let box: HTMLInputElement;

beforeAll(async () => {
  globalThis.fetch = (async (_url: string, { body }: { body: string }) => {
    asked.push(body);
    return { status: 200, text: async () => JSON.stringify({ data: ANSWER }) };
  }) as unknown as typeof fetch;
  const { front, sketches } = await prerenderPages('ar');
  sketch = sketches.front;
  document.documentElement.lang = 'ar';
  document.body.innerHTML = `<div id="explorer">${front.replace(BUILT, `${BUILT}${sketch.view}`)}</div>`;
  const sent = document.createElement('script');
  Object.assign(sent, { type: 'application/json', id: 'answered' });
  sent.textContent = JSON.stringify({ query: FrontPageQuery, variables: {}, data: ANSWER });
  document.body.append(sent);
  box = document.querySelector('input[name=q]') as HTMLInputElement;
  box.value = 'كير';
  box.focus();
  // What was asked while the page was built is not the explorer's.
  asked.length = 0;
  await startExplorer('ar', messages);
  await waitFor(() => expect(document.querySelector('[data-built]')).toBeNull(), { timeout: 20_000 });
}, 60_000);

afterAll(() => complaints.mockRestore());

test('the front page that came filled is taken over: nothing is asked again, what was typed stays', () => {
  const first = document.querySelector('main article a');
  expect([first?.textContent, first?.getAttribute('href')]).toEqual(['كيري يحذر', '/articles/1']);
  expect(document.querySelector('input[name=q]')).toBe(box);
  expect([box.value, document.activeElement === box]).toEqual(['كير', true]);
  expect(asked).toEqual([]);
  // Its document knows no <search>.
  const said = complaints.mock.calls.map(([text]) => String(text)).filter((text) => !text.includes('unrecognized'));
  expect(said).toEqual([]);
});

test('what the API fills the front page with is made of the elements that the explorer shows', () => {
  const { parts, view } = sketch;
  const put = (html: string, content: Record<string, string>) =>
    html.replace(/\*(\w+)\*/g, (_, name) => content[name] ?? '');
  const link = put(parts.Person ?? '', { id: '3', name: 'جون كيري' });
  const claims = [
    { claim: '2', words: 'ذلك', speaker: link },
    { claim: '4', words: 'هذا', speaker: parts.UnnamedSource ?? '' },
  ].map((claim) => put(parts.CLAIM ?? '', { id: '1', kind: parts.SAY ?? '', ...claim }));
  const source = `${put(parts.Organization ?? '', { id: '5', name: 'رويترز' })}<time datetime="2018-04-10T00:00:00Z">10 أبريل 2018</time>`;
  const article = { id: '1', headline: 'كيري يحذر', source, claims: claims.join('') };
  const filled = document.createElement('div');
  filled.innerHTML = put(view, {
    articles: put(parts.ARTICLE_CLAIMS ?? '', article),
    people: put(parts.NAMED ?? '', { name: link }),
  });
  const shown = document.querySelector('main > div') as HTMLElement;
  for (const page of [filled, shown]) page.querySelector('section > p')?.replaceChildren();
  expect(filled.innerHTML).toBe(shown.outerHTML);
});
