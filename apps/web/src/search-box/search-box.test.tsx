import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openPage } from '../shell/open-page.test-data.tsx';

const answers = { SearchAll: { names: [], claims: [], articles: [] }, Suggest: { search: [] } };

test('the field keeps the focus and what was typed while what suggests is loaded', async () => {
  await openPage('/en/search?q=Kerry', answers, 'en');
  const plain = screen.getByRole('textbox', { name: 'Search the news' }) as HTMLInputElement;
  plain.focus();
  expect(document.activeElement).toBe(plain);
  fireEvent.change(plain, { target: { value: 'Kerry in Ge' } });
  const suggesting = (await screen.findByRole('combobox', { name: 'Search the news' })) as HTMLInputElement;
  expect(suggesting.value).toBe('Kerry in Ge');
  expect(document.activeElement).toBe(suggesting);
});

test('who has gone on meanwhile is not called back', async () => {
  await openPage('/en/search?q=Kerry', answers, 'en');
  screen.getByRole('textbox', { name: 'Search the news' }).focus();
  const button = screen.getByRole('button', { name: 'Search' });
  button.focus();
  await screen.findByRole('combobox', { name: 'Search the news' });
  expect(document.activeElement).toBe(button);
});

test('Enter searches for what was typed, even while names are offered', async () => {
  await openPage('/en/search?q=Kerry', answers, 'en');
  screen.getByRole('textbox', { name: 'Search the news' }).focus();
  const field = await screen.findByRole('combobox', { name: 'Search the news' });
  fireEvent.change(field, { target: { value: 'Yemen' } });
  await screen.findByRole('listbox');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('Yemen'));
});
