/**
 * What the parts of the desk share: their names, and the way from one to the next.
 *
 * @example <DeskFrame title={t('read')}>…</DeskFrame>
 */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useTitle } from '../shell/use-title.ts';
import styles from './desk.module.css';

const PARTS = [
  ['read', '/desk'],
  ['queue', '/desk/queue'],
  ['pairs', '/desk/pairs'],
] as const;

export function DeskFrame({
  part,
  children,
}: {
  readonly part: (typeof PARTS)[number][0];
  readonly children: ReactNode;
}) {
  const t = useTranslations('desk');
  useTitle(t(`title.${part}`));
  return (
    <>
      <nav className={styles.parts} aria-label={t('parts')}>
        {PARTS.map(([name, path]) => (
          <Link
            key={name}
            to={path}
            className={styles.part}
            activeOptions={{ exact: true, includeHash: false, includeSearch: false }}
          >
            {t(`part.${name}`)}
          </Link>
        ))}
      </nav>
      <h1 className={styles.title}>{t(`title.${part}`)}</h1>
      <p className={styles.lead}>{t(`lead.${part}`)}</p>
      {children}
    </>
  );
}
