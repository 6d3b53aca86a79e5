import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';
import { holdToken } from './ask-as.ts';

const TEXT = 'قال جو بايدن <img src=x onerror=alert(1)> إنه باق.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const CLAIM = {
  position: 0,
  content: 'إنه باق',
  class: 'SAY',
  form: 'INDIRECT',
  stance: 'ASSERTS',
  cue: 'قال',
  rule: 'claims/verb',
  confidence: 0.9,
  nestedIn: null,
  sourceSpan: span('جو بايدن'),
  parts: [
    { part: 'CUE', span: span('قال') },
    { part: 'CONTENT', span: span('إنه باق') },
  ],
  speaker: { kind: 'PERSON', name: 'جو بايدن', of: null },
  jointSpeakers: [],
  chain: [],
  addressee: null,
  about: [],
};
const READING = {
  parserVersion: '1',
  entities: [{ position: 0, type: 'PERSON', name: 'جو بايدن', forms: [], knownAs: null, latin: null, country: null }],
  articles: [
    {
      position: 0,
      kind: 'STORY',
      blocks: [{ kind: 'PARAGRAPH', span: { start: 0, end: TEXT.length } }],
      mentions: [
        {
          form: 'NAME',
          rule: 'name',
          confidence: 0.8,
          span: span('جو بايدن'),
          entity: { position: 0, type: 'PERSON', name: 'جو بايدن' },
        },
      ],
      dates: [],
      claims: [CLAIM],
    },
  ],
};

afterEach(() => act(() => holdToken('')));

async function paste(text: string) {
  const field = screen.getByRole('textbox', { name: 'النص' });
  await act(async () => void fireEvent.change(field, { target: { value: text } }));
  return field;
}

describe('a pasted text', () => {
  test('is shown as it was read, its markup as text, and stands nowhere in the address', async () => {
    const { container, router } = await openPage('/desk', { ReadText: { readText: READING } });
    await paste(TEXT);
    const article = await screen.findByRole('article', { name: 'النص كما قُرئ' });
    expect(article.textContent).toContain(TEXT);
    expect(container.querySelector('img')).toBeNull();
    expect(router.state.location.href).not.toContain('text');
  });

  test('has a chain for each claim, once it is chosen at its cue', async () => {
    const { router } = await openPage('/desk', { ReadText: { readText: READING } });
    await paste(TEXT);
    const article = await screen.findByRole('article', { name: 'النص كما قُرئ' });
    await act(async () => void fireEvent.click(within(article).getByText('قال')));
    expect(router.state.location.hash).toBe('claim-0');
    expect(screen.getByRole('list', { name: 'سلسلة الإسناد' }).textContent).toContain('جو بايدن');
  });

  test('that is too long is not sent, and its length is said', async () => {
    await openPage('/desk', {});
    const field = await paste('ا'.repeat(100_001));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('100,001');
  });
});

describe('what is for writers', () => {
  test('shows pairs with what was published when, and no day for what has no date', async () => {
    const side = (id: string, name: string, publishedAt: string | null) => ({
      ...{ __typename: 'Person', id: `person:${id}`, name, latin: null, country: null, articleCount: 1, aliases: [] },
      articles: {
        nodes: [{ id: `article:${id}`, title: name, opening: null, document: { title: null, publishedAt } }],
      },
    });
    const pair = {
      score: 0.5,
      reasons: [],
      left: side('1', 'الأسد', null),
      right: side('2', 'بشار', '2018-04-10T00:00:00Z'),
    };
    await openPage('/desk/pairs', {
      UnsurePairs: { unsurePairs: { totalCount: 1, nodes: [pair], pageInfo: { endCursor: null, hasNextPage: false } } },
    });
    const field = screen.getByLabelText('رمز الدخول');
    fireEvent.change(field, { target: { value: 'isnad_x' } });
    await act(async () => void fireEvent.submit(field.closest('form') as HTMLFormElement));
    await waitFor(() => expect(document.body.textContent).toContain('بلا تاريخ نشر'));
    expect([...document.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual(['2018-04-10T00:00:00Z']);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'انسَ الرمز' })));
  });

  test('asks for a token, keeps it in the tab alone, and forgets it when told to', async () => {
    await openPage('/desk/pairs', {
      UnsurePairs: { unsurePairs: { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } },
    });
    const field = screen.getByLabelText('رمز الدخول');
    expect(field.getAttribute('type')).toBe('password');
    fireEvent.change(field, { target: { value: ' isnad_x ' } });
    await act(async () => void fireEvent.submit(field.closest('form') as HTMLFormElement));
    await waitFor(() => expect(document.body.textContent).toContain('لا أزواج تنتظر حكمًا'));
    expect([sessionStorage.getItem('isnad-token'), localStorage.getItem('isnad-token')]).toEqual(['isnad_x', null]);
    expect(location.href).not.toContain('isnad_x');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'انسَ الرمز' })));
    expect(sessionStorage.getItem('isnad-token')).toBeNull();
    expect(screen.getByLabelText('رمز الدخول')).toBeTruthy();
  });
});
