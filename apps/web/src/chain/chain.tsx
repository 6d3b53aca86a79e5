/**
 * The chain of a claim, from who reads to who spoke: reader, outlet, carriers, speaker; each with its link.
 *
 * @example <Chain outlet={outlet} hops={claim.chain} speaker={claim.speaker} joint={claim.jointSpeakers} />
 */
import { useTranslations } from 'use-intl';
import type { EntityLinkPartsFragment, SpeakerNamePartsFragment } from '../generated/fragments.ts';
import { EntityLink } from '../names/entity-link.tsx';
import { SpeakerName } from '../names/speaker-name.tsx';
import styles from './chain.module.css';

interface ChainProps {
  readonly outlet: EntityLinkPartsFragment | null | undefined;
  /** What the outlet is called where it is no entity of the archive. */
  readonly outletName?: string | null;
  /** The outermost first. */
  readonly hops: readonly {
    readonly position: number;
    readonly name: string;
    readonly implicit: boolean;
    readonly entity?: EntityLinkPartsFragment | null;
  }[];
  readonly speaker: SpeakerNamePartsFragment;
  readonly joint?: readonly EntityLinkPartsFragment[];
}

export function Chain({ outlet, outletName, hops, speaker, joint = [] }: ChainProps) {
  const t = useTranslations('chain');
  return (
    <ol className={styles.chain} aria-label={t('name')}>
      <li className={styles.link}>
        <span className={styles.part}>{t('reader')}</span>
      </li>
      <li className={styles.link}>
        <span className={styles.part}>{t('outlet')}</span>
        {outlet && <EntityLink entity={outlet} />}
        {!outlet && (outletName ? <bdi>{outletName}</bdi> : <span className={styles.unknown}>{t('noOutlet')}</span>)}
      </li>
      {hops.map(({ position, name, implicit, entity }) => (
        <li key={position} className={styles.link}>
          <span className={styles.part}>{implicit ? t('hopBefore') : t('hop')}</span>
          {entity ? <EntityLink entity={entity} /> : <bdi>{name}</bdi>}
        </li>
      ))}
      <li className={`${styles.link} ${styles.speaker}`}>
        <span className={styles.part}>{t('speaker')}</span>
        <span>
          <SpeakerName speaker={speaker} />
          {joint.map((entity) => (
            <span key={entity.id}>
              {t('and')}
              <EntityLink entity={entity} />
            </span>
          ))}
        </span>
      </li>
    </ol>
  );
}
