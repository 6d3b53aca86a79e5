/**
 * Names the page in the browser's tab and history.
 *
 * @example useTitle(article.title)
 */
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

export function useTitle(title: string): void {
  const name = useTranslations('shell')('name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
    return () => {
      document.title = name;
    };
  }, [title, name]);
}
