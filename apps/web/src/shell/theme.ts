/**
 * Dark or light: as the system says, unless chosen; what is chosen is remembered. `public/first.js` sets it at once.
 *
 * @example chooseTheme('dark')
 */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'isnad-theme';

export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'light' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off: it holds for this page.
  }
}
