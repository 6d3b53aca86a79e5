import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';
import { ARTICLES, CLAIMS, COMPANY, ENTITY, ID, TIMES } from './entity.test-data.ts';

const answers = {
  Entity: ENTITY,
  EntityTimes: TIMES,
  EntityCompany: COMPANY,
  EntityClaims: CLAIMS,
  EntityArticles: ARTICLES,
};

describe('the page of somebody', () => {
  it('says who it is, in the grammar that is hers', async () => {
    await openPage(`/people/${ID}`, answers);
    expect(screen.getByRole('heading', { level: 1, name: 'تيريزا ماي' })).toBeTruthy();
    expect(screen.getByText('ذُكرت في 3 مقالات')).toBeTruthy();
    const lists = within(screen.getByRole('navigation', { name: 'القوائم' })).getAllByRole('link');
    expect(lists.map(({ textContent }) => textContent)).toEqual(['ما قالت 2', 'أين ذُكرت 3']);
  });

  it('opens what she said, narrowed as the address says', async () => {
    const { asked } = await openPage(`/people/${ID}?with=03&from=2018-04-01&until=2018-05-01`, answers);
    expect(asked.find(({ name }) => name === 'EntityClaims')?.variables).toEqual({
      first: 20,
      spoken: true,
      filter: { speaker: `person:${ID}`, about: '03', from: '2018-04-01', until: '2018-05-01' },
    });
    expect(screen.getByText(/من 1 أبريل 2018 إلى 30 أبريل 2018/)).toBeTruthy();
    const narrowed = screen.getAllByRole('link', { name: 'إيران 1' })[0];
    expect(narrowed?.getAttribute('aria-current')).toBe('true');
    expect(narrowed?.getAttribute('href')).not.toContain('with=');
  });

  it('leads from what is said again to its wordings', async () => {
    await openPage(`/people/${ID}`, answers);
    const link = screen.getByRole('link', { name: 'ورد بصيغتين أخريين' });
    expect(link.getAttribute('href')).toBe('/repetitions/06');
  });

  it('gives her roles, those that most articles give first, each with the words that give it', async () => {
    await openPage(`/people/${ID}`, answers);
    const roles = [...document.querySelectorAll('.roles summary > bdi')].map(({ textContent }) => textContent);
    expect(roles).toEqual(['رئيسة الوزراء', 'الزعيمة', 'وزيرة الداخلية']);
    const said = [...document.querySelectorAll('.roles summary small')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      expect.stringMatching(/2016.*2018.*12 مقالة/),
      // When a text came in tells nothing of when it was written.
      expect.stringMatching(/^بلا تاريخ نشر · مقالة واحدة/),
      expect.stringMatching(/2016 · مقالة واحدة/),
    ]);
    expect(screen.getByText(/سابقًا/)).toBeTruthy();
  });

  it('draws no times where all is of one day', async () => {
    await openPage(`/people/${ID}`, answers);
    expect(screen.queryByRole('listbox')).toBeTruthy();
    cleanup();
    const day = { start: '2018-04-01', count: 3 };
    const once = { totalCount: 3, days: [day], months: [day] };
    const times = { ...TIMES.entity, claims: once, claimsAbout: once, claimsCarried: once, articles: once };
    await openPage(`/people/${ID}`, { ...answers, EntityTimes: { entity: times } });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('shows markup as text', async () => {
    const { container } = await openPage(`/people/${ID}?view=articles`, answers);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img, script')).toBeNull();
  });

  it('lists articles by their headlines, and those without one by their first words', async () => {
    const { container } = await openPage(`/people/${ID}?view=articles`, answers);
    const headlines = [...container.querySelectorAll('main li article > a')].map(({ textContent }) => textContent);
    expect(headlines).toEqual(['<img src=x onerror=alert(1)>', 'قالت ماي…', 'بلا عنوان']);
  });

  it('narrows its lists to a day that is chosen among the bars', async () => {
    const { router } = await openPage(`/people/${ID}?with=03`, answers);
    const bars = screen.getByRole('listbox', { name: 'متى ذُكرت ومتى قالت' });
    const day = within(bars).getByRole('option', { name: /^10 أبريل 2018/ });
    await act(async () => void fireEvent.click(day));
    expect(router.state.location.search).toEqual({ with: '03', from: '2018-04-10', until: '2018-04-11' });
  });

  it('tells of nobody at an address that has none', async () => {
    await openPage(`/people/${ID}`, { ...answers, Entity: { entity: null }, EntityTimes: { entity: null } });
    expect(screen.getByRole('heading', { name: 'لا شيء هنا' })).toBeTruthy();
  });
});
