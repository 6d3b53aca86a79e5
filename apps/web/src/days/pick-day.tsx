/**
 * A day to be typed part by part or chosen from a month, in the order, the names and the digits of the page's language.
 *
 * @example <PickDay label="من يوم" value="2018-04-01" onPick={(day) => …} />; in a form: <PickDay label="…" name="from" />
 *
 * Days are ISO 8601 in and out, empty for none. A day that is being typed is told of when its field is left: 2, 20 and 201
 * are years as well.
 */
import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar';
import { DateInput, DatePicker, DateSegment, type DateValue } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import styles from './pick-day.module.css';

interface PickDayProps {
  readonly label: string;
  /** As the address or the page has it; what is no day counts as none. */
  readonly value?: string | undefined;
  readonly onPick?: (day: string) => void;
  /** Under which a form sends it. */
  readonly name?: string;
}

export function PickDay({ label, value = '', onPick, name }: PickDayProps) {
  const t = useTranslations('days');
  const [given, setGiven] = useState(value);
  const [day, setDay] = useState(() => dayOf(value));
  if (given !== value) {
    setGiven(value);
    setDay(dayOf(value));
  }
  const tell = (next: DateValue | null) => {
    const text = next?.toString() ?? '';
    if (text !== value) onPick?.(text);
  };
  return (
    <DatePicker
      className={styles.pick ?? ''}
      value={day}
      onChange={setDay}
      onOpenChange={(isOpen) => !isOpen && tell(day)}
      granularity="day"
      shouldForceLeadingZeros
      {...(name !== undefined && { name })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group
        className={styles.field ?? ''}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) tell(day);
        }}
      >
        <DateInput className={styles.parts ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.part ?? ''} />}
        </DateInput>
        {day !== null && (
          <Button
            slot={null}
            className={styles.button ?? ''}
            aria-label={t('clear', { label })}
            onPress={() => {
              setDay(null);
              tell(null);
            }}
          >
            ×
          </Button>
        )}
        <Button className={styles.button ?? ''} aria-label={t('open', { label })}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3" />
          </svg>
        </Button>
      </Group>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={styles.button ?? ''}>
                <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.back}>
                  <path d="m10 3-5 5 5 5" />
                </svg>
              </Button>
              <CalendarHeading className={styles.month ?? ''} />
              <Button slot="next" className={styles.button ?? ''}>
                <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.on}>
                  <path d="m6 3 5 5-5 5" />
                </svg>
              </Button>
            </header>
            <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function dayOf(text: string): DateValue | null {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}
