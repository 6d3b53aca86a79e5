import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';

const person = (id: string, name: string) => ({ __typename: 'Person', id: `person:${id}`, name, articleCount: 3 });
const kerry = person('1', 'جون كيري');
const lavrov = person('2', 'سيرغي لافروف');
const assad = person('3', 'بشار الأسد');
const none = { facets: [] };
const answers = {
  Citations: { citationGraph: [{ claims: 5, citing: kerry, cited: lavrov }] },
  Neighbours: {
    entity: {
      ...kerry,
      coMentioned: [
        { count: 9, entity: lavrov },
        { count: 1, entity: assad },
      ],
      claims: { facets: [{ count: 4, entity: lavrov }] },
      claimsAbout: none,
    },
    citing: [],
    cited: [],
  },
  LinksAmong: { nodes: [] },
  QuotedBetween: { said: { totalCount: 0, nodes: [] }, answered: { totalCount: 0, nodes: [] } },
  MentionedTogether: {
    articles: {
      totalCount: 1,
      nodes: [
        {
          id: 'article:4',
          title: 'لقاء جنيف',
          datedAt: '2016-01-01T00:00:00Z',
          document: { title: null, outlet: null },
          blocks: [{ kind: 'PARAGRAPH', text: 'التقى كيري لافروف', span: { start: 9, end: 26 } }],
          mentions: [
            { span: { start: 15, end: 19 }, entity: { id: 'person:1' } },
            { span: { start: 20, end: 26 }, entity: { id: 'person:2' } },
          ],
        },
      ],
    },
  },
};

// jsdom draws nothing: what is tested is what those have who see no drawing either.
describe('the graph without its drawing', () => {
  it('lists who is in it, the weightiest first', async () => {
    await openPage('/graph?around=1', answers);
    const list = await screen.findByRole('region', { name: 'من في الشبكة' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'جون كيريصلتان',
      'سيرغي لافروفصلة واحدة',
      'بشار الأسدصلة واحدة',
    ]);
    expect(screen.getByText(/القائمة تحوي كل ما فيها/)).toBeTruthy();
  });

  it('leaves out links that are weaker than the address asks for', async () => {
    await openPage('/graph?around=1&least=5', answers);
    const list = await screen.findByRole('region', { name: 'من في الشبكة' });
    expect(within(list).queryByText('بشار الأسد')).toBeNull();
  });

  it('leads from who is chosen to the links, by kind', async () => {
    await openPage('/graph?around=1&node=person:1', answers);
    const chosen = await screen.findByRole('region', { name: 'جون كيري' });
    expect(within(chosen).getByText('9 مقالات · 4 أقوال')).toBeTruthy();
    const link = within(chosen).getByRole('link', { name: 'سيرغي لافروف' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('edge=person:1~person:2');
  });

  it('shows the sentences behind a link, whichever end its address names first', async () => {
    await openPage('/graph?around=1&edge=person:2~person:1', answers);
    const sentence = await screen.findByText('كيري', { selector: 'mark' });
    expect(sentence.parentElement?.textContent).toBe('التقى كيري لافروف');
    expect(screen.getByRole('heading', { name: 'ذُكرا في مقالة واحدة' })).toBeTruthy();
  });

  it('says so when an address names nobody, and lets go of it', async () => {
    const nobody = { Neighbours: { entity: null, citing: [], cited: [] } };
    const { router } = await openPage('/graph?around=person:9', { ...answers, ...nobody });
    expect((await screen.findByRole('alert')).textContent).toBe('لا أحد بهذا العنوان: 9');
    fireEvent.click(screen.getByRole('button', { name: /أغلق/ }));
    await screen.findByText('سيرغي لافروف');
    expect(router.state.location.search).toEqual({});
  });

  it('keeps the focus with what is chosen in the list, and on the way back', async () => {
    await openPage('/graph?around=1', answers);
    const link = await screen.findByRole('link', { name: 'بشار الأسد' });
    link.focus();
    fireEvent.click(link);
    const chosen = await screen.findByRole('region', { name: 'بشار الأسد' });
    await waitFor(() => expect(chosen.parentElement).toBe(document.activeElement));
  });

  it('shows who cites whom when nobody is opened', async () => {
    const { asked } = await openPage('/graph?from=2018-04-01', answers);
    await screen.findByText('سيرغي لافروف');
    expect(asked).toEqual([{ name: 'Citations', variables: { first: 400, from: '2018-04-01' } }]);
  });
});
