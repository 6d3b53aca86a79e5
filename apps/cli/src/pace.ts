/**
 * How fast something goes lately, and how long it will still take.
 *
 * @example const pace = openPace(); pace.note(120, Date.now()); pace.describe(10_000) // '120 of about 10,000 …'
 */

/** Milliseconds that the rate is taken over: documents stored already go by a hundred times as fast as new ones. */
const LATELY = 20_000;
/** Milliseconds between two samples. */
const SAMPLE_EVERY = 250;

export interface Pace {
  /** @param at milliseconds */
  note(done: number, at: number): void;
  /** A second; null before there are two samples. */
  rate(): number | null;
  /** `1,204 of about 10,000 documents, 85 a second, 1 min 43 s left`; what is not known is left out. */
  describe(expected: number | null): string;
}

export function openPace(): Pace {
  const samples: { readonly at: number; readonly done: number }[] = [];
  let latest = { at: 0, done: 0 };
  const rate = (): number | null => {
    const [first] = samples;
    if (first === undefined || latest.at - first.at < SAMPLE_EVERY) return null;
    return ((latest.done - first.done) * 1000) / (latest.at - first.at);
  };
  return {
    note(done, at) {
      latest = { at, done };
      const last = samples.at(-1);
      if (last !== undefined && at - last.at < SAMPLE_EVERY) return;
      samples.push(latest);
      while (samples.length > 1 && at - (samples[0]?.at ?? at) > LATELY) samples.shift();
    },
    rate,
    describe(expected) {
      const { done } = latest;
      const speed = rate();
      const all = expected === null ? '' : ` of about ${figure(Math.max(expected, done))}`;
      const parts = [`${figure(done)}${all} documents`];
      if (speed !== null) parts.push(`${speed < 10 ? speed.toFixed(1) : figure(Math.round(speed))} a second`);
      if (speed !== null && speed > 0 && expected !== null && expected > done)
        parts.push(`${span((expected - done) / speed)} left`);
      return parts.join(', ');
    },
  };
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

/** `43 s`, `1 min 43 s`, `2 h 5 min`. */
function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
