/**
 * What processes have taken of the processors so far, as Linux counts it: exact however much else the machine does.
 *
 * @example const taken = await takenBy([server.pid]) // { user: 1_250_000, system: 430_000, switches: 8_112 } microseconds
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  /** Microseconds in the program itself. */
  readonly user: number;
  /** Microseconds in calls of the system. */
  readonly system: number;
  /** How often it gave the processor away because it had nothing to do. */
  readonly switches: number;
}

/** Of all of them together, threads included; those that are gone have taken nothing. */
export function takenBy(pids: Iterable<number>): Taken {
  const all = { user: 0, system: 0, switches: 0 };
  for (const pid of pids) {
    for (const thread of threadsOf(pid)) {
      try {
        const path = `/proc/${pid}/task/${thread}`;
        // Ticks of ten milliseconds; how they are divided is counted by samples, but their sum is not.
        const [user = 0, system = 0] = readFileSync(`${path}/stat`, 'latin1')
          .replace(/^.*\)/s, '')
          .trim()
          .split(' ')
          .slice(11, 13)
          .map(Number);
        const total = Number(readFileSync(`${path}/schedstat`, 'latin1').split(' ')[0]) / 1000;
        const share = user + system === 0 ? 1 : user / (user + system);
        all.user += total * share;
        all.system += total * (1 - share);
        all.switches += Number(
          /^voluntary_ctxt_switches:\s*(\d+)/m.exec(readFileSync(`${path}/status`, 'latin1'))?.[1],
        );
      } catch {
        // It ended meanwhile.
      }
    }
  }
  return all;
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

export function less(after: Taken, before: Taken): Taken {
  return {
    user: after.user - before.user,
    system: after.system - before.system,
    switches: after.switches - before.switches,
  };
}
