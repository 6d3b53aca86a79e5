/**
 * A text with what was looked for marked in it.
 *
 * @example <Highlighted text="جون كيري" spans={[{ start: 4, end: 8 }]} />
 */

import styles from './highlighted.module.css';
import { layMarks, type Stretch } from './lay-marks.ts';

interface HighlightedProps {
  readonly text: string;
  readonly spans: readonly Stretch[];
}

export function Highlighted({ text, spans }: HighlightedProps) {
  return layMarks({ start: 0, end: text.length }, spans).map(({ start, end, marks }) =>
    marks.length === 0 ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}
