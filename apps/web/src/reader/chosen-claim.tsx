/**
 * The chosen claim: its chain, what it is about, who else prints it, and why it was read so.
 *
 * @example <ChosenClaim claim={claim} outlet={document.outlet} />
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Chain } from '../chain/chain.tsx';
import { ask } from '../client/ask.ts';
import { shortId } from '../client/global-id.ts';
import { PublishedOn } from '../dates/published-on.tsx';
import type { EntityLinkPartsFragment, ReadClaimFragment } from '../generated/fragments.ts';
import { SaidAgainQuery } from '../generated/reader.ts';
import { EntityLink } from '../names/entity-link.tsx';
import styles from './chosen.module.css';
import { Reason } from './reason.tsx';

interface ChosenClaimProps {
  readonly claim: ReadClaimFragment;
  readonly outlet: EntityLinkPartsFragment | null | undefined;
}

export function ChosenClaim({ claim, outlet }: ChosenClaimProps) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary');
  return (
    <>
      <h2 className={styles.title}>{t('chainTitle')}</h2>
      <Chain outlet={outlet} hops={claim.chain} speaker={claim.speaker} joint={claim.jointSpeakers} />
      <blockquote className={styles.content} dir="auto">
        {claim.content}
      </blockquote>
      <dl className={styles.facts}>
        <dt>{t('speech')}</dt>
        <dd>
          {vocabulary(`class.${claim.class}`)}
          {claim.cue && (
            <>
              {' '}
              (<bdi>{claim.cue}</bdi>)
            </>
          )}
        </dd>
        <dt>{t('wording')}</dt>
        <dd>{vocabulary(`form.${claim.form}`)}</dd>
        <dt>{t('stance')}</dt>
        <dd>{vocabulary(`stance.${claim.stance}`)}</dd>
        {claim.addressee && (
          <>
            <dt>{t('addressee')}</dt>
            <dd>
              <EntityLink entity={claim.addressee} />
            </dd>
          </>
        )}
        {claim.about.length > 0 && (
          <>
            <dt>{t('about')}</dt>
            <dd className={styles.names}>
              {claim.about.map((entity) => (
                <EntityLink key={entity.id} entity={entity} />
              ))}
            </dd>
          </>
        )}
      </dl>
      <SaidAgain id={claim.id} />
      <Reason rule={claim.rule} confidence={claim.confidence} parserVersion={claim.parserVersion} />
    </>
  );
}

/** Which other articles print it. Comes later than the rest: a reader needs not wait for it. */
function SaidAgain({ id }: { readonly id: string }) {
  const t = useTranslations('reader');
  const format = useFormatter();
  const again = useQuery(ask(SaidAgainQuery, { id })).data?.claim?.repetitions ?? [];
  if (again.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{t('again')}</h3>
      <ul className={styles.again}>
        {again.map(({ claim, isEarliest, similarity }) => (
          <li key={claim.id}>
            {claim.article.document.outlet && <EntityLink entity={claim.article.document.outlet} />}{' '}
            <Link to="/articles/$id" params={{ id: shortId(claim.article.id) }} search={{ claim: shortId(claim.id) }}>
              <PublishedOn at={claim.article.document.publishedAt} />
            </Link>{' '}
            <span className={styles.soft}>
              {isEarliest ? t('earliest') : t('likeness', { share: format.number(similarity, { style: 'percent' }) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
