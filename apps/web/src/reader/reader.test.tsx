import { act, fireEvent, screen, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';
import { ARTICLE, CLAIM, ID, TEXT } from './article.test-data.ts';

const NO_REPETITIONS = { claim: { repetitions: [] } };
const answers = { Article: { article: ARTICLE }, SaidAgain: NO_REPETITIONS };

/** The article's own element, not what stands beside it. */
function findText(container: HTMLElement): HTMLElement {
  return container.querySelector('article') as HTMLElement;
}

describe('an article', () => {
  test('is shown as it was written, every character of its blocks, whatever is marked in it', async () => {
    const { container } = await openPage(`/articles/${ID}`, answers);
    const blocks = [...findText(container).querySelectorAll('h1, p')].map(({ textContent }) => textContent);
    for (const { span } of ARTICLE.blocks) expect(blocks).toContain(TEXT.slice(span.start, span.end));
  });

  test('shows markup in its text as text', async () => {
    const { container } = await openPage(`/articles/${ID}`, answers);
    expect(TEXT).toContain('<img');
    expect(container.querySelector('img, script')).toBeNull();
    expect(findText(container).textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('runs from the right where numbers alone do not say where they run', async () => {
    const day = { kind: 'PARAGRAPH', span: { start: TEXT.length + 1, end: TEXT.length + 3 } };
    const article = {
      ...ARTICLE,
      blocks: [...ARTICLE.blocks, day],
      document: { ...ARTICLE.document, text: `${TEXT}\n13` },
    };
    await openPage(`/en/articles/${ID}`, { ...answers, Article: { article } }, 'en');
    expect(screen.getByText('13', { selector: 'p' }).dir).toBe('rtl');
  });

  test('leads to its publisher by an address of the web alone', async () => {
    const document = { ...ARTICLE.document, url: 'javascript:alert(1)' };
    const { container } = await openPage(`/articles/${ID}`, { Article: { article: { ...ARTICLE, document } } });
    expect(container.querySelector('[href^="javascript"]')).toBeNull();
    expect(screen.queryByRole('link', { name: 'الأصل عند الناشر' })).toBeNull();
  });

  test('keeps the letters of a word joined where a name begins inside it', async () => {
    const { container } = await openPage(`/articles/${ID}`, answers);
    const name = within(findText(container)).getByText('كيري', { selector: 'a' });
    expect(name.closest('p')?.textContent).toContain('وكيري');
    expect(name.closest('p')?.querySelector('bdi')).toBeNull();
  });

  test('says of captions that they are captions', async () => {
    const { container } = await openPage(`/articles/${ID}`, answers);
    const caption = within(findText(container)).getByText('شرح صورة');
    expect(caption.parentElement?.textContent).toContain('صورة من الأرشيف');
  });

  test('without a headline says so above its text, and the page goes by its first words', async () => {
    const untitled = {
      ...ARTICLE,
      title: null,
      titleSpan: null,
      parent: { id: 'article:8', title: null, opening: 'أكد…' },
    };
    await openPage(`/articles/${ID}`, { ...answers, Article: { article: untitled } });
    expect(screen.getByRole('heading', { name: 'بلا عنوان' })).toBeTruthy();
    expect(document.title).toContain(ARTICLE.opening);
    expect(screen.getByRole('link', { name: 'أكد…' }).getAttribute('href')).toBe('/articles/8');
  });

  test('tells of nothing at an address that has none', async () => {
    await openPage(`/articles/${ID}`, { Article: { article: null } });
    expect(screen.getByRole('heading', { name: 'لا شيء هنا' })).toBeTruthy();
  });
});

describe('a claim', () => {
  test('is chosen at its cue: its chain is drawn from the reader to the speaker, its words are lit, the address says so', async () => {
    const { container, router } = await openPage(`/articles/${ID}`, answers);
    const cue = within(findText(container)).getByText('قال', { selector: 'a' });
    await act(async () => void fireEvent.click(cue));
    expect(router.state.location.search).toEqual({ claim: '7' });
    const chain = screen.getByRole('list', { name: 'سلسلة الإسناد' });
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['أنت تقرأ', 'فيالجزيرة', 'نقلًا عنرويترز', 'والقائلجون كيري']);
    const lit = [...findText(container).querySelectorAll('.chosen-content')].map(({ textContent }) => textContent);
    expect(lit.join('')).toBe(CLAIM.content);
  });

  test('that the address names is chosen from the start, and says why it was read so', async () => {
    await openPage(`/articles/${ID}?claim=7`, answers);
    const chosen = screen.getByRole('region', { name: 'ما اخترته من النص' });
    expect(within(chosen).getByText('claims/verb-inna')).toBeTruthy();
    expect(chosen.textContent).toContain('90');
  });

  test('says which other articles print it', async () => {
    const repetition = {
      isEarliest: true,
      similarity: 1,
      claim: {
        id: 'claim:9',
        article: {
          id: 'article:8',
          title: null,
          document: { publishedAt: '2018-01-02T00:00:00Z', outlet: ARTICLE.document.outlet },
        },
      },
    };
    await openPage(`/articles/${ID}?claim=7`, { ...answers, SaidAgain: { claim: { repetitions: [repetition] } } });
    const link = await screen.findByRole('link', { name: /2 يناير 2018/ });
    expect(link.getAttribute('href')).toBe('/articles/8?claim=9');
  });
});

test('a layer that is turned off is not marked, and the address says so', async () => {
  const { container, router } = await openPage(`/articles/${ID}`, answers);
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /أشخاص/ })));
  expect(router.state.location.search).toEqual({ hide: 'Person' });
  expect(within(findText(container)).queryByText('كيري', { selector: 'a' })).toBeNull();
});

test('the query that made the page opens in the playground, with its variables', async () => {
  await openPage(`/articles/${ID}`, answers);
  const link = screen.getByRole('link', { name: 'استعلام GraphQL' }).getAttribute('href') ?? '';
  const search = new URL(link, 'http://localhost').searchParams;
  expect(search.get('query')).toContain('query Article($id: ID!)');
  expect(JSON.parse(search.get('variables') ?? '')).toEqual({ id: `article:${ID}` });
});

test('in English the page is in English, and the text stays Arabic', async () => {
  const { container } = await openPage(`/en/articles/${ID}?claim=7`, answers, 'en');
  expect(screen.getByRole('list', { name: 'Chain of attribution' })).toBeTruthy();
  expect(findText(container).textContent).toContain('وكيري');
  expect(screen.getByRole('link', { name: 'العربية' }).getAttribute('href')).toBe(`/articles/${ID}?claim=7`);
});
