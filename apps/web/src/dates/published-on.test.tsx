import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import arabic from './messages.ar.json' with { type: 'json' };
import { PublishedOn } from './published-on.tsx';

const show = (at: string | null) =>
  render(
    <IntlProvider locale="ar" messages={{ dates: arabic }} timeZone="UTC">
      <PublishedOn at={at} />
    </IntlProvider>,
  );

test('a day of publication is written in the language of the page', () => {
  show('2018-10-20T00:00:00Z');
  expect(screen.getByText(/أكتوبر/).getAttribute('datetime')).toBe('2018-10-20T00:00:00Z');
});

test('a text that tells no day of publication is given none', () => {
  show(null);
  expect(screen.getByText('بلا تاريخ نشر')).toBeDefined();
  expect(document.querySelector('time')).toBeNull();
});
