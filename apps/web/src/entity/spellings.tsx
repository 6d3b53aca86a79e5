/**
 * The spellings that somebody is known by, the Latin ones apart.
 *
 * @example <Spellings name="جو بايدن" aliases={[{ form: 'بايدن', kind: 'SHORT' }]} />
 */
import { useTranslations } from 'use-intl';
import styles from './beside.module.css';
import type { Spoken } from './gender.ts';
import type { ShownEntity } from './shown-entity.ts';

const KINDS = ['FULL', 'SHORT', 'ACRONYM', 'LATIN'] as const;
/** Of each kind, before the rest are folded away. */
const SHOWN = 6;

export function Spellings({
  name,
  aliases,
  gender,
}: Pick<ShownEntity, 'name' | 'aliases'> & { readonly gender: Spoken }) {
  const t = useTranslations('entity');
  const others = aliases.filter(({ form }) => form !== name);
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{t('spellings', { gender })}</h2>
      <dl className={styles.spellings}>
        {KINDS.map((kind) => {
          const forms = others.filter((alias) => alias.kind === kind).map(({ form }) => form);
          if (forms.length === 0) return null;
          return (
            <div key={kind}>
              <dt>{t(`alias.${kind}`)}</dt>
              <dd>
                <Forms forms={forms.slice(0, SHOWN)} />
                {forms.length > SHOWN && (
                  <details className={styles.rest}>
                    <summary>{t('more', { count: forms.length - SHOWN })}</summary>
                    <Forms forms={forms.slice(SHOWN)} />
                  </details>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Forms({ forms }: { readonly forms: readonly string[] }) {
  return (
    <ul className={styles.forms}>
      {forms.map((form) => (
        <li key={form}>
          <bdi>{form}</bdi>
        </li>
      ))}
    </ul>
  );
}
