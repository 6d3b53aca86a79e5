/**
 * A claim in the words around it: who says it, through whom, where and when; leading to its place in the article.
 *
 * @example <ul>{nodes.map((claim) => <li key={claim.id}><ClaimCard claim={claim} /></li>)}</ul>
 */
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import type { ClaimCardPartsFragment } from '../generated/fragments.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { SpeakerName } from '../names/speaker-name.tsx';
import styles from './claim-card.module.css';

interface ClaimCardProps {
  readonly claim: ClaimCardPartsFragment;
  /** Where the speaker is known already: on the speaker's own page. */
  readonly withoutSpeaker?: boolean;
}

export function ClaimCard({ claim, withoutSpeaker = false }: ClaimCardProps) {
  const t = useTranslations('claim');
  const kinds = useTranslations('vocabulary.class');
  const { article, chain, excerpt } = claim;
  const { outlet } = article.document;
  return (
    <article className={styles.card}>
      <p className={styles.who}>
        {!withoutSpeaker && (
          <>
            <SpeakerName speaker={claim.speaker} />{' '}
          </>
        )}
        <span className={styles.kind}>{kinds(claim.class)}</span>
      </p>
      <Link
        to="/articles/$id"
        params={{ id: shortId(article.id) }}
        search={{ claim: shortId(claim.id) }}
        className={styles.words}
        lang="ar"
        dir="auto"
      >
        <span className={styles.around}>{excerpt.before}</span>
        <mark className={styles.content}>{excerpt.text}</mark>
        <span className={styles.around}>{excerpt.after}</span>
      </Link>
      <p className={styles.where}>
        {outlet && <EntityLink entity={outlet} />}
        {chain.length > 0 && (
          <span>
            {t('through')}{' '}
            {chain.map(({ position, name, entity }) => (
              <span key={position}>
                {position > 0 && t('comma')}
                {entity ? <EntityLink entity={entity} /> : <bdi>{name}</bdi>}
              </span>
            ))}
          </span>
        )}
        <PublishedOn at={article.document.publishedAt} />
      </p>
    </article>
  );
}
