/**
 * Why something was read as it was: the rule that read it, and how sure that rule is.
 *
 * @example <Reason rule="claims/verb-ila" confidence={0.9} />
 */
import { useFormatter, useTranslations } from 'use-intl';
import styles from './chosen.module.css';

interface ReasonProps {
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly parserVersion?: string;
}

export function Reason({ rule, confidence, parserVersion }: ReasonProps) {
  const t = useTranslations('reader');
  const format = useFormatter();
  return (
    <details className={styles.reason}>
      <summary>{t('why')}</summary>
      <dl className={styles.facts}>
        <dt>{t('rule')}</dt>
        <dd>
          <code dir="ltr">{rule}</code>
        </dd>
        <dt>{t('confidence')}</dt>
        <dd>{format.number(confidence, { style: 'percent' })}</dd>
        {parserVersion && (
          <>
            <dt>{t('parser')}</dt>
            <dd>
              <bdi>{parserVersion}</bdi>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
