/**
 * The chosen name or date: what it was read as, and why.
 *
 * @example <ChosenMention mention={mention} />
 */
import { useFormatter, useTranslations } from 'use-intl';
import { EntityLink } from '../names/entity-link.tsx';
import styles from './chosen.module.css';
import type { ReadDate, ReadMention } from './marks.ts';
import { Reason } from './reason.tsx';

export function ChosenMention({ mention }: { readonly mention: ReadMention }) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary');
  const { entity, text, form, resolution } = mention;
  return (
    <>
      <h2 className={styles.title}>{t('mentionTitle')}</h2>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <dl className={styles.facts}>
        <dt>{vocabulary(`type.${entity.__typename}`)}</dt>
        <dd className={styles.large}>
          <EntityLink entity={entity} />
        </dd>
        <dt>{t('namedAs')}</dt>
        <dd>{vocabulary(`mention.${form}`)}</dd>
        {resolution.name !== text && (
          <>
            <dt>{t('fullest')}</dt>
            <dd>
              <bdi>{resolution.name}</bdi>
            </dd>
          </>
        )}
      </dl>
      <Reason rule={mention.rule} confidence={mention.confidence} />
    </>
  );
}

export function ChosenDate({ date }: { readonly date: ReadDate }) {
  const t = useTranslations('reader');
  const vocabulary = useTranslations('vocabulary');
  const format = useFormatter();
  const write = (day: string) => format.dateTime(new Date(day), { dateStyle: 'full' });
  return (
    <>
      <h2 className={styles.title}>{t('dateTitle')}</h2>
      <p className={styles.words} dir="auto">
        {date.text}
      </p>
      <dl className={styles.facts}>
        <dt>{t('readAs')}</dt>
        <dd>
          {date.from ? write(date.from) : t('noDay')}
          {date.to && date.to !== date.from && ` – ${write(date.to)}`}
        </dd>
        <dt>{t('precision')}</dt>
        <dd>{vocabulary(`precision.${date.precision}`)}</dd>
        <dt>{t('calendar')}</dt>
        <dd>{vocabulary(`calendar.${date.calendar}`)}</dd>
      </dl>
      <Reason rule={date.rule} confidence={date.confidence} />
    </>
  );
}
