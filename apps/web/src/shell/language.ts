/**
 * The two languages of the explorer: Arabic at `/`, English at `/en`; how each writes numbers and dates.
 *
 * @example pathIn('en', '/articles/7', '?claim=2') → '/en/articles/7?claim=2'
 */
import { useLocale } from 'use-intl';

export type Language = 'ar' | 'en';

/** Where the paths of each begin. */
export const BASE: Readonly<Record<Language, string>> = { ar: '/', en: '/en' };

/** With the digits that most Arabic newsrooms print today. */
export const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

export function useLanguage(): Language {
  return useLocale().startsWith('ar') ? 'ar' : 'en';
}

/** The same view in a language. @param path without the language's own beginning */
export function pathIn(language: Language, path: string, search = ''): string {
  const base = language === 'ar' ? '' : BASE[language];
  return `${base}${path === '/' && base !== '' ? '' : path}${search}`;
}
