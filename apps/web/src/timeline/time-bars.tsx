/**
 * Rows of bars over one axis of time. A bar, or a stretch of them, can be chosen: by pointer, or by arrow keys and Enter.
 *
 * @example <TimeBars label="متى" rows={[{ name: 'أقواله', times: claims }]} from={from} until={until} onChoose={choose} />
 */
import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useFormatter, useTranslations } from 'use-intl';
import { barsWithin, chooseStretch, endOfBar, type Series, shapeTimelines, type TimeUnit } from './shape-timelines.ts';
import styles from './time-bars.module.css';

interface TimeBarsProps {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly times: Series & { readonly totalCount: number } }[];
  /** The chosen days: from the first on, before the last. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Nothing when the choice is undone. */
  readonly onChoose: (chosen: { readonly from?: string; readonly until?: string }) => void;
}

const WRITTEN = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  WEEK: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
} as const satisfies Record<TimeUnit, Intl.DateTimeFormatOptions>;

export function TimeBars({ label, rows, from, until, onChoose }: TimeBarsProps) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const timelines = useMemo(() => shapeTimelines(rows.map(({ times }) => times)), [rows]);
  const { unit, starts, counts, outside } = timelines;
  // One bar alone compares nothing: all of it is of one day.
  if (starts.length < 2) return null;

  const write = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), WRITTEN[unit]);
  const most = counts.map((row) => Math.max(...row));
  const chosen = barsWithin(timelines, from, until);
  const choose = (keys: ReadonlySet<string | number> | 'all') => {
    const now = keys === 'all' ? [...starts.keys()] : [...keys].map(Number);
    const stretch = chooseStretch(chosen, now);
    onChoose(stretch ? { from: starts[stretch[0]] as string, until: endOfBar(timelines, stretch[1]) } : {});
  };

  return (
    <div className={styles.timeline}>
      <div className={styles.names} aria-hidden="true">
        {rows.map(({ name, times }) => (
          <p key={name}>
            <span>{name}</span> <b>{format.number(times.totalCount)}</b>
          </p>
        ))}
      </div>
      <div className={styles.chart}>
        <div className={styles.room} data-rows={rows.length}>
          <ListBox
            aria-label={label}
            className={styles.bars ?? ''}
            orientation="horizontal"
            selectionMode="multiple"
            selectedKeys={chosen.map(String)}
            onSelectionChange={choose}
          >
            {starts.map((start, at) => {
              const said = rows
                .map(({ name }, row) => `${name}: ${format.number(counts[row]?.[at] ?? 0)}`)
                .join(t('comma'));
              const text = `${unit === 'WEEK' ? t('weekOf', { day: write(start) }) : write(start)}${t('colon')}${said}`;
              return (
                <ListBoxItem
                  key={start}
                  id={String(at)}
                  textValue={text}
                  aria-label={text}
                  className={styles.bar ?? ''}
                >
                  {rows.map(({ name }, row) => (
                    <Bar key={name} share={(counts[row]?.[at] ?? 0) / Math.max(1, most[row] ?? 1)} title={text} />
                  ))}
                </ListBoxItem>
              );
            })}
          </ListBox>
        </div>
        <p className={styles.axis} aria-hidden="true">
          <span>{write(starts[0] as string)}</span>
          <span>{write(starts.at(-1) as string)}</span>
        </p>
        {outside.some((count) => count > 0) && (
          <p className={styles.outside}>
            {t('outside')}{' '}
            {rows
              .flatMap(({ name }, row) => (outside[row] ? [`${name}: ${format.number(outside[row])}`] : []))
              .join(t('comma'))}
          </p>
        )}
      </div>
    </div>
  );
}

/** What there is of anything is seen, however little it is beside the most. */
const LEAST = 0.06;

function Bar({ share, title }: { readonly share: number; readonly title: string }) {
  const height = share === 0 ? 0 : Math.max(LEAST, share);
  return (
    <svg className={styles.row} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <title>{title}</title>
      <rect x="0" y={1 - height} width="1" height={height} />
    </svg>
  );
}
