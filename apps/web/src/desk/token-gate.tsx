/**
 * Asks for a writer's token where one is needed, and shows what needs it once it is held.
 *
 * @example <TokenGate>{(token) => <Queue token={token} />}</TokenGate>
 */
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { holdToken, isTokenRefused, useToken } from './ask-as.ts';
import styles from './desk.module.css';

export function TokenGate({ children }: { readonly children: (token: string) => ReactNode }) {
  const t = useTranslations('desk');
  const token = useToken();
  if (token === '') return <TokenForm />;
  return (
    <>
      <p className={styles.held}>
        {t('held')}{' '}
        <button type="button" className={styles.button} onClick={() => holdToken('')}>
          {t('forget')}
        </button>
      </p>
      {children(token)}
    </>
  );
}

function TokenForm() {
  const t = useTranslations('desk');
  const ids = { token: useId(), hint: useId() };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    holdToken(String(new FormData(event.currentTarget).get('token') ?? ''));
  };
  return (
    <form className={styles.token} onSubmit={submit}>
      <label htmlFor={ids.token}>{t('token')}</label>
      <input
        id={ids.token}
        name="token"
        type="password"
        required
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        aria-describedby={ids.hint}
      />
      <button type="submit" className={styles.main}>
        {t('open')}
      </button>
      <p id={ids.hint} className={styles.hint}>
        {t('tokenHint')}
      </p>
    </form>
  );
}

/** What the API refused, and another token where that is what it takes. */
export function Refused({ error }: { readonly error: Error }) {
  return (
    <>
      <p className={styles.fault} role="alert">
        <bdi>{error.message}</bdi>
      </p>
      {isTokenRefused(error) && <TokenForm />}
    </>
  );
}
