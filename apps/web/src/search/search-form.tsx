/**
 * The words and the time that are looked for, as they can be changed on the page itself.
 *
 * @example <SearchForm state={{ q: 'النووي' }} />
 */
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PickDay } from '../days/pick-day.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import heard from '../type/only-heard.module.css';
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
            <legend className={heard.onlyHeard}>{t('time')}</legend>
            <PickDay label={t('from')} name="from" value={state.from} />
            <PickDay label={t('until')} name="until" value={state.until} />
            <button type="submit">{t('apply')}</button>
          </fieldset>
        )}
      </form>
    </search>
  );
}
