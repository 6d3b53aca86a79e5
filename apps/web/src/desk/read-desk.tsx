/**
 * Paste or drop a text and see it read: nothing of it is stored, and nothing of it stands in the address.
 *
 * @example createRoute({ path: '/desk', component: ReadDesk, … })
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DragEvent, useEffect, useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { QueryLink } from '../client/query-link.tsx';
import { PickDay } from '../days/pick-day.tsx';
import { ReadTextQuery } from '../generated/desk.ts';
import { clientFor, useToken } from './ask-as.ts';
import styles from './desk.module.css';
import { DeskFrame } from './desk-frame.tsx';
import { SAMPLE } from './sample.ts';
import { ShownReading } from './shown-reading.tsx';

/** As the API limits it: UTF-16 units. */
const MOST_TEXT = 100_000;
/** Milliseconds without a key before the text is read. */
const PAUSE = 400;
/** Longer queries than this no address carries. */
const MOST_LINKED = 1500;

export function ReadDesk() {
  const t = useTranslations('desk');
  const format = useFormatter();
  const ids = { text: useId(), hint: useId(), outlet: useId() };
  const [text, setText] = useState('');
  const [outlet, setOutlet] = useState('');
  const [day, setDay] = useState('');
  const [isOver, setIsOver] = useState(false);
  const isTooLong = text.length > MOST_TEXT;
  const asked = useSettled({ text, outlet: outlet.trim() || null, day: day || null }, PAUSE);
  const isReadable = asked.text.trim() !== '' && asked.text.length <= MOST_TEXT;
  const reading = useReading(asked, isReadable);
  useWarmReader();
  const shown = isReadable ? reading.data : undefined;

  const take = async (file: File | undefined) => {
    if (file !== undefined) setText(await file.text());
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <DeskFrame part="read">
      <div className={styles.given}>
        <label htmlFor={ids.text}>{t('text')}</label>
        <textarea
          id={ids.text}
          className={`${styles.text} ${isOver ? styles.over : ''}`}
          // The hint has the direction of the page; what is written there, its own.
          dir={text === '' ? undefined : 'auto'}
          rows={8}
          value={text}
          aria-describedby={ids.hint}
          aria-invalid={isTooLong}
          placeholder={t('placeholder')}
          onChange={({ target }) => setText(target.value)}
          onDragOver={() => setIsOver(true)}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        />
        <p id={ids.hint} className={isTooLong ? styles.fault : styles.hint}>
          {isTooLong
            ? t('tooLong', { length: format.number(text.length), most: format.number(MOST_TEXT) })
            : t('hint', { length: text.length })}
        </p>
        <div className={styles.besides}>
          <label className={styles.file}>
            {t('file')}
            <input
              type="file"
              accept=".txt,.md,text/plain"
              onChange={({ target }) => {
                void take(target.files?.[0]);
                target.value = '';
              }}
            />
          </label>
          <button type="button" className={styles.button} onClick={() => setText(SAMPLE)}>
            {t('sample')}
          </button>
          <button type="button" className={styles.button} disabled={text === ''} onClick={() => setText('')}>
            {t('clear')}
          </button>
          <span className={styles.field}>
            <label htmlFor={ids.outlet}>{t('outlet')}</label>
            <input id={ids.outlet} dir="auto" value={outlet} onChange={({ target }) => setOutlet(target.value)} />
          </span>
          <PickDay label={t('day')} value={day} onPick={setDay} />
        </div>
      </div>
      <div className={styles.result}>
        <p className={styles.status} role="status">
          {reading.isFetching && isReadable && t('reading')}
          {!reading.isFetching && reading.error && isReadable && (
            <span className={styles.fault}>
              <bdi>{reading.error.message}</bdi>
            </span>
          )}
          {!reading.isFetching && !reading.error && shown && t('took', { seconds: (shown.took / 1000).toFixed(2) })}
        </p>
        {shown && <ShownReading text={shown.text} reading={shown.reading} outlet={shown.outlet} />}
        {shown && shown.text.length <= MOST_LINKED && (
          <QueryLink query={ReadTextQuery} variables={{ text: shown.text, outlet: shown.outlet, day: asked.day }} />
        )}
      </div>
    </DeskFrame>
  );
}

interface Given {
  readonly text: string;
  readonly outlet: string | null;
  readonly day: string | null;
}

/** What was read stays with its reading: while the next text is read, the last one is shown whole. */
function useReading(given: Given, isReadable: boolean) {
  const token = useToken();
  return useQuery({
    queryKey: ['reading', given, token],
    enabled: isReadable,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
    queryFn: async ({ signal }) => {
      const began = performance.now();
      const { readText } = await clientFor(token).request(ReadTextQuery, { ...given }, { signal });
      return { text: given.text, outlet: given.outlet, reading: readText, took: performance.now() - began };
    },
  });
}

/** Has the server's reader ready by the time that the first text is pasted: it starts when it is first asked. */
function useWarmReader(): void {
  const token = useToken();
  useEffect(() => {
    void clientFor(token)
      .request(ReadTextQuery, { text: '' })
      .catch(() => {});
  }, [token]);
}

/** The value once it has not changed for so many milliseconds. */
function useSettled(value: Given, pause: number): Given {
  const [settled, setSettled] = useState(value);
  const { text, outlet, day } = value;
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ text, outlet, day }), pause);
    return () => clearTimeout(timer);
  }, [text, outlet, day, pause]);
  return settled;
}
