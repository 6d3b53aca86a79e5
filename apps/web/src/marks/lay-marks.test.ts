import { layMarks, type Stretch } from './lay-marks.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });

/** `0–2 2–4:a …` */
function lay(stretch: Stretch, ...marks: ReturnType<typeof mark>[]): string {
  return layMarks(stretch, marks)
    .map(
      ({ start, end, marks: on }) => `${start}–${end}${on.length > 0 ? `:${on.map(({ name }) => name).join('')}` : ''}`,
    )
    .join(' ');
}

describe('marks laid over a stretch', () => {
  test('cut it where they begin and end', () => {
    expect(lay({ start: 0, end: 9 }, mark('a', 2, 6), mark('b', 4, 9))).toBe('0–2 2–4:a 4–6:ab 6–9:b');
  });

  test('lie the longer under the shorter where they begin together', () => {
    expect(lay({ start: 0, end: 9 }, mark('short', 0, 3), mark('long', 0, 9))).toBe('0–3:longshort 3–9:long');
  });

  test('are cut off where the stretch is', () => {
    expect(lay({ start: 5, end: 8 }, mark('a', 0, 6), mark('b', 7, 20))).toBe('5–6:a 6–7 7–8:b');
  });

  test('that lie outside of it or cover nothing are left out', () => {
    expect(lay({ start: 5, end: 8 }, mark('a', 0, 5), mark('b', 8, 9), mark('c', 6, 6))).toBe('5–8');
  });

  test('of the same place all cover it', () => {
    expect(lay({ start: 0, end: 4 }, mark('a', 1, 3), mark('b', 1, 3))).toBe('0–1 1–3:ab 3–4');
  });

  test('leave the text whole, however they overlap', () => {
    const text = 'قال كيري إن «الاتفاق» قريب';
    const marks = Array.from({ length: 40 }, (_, index) =>
      mark('m', (index * 7) % 23, ((index * 7) % 23) + (index % 9)),
    );
    const segments = layMarks({ start: 0, end: text.length }, marks);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end, marks: on } of segments) {
      const covering = marks.filter((each) => each.start <= start && each.end >= end && each.start < each.end);
      expect(new Set(on)).toEqual(new Set(covering));
    }
  });

  test('of an empty stretch are none', () => {
    expect(layMarks({ start: 3, end: 3 }, [mark('a', 0, 9)])).toEqual([]);
  });
});
