import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';

const KERRY = '01a201f6-28b2-702a-a284-de6d0c440a9f';
const kerry = { __typename: 'Person', id: `person:${KERRY}`, name: 'جون كيري' };
const ends = { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' };
const claim = {
  id: 'claim:1',
  class: 'SAY',
  datedAt: '2018-01-01T00:00:00Z',
  excerpt: { before: 'قال كيري إن ', text: 'الاتفاق قريب', after: '' },
  speaker: kerry,
  chain: [],
  article: { id: 'article:2', title: 'عنوان', document: { title: null, outlet: null } },
};
const answers = {
  SearchClaims: { claims: { totalCount: 2345, pageInfo: ends, nodes: [claim] } },
  ClaimFacets: {
    claims: {
      speaker: [{ value: KERRY, count: 7, entity: kerry }],
      about: [],
      outlet: [],
      class: [{ value: 'DENY', count: 3, entity: null }],
      stance: [],
      form: [],
    },
  },
};

describe('found claims', () => {
  test('stand in the words around them and lead to their place in the article', async () => {
    await openPage('/search?q=الاتفاق&in=claims', answers);
    const words = screen.getByRole('link', { name: 'قال كيري إن الاتفاق قريب' });
    expect(words.getAttribute('href')).toBe('/articles/2?claim=1');
    expect(words.querySelector('mark')?.textContent).toBe('الاتفاق قريب');
    expect(screen.getByRole('heading', { name: '2,345 قولًا' })).toBeTruthy();
  });

  test('are narrowed by a facet, which the address and the API are told, and let go again', async () => {
    const { asked, router } = await openPage('/search?q=الاتفاق&in=claims&after=x', answers);
    const facets = screen.getByRole('complementary', { name: 'تضييق النتائج' });
    const offered = await within(facets).findByRole('link', { name: /جون كيري/ });
    await act(async () => void fireEvent.click(offered));
    expect(router.state.location.search).toEqual({ q: 'الاتفاق', in: 'claims', speaker: KERRY });
    expect(asked.findLast(({ name }) => name === 'SearchClaims')?.variables).toEqual({
      filter: { text: 'الاتفاق', speaker: KERRY },
      first: 20,
    });
    const chosen = await within(facets).findByRole('link', { name: /جون كيري/, current: true });
    await act(async () => void fireEvent.click(chosen));
    expect(router.state.location.search).toEqual({ q: 'الاتفاق', in: 'claims' });
  });

  test('say kinds of speech in words', async () => {
    await openPage('/search?in=claims', answers);
    expect((await screen.findByRole('link', { name: /نفي/ })).getAttribute('href')).toBe(
      '/search?in=claims&class=DENY',
    );
  });

  test('go on after the last one of the page', async () => {
    await openPage('/search?in=claims&before=z', answers);
    expect(screen.getByRole('link', { name: 'التالي ←' }).getAttribute('href')).toBe('/search?in=claims&after=b');
  });
});

test('where one looks is marked once', async () => {
  await openPage('/search?q=الاتفاق&in=claims', answers);
  const places = within(screen.getByRole('navigation', { name: 'أين تبحث' })).getAllByRole('link');
  expect(
    places.filter((place) => place.getAttribute('aria-current') === 'page').map((place) => place.textContent),
  ).toEqual(['أقوال']);
});

test('nothing found is said in words', async () => {
  await openPage('/search?q=لا', { SearchAll: { names: [], claims: [], articles: [] } });
  expect(screen.getByText(/لم يوجد شيء عن «لا»/)).toBeTruthy();
});

describe('the box to search in', () => {
  const found = { text: 'جون كيري', highlights: [{ start: 4, end: 8 }], node: { ...kerry, articleCount: 137 } };
  const suggest = ({ query }: Record<string, unknown>) => ({ search: query === 'كيري' ? [found] : [] });
  const suggestions = { Suggest: suggest };

  test('offers names as one types, which the keyboard reaches, and leads to the chosen one', async () => {
    const { router } = await openPage('/search', { ...answers, ...suggestions });
    const plain = screen.getByRole('textbox', { name: 'ابحث في الأخبار' });
    await act(async () => plain.focus());
    const field = await screen.findByRole('combobox', { name: 'ابحث في الأخبار' });
    await act(async () => void fireEvent.change(field, { target: { value: 'كيري' } }));
    const option = await screen.findByRole('option', { name: /جون كيري/ });
    expect(option.querySelector('mark')?.textContent).toBe('كيري');
    await act(async () => void fireEvent.keyDown(field, { key: 'ArrowDown' }));
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBeTruthy());
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${KERRY}`));
  });

  test('keeps what was typed before its suggestions had come', async () => {
    await openPage('/search', { ...answers, ...suggestions });
    const plain = screen.getByRole('textbox', { name: 'ابحث في الأخبار' });
    await act(async () => {
      fireEvent.change(plain, { target: { value: 'كيـ' } });
      plain.focus();
    });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'ابحث في الأخبار' });
    expect(field.value).toBe('كيـ');
  });
});

test('an article that was found by its text is named by its headline all the same', async () => {
  const document = { title: null, outlet: null };
  const found = {
    __typename: 'Article',
    id: 'article:2',
    title: 'الاتفاق قريب',
    datedAt: '2018-01-01T00:00:00Z',
    document,
  };
  const results = [{ text: 'كلام من داخل المقالة', highlights: [], node: found }];
  await openPage('/search?q=كلام', { SearchAll: { names: [], claims: [], articles: results } });
  expect(screen.getByRole('link', { name: 'الاتفاق قريب' }).getAttribute('href')).toBe('/articles/2');
});
