/**
 * Names of countries in the language of the page.
 *
 * @example useCountryName()('EG') → 'مصر'
 */
import { useMemo } from 'react';
import { useLocale } from 'use-intl';

export function useCountryName(): (code: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  }, [locale]);
}
