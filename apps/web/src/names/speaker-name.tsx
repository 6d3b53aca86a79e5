/**
 * Whom a claim is attributed to: a name that leads to its page, or the words for somebody without one.
 *
 * @example <SpeakerName speaker={{ __typename: 'UnnamedSource', description: 'مصدر مقرب من الإدارة' }} />
 */
import { useTranslations } from 'use-intl';
import type { SpeakerNamePartsFragment } from '../generated/fragments.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './names.module.css';

export function SpeakerName({ speaker }: { readonly speaker: SpeakerNamePartsFragment }) {
  const kinds = useTranslations('vocabulary.speakerKind');
  if ('description' in speaker) {
    // A passive verb has nobody to describe: أُعلن.
    const kind = speaker.__typename === 'DocumentSource' ? 'DOCUMENT' : 'UNNAMED';
    return <bdi className={styles.described}>{speaker.description || kinds(kind)}</bdi>;
  }
  return <EntityLink entity={speaker} />;
}
