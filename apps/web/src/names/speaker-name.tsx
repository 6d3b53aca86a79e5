/**
 * Whom a claim is attributed to: a name that leads to its page, or the words for somebody without one.
 *
 * @example <SpeakerName speaker={{ __typename: 'UnnamedSource', description: 'مصدر مقرب من الإدارة' }} />
 */
import type { SpeakerNamePartsFragment } from '../generated/fragments.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './names.module.css';

export function SpeakerName({ speaker }: { readonly speaker: SpeakerNamePartsFragment }) {
  if ('description' in speaker) return <bdi className={styles.described}>{speaker.description}</bdi>;
  return <EntityLink entity={speaker} />;
}
