import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openPage } from './open-page.test-data.tsx';

const answers = {
  Latest: { articles: { nodes: [], pageInfo: { hasNextPage: false } } },
  Repeated: { repeatedClaims: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } },
};

test('another view is told of by its title, and the focus goes there', async () => {
  const { container } = await openPage('/en/desk', answers, 'en');
  const status = () => container.querySelector('[data-announces]')?.textContent;
  expect(status()).toBe('');
  const link = screen.getByRole('link', { name: 'Said again' });
  link.focus();
  fireEvent.click(link);
  await waitFor(() => expect(status()).toBe('Said again most · Isnad'));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('what is chosen within a view takes nobody away from it', async () => {
  const { container, router } = await openPage('/en/repetitions', answers, 'en');
  const link = screen.getByRole('link', { name: 'Said again last' });
  link.focus();
  fireEvent.click(link);
  await waitFor(() => expect(router.state.location.search).toEqual({ order: 'latest' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Said again last' })));
  expect(container.querySelector('[data-announces]')?.textContent).toBe('');
});
