/**
 * Above a teaser: the article that it stands in.
 *
 * @example <ParentLine id="article:01a2…" title="كيري يحذر الكونغرس" />
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import styles from './reader.module.css';

interface ParentLineProps {
  readonly id: string;
  readonly title: string | null;
}

export function ParentLine({ id, title }: ParentLineProps) {
  const t = useTranslations('reader');
  return (
    <p className={styles.label}>
      {t('teaserIn')}{' '}
      <Link to="/articles/$id" params={{ id: shortId(id) }}>
        <bdi>{title ?? t('untitled')}</bdi>
      </Link>
    </p>
  );
}
