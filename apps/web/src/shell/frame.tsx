/**
 * What stands around every view: the masthead with its sections, language and theme, and the foot.
 *
 * @example createRootRouteWithContext<RouteContext>()({ component: Frame })
 */
import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useViewFocus, ViewAnnouncement } from './announce-view.tsx';
import styles from './frame.module.css';
import { pathIn, useLanguage } from './language.ts';
import { chooseTheme, currentTheme, type Theme } from './theme.ts';

export function Frame() {
  const t = useTranslations('shell');
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.masthead}>
        <Link to="/" className={styles.name}>
          {t('name')}
        </Link>
        <nav className={styles.sections} aria-label={t('sections')}>
          <Link to="/search">{t('search')}</Link>
          <Link to="/graph">{t('graph')}</Link>
          <Link to="/path">{t('path')}</Link>
          <Link to="/repetitions">{t('repetitions')}</Link>
          <Link to="/desk">{t('desk')}</Link>
          <a href="/playground">{t('playground')}</a>
        </nav>
        <div className={styles.switches}>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <main ref={useViewFocus()} id="content" tabIndex={-1} className={styles.content} aria-busy={isLoading}>
        <Outlet />
      </main>
      <footer className={styles.foot}>{t('tagline')}</footer>
      <ViewAnnouncement />
    </div>
  );
}

/** The same view in the other language: another page, so that its direction is right from the first character. */
function LanguageSwitch() {
  const t = useTranslations('shell');
  const other = useLanguage() === 'ar' ? 'en' : 'ar';
  const { pathname, searchStr } = useLocation();
  return (
    <a href={pathIn(other, pathname, searchStr)} lang={other} hrefLang={other} dir="auto">
      {t('language')}
    </a>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;

function ThemeSwitch() {
  const t = useTranslations('shell');
  const [theme, setTheme] = useState<Theme>('system');
  // Not at once: the page was built before anybody chose.
  useEffect(() => setTheme(currentTheme()), []);
  const names = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') };
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const choose = () => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className={styles.theme}
      onClick={choose}
      aria-label={`${t('theme')}: ${names[theme]}`}
      title={names[theme]}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles[theme]}>
        <circle cx="12" cy="12" r="8" />
        <path d="M12 4a8 8 0 0 1 0 16Z" />
      </svg>
    </button>
  );
}
