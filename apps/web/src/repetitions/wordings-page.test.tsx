import { screen, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';

const wording = (id: string, content: string, datedAt: string) => ({
  id: `claim:${id}`,
  class: 'SAY',
  form: 'INDIRECT',
  cue: 'قال',
  content,
  datedAt,
  excerpt: { before: '', text: content, after: '' },
  speaker: { __typename: 'UnnamedSource', description: 'مصدر' },
  chain: [],
  article: { id: `article:${id}`, title: null, document: { title: null, publishedAt: datedAt, outlet: null } },
});
const [first, second, third] = [
  wording('1', 'أن القصف استهدف مطارا', '2018-04-14T00:00:00Z'),
  wording('2', 'أن القصف استهدف مطارا', '2018-04-15T00:00:00Z'),
  wording('3', 'إن القصف استهدف مستودعا', '2018-04-16T00:00:00Z'),
] as const;
const answers = {
  Wordings: {
    claim: {
      ...second,
      about: [],
      repetitions: [
        { isEarliest: false, similarity: 0.8, claim: third },
        { isEarliest: true, similarity: 1, claim: first },
      ],
    },
  },
};

const shown = (container: HTMLElement) =>
  [...container.querySelectorAll('article')].map((article) =>
    [...article.querySelectorAll('ins, del')].map((mark) => `${mark.tagName} ${mark.textContent}`),
  );

test('wordings stand by time, each beside the earliest, with what differs marked', async () => {
  const { container } = await openPage('/repetitions/2', answers);
  expect(shown(container)).toEqual([[], [], ['INS مستودعا', 'DEL مطارا']]);
  const articles = screen.getAllByRole('article');
  expect(within(articles[0] as HTMLElement).getByText('الأسبق')).toBeTruthy();
  expect(within(articles[1] as HTMLElement).getByText('بلفظها')).toBeTruthy();
});

test('what is spelt otherwise is no other word', async () => {
  const { container } = await openPage('/repetitions/2', answers);
  const spelt = [...container.querySelectorAll('article .spelt')].map(({ textContent }) => textContent);
  expect(spelt).toEqual(['إن', 'أن']);
});

test('leads each wording to its place in its article', async () => {
  await openPage('/en/repetitions/2', answers, 'en');
  const links = screen.getAllByRole('link', { name: /April 2018/ }).map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/en/articles/1?claim=1', '/en/articles/2?claim=2', '/en/articles/3?claim=3']);
});
