/**
 * What the graph shows: whose neighbours, by which links, how strong, over which time. All of it stands in the address.
 *
 * @example <Controls search={search} named={[kerry]} missing={[]} strongest={120} onChange={change} />
 */
import { useTranslations } from 'use-intl';
import { shortId } from '../client/global-id.ts';
import { PickDay } from '../days/pick-day.tsx';
import { type NamedEntity, TYPE_STYLES } from '../names/entity-link.tsx';
import { isolate } from '../names/isolate.ts';
import { PickEntity } from '../pick/pick-entity.tsx';
import { LINK_KINDS } from './build-graph.ts';
import styles from './graph-page.module.css';
import { type GraphSearch, kindsIn, leastIn, openedIn, SIZES, type Size } from './graph-search.ts';

interface ControlsProps {
  readonly search: GraphSearch;
  /** Those opened, as far as they are known. */
  readonly named: readonly NamedEntity[];
  /** Those opened whom nobody is. */
  readonly missing: readonly string[];
  /** The strength of the strongest link. */
  readonly strongest: number;
  readonly onChange: (changed: Partial<Record<keyof GraphSearch, string | undefined>>) => void;
}

export function Controls({ search, named, missing, strongest, onChange }: ControlsProps) {
  const t = useTranslations('graph');
  const opened = openedIn(search);
  const kinds = kindsIn(search);
  const least = leastIn(search);
  const open = (ids: readonly string[]) => onChange({ around: ids.join(','), node: undefined, edge: undefined });
  const toggle = (kind: (typeof LINK_KINDS)[number]) => {
    const left = kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
    onChange({ by: left.length === LINK_KINDS.length ? undefined : left.join(','), edge: undefined });
  };
  return (
    <div className={styles.controls}>
      <PickEntity key={opened.length} label={t('open')} onPick={({ id }) => open([...opened, id])} />
      <fieldset className={styles.kinds}>
        <legend>{t('links')}</legend>
        {LINK_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              disabled={kinds.length === 1 && kinds.includes(kind)}
              onChange={() => toggle(kind)}
            />{' '}
            {t(`kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.numbers}>
        <label>
          <span>{t('least', { least })}</span>
          <input
            type="range"
            min={1}
            max={Math.max(2, Math.min(50, strongest), least)}
            value={least}
            onChange={({ target }) => onChange({ least: target.value === '1' ? undefined : target.value })}
          />
        </label>
        <label>
          <span>{t('size')}</span>
          <select
            value={search.size ?? 'medium'}
            onChange={({ target }) => onChange({ size: target.value === 'medium' ? undefined : target.value })}
          >
            {(Object.keys(SIZES) as Size[]).map((size) => (
              <option key={size} value={size}>
                {t(`sizes.${size}`)}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'until'] as const).map((end) => (
          <PickDay
            key={end}
            label={t(end)}
            value={search[end]}
            onPick={(day) => onChange({ [end]: day || undefined })}
          />
        ))}
      </div>
      {opened.length > 0 && (
        <ul className={styles.opened} aria-label={t('opened')}>
          {opened.map((id) => {
            const entity = named.find((each) => shortId(each.id) === shortId(id));
            if (entity === undefined && !missing.includes(id)) return null;
            return (
              <li key={id}>
                {entity ? (
                  <bdi className={TYPE_STYLES[entity.__typename]}>{entity.name}</bdi>
                ) : (
                  <span role="alert">
                    {t('nobody')} <bdi className={styles.id}>{shortId(id)}</bdi>
                  </span>
                )}
                <button
                  type="button"
                  onClick={() => open(opened.filter((other) => other !== id))}
                  aria-label={t('close', { name: isolate(entity?.name ?? shortId(id)) })}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
