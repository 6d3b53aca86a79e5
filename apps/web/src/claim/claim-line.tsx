/**
 * A claim in a line or three, in the list of an article's own: who says it, and what; leading to its place in the text.
 *
 * @example <ClaimLine claim={claim} article="article:01a2…" />
 */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import type { ClaimLinePartsFragment } from '../generated/fragments.ts';
import { SpeakerName } from '../names/speaker-name.tsx';
import styles from './claim-line.module.css';

interface ClaimLineProps {
  readonly claim: ClaimLinePartsFragment;
  /** The global id of the article it stands in. */
  readonly article: string;
  /** Layers of marks that the reader does without, kept on the way. */
  readonly hide?: string | undefined;
  readonly isChosen?: boolean;
}

export function ClaimLine({ claim, ...place }: ClaimLineProps) {
  const kinds = useTranslations('vocabulary.class');
  return (
    <ClaimFrame id={claim.id} kind={kinds(claim.class)} words={claim.content} {...place}>
      <SpeakerName speaker={claim.speaker} />
    </ClaimFrame>
  );
}

interface ClaimFrameProps extends Omit<ClaimLineProps, 'claim'> {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  /** Who says it. */
  readonly children: ReactNode;
}

export function ClaimFrame({ id, kind, words, article, hide, isChosen = false, children }: ClaimFrameProps) {
  return (
    <>
      <p className={styles.who}>
        {children} <span className={styles.kind}>{kind}</span>
      </p>
      <Link
        to="/articles/$id"
        params={{ id: shortId(article) }}
        search={{ ...(hide && { hide }), claim: shortId(id) }}
        className={styles.words}
        aria-current={isChosen ? 'true' : undefined}
        lang="ar"
        dir="auto"
      >
        {words}
      </Link>
    </>
  );
}
