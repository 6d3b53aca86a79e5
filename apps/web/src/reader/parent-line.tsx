/**
 * Above a teaser: the article that it stands in.
 *
 * @example <ParentLine id="article:01a2…" title="كيري يحذر الكونغرس" opening={null} />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import styles from './reader.module.css';

interface ParentLineProps {
  readonly id: string;
  readonly title: string | null;
  /** The words it opens with, where it has no headline. */
  readonly opening: string | null;
}

export function ParentLine({ id, title, opening }: ParentLineProps) {
  const t = useTranslations('reader');
  return (
    <p className={styles.label}>
      {t('teaserIn')}{' '}
      <Link to="/articles/$id" params={{ id: shortId(id) }}>
        <bdi>{title ?? opening ?? t('untitled')}</bdi>
      </Link>
    </p>
  );
}
