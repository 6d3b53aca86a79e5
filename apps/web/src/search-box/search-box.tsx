/**
 * The box that one searches in. It is a plain field until one comes to it; then names and headlines are offered.
 *
 * @example <form onSubmit={…}><SearchBox words="كيري" /></form> // the form's `q`
 */
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './search-box.module.css';
import type { SuggestingBox } from './suggesting-box.tsx';

export function SearchBox({ words = '' }: { readonly words?: string | undefined }) {
  const t = useTranslations('searchBox');
  const [text, setText] = useState(words);
  const [Suggesting, setSuggesting] = useState<typeof SuggestingBox | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hadFocus = useRef(false);
  // The list of suggestions is as large as the rest of the first view: it comes when it is wanted. Until it is there the
  // plain field stays, and keeps the focus; who has gone on meanwhile is not called back.
  const fetchSuggestions = async () => {
    const made = await import('./suggesting-box.tsx').catch(() => null);
    if (made === null) return;
    hadFocus.current = field.current !== null && document.activeElement === field.current;
    setSuggesting(() => made.SuggestingBox);
  };
  return (
    <div className={styles.box}>
      {Suggesting ? (
        <Suggesting text={text} onText={setText} hasFocus={hadFocus.current} />
      ) : (
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name="q"
          className={styles.field}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onFocus={() => void fetchSuggestions()}
          placeholder={t('placeholder')}
          aria-label={t('label')}
          autoComplete="off"
          // Empty, it runs as the page does.
          dir={text === '' ? undefined : 'auto'}
        />
      )}
      <SearchButton />
    </div>
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
