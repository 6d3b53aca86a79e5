/**
 * The words and the time that are looked for, as they can be changed on the page itself.
 *
 * @example <SearchForm state={{ q: 'النووي' }} />
 */
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { SearchBox } from '../search-box/search-box.tsx';
import styles from './search-form.module.css';
import { readSearchState, type SearchState } from './search-state.ts';

export function SearchForm({ state }: { readonly state: SearchState }) {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    const { after: _after, before: _before, q: _q, from: _from, until: _until, ...rest } = state;
    void navigate({ to: '/search', search: { ...rest, ...readSearchState(given) } });
  };
  const hasTime = state.in === 'claims' || state.in === 'articles';
  return (
    <search>
      <form key={state.q} className={styles.form} action="" onSubmit={submit}>
        <SearchBox words={state.q} />
        {hasTime && (
          <fieldset className={styles.time}>
            <legend className={styles.hidden}>{t('time')}</legend>
            <label>
              {t('from')} <input type="date" name="from" defaultValue={state.from} />
            </label>
            <label>
              {t('until')} <input type="date" name="until" defaultValue={state.until} />
            </label>
            <button type="submit">{t('apply')}</button>
          </fieldset>
        )}
      </form>
    </search>
  );
}
