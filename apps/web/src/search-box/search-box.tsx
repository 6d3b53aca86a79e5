/**
 * The box that one searches in. It is a plain field until one comes to it; then names and headlines are offered.
 *
 * @example <form onSubmit={…}><SearchBox words="كيري" /></form> // the form's `q`
 */
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './search-box.module.css';

// The list of suggestions is as large as the rest of the first view: it comes when it is wanted.
const SuggestingBox = lazy(() => import('./suggesting-box.tsx').then((made) => ({ default: made.SuggestingBox })));

export function SearchBox({ words = '' }: { readonly words?: string | undefined }) {
  const t = useTranslations('searchBox');
  const [text, setText] = useState(words);
  const [isWanted, setWanted] = useState(false);
  const plain = (
    <div className={styles.box}>
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        name="q"
        className={styles.field}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onFocus={() => setWanted(true)}
        placeholder={t('placeholder')}
        aria-label={t('label')}
        autoComplete="off"
        // Empty, it runs as the page does.
        dir={text === '' ? undefined : 'auto'}
      />
      <SearchButton />
    </div>
  );
  if (!isWanted) return plain;
  return (
    <Suspense fallback={plain}>
      <div className={styles.box}>
        <SuggestingBox text={text} onText={setText} />
        <SearchButton />
      </div>
    </Suspense>
  );
}

function SearchButton() {
  const t = useTranslations('searchBox');
  return (
    <button type="submit" className={styles.button} aria-label={t('search')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.glass}>
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="m15.5 15.5 5.5 5.5" />
      </svg>
    </button>
  );
}
